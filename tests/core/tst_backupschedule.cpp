#include "core/services/backupschedule.h"
#include "core/services/records.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Backups by themselves: when, where, how many are kept, and what is said when they fail.
class TestBackupSchedule : public QObject
{
    Q_OBJECT

    static constexpr qint64 hour = qint64(3600) * 1000;
    static constexpr qint64 day = 24 * hour;

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{0};
    WorkspaceOptions m_options;
    std::unique_ptr<Workspace> m_workspace;

    [[nodiscard]] QString space() const { return m_folder->filePath(u"espace"_s); }
    [[nodiscard]] static qint64 at(const QString &iso)
    {
        return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
    }
    void write(const QString &title)
    {
        QVERIFY(Records(*m_workspace).create(u"project"_s, {{u"title"_s, Assignment::Kind::Set, title}}));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_clock.set(at(u"2026-03-12T09:00:00"_s));
        m_options = {};
        m_options.surroundings = {&m_clock, m_folder->filePath(u"memory"_s), u"m1"_s};
        auto made = Workspace::create(space(), u"Poste de Redon"_s, u"Maëlle Guivarc’h"_s, m_options);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().subject + u' ' + made.error().detail));
        m_workspace = std::move(*made);
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void isDueOncePerDay()
    {
        const BackupSchedule schedule(space());
        QVERIFY(schedule.isDue(m_clock.now()));
        write(u"Épicerie coopérative"_s);
        write(u"Garage solidaire"_s);
        const auto made = schedule.run(*m_workspace);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().subject));
        QCOMPARE(made->at, m_clock.now());
        QCOMPARE(made->records, 2);
        QVERIFY(made->bytes > 1000);
        QCOMPARE(QFileInfo(made->file).size(), made->bytes);
        QVERIFY(made->file.startsWith(space() + u"/backups/"));
        QVERIFY(!schedule.isDue(m_clock.now() + 14 * hour));
        QVERIFY(schedule.isDue(m_clock.now() + 15 * hour + 1)); // the day has changed, though not by 24 hours
        // A clock put back: another day, so one more rather than none for years.
        QVERIFY(schedule.isDue(m_clock.now() - 30 * day));
        // Read anew, as after a restart.
        const BackupState kept = BackupSchedule(space()).state();
        QCOMPARE(kept.at, made->at);
        QCOMPARE(kept.records, 2);
        QCOMPARE(kept.failedAt, 0);
    }

    void weeklyAndNever()
    {
        const BackupSchedule schedule(space());
        QVERIFY(schedule.setPlan({BackupRhythm::Weekly, {}}));
        QVERIFY(schedule.isDue(m_clock.now()));
        QVERIFY(schedule.run(*m_workspace));
        QVERIFY(!schedule.isDue(m_clock.now() + 6 * day));
        QVERIFY(schedule.isDue(m_clock.now() + 7 * day));
        QVERIFY(schedule.setPlan({BackupRhythm::Never, {}}));
        QVERIFY(!schedule.isDue(m_clock.now() + 700 * day));
        QCOMPARE(BackupSchedule(space()).plan().rhythm, BackupRhythm::Never);
    }

    void keepsSevenDaysAndFourWeeks()
    {
        const BackupSchedule schedule(space());
        // Two a day, for forty days.
        for (int number = 0; number < 80; ++number) {
            m_clock.advance(12 * hour);
            QVERIFY(schedule.run(*m_workspace));
        }
        const QList<KeptBackup> kept = schedule.kept();
        QVERIFY2(kept.size() >= BackupSchedule::keptDays && kept.size() <= BackupSchedule::keptDays + BackupSchedule::keptWeeks,
                 qPrintable(QString::number(kept.size())));
        QCOMPARE(kept.first().at, m_clock.now() / 1000 * 1000);
        QSet<QDate> days;
        QSet<int> weeks;
        for (const KeptBackup &backup : kept) {
            const QDate date = QDateTime::fromMSecsSinceEpoch(backup.at).date();
            QVERIFY2(!days.contains(date), qPrintable(backup.file));
            days += date;
            weeks += date.weekNumber();
            QCOMPARE(backup.records, 0);
            QVERIFY(QFileInfo::exists(backup.file));
        }
        QCOMPARE(weeks.size(), BackupSchedule::keptWeeks);
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date();
        for (int back = 0; back < BackupSchedule::keptDays; ++back)
            QVERIFY(days.contains(today.addDays(-back)));
        // Nothing else lies there: neither a temporary file nor what need not be kept.
        QCOMPARE(QDir(schedule.folder()).entryList(QDir::Files | QDir::Hidden).size(), kept.size());
    }

    void aFolderOfChoiceIsSharedBySpaces()
    {
        const QString disk = m_folder->filePath(u"clé USB/sauvegardes d’Établi"_s);
        const BackupSchedule schedule(space());
        QVERIFY(schedule.setPlan({BackupRhythm::Daily, disk}));
        QVERIFY(QFileInfo(disk).isDir());
        QVERIFY(schedule.run(*m_workspace));
        auto other = Workspace::create(m_folder->filePath(u"autre"_s), u"Autre"_s, u"Inès"_s, m_options);
        QVERIFY(other);
        const BackupSchedule otherSchedule(m_folder->filePath(u"autre"_s));
        QVERIFY(otherSchedule.setPlan({BackupRhythm::Daily, disk}));
        QVERIFY(otherSchedule.run(**other));
        QCOMPARE(schedule.kept().size(), 1);
        QCOMPARE(otherSchedule.kept().size(), 1);
        QVERIFY(schedule.kept().first().file != otherSchedule.kept().first().file);
        // A file of the person's own is left alone.
        QFile own(disk + u"/notes.etabli-sauvegarde");
        QVERIFY(own.open(QIODevice::WriteOnly));
        QCOMPARE(schedule.kept().size(), 1);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        // A file stands where the folder should be: nobody can write there, root neither.
        const QString place = m_folder->filePath(u"occupé"_s);
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const BackupSchedule schedule(space());
        const auto refused = schedule.setPlan({BackupRhythm::Daily, place});
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::NotWritable);
        QCOMPARE(schedule.plan().folder, QString());

        // A disk that was there and is taken away.
        const QString disk = m_folder->filePath(u"disque"_s);
        QVERIFY(schedule.setPlan({BackupRhythm::Daily, disk}));
        QVERIFY(schedule.run(*m_workspace));
        QVERIFY(QDir(disk).removeRecursively());
        QFile gone(disk);
        QVERIFY(gone.open(QIODevice::WriteOnly));
        gone.close();
        m_clock.advance(day);
        const qint64 before = schedule.state().at;
        const auto failed = schedule.run(*m_workspace);
        QVERIFY(!failed);
        QCOMPARE(failed.error().fault, Fault::NotWritable);
        const BackupState state = BackupSchedule(space()).state();
        QCOMPARE(state.at, before);
        QCOMPARE(state.failedAt, m_clock.now());
        QVERIFY(state.failure);
        QCOMPARE(state.failure->fault, Fault::NotWritable);
        QCOMPARE(state.failure->subject, disk);
        // Not again at each edit; an hour later, once more.
        QVERIFY(!schedule.isDue(m_clock.now() + hour - 1));
        QVERIFY(schedule.isDue(m_clock.now() + hour));
        // The disk is back.
        QVERIFY(QFile::remove(disk));
        QVERIFY(schedule.run(*m_workspace));
        QCOMPARE(schedule.state().failedAt, 0);
        QVERIFY(!schedule.state().failure);
    }

    void givenUpLeavesNothing()
    {
        Progress progress;
        progress.cancel();
        const BackupSchedule schedule(space());
        const auto cancelled = schedule.run(*m_workspace, &progress);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().fault, Fault::Cancelled);
        // Given up by the person: no failure to complain about, nothing left behind.
        QCOMPARE(schedule.state().failedAt, 0);
        QVERIFY(schedule.kept().isEmpty());
        QCOMPARE(QDir(schedule.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), 0);
    }

    void isPutBackBeside()
    {
        write(u"Épicerie coopérative"_s);
        const BackupSchedule schedule(space());
        const auto made = schedule.run(*m_workspace);
        QVERIFY(made);
        write(u"Écrit après"_s);
        const QString folder = folderForRestoring(space(), made->at);
        QCOMPARE(folder, QString(space() + u"-restauré-2026-03-12"));
        const auto restored = restoreSpace(made->file, folder, m_options);
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().subject));
        QCOMPARE(folderForRestoring(space(), made->at), QString(folder + u"-2"));
        auto opened = Workspace::open(folder, Space::Access::Write, m_options);
        QVERIFY(opened);
        const BackupSchedule its(folder);
        const auto again = its.run(**opened);
        QVERIFY(again);
        QCOMPARE(again->records, 1); // what was written after the backup is in the other folder, untouched
        QCOMPARE(BackupSchedule(space()).state().records, 1);
    }

    void aDamagedStateIsNoObstacle()
    {
        QFile state(space() + u"/backup-schedule.json");
        QVERIFY(state.open(QIODevice::WriteOnly));
        state.write("{\"rhythm\": 12, \"last\": \"é");
        state.close();
        const BackupSchedule schedule(space());
        QCOMPARE(schedule.plan().rhythm, BackupRhythm::Daily);
        QVERIFY(schedule.isDue(m_clock.now()));
        QVERIFY(schedule.run(*m_workspace));
        QVERIFY(schedule.state().at > 0);
    }
};

QTEST_GUILESS_MAIN(TestBackupSchedule)
#include "tst_backupschedule.moc"
