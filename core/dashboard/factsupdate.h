#pragma once

#include "core/base/result.h"
#include "core/dashboard/facts.h"
#include "core/db/statement.h"
#include "core/store/space.h"

#include <QSet>

namespace etabli {

/// Draws again, in facts, what some records changed: the projects themselves, those of changed partnerships, those
/// of changed organisations, and those that a join or a deletion gave to another. For one change at a time, on the
/// thread of the space, inside the caller's transaction.
class FactsUpdate
{
public:
    FactsUpdate(Space &space, const Vocabularies &words, Facts &facts);

    /// Notes what a changed record touches. To be called for every one, then `draw`.
    [[nodiscard]] Result<void> note(qint64 record);
    /// Draws every project touched; gives how many. Nothing when they are more than `most`: the facts are then to be
    /// read again.
    [[nodiscard]] Result<std::optional<qint64>> draw(qint64 most);
    /// Whether the perimeter of a CRTE may be among what changed.
    [[nodiscard]] bool touchesPerimeters() const { return m_perimeters; }

private:
    [[nodiscard]] Result<Statement *> statement(QStringView name);
    template <typename Bind>
    [[nodiscard]] Result<QList<qint64>> keys(QStringView name, Bind bind);
    [[nodiscard]] Result<qint64> keyOf(QStringView name, const Id &id);
    [[nodiscard]] Result<void> noteOrganisation(qint64 key, const Id &id, const std::optional<Id> &survivor);
    [[nodiscard]] Result<void> noteReferrers(const Id &organisation);
    [[nodiscard]] Result<void> noteProject(const Id &id, const std::optional<Id> &survivor);
    [[nodiscard]] Result<void> noteChain(const Id &project);
    [[nodiscard]] Result<void> settleOrganisations();
    [[nodiscard]] Result<void> settlePartnerships();
    [[nodiscard]] Result<quint32> organisationOf(const Id &id);
    [[nodiscard]] Result<qint64> livingProject(const Id &id);
    [[nodiscard]] Result<bool> isLiving(qint64 project);
    [[nodiscard]] Result<void> drawProject(qint64 key);
    [[nodiscard]] Result<QStringList> elements(qint64 record, QStringView field);

    Space &m_space;
    const Vocabulary *m_profileWords;
    Facts &m_facts;
    QSet<qint64> m_projects;
    QSet<qint64> m_partnerships;
    QSet<Id> m_organisations; ///< whose referrers are touched
    QSet<qint64> m_changedOrganisations;
    bool m_perimeters = false;
};

} // namespace etabli
