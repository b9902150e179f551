#pragma once

#include "core/base/progress.h"
#include "core/jobs/lane.h"
#include "core/services/backupschedule.h"

#include <QFuture>
#include <QObject>

#include <memory>

class QTimer;

namespace etabli {

class Edits;

/// What the window shows of the backups of its space.
struct BackupView
{
    BackupPlan plan;
    BackupState state;
    QString folder;
    QList<KeptBackup> kept;
};

/// Makes backups when it is time and when asked, and puts them back, on a lane of its own: neither typing nor
/// reading waits. GUI thread.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    /// How long after an edit the first backup of the day begins: not while someone types.
    static constexpr int pauseMs = 60'000;

    /// `edits` must outlive the keeper; `options` as the space was opened with, `space` its folder.
    BackupKeeper(Edits &edits, const QString &space, const WorkspaceOptions &options, QObject *parent = nullptr);
    /// Finishes the backup under way.
    ~BackupKeeper() override;

    /// The window closes: when something was written and a backup is due, it is made before the keeper goes.
    void finishTheDay();

    /// Reads plan, state and folder anew; changed() tells.
    void refresh();
    void setPlan(const BackupPlan &plan);
    void backUpNow();
    void cancel();
    /// Puts a backup back in a new folder beside the space; nothing is overwritten.
    void restore(const QString &file, qint64 at);

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const BackupView &view() const { return m_view; }
    [[nodiscard]] QString space() const { return m_space; }

Q_SIGNALS:
    void changed();
    /// A backup or a restoring has begun.
    void began(bool restoring);
    void progressed(qint64 done, qint64 total);
    /// It is over, one way or the other; changed() follows.
    void ended();
    void restored(const QString &folder);
    /// What was asked by the person could not be done; nothing when they gave it up.
    void failed(const etabli::Error &error);

private:
    void noteEdit();
    void runIfDue();
    void run();
    [[nodiscard]] std::shared_ptr<Progress> makeProgress();

    QString m_space;
    WorkspaceOptions m_options;
    BackupView m_view;
    QTimer *m_pause;
    std::shared_ptr<Progress> m_progress;
    Latest m_latest;
    QFuture<void> m_last;
    bool m_running = false;
    bool m_edited = false;
    std::unique_ptr<Lane> m_lane;
};

} // namespace etabli
