#include "core/charter/mergefields.h"

#include "core/charter/frenchtext.h"
#include "core/charter/sumofcents.h"

#include <QRegularExpression>

#include <limits>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

QStringList linesForPrint(const QStringList &values)
{
    QStringList lines;
    for (const QString &value : values)
        lines += french::lineForPrint(value);
    return lines;
}

QString years(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid())
        return {};
    if (first.year() == last.year())
        return QString::number(first.year());
    return QString::number(first.year()) + QChar(0x2013) + QString::number(last.year());
}

} // namespace

MergeFields MergeFields::from(const Template &charterTemplate, const CharterInput &input)
{
    const QString dots(24, u'.');
    MergeFields merge;
    FieldScope &f = merge.fields;
    const QString title = french::lineForPrint(input.projectTitle);
    f[u"charter.kind"_s] = charterTemplate.kind;
    f[u"project.title"_s] = title.isEmpty() ? charterTemplate.untitled : title;
    f[u"project.summary"_s] = french::forPrint(input.summary).trimmed();
    f[u"project.need"_s] = french::forPrint(input.need).trimmed();
    f[u"project.territories"_s] = french::enumeration(linesForPrint(input.territories));
    f[u"project.odds"_s] = linesForPrint(input.odds).join(u", "_s);
    f[u"project.lead"_s] = french::lineForPrint(input.lead);
    f[u"project.starts"_s] = french::longDate(input.startsOn);
    f[u"project.ends"_s] = french::longDate(input.endsOn);
    f[u"project.years"_s] = years(input.startsOn, input.endsOn);
    f[u"project.budget"_s] = input.budgetCents ? french::money(*input.budgetCents) : QString();
    f[u"closing.place"_s] = input.place.trimmed().isEmpty() ? dots : french::lineForPrint(input.place);
    f[u"closing.date"_s] = input.signingOn.isValid() ? french::longDate(input.signingOn) : dots;

    QList<FieldScope> &parties = merge.collections[u"parties"_s];
    for (const CharterPartyInput &party : input.parties) {
        FieldScope row;
        row[u"party.name"_s] = french::lineForPrint(party.name);
        row[u"party.form"_s] = french::lineForPrint(party.profileLabel);
        row[u"party.representative"_s] = french::lineForPrint(party.representative);
        row[u"party.function"_s] = french::lineForPrint(party.function);
        row[u"party.capacity"_s] = french::lineForPrint(party.capacity);
        if (!row[u"party.name"_s].isEmpty())
            parties += row;
    }
    const int count =
        static_cast<int>(std::min<qsizetype>(parties.size(), std::numeric_limits<int>::max() - 1));
    f[u"parties.count"_s] = count > 0 ? QString::number(count) : QString();
    f[u"parties.countWords"_s] = count > 1 ? french::inWords(count) : QString();
    f[u"closing.originals"_s] = count > 0 ? QString::number(count + 1) : QString();
    f[u"closing.originalsWords"_s] = count > 0 ? french::inWords(count + 1) : QString();

    QList<FieldScope> &commitments = merge.collections[u"commitments"_s];
    for (const CommitmentInput &commitment : input.commitments) {
        FieldScope row;
        row[u"commitment.who"_s] = french::lineForPrint(commitment.who);
        row[u"commitment.what"_s] = french::lineForPrint(commitment.what);
        row[u"commitment.due"_s] = french::mediumDate(commitment.due);
        if (!row[u"commitment.who"_s].isEmpty() || !row[u"commitment.what"_s].isEmpty())
            commitments += row;
    }

    QList<FieldScope> &contributions = merge.collections[u"contributions"_s];
    for (const ContributionInput &contribution : input.contributions) {
        FieldScope row;
        row[u"contribution.party"_s] = french::lineForPrint(contribution.party);
        row[u"contribution.kind"_s] = french::lineForPrint(contribution.kindLabel);
        row[u"contribution.amount"_s] = contribution.cents ? french::money(*contribution.cents) : QString();
        if (!row[u"contribution.party"_s].isEmpty() || !row[u"contribution.kind"_s].isEmpty() ||
            contribution.cents)
            contributions += row;
    }
    const std::optional<qint64> total = sumOfCents(input.contributions);
    f[u"contributions.total"_s] = total && *total != 0 ? french::money(*total) : QString();

    QList<FieldScope> &principles = merge.collections[u"principles"_s];
    for (const Principle &principle : charterTemplate.principles) {
        FieldScope row;
        row[u"principle.code"_s] = principle.code;
        row[u"principle.title"_s] = principle.title;
        row[u"principle.text"_s] = principle.text;
        principles += row;
    }
    return merge;
}

QStringList MergeFields::fieldNames()
{
    return from({}, {}).fields.keys();
}

QStringList MergeFields::collectionNames()
{
    return {u"parties"_s, u"commitments"_s, u"contributions"_s, u"principles"_s};
}

QStringList MergeFields::rowFieldNames(const QString &collection)
{
    if (collection == u"parties"_s)
        return {u"party.name"_s, u"party.form"_s, u"party.representative"_s, u"party.function"_s,
                u"party.capacity"_s};
    if (collection == u"commitments"_s)
        return {u"commitment.who"_s, u"commitment.what"_s, u"commitment.due"_s};
    if (collection == u"contributions"_s)
        return {u"contribution.party"_s, u"contribution.kind"_s, u"contribution.amount"_s};
    if (collection == u"principles"_s)
        return {u"principle.code"_s, u"principle.title"_s, u"principle.text"_s};
    return {};
}

QStringList fieldsIn(QStringView text)
{
    static const QRegularExpression field(u"\\{\\{([^{}]*)\\}\\}"_s);
    QStringList names;
    for (auto match = field.globalMatch(text.toString()); match.hasNext();)
        names += match.next().captured(1);
    return names;
}

} // namespace etabli
