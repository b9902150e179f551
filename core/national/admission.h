#pragma once

#include "core/national/grantjudge.h"
#include "core/store/applier.h"

#include <QSet>

#include <optional>
#include <vector>

namespace etabli {

/// The way in of a base: an operation that its author may write goes through the one path into the tables, another
/// goes to quarantine, and what waits is judged again as long as something that enters opens records. In the end the
/// same operations are in and the same wait, whatever the order of arrival.
/// Inside the caller's transaction; memory is bounded whatever the archive.
class Admission
{
public:
    Admission(NationalBase &base, Applier &applier, qint64 receipt);

    /// Takes one operation signed by its author's site. StreamForked when its dot waits under another stamp.
    [[nodiscard]] Result<void> take(const Operation &operation, qint64 site);
    /// Judges again what waits of a workbench (its grant changed).
    [[nodiscard]] Result<void> recallSite(qint64 site);
    /// To be called once, at the end and before Applier::finish.
    [[nodiscard]] Result<void> settle();

    [[nodiscard]] qint64 quarantined() const { return m_quarantined; } ///< of this archive, at the end
    [[nodiscard]] qint64 known() const { return m_known; }             ///< met again in quarantine
    [[nodiscard]] qint64 released() const { return m_released; }       ///< of former archives
    /// Files that operations of this archive name.
    [[nodiscard]] const QSet<QString> &files() const { return m_files; }

private:
    struct Pending
    {
        Operation operation;
        qint64 site = 0;
        Missing missing = Missing::Nothing;
    };

    [[nodiscard]] Result<void> admit(const Operation &operation);
    [[nodiscard]] Result<void> retryPending();
    [[nodiscard]] Result<void> storePending();
    [[nodiscard]] Result<void> wake();
    [[nodiscard]] Result<bool> anyStored();
    [[nodiscard]] Result<QSet<Id>> reachedFrom(const QSet<Id> &records);
    void noteFiles(const Operation &operation);

    NationalBase &m_base;
    Applier &m_applier;
    const qint64 m_receipt;
    GrantJudge m_judge;
    std::vector<Pending> m_pending;
    QSet<Id> m_opened; ///< records that something opened since the last waking
    QSet<QString> m_files;
    std::optional<bool> m_anyStored; ///< whether anything waits at all; unknown at first
    bool m_crteTouched = false;
    qint64 m_quarantined = 0;
    qint64 m_known = 0;
    qint64 m_released = 0;
};

/// Judges again everything that waits of a workbench, inside the caller's transaction; gives how many operations left
/// quarantine, those of others that they opened included.
[[nodiscard]] Result<qint64> reconsider(NationalBase &base, qint64 site);

} // namespace etabli
