// The checks of a charter that weigh amounts and days: commitments, contributions, public money, the signing.
#include "core/charter/check.h"

#include "core/charter/frenchtext.h"
#include "core/charter/sumofcents.h"

#include <QMap>

#include <algorithm>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

/// Above this a year, public money calls for a convention (décret 2001-495, article 1).
constexpr qint64 conventionCents = 23'000'00;
/// No alliance of a territory reaches a hundred billion euros: a slip of the hand does.
constexpr qint64 absurdCents = 100'000'000'000'00;
/// A convention of objectives lasts at most four years.
constexpr int longestYears = 4;

bool isPublic(const QString &profile)
{
    return profile == u"COLL" || profile == u"ETAT";
}

/// Brought as goods, work or skills: no money changes hands.
bool isInKind(const QString &kind)
{
    return kind == u"MEC_NAT" || kind == u"MEC_LOG" || kind == u"MEC_COMP";
}

/// Years begun between two days, one at least.
int yearsBegun(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return 1;
    int years = 1;
    while (first.addYears(years) <= last)
        ++years;
    return years;
}

} // namespace

void CharterCheck::commitments()
{
    const StudioArticle *home = articleOf(u"engagements"_s);
    if (home && home->leftOut)
        return;
    for (const StudioPromise &promise : m_studio.commitments) {
        const auto blocks = [&](const QString &rule, const QString &field) {
            CharterFinding &finding = note(Severity::Blocks, rule, u"engagements"_s);
            finding.subject = french::lineForPrint(promise.what);
            finding.other = french::lineForPrint(promise.partyName);
            aim(finding, u"commitment"_s, promise.id, field);
        };
        if (promise.partyName.trimmed().isEmpty())
            blocks(u"commitment.who"_s, u"party"_s);
        if (promise.what.trimmed().isEmpty())
            blocks(u"commitment.what"_s, u"what"_s);
        if (!promise.due.isValid())
            blocks(u"commitment.due"_s, u"due_on"_s);
    }
}

void CharterCheck::contributions()
{
    const StudioArticle *home = articleOf(u"apports"_s);
    if (home && home->leftOut)
        return;
    for (const StudioPromise &promise : m_studio.contributions) {
        if (promise.partyName.trimmed().isEmpty()) {
            CharterFinding &finding = note(Severity::Blocks, u"contribution.party"_s, u"apports"_s);
            finding.subject = french::lineForPrint(promise.what);
            finding.cents = promise.cents.value_or(0);
            aim(finding, u"contribution"_s, promise.id, u"party"_s);
        }
    }
}

void CharterCheck::amount(const std::optional<qint64> &cents, const QString &article, const QString &type,
                          const QString &record, const QString &field, const QString &subject)
{
    if (!cents || (*cents >= 0 && *cents <= absurdCents))
        return;
    CharterFinding &finding =
        note(Severity::Blocks, *cents < 0 ? u"amount.negative"_s : u"amount.absurd"_s, article);
    finding.cents = *cents;
    finding.subject = french::lineForPrint(subject);
    aim(finding, type, record, field);
}

void CharterCheck::amounts()
{
    amount(m_studio.budgetCents, u"resume"_s, u"project"_s, m_studio.project, u"budget"_s, m_studio.projectTitle);
    for (const StudioPromise &promise : m_studio.contributions)
        amount(promise.cents, u"apports"_s, u"contribution"_s, promise.id, u"amount"_s,
               promise.partyName.isEmpty() ? promise.what : promise.partyName);
    if (found(u"amount."_s))
        return;
    const std::optional<qint64> sum = sumOfCents(m_studio.contributions);
    if (!sum || !m_studio.budgetCents || *sum == *m_studio.budgetCents)
        return;
    CharterFinding &finding = note(Severity::Warns, u"amounts.differ"_s, u"apports"_s);
    finding.cents = *sum;
    finding.otherCents = *m_studio.budgetCents;
    aim(finding, u"project"_s, m_studio.project, u"budget"_s);
}

