#include "core/charter/compose.h"

#include "core/charter/composer.h"
#include "core/charter/draftword.h"
#include "core/charter/frenchtext.h"
#include "core/charter/mergefields.h"

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maximumCharacters = 1'000'000;

/// Initials of every party, made distinct by a number where two would be alike.
QList<Party> partiesOf(const CharterInput &input)
{
    QList<Party> parties;
    QStringList taken;
    const auto line = [](const QString &typed) { return french::lineForPrint(typed); };
    for (const CharterPartyInput &source : input.parties) {
        Party party{line(source.name),     line(source.profileLabel), line(source.representative),
                    line(source.function), line(source.capacity),     {}};
        if (party.name.isEmpty())
            continue;
        const QString acronym = line(source.acronym);
        const QString base =
            !acronym.isEmpty() && acronym.size() <= 6 ? acronym : french::initialsOf(party.name);
        party.initials = base;
        for (int twin = 2; taken.contains(party.initials); ++twin)
            party.initials = base.left(3) + QString::number(twin);
        taken += party.initials;
        parties += party;
    }
    return parties;
}

qsizetype typedLength(const CharterInput &input)
{
    qsizetype length = input.projectTitle.size() + input.summary.size() + input.need.size() +
                       input.lead.size() + input.place.size() + input.versionLine.size() +
                       input.fingerprint.size();
    for (const QString &text : input.territories + input.odds)
        length += text.size();
    for (const CharterPartyInput &party : input.parties)
        length += party.name.size() + party.acronym.size() + party.profileLabel.size() +
                  party.representative.size() + party.function.size() + party.capacity.size();
    for (const CommitmentInput &commitment : input.commitments)
        length += commitment.who.size() + commitment.what.size();
    for (const ContributionInput &contribution : input.contributions)
        length += contribution.party.size() + contribution.kindLabel.size();
    return length;
}

} // namespace

Result<CharterDocument> composeAround(const Template &charterTemplate, const CharterInput &input,
                                      const MergeFields &merge)
{
    if (const qsizetype length = typedLength(input); length > maximumCharacters)
        return failure(Fault::InvalidText, u"charter"_s, u"%1 characters"_s.arg(length));
    const Composer composer(charterTemplate, merge);
    CharterDocument document;
    document.kind = charterTemplate.kind;
    document.title = merge.fields.value(u"project.title"_s);
    document.subtitle = composer.sentenceText(charterTemplate.subtitle);
    document.language = charterTemplate.language;
    document.draft = input.draft;
    document.versionLine = french::lineForPrint(input.versionLine);
    document.fingerprint = french::lineForPrint(input.fingerprint);
    document.parties = partiesOf(input);
    document.closing = {merge.fields.value(u"closing.place"_s), merge.fields.value(u"closing.date"_s),
                        document.parties.isEmpty() ? 0 : static_cast<int>(document.parties.size()) + 1};
    return document;
}

Result<CharterDocument> compose(const Template &charterTemplate, const CharterInput &input)
{
    const MergeFields merge = MergeFields::from(charterTemplate, input);
    ETABLI_ASSIGN(CharterDocument document, composeAround(charterTemplate, input, merge));
    document.articles = Composer(charterTemplate, merge).articles();
    removeDraftWord(document);
    return document;
}

} // namespace etabli
