#include "core/services/backupschedule.h"

#include "core/db/sqltext.h"
#include "core/services/erasing.h"
#include "core/services/sitekeys.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryFile>

#include <algorithm>

namespace etabli {

namespace {

const QString momentForm = QStringLiteral("yyyy-MM-dd-HHmmss");
const QString suffix = QStringLiteral(".etabli-sauvegarde");

QString stateFile(const QString &space)
{
    return space + QStringLiteral("/backup-schedule.json");
}

QJsonObject readState(const QString &space)
{
    QFile file(stateFile(space));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(qint64(1) << 20)).object();
}

Result<void> writeState(const QString &space, const QJsonObject &state)
{
    return writeSmallFile(stateFile(space), QJsonDocument(state).toJson());
}

QString nameOf(BackupRhythm rhythm)
{
    switch (rhythm) {
    case BackupRhythm::Weekly: return QStringLiteral("weekly");
    case BackupRhythm::Never: return QStringLiteral("never");
    case BackupRhythm::Daily: break;
    }
    return QStringLiteral("daily");
}

BackupRhythm rhythmNamed(const QString &name)
{
    if (name == u"weekly")
        return BackupRhythm::Weekly;
    return name == u"never" ? BackupRhythm::Never : BackupRhythm::Daily;
}

QDate dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date();
}

Result<qint64> livingRecords(Workspace &workspace)
{
    ETABLI_ASSIGN(Statement * count, workspace.space().connection().cached(sqlText(u"backups", u"living_records")));
    ETABLI_ASSIGN(const bool any, count->step());
    const qint64 found = any ? count->integer(0) : 0;
    count->reset();
    return found;
}

/// The place is proved by writing there: permissions and read-only disks say less.
Result<void> proveWritable(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(Fault::NotWritable, folder);
    QTemporaryFile trial(folder + QStringLiteral("/.etabli-XXXXXX"));
    if (!trial.open())
        return failure(Fault::NotWritable, folder, trial.errorString());
    return {};
}

} // namespace

BackupSchedule::BackupSchedule(QString space)
    : m_space(QDir(std::move(space)).absolutePath())
{
}

BackupPlan BackupSchedule::plan() const
{
    const QJsonObject state = readState(m_space);
    return {rhythmNamed(state.value(QStringLiteral("rhythm")).toString()), state.value(QStringLiteral("folder")).toString()};
}

Result<void> BackupSchedule::setPlan(const BackupPlan &plan) const
{
    if (!plan.folder.isEmpty())
        ETABLI_TRY(proveWritable(plan.folder));
    QJsonObject state = readState(m_space);
    if (state.value(QStringLiteral("folder")).toString() != plan.folder)
        state.remove(QStringLiteral("failure")); // it was about another folder
    state[QStringLiteral("rhythm")] = nameOf(plan.rhythm);
    state[QStringLiteral("folder")] = plan.folder;
    return writeState(m_space, state);
}

BackupState BackupSchedule::state() const
{
    const QJsonObject kept = readState(m_space);
    const QJsonObject last = kept.value(QStringLiteral("last")).toObject();
    BackupState state;
    state.at = last.value(QStringLiteral("at")).toInteger();
    state.file = last.value(QStringLiteral("file")).toString();
    state.bytes = last.value(QStringLiteral("bytes")).toInteger();
    state.records = last.value(QStringLiteral("records")).toInteger();
    const QJsonObject failed = kept.value(QStringLiteral("failure")).toObject();
    state.failedAt = failed.value(QStringLiteral("at")).toInteger();
    if (state.failedAt > 0) {
        state.failure = Error{Fault::NotWritable, failed.value(QStringLiteral("subject")).toString(), {}};
        const QString name = failed.value(QStringLiteral("fault")).toString();
        for (int fault = 0; fault <= static_cast<int>(Fault::Internal); ++fault) {
            if (faultName(static_cast<Fault>(fault)) == name)
                state.failure->fault = static_cast<Fault>(fault);
        }
    }
    return state;
}

QString BackupSchedule::folder() const
{
    const QString chosen = plan().folder;
    return chosen.isEmpty() ? SpaceFolder(m_space).backups() : chosen;
}

QString BackupSchedule::prefix() const
{
    const auto site = SpaceFolder(m_space).readSite();
    return QStringLiteral("etabli-") + (site ? site->space.toString().right(8) : QStringLiteral("espace")) + u'-';
}

bool BackupSchedule::isDue(qint64 now) const
{
    const BackupRhythm rhythm = plan().rhythm;
    if (rhythm == BackupRhythm::Never)
        return false;
    const BackupState known = state();
    if (known.failedAt > 0 && now >= known.failedAt && now - known.failedAt < pauseAfterFailureMs)
        return false;
    if (known.at == 0 || known.at > now) // a clock put back is no reason to wait for years
        return known.at == 0 || dayOf(known.at) != dayOf(now);
    const qint64 days = dayOf(known.at).daysTo(dayOf(now));
    return days >= (rhythm == BackupRhythm::Weekly ? 7 : 1);
}

