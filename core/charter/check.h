#pragma once

#include "core/charter/charterstudio.h"

#include <QSet>

namespace etabli {

/// Goes over a settled studio and notes what it finds. Used once, on one thread. Rules by the letter, as
/// `charter check` prints them:
///
/// blocks: project.missing, template.unknown, parties.few, party.gone, party.person, party.function, party.capacity,
/// party.capacity.date, party.capacity.late, field.missing, field.unknown, article.missing, article.empty,
/// commitment.who, commitment.what, commitment.due, contribution.party, dates.inverted, amount.negative,
/// amount.absurd, conflict
///
/// warns: principle.uncovered, public.convention, duration.long, amounts.differ, signing.place, signing.date,
/// signing.past, signing.late, signatory.twice, contact.opposed, contact.gone, name.long, logo.unreadable
///
/// passes: parties.enough, capacities.known, texts.filled, articles.present, dates.coherent, amounts.match,
/// principles.covered
class CharterCheck
{
public:
    explicit CharterCheck(const CharterStudio &studio)
        : m_studio(studio)
    {
    }

    [[nodiscard]] QList<CharterFinding> run();

private:
    using Severity = CharterFinding::Severity;

    /// A finding of the article whose template code is `article`, noted at once; finish it through the reference.
    CharterFinding &note(Severity severity, const QString &rule, const QString &article = {});
    void aim(CharterFinding &finding, const QString &type, const QString &record, const QString &field) const;
    [[nodiscard]] bool found(const QString &rulePrefix) const;
    /// The code of the article if it prints, else nothing: findings point to what people see.
    [[nodiscard]] const StudioArticle *articleOf(const QString &key) const;

    void project();
    void parties();
    void party(const StudioParty &party);
    void persons();
    void texts();
    void articles();
    void principles();
    void commitments();
    void contributions();
    void amount(const std::optional<qint64> &cents, const QString &article, const QString &type,
                const QString &record, const QString &field, const QString &subject);
    void amounts();
    void dates();
    void publicMoney();
    void signing();
    void logos();
    void conflicts();
    void inOrder();

    const CharterStudio &m_studio;
    QList<CharterFinding> m_findings;
};

} // namespace etabli
