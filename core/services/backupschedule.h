#pragma once

#include "core/services/backups.h"

#include <QList>
#include <QString>

#include <optional>

namespace etabli {

/// How often a space is copied by itself.
enum class BackupRhythm { Daily, Weekly, Never };

/// What the person decided of the backups of a space.
struct BackupPlan
{
    BackupRhythm rhythm = BackupRhythm::Daily;
    QString folder; ///< empty: `backups/` of the space
};

/// What is known of the last ones.
struct BackupState
{
    qint64 at = 0; ///< of the last that succeeded, ms UTC; 0: none yet
    QString file;
    qint64 bytes = 0;
    qint64 records = 0;
    qint64 failedAt = 0;          ///< of a failure since, ms UTC; 0: none
    std::optional<Error> failure; ///< why
};

/// A backup that lies in the folder.
struct KeptBackup
{
    QString file; ///< whole path
    qint64 at = 0;
    qint64 bytes = 0;
    qint64 records = -1; ///< -1: not known
};

/// The backups of one space: its plan and what happened are kept in a small file beside it, the backups in a folder
/// of choice. Makes one when it is time, keeps the newest of each of the last seven days and of the last four
/// weeks. Cheap but for run(); any thread, one at a time.
class BackupSchedule
{
public:
    static constexpr int keptDays = 7;
    static constexpr int keptWeeks = 4;
    static constexpr qint64 pauseAfterFailureMs = qint64(60) * 60 * 1000;

    /// `space` is the folder of the space.
    explicit BackupSchedule(QString space);

    [[nodiscard]] BackupPlan plan() const;
    /// NotWritable when nothing could be written in the folder of choice, which is made, or beside the space.
    [[nodiscard]] Result<void> setPlan(const BackupPlan &plan) const;
    [[nodiscard]] BackupState state() const;
    /// Where the backups go.
    [[nodiscard]] QString folder() const;

    /// Whether it is time for one: another day than that of the last, or seven days later; an hour at least after a
    /// failure.
    [[nodiscard]] bool isDue(qint64 now) const;
    /// Makes one now, notes what came of it, and deletes those that need not be kept. The faults of backupSpace,
    /// noted as well but for Cancelled.
    [[nodiscard]] Result<BackupState> run(Workspace &workspace, Progress *progress = nullptr) const;

    /// Those of this space that lie in the folder, newest first.
    [[nodiscard]] QList<KeptBackup> kept() const;
    /// Of backups by their moments, newest first, those that need not be kept.
    [[nodiscard]] static QList<KeptBackup> superfluous(const QList<KeptBackup> &backups);

private:
    [[nodiscard]] QString prefix() const;
    [[nodiscard]] Result<BackupState> make(Workspace &workspace, Progress *progress) const;

    QString m_space;
};

/// A new folder beside `space` where a backup made at `at` can be put back: it does not exist yet.
[[nodiscard]] QString folderForRestoring(const QString &space, qint64 at);

} // namespace etabli