void CharterCheck::dates()
{
    const QDate first = m_studio.startsOn;
    const QDate last = m_studio.endsOn;
    if (!first.isValid() || !last.isValid())
        return;
    const auto aimed = [&](Severity severity, const QString &rule, const QString &article) {
        CharterFinding &finding = note(severity, rule, article);
        finding.date = first;
        finding.otherDate = last;
        aim(finding, u"project"_s, m_studio.project, u"ends_on"_s);
    };
    if (last < first)
        aimed(Severity::Blocks, u"dates.inverted"_s, u"calendrier"_s);
    else if (first.addYears(longestYears) <= last)
        aimed(Severity::Warns, u"duration.long"_s, u"duree"_s);
}

/// By public party over the years of the project, and by funder and year where funding is known line by line.
void CharterCheck::publicMoney()
{
    struct Given
    {
        QString name;
        QString contribution;
        qint64 cents = 0;
    };
    QMap<QString, Given> byParty;
    for (const StudioPromise &promise : m_studio.contributions) {
        if (!isPublic(promise.profile) || isInKind(promise.kind) || promise.cents.value_or(0) <= 0)
            continue;
        Given &given = byParty[promise.party];
        given.name = promise.partyName;
        given.contribution = promise.id;
        if (__builtin_add_overflow(given.cents, *promise.cents, &given.cents))
            return; // an absurd amount, told by itself
    }
    const int years = yearsBegun(m_studio.startsOn, m_studio.endsOn);
    for (const Given &given : std::as_const(byParty)) {
        if (given.cents / years <= conventionCents)
            continue;
        CharterFinding &finding = note(Severity::Warns, u"public.convention"_s, u"apports"_s);
        finding.subject = french::lineForPrint(given.name);
        finding.cents = given.cents;
        finding.otherCents = given.cents / years;
        finding.count = years;
        aim(finding, u"contribution"_s, given.contribution, u"amount"_s);
    }
    QMap<std::pair<QString, int>, Given> byYear;
    for (const StudioFunding &funding : m_studio.fundings) {
        if (!funding.isPublic || funding.cents <= 0)
            continue;
        Given &given = byYear[{funding.funder, funding.year}];
        given.name = funding.label;
        given.contribution = funding.id;
        if (__builtin_add_overflow(given.cents, funding.cents, &given.cents))
            return;
    }
    for (auto it = byYear.cbegin(); it != byYear.cend(); ++it) {
        if (it->cents <= conventionCents)
            continue;
        CharterFinding &finding = note(Severity::Warns, u"public.convention"_s, u"apports"_s);
        finding.subject = french::lineForPrint(it->name);
        finding.cents = it->cents;
        finding.otherCents = it->cents;
        finding.count = 1;
        aim(finding, u"funding_line"_s, it->contribution, u"amount"_s);
    }
}

void CharterCheck::signing()
{
    const auto warn = [this](const QString &rule, const QString &field) -> CharterFinding & {
        CharterFinding &finding = note(Severity::Warns, rule, u"signatures"_s);
        aim(finding, u"charter"_s, m_studio.id, field);
        return finding;
    };
    if (m_studio.place.trimmed().isEmpty())
        warn(u"signing.place"_s, u"place"_s);
    const QDate day = m_studio.signingOn;
    if (!day.isValid()) {
        warn(u"signing.date"_s, u"signing_on"_s);
        return;
    }
    const bool isSigned = m_studio.status == u"SIGNEE" || m_studio.status == u"ARCHIVEE";
    if (!isSigned && m_studio.today.isValid() && day < m_studio.today)
        warn(u"signing.past"_s, u"signing_on"_s).date = day;
    if (m_studio.endsOn.isValid() && day > m_studio.endsOn) {
        CharterFinding &finding = warn(u"signing.late"_s, u"signing_on"_s);
        finding.date = day;
        finding.otherDate = m_studio.endsOn;
    }
}

void CharterCheck::logos()
{
    for (const StudioLogo &logo : m_studio.logos) {
        if (!logo.image.isNull())
            continue;
        CharterFinding &finding = note(Severity::Warns, u"logo.unreadable"_s);
        finding.subject = french::lineForPrint(logo.title);
        aim(finding, u"attachment"_s, logo.attachment, u"file"_s);
    }
}

} // namespace etabli
