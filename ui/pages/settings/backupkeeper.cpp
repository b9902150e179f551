#include "ui/pages/settings/backupkeeper.h"

#include "core/jobs/answer.h"
#include "ui/commands/edits.h"

#include <QDateTime>
#include <QTimer>

namespace etabli {

namespace {

/// Beside those who write and read: a connection of its own, for the time of the copy.
Result<BackupState> copySpace(const QString &space, const WorkspaceOptions &options, Progress *progress)
{
    ETABLI_ASSIGN(auto workspace, Workspace::open(space, Space::Access::Read, options));
    return BackupSchedule(space).run(*workspace, progress);
}

BackupView look(const QString &space)
{
    const BackupSchedule schedule(space);
    return {schedule.plan(), schedule.state(), schedule.folder(), schedule.kept()};
}

} // namespace

BackupKeeper::BackupKeeper(Edits &edits, const QString &space, const WorkspaceOptions &options, QObject *parent)
    : QObject(parent)
    , m_space(space)
    , m_options(options)
    , m_pause(new QTimer(this))
    , m_lane(std::make_unique<Lane>())
{
    m_options.progress = nullptr;
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &BackupKeeper::runIfDue);
    connect(&edits, &Edits::recordChanged, this, &BackupKeeper::noteEdit);
    connect(&edits, &Edits::spaceChanged, this, &BackupKeeper::noteEdit);
    refresh();
}

BackupKeeper::~BackupKeeper()
{
    m_last.waitForFinished();
}

void BackupKeeper::finishTheDay()
{
    if (!m_edited)
        return;
    m_edited = false;
    m_last = m_lane->run([space = m_space, options = m_options] {
        if (!BackupSchedule(space).isDue(QDateTime::currentMSecsSinceEpoch()))
            return;
        const auto made = copySpace(space, options, nullptr);
        Q_UNUSED(made) // what failed is noted beside the space
    });
}

void BackupKeeper::noteEdit()
{
    m_edited = true;
    if (!m_pause->isActive())
        m_pause->start();
}

void BackupKeeper::runIfDue()
{
    if (m_running)
        return;
    const auto due = m_lane->run([space = m_space] {
        return BackupSchedule(space).isDue(QDateTime::currentMSecsSinceEpoch());
    });
    onAnswer(due, this, [this](bool isDue) {
        if (isDue && !m_running)
            run();
    });
}

std::shared_ptr<Progress> BackupKeeper::makeProgress()
{
    // Reported from the lane, which does not outlive the keeper.
    return std::make_shared<Progress>([this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
    });
}

void BackupKeeper::run()
{
    m_running = true;
    m_edited = false;
    m_progress = makeProgress();
    Q_EMIT began(false);
    const auto job = [space = m_space, options = m_options, progress = m_progress] {
        return copySpace(space, options, progress.get());
    };
    onAnswer(m_lane->run(job), this, [this](const Result<BackupState> &made) {
        m_running = false;
        Q_EMIT ended();
        if (!made && made.error().fault != Fault::Cancelled)
            Q_EMIT failed(made.error());
        refresh();
    });
}

void BackupKeeper::backUpNow()
{
    if (!m_running)
        run();
}

void BackupKeeper::cancel()
{
    if (m_running && m_progress)
        m_progress->cancel();
}

void BackupKeeper::restore(const QString &file, qint64 at)
{
    if (m_running)
        return;
    m_running = true;
    m_progress = makeProgress();
    Q_EMIT began(true);
    const auto job = [space = m_space, options = m_options, progress = m_progress, file, at]() -> Result<QString> {
        const QString folder = folderForRestoring(space, at);
        ETABLI_TRY(restoreSpace(file, folder, options, progress.get()));
        return folder;
    };
    onAnswer(m_lane->run(job), this, [this](const Result<QString> &folder) {
        m_running = false;
        Q_EMIT ended();
        if (folder)
            Q_EMIT restored(*folder);
        else if (folder.error().fault != Fault::Cancelled)
            Q_EMIT failed(folder.error());
        refresh();
    });
}

void BackupKeeper::setPlan(const BackupPlan &plan)
{
    onAnswer(m_lane->run([space = m_space, plan] { return BackupSchedule(space).setPlan(plan); }), this,
             [this](const Result<void> &done) {
                 if (!done)
                     Q_EMIT failed(done.error());
                 refresh();
             });
}

void BackupKeeper::refresh()
{
    const quint64 token = m_latest.ask();
    onAnswer(m_lane->run([space = m_space] { return look(space); }), this, [this, token](const BackupView &view) {
        if (!m_latest.isLatest(token))
            return;
        m_view = view;
        Q_EMIT changed();
    });
}

} // namespace etabli
