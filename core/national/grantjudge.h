#pragma once

#include "core/national/enrolment.h"
#include "core/national/quarantine.h"
#include "core/national/ties.h"

#include <QHash>
#include <QSet>

namespace etabli {

/// Judges whether a workbench may write an operation, by its grant and by everything its record was ever tied to
/// (see ties.h). What is accepted only ever opens more: so the judgement of all operations together does not depend
/// on the order in which they came. An operation that puts a record in a place of its author's grant, or ties it to a
/// record open to them, is accepted by itself: that is how a record begins.
/// One base, its thread, inside one transaction.
class GrantJudge
{
public:
    explicit GrantJudge(NationalBase &base);

    [[nodiscard]] Result<Missing> judge(const Operation &operation, qint64 site);
    /// To be told of every operation that enters: keeps what it ties. Gives the records it may have opened.
    [[nodiscard]] Result<QList<Id>> note(const Operation &operation, qint64 record);
    /// Records that follow this one, among those held and those that wait: should it be opened, so may they be.
    [[nodiscard]] Result<QList<Id>> followers(const Id &record);
    /// The workbenches whose grant follows the perimeter of a CRTE.
    [[nodiscard]] Result<QList<qint64>> sitesOfCrteGrants();

private:
    struct Known
    {
        bool revoked = false;
        bool everywhere = false;
        QSet<QString> types; ///< empty for all
        QStringList territories;
        QSet<QString> places;
        bool placesRead = false;
    };

    [[nodiscard]] Result<void> readGrants();
    [[nodiscard]] Result<Known *> known(qint64 site);
    [[nodiscard]] Result<bool> holds(Known &grant, const QString &place, QSet<Id> &met);
    [[nodiscard]] Result<bool> isOpen(Known &grant, const Id &record, QSet<Id> &met);
    [[nodiscard]] Result<bool> isOpenFor(qint64 site, Known &grant, const Id &record);
    [[nodiscard]] Result<void> readPlaces(Known &grant);
    [[nodiscard]] Result<QStringList> ever(qint64 record, const QString &field);
    [[nodiscard]] Result<QList<std::pair<QString, qint64>>> recordsCalled(const Id &id);
    [[nodiscard]] Result<QList<Id>> referring(const QByteArray &target, bool belongs);
    [[nodiscard]] Result<QList<Id>> waitingFor(const QByteArray &target);

    NationalBase &m_base;
    QHash<qint64, Known> m_known;
    QSet<std::pair<qint64, Id>> m_open;   ///< for good
    QSet<std::pair<qint64, Id>> m_closed; ///< as long as nothing that ties enters
};

} // namespace etabli
