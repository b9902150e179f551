#pragma once

#include "core/charter/charterstudio.h"
#include "tests/core/chartersamples.h"

#include <algorithm>

/// Studios that the tests of checks share: no space, no disk.
namespace etabli::samples {

/// A charter of `count` parties on which there is nothing to say; settle() it again after a change.
inline CharterStudio studio(int count = 2)
{
    using namespace Qt::StringLiterals;
    CharterStudio studio;
    studio.id = u"charter-1"_s;
    studio.title = u"Charte d’alliance – Mobilité"_s;
    studio.status = u"PRETE"_s;
    studio.model = *Template::builtIn(u"charte-fr"_s);
    studio.input = alliance(count);
    studio.place = studio.input.place = u"Redon"_s;
    studio.signingOn = studio.input.signingOn = QDate(2026, 12, 17);
    studio.today = QDate(2026, 11, 23);
    studio.project = u"project-1"_s;
    studio.projectTitle = studio.input.projectTitle;
    studio.startsOn = studio.input.startsOn = QDate(2026, 6, 1);
    studio.endsOn = studio.input.endsOn = QDate(2028, 5, 31);
    studio.input.commitments.clear();
    studio.input.contributions.clear();
    for (int i = 0; i < count; ++i) {
        CharterPartyInput &printed = studio.input.parties[i];
        StudioParty party;
        party.signatory = u"signatory-%1"_s.arg(i);
        party.organisation = u"organisation-%1"_s.arg(i);
        party.contact = u"contact-%1"_s.arg(i);
        party.profile = i == 0 ? u"COLL"_s : u"ASSO"_s;
        party.name = printed.name;
        party.representative = printed.representative;
        party.function = printed.function;
        party.capacity = printed.capacity;
        party.capacityOn = QDate(2026, 2, 4);
        party.rank = i + 1;
        studio.parties += party;
        StudioPromise promise;
        promise.id = u"commitment-%1"_s.arg(i);
        promise.party = party.organisation;
        promise.partyName = party.name;
        promise.profile = party.profile;
        promise.what = u"Tenir la permanence %1"_s.arg(i + 1);
        promise.due = QDate(2027, 1, 15);
        studio.commitments += promise;
        studio.input.commitments += {promise.partyName, promise.what, promise.due};
        StudioPromise brought = promise;
        brought.id = u"contribution-%1"_s.arg(i);
        brought.kind = u"MEC_COMP"_s;
        brought.what = u"Mécénat de compétences"_s;
        brought.cents = 1'000'000;
        studio.contributions += brought;
        studio.input.contributions += {brought.partyName, brought.what, brought.cents};
    }
    studio.budgetCents = studio.input.budgetCents = 1'000'000 * count;
    qint64 rank = 0;
    for (const ArticleRule &rule : std::as_const(studio.model.articles)) {
        StudioArticle article;
        article.id = u"article-"_s + rule.code;
        article.slot = rule.code;
        article.rank = ++rank;
        studio.articles += article;
    }
    settle(studio);
    return studio;
}

/// The article of a slot.
inline StudioArticle &articleOf(CharterStudio &studio, const QString &slot)
{
    return *std::find_if(studio.articles.begin(), studio.articles.end(),
                         [&](const StudioArticle &article) { return article.slot == slot; });
}

/// The rules found at a severity.
inline QStringList rulesOf(const CharterStudio &studio, CharterFinding::Severity severity)
{
    QStringList rules;
    for (const CharterFinding &finding : studio.findings) {
        if (finding.severity == severity)
            rules += finding.rule;
    }
    return rules;
}

} // namespace etabli::samples