Result<BackupState> BackupSchedule::make(Workspace &workspace, Progress *progress) const
{
    BackupState made;
    made.at = workspace.space().clock().now();
    const QString target = folder();
    ETABLI_TRY(proveWritable(target));
    made.file = target + u'/' + prefix() + QDateTime::fromMSecsSinceEpoch(made.at).toString(momentForm) + suffix;
    ETABLI_ASSIGN(made.records, livingRecords(workspace));
    ETABLI_ASSIGN(const BackupReport report, backupSpace(workspace, made.file, false, progress));
    made.bytes = report.bytes;
    // Whoever puts the backup back needs to know what was erased since.
    const QString erasures = erasureListBeside(SpaceFolder(m_space).backups());
    const QString beside = erasureListBeside(target);
    if (erasures != beside && QFileInfo::exists(erasures)) {
        QFile list(erasures);
        if (!list.open(QIODevice::ReadOnly))
            return failure(Fault::NotReadable, erasures);
        ETABLI_TRY(writeSmallFile(beside, list.readAll()));
    }
    return made;
}

Result<BackupState> BackupSchedule::run(Workspace &workspace, Progress *progress) const
{
    const auto made = make(workspace, progress);
    QJsonObject kept = readState(m_space);
    if (!made) {
        if (made.error().fault != Fault::Cancelled) {
            kept[QStringLiteral("failure")] = QJsonObject{{QStringLiteral("at"), workspace.space().clock().now()},
                                                          {QStringLiteral("fault"), faultName(made.error().fault)},
                                                          {QStringLiteral("subject"), made.error().subject}};
            // Beside a full disk this may not be kept either; the failure itself is what the caller is told.
            const auto noted = writeState(m_space, kept);
            Q_UNUSED(noted)
        }
        return made;
    }
    kept.remove(QStringLiteral("failure"));
    kept[QStringLiteral("last")] = QJsonObject{{QStringLiteral("at"), made->at},
                                               {QStringLiteral("file"), made->file},
                                               {QStringLiteral("bytes"), made->bytes},
                                               {QStringLiteral("records"), made->records}};
    QJsonObject counts = kept.value(QStringLiteral("records")).toObject();
    counts[QFileInfo(made->file).fileName()] = made->records;
    kept[QStringLiteral("records")] = counts;
    ETABLI_TRY(writeState(m_space, kept));

    const QList<KeptBackup> gone = superfluous(this->kept());
    for (const KeptBackup &backup : gone) {
        if (QFile::remove(backup.file))
            counts.remove(QFileInfo(backup.file).fileName());
    }
    if (!gone.isEmpty()) {
        kept[QStringLiteral("records")] = counts;
        ETABLI_TRY(writeState(m_space, kept));
    }
    return made;
}

QList<KeptBackup> BackupSchedule::kept() const
{
    const QString start = prefix();
    const QJsonObject counts = readState(m_space).value(QStringLiteral("records")).toObject();
    QList<KeptBackup> found;
    const QFileInfoList files = QDir(folder()).entryInfoList({start + u'*' + suffix}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString moment = file.fileName().sliced(start.size()).chopped(suffix.size());
        const QDateTime at = QDateTime::fromString(moment, momentForm);
        if (at.isValid())
            found += KeptBackup{file.absoluteFilePath(), at.toMSecsSinceEpoch(), file.size(),
                                counts.value(file.fileName()).toInteger(-1)};
    }
    std::sort(found.begin(), found.end(), [](const KeptBackup &a, const KeptBackup &b) { return a.at > b.at; });
    return found;
}

QList<KeptBackup> BackupSchedule::superfluous(const QList<KeptBackup> &backups)
{
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    QList<KeptBackup> gone;
    for (const KeptBackup &backup : backups) {
        const QDate day = dayOf(backup.at);
        int year = 0;
        const int number = day.weekNumber(&year);
        const std::pair week(year, number);
        const bool forDay = !days.contains(day) && days.size() < keptDays;
        const bool forWeek = !weeks.contains(week) && weeks.size() < keptWeeks;
        if (forDay)
            days.insert(day);
        if (forWeek)
            weeks.insert(week);
        if (!forDay && !forWeek)
            gone += backup;
    }
    return gone;
}

QString folderForRestoring(const QString &space, qint64 at)
{
    const QString clean = QDir(space).absolutePath();
    const QString base = clean + QStringLiteral("-restauré-")
        + QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("yyyy-MM-dd"));
    QString folder = base;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = base + u'-' + QString::number(number);
    return folder;
}

} // namespace etabli
