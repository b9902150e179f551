#include "faultcase.h"

#include "core/services/erasing.h"
#include "core/services/exporting.h"
#include "core/store/editor.h"
#include "core/store/reader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace etabli;

/// Whatever fails and whenever, a space is exactly as before or exactly as after, says why, and goes on working.
class FaultsTest : public QObject
{
    Q_OBJECT

    static inline const QString s_memory = QStringLiteral("-memory");
    std::unique_ptr<QTemporaryDir> m_folder;

    /// Makes the n-th call to SQLite fail, once; `fired` says whether it did.
    static void failAt(Workbench &bench, int n, bool *fired)
    {
        auto left = std::make_shared<int>(n);
        *fired = false;
        bench.space().connection().setFaultHook([left, fired] {
            *fired = *fired || *left == 1;
            return (*left)-- == 1;
        });
    }

    // A space and what its machine remembers of it go together: else it would be taken for an old backup.
    static bool keep(Workbench &bench, const QString &kept)
    {
        return putBack(bench.folder(), kept) && putBack(bench.folder() + s_memory, kept + s_memory);
    }
    static bool restore(Workbench &bench, const QString &kept)
    {
        return putBack(kept, bench.folder()) && putBack(kept + s_memory, bench.folder() + s_memory);
    }

    /// What the space looks like after `work`; the space itself is put back to what it was.
    template <typename Work>
    QByteArray rehearsed(Workbench &bench, const Work &work)
    {
        const QString kept = m_folder->filePath(QStringLiteral("kept"));
        bench.close();
        if (!keep(bench, kept) || !bench.reopen() || !work())
            return {};
        const QByteArray after = wholeState(bench);
        bench.close();
        if (!restore(bench, kept) || !bench.reopen())
            return {};
        return after;
    }

    /// Runs `work` with each call failing once, until it ends before the failure is reached. Gives how many calls
    /// there are; -1 after a QVERIFY-like message was printed.
    template <typename Work>
    int everyCallOnce(Workbench &bench, const QByteArray &before, const QByteArray &after, const Work &work)
    {
        for (int n = 1; n < 100'000; ++n) {
            bool fired = false;
            failAt(bench, n, &fired);
            const bool worked = work();
            bench.space().connection().setFaultHook({});
            const QByteArray now = wholeState(bench);
            if (!fired) {
                if (worked && now == after)
                    return n - 1;
                qWarning("without any fault: worked %d, yet the state is\n%s\nand not\n%s", worked, now.constData(),
                         after.constData());
                return -1;
            }
            if (bench.space().connection().inTransaction()) {
                qWarning("call %d: a transaction is left open", n);
                return -1;
            }
            if (now == after)
                return n; // committed, then something that only reads failed
            if (worked || now != before) {
                qWarning("call %d: worked %d, yet the state is neither that of before nor that of after:\n%s\nbefore:\n%s", n, worked,
                         now.constData(), before.constData());
                return -1;
            }
        }
        return -1;
    }

    /// A contact with some past, and a meeting that names them.
    static Id createPerson(Workbench &bench, int edits)
    {
        const QString contact = QStringLiteral("contact");
        const Id id = Id::create(bench.clock());
        Editor editor(bench.space());
        bool made = editor.create(contact, id, {FieldChange::set(QStringLiteral("name"), Value(QStringLiteral("Hélène Kervadec")))})
                        .has_value();
        for (int i = 0; i < edits; ++i)
            made = made && editor.change(contact, id, {FieldChange::set(QStringLiteral("role"),
                                                                        Value(QStringLiteral("Rôle %1 de Kervadec").arg(i)))});
        made = made && editor.create(QStringLiteral("meeting"), Id::create(bench.clock()),
                                     {FieldChange::set(QStringLiteral("title"), Value(QStringLiteral("Comité"))),
                                      FieldChange::add(QStringLiteral("participants"), id.toString())});
        if (!made)
            qFatal("no person");
        return id;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }

    void everyCallFailsOnceDuringAMerge()
    {
        FaultCase made = makeFaultCase(m_folder->path(), 5);
        Workbench &bench = *made.receiver;
        const QByteArray before = wholeState(bench);
        const QByteArray after = rehearsed(bench, [&] { return bench.merge(made.archive).has_value(); });
        QVERIFY(after != before);
        const int calls = everyCallOnce(bench, before, after, [&] { return bench.merge(made.archive).has_value(); });
        QVERIFY(calls > 100);
        qInfo("%d calls to SQLite in a merge, each failed once", calls);

        // The space is as good as new: it takes edits, and what it says to others is right.
        QCOMPARE(bench.merge(made.archive).value_or(MergeReport()).applied, 0);
        QVERIFY(Editor(bench.space()).create(QStringLiteral("note"), Id::create(bench.clock()),
                                             {FieldChange::set(QStringLiteral("text"), Value(QStringLiteral("après")))}));
        QVERIFY(bench.giveTo(*made.sender));
        QCOMPARE(made.sender->dump(), bench.dump());
        QVERIFY(bench.reopen());
        QCOMPARE(made.sender->dump(), bench.dump());
    }

    void everyCallFailsOnceDuringAnUndo()
    {
        FaultCase made = makeFaultCase(m_folder->path(), 5);
        Workbench &bench = *made.receiver;
        const QByteArray shown = bench.dump();
        const auto merged = bench.merge(made.archive);
        QVERIFY(merged);
        const QByteArray before = wholeState(bench);
        const QByteArray after = rehearsed(bench, [&] { return undoArchive(bench.space(), merged->archive).has_value(); });
        const int calls = everyCallOnce(bench, before, after,
                                        [&] { return undoArchive(bench.space(), merged->archive).has_value(); });
        QVERIFY(calls > 100);
        QCOMPARE(bench.dump(), shown);
    }

    void everyCallFailsOnceDuringAnErasure()
    {
        Workbench bench(m_folder->filePath(QStringLiteral("space")), QStringLiteral("Redon"), 1'770'000'000'000);
        const Id id = createPerson(bench, 3);
        const QByteArray before = wholeState(bench);
        const auto erase = [&] { return erasePerson(bench.space(), QStringLiteral("contact"), id); };
        const QByteArray after = rehearsed(bench, [&] { return erase().has_value(); });
        QVERIFY(after != before);
        bench.close();
        const QString kept = m_folder->filePath(QStringLiteral("before"));
        QVERIFY(keep(bench, kept));
        int asBefore = 0;
        int cleanedLater = 0;
        bool fired = true;
        int n = 1;
        for (; fired; ++n) {
            QVERIFY(restore(bench, kept));
            QVERIFY(bench.reopen());
            failAt(bench, n, &fired);
            const auto report = erase();
            bench.space().connection().setFaultHook({});
            const QByteArray now = wholeState(bench);
            const QByteArray which = "call " + QByteArray::number(n);
            // Refused and as before, or done: what then fails is only the cleaning, which is not forgotten.
            QVERIFY2(report ? now == after : now == before, which.constData());
            QVERIFY2(!bench.space().connection().inTransaction(), which.constData());
            asBefore += report ? 0 : 1;
            if (report && !report->left.isEmpty()) {
                ++cleanedLater;
                QVERIFY2(recallErasures(bench.space()), which.constData());
            }
            if (report) {
                QCOMPARE(bench.space().connection().scalar(u"SELECT count(*) FROM chore").value_or(-1), 0);
                QFile database(bench.folder() + QStringLiteral("/etabli.sqlite"));
                QVERIFY(database.open(QIODevice::ReadOnly));
                QVERIFY2(!database.readAll().contains("Kervadec"), which.constData());
            }
            bench.close();
        }
        qInfo("%d calls: %d refusals, %d cleanings left for later", n - 1, asBefore, cleanedLater);
        QVERIFY(asBefore > 20);
        QVERIFY(cleanedLater > 3);
    }

    void everyCallFailsOnceDuringAnEdit()
    {
        Workbench bench(m_folder->filePath(QStringLiteral("space")), QStringLiteral("Redon"), 1'770'000'000'000);
        const Id id = Id::create(bench.clock());
        const QString project = QStringLiteral("project");
        const auto create = [&] {
            return Editor(bench.space())
                .create(project, id, {FieldChange::set(QStringLiteral("title"), Value(QStringLiteral("Été"))),
                                      FieldChange::add(QStringLiteral("tags"), QStringLiteral("eau"))})
                .has_value();
        };
        int n = 1;
        for (bool fired = true; fired; ++n) {
            const QByteArray before = wholeState(bench);
            failAt(bench, n, &fired);
            const bool worked = create();
            bench.space().connection().setFaultHook({});
            QCOMPARE(worked, !fired);
            if (fired)
                QCOMPARE(wholeState(bench), before);
        }
        QVERIFY(n > 10);
        // Numbers of edits that failed are used again: no gap is left for others to wait for.
        QCOMPARE(bench.space().streams().find(bench.space().ownStream())->highest, 2);
    }

    void everyCallFailsOnceDuringAnExport()
    {
        FaultCase made = makeFaultCase(m_folder->path(), 5);
        Workbench &bench = *made.sender;
        const QByteArray before = wholeState(bench);
        ExportRequest request;
        request.path = m_folder->filePath(QStringLiteral("out.etabli"));
        request.full = true;
        int n = 1;
        for (bool fired = true; fired; ++n) {
            failAt(bench, n, &fired);
            const bool worked = exportArchive(bench.space(), request).has_value();
            bench.space().connection().setFaultHook({});
            QCOMPARE(wholeState(bench), before);
            QVERIFY2(!bench.space().connection().inTransaction(), qPrintable(QString::number(n)));
            if (!fired)
                QVERIFY(worked);
            // What is left under the final name can be merged, or there is nothing.
            if (QFileInfo::exists(request.path)) {
                QVERIFY(made.receiver->merge(request.path));
                QVERIFY(QFile::remove(request.path));
            }
        }
        QVERIFY(n > 10);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*out*")}, QDir::Files | QDir::Hidden), QStringList());
    }

    /// A gap: what comes too early waits by name and enters by itself when its beginning has come.
    void anArchiveThatComesTooEarlyWaits()
    {
        Workbench a(m_folder->filePath(QStringLiteral("a")), QStringLiteral("A"), 1'770'000'000'000);
        Workbench b(m_folder->filePath(QStringLiteral("b")), QStringLiteral("B"), 1'770'000'000'000);
        const QString project = QStringLiteral("project");
        const Id id = Id::create(a.clock());
        QVERIFY(Editor(a.space()).create(project, id, {FieldChange::set(QStringLiteral("title"), Value(QStringLiteral("Moulin")))}));
        const auto early = a.writeArchive();
        QVERIFY(early);
        const StreamKey own = a.space().ownStream();
        QVERIFY(a.space().streams().setAcknowledged(own, 1)); // as a base's receipt does
        QVERIFY(Editor(a.space()).change(project, id, {FieldChange::set(QStringLiteral("summary"), Value(QStringLiteral("À grains")))}));
        const auto late = a.writeArchive();
        QVERIFY(late);

        const QByteArray empty = b.dump();
        const auto first = b.merge(*late);
        QVERIFY(first);
        QCOMPARE(first->applied, 0);
        QCOMPARE(first->waiting.size(), 1);
        QCOMPARE(first->waiting.first().reason, QStringLiteral("gap"));
        QVERIFY(first->waiting.first().needs.contains(a.stream()));
        QCOMPARE(b.dump(), empty);
        QVERIFY(b.reopen()); // it waits on the disk, not in memory
        QFile::remove(*late);
        const auto second = b.merge(*early);
        QVERIFY(second);
        QCOMPARE(second->applied, 2);
        QVERIFY(second->waiting.isEmpty());
        QCOMPARE(b.dump(), a.dump());
    }

    /// An archive that waits is not forgotten when the merge that lets it in fails.
    void whatWaitsIsNotForgotten()
    {
        Workbench a(m_folder->filePath(QStringLiteral("a")), QStringLiteral("A"), 1'770'000'000'000);
        const QString note = QStringLiteral("note");
        const Id id = Id::create(a.clock());
        QVERIFY(Editor(a.space()).create(note, id, {FieldChange::set(QStringLiteral("text"), Value(QStringLiteral("un")))}));
        const auto early = a.writeArchive();
        QVERIFY(early);
        QVERIFY(a.space().streams().setAcknowledged(a.space().ownStream(), 1));
        QVERIFY(Editor(a.space()).change(note, id, {FieldChange::set(QStringLiteral("text"), Value(QStringLiteral("deux")))}));
        const auto late = a.writeArchive();
        QVERIFY(late);

        Workbench b(m_folder->filePath(QStringLiteral("b")), QStringLiteral("B"), 1'770'000'000'000);
        QVERIFY(b.merge(*late));
        b.close();
        const QString kept = m_folder->filePath(QStringLiteral("b-kept"));
        QVERIFY(keep(b, kept));
        bool fired = true;
        int n = 1;
        for (; fired; ++n) {
            QVERIFY(restore(b, kept));
            QVERIFY(b.reopen());
            failAt(b, n, &fired);
            const auto outcome = b.merge(*early);
            Q_UNUSED(outcome)
            b.space().connection().setFaultHook({});
            const auto waiting = waitingArchives(b.space());
            QVERIFY(waiting);
            const bool inside = b.dump() == a.dump();
            QVERIFY2(inside || waiting->size() == 1, qPrintable(QStringLiteral("call %1: the archive that waited is lost").arg(n)));
            // Asking again brings both in, whatever happened.
            const auto again = b.merge(*early);
            QVERIFY(again);
            QVERIFY2(b.dump() == a.dump(), qPrintable(QStringLiteral("call %1: the archive that waits is never let in").arg(n)));
            b.close();
        }
        QVERIFY(n > 20);
    }

    void aFullDiskAtEveryPage()
    {
        FaultCase made = makeFaultCase(m_folder->path(), 60);
        Workbench &bench = *made.receiver;
        Connection &connection = bench.space().connection();
        const QByteArray before = wholeState(bench);
        const qint64 pages = connection.scalar(u"PRAGMA page_count").value_or(0);
        QVERIFY(pages > 0);
        int refused = 0;
        for (qint64 more = 0;; more += more < 4 ? 1 : 3) {
            QVERIFY(connection.execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + more)));
            const auto merged = bench.merge(made.archive);
            if (merged)
                break;
            ++refused;
            QCOMPARE(merged.error().fault, Fault::DiskFull);
            QCOMPARE(wholeState(bench), before);
            QVERIFY(!connection.inTransaction());
        }
        QVERIFY2(refused >= 3, qPrintable(QString::number(refused)));
        qInfo("refused %d times for want of pages", refused);
        QVERIFY(connection.execute(u"PRAGMA max_page_count = 1073741823"));
        QVERIFY(bench.giveTo(*made.sender));
        QCOMPARE(bench.dump(), made.sender->dump());
    }

    void killedAtRandomMoments_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::newRow("merge") << QStringLiteral("merge");
        QTest::newRow("undo") << QStringLiteral("undo");
        QTest::newRow("erase") << QStringLiteral("erase");
    }

    void killedAtRandomMoments()
    {
        QFETCH(QString, deed);
        FaultCase made = makeFaultCase(m_folder->path(), 300);
        Workbench &bench = *made.receiver;
        QString argument = made.archive;
        if (deed == QStringLiteral("undo")) {
            const auto merged = bench.merge(made.archive);
            QVERIFY(merged);
            argument = merged->archive.toString();
        } else if (deed == QStringLiteral("erase")) {
            argument = createPerson(bench, 400).toString();
        }
        const QByteArray before = bench.dump();
        bench.close();
        const QString kept = m_folder->filePath(QStringLiteral("kept"));
        QVERIFY(keep(bench, kept));
        const QString memory = bench.folder() + s_memory;
        const auto start = [&](QProcess &process) {
            process.start(QStringLiteral(ETABLI_VICTIM), {deed, bench.folder(), memory, argument});
            return process.waitForReadyRead(60'000);
        };

        // Once to its end, to know how long it takes and what it leads to.
        QProcess whole;
        QVERIFY(start(whole));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(whole.waitForFinished(60'000));
        QCOMPARE(whole.exitCode(), 0);
        const qint64 length = std::max<qint64>(timer.nsecsElapsed() / 1000, 1000);
        QVERIFY(bench.reopen());
        const QByteArray after = bench.dump();
        QVERIFY(after != before);
        bench.close();

        // From time to time the moment falls before or after the work: go on until enough fell upon it.
        const quint32 seed = qEnvironmentVariableIntValue("ETABLI_SEED") > 0
            ? static_cast<quint32>(qEnvironmentVariableIntValue("ETABLI_SEED")) : 20261122U;
        QRandomGenerator random(seed);
        int killed = 0;
        int asBefore = 0;
        int asAfter = 0;
        for (int attempt = 0; killed < 50 && attempt < 400; ++attempt) {
            QVERIFY(restore(bench, kept));
            QProcess process;
            QVERIFY(start(process));
            const auto moment = static_cast<qint64>(random.generateDouble() * static_cast<double>(length));
            QThread::usleep(static_cast<unsigned long>(moment));
            process.kill();
            QVERIFY(process.waitForFinished(60'000));
            if (process.exitStatus() == QProcess::CrashExit)
                ++killed;
            const QByteArray which = QByteArray("seed ") + QByteArray::number(seed) + ", attempt " + QByteArray::number(attempt);
            const auto opened = bench.reopen(); // takes the lock: the dead process holds it no more
            QVERIFY2(opened, which.constData());
            const QByteArray now = bench.dump();
            QVERIFY2(now == before || now == after, which.constData());
            asBefore += now == before ? 1 : 0;
            asAfter += now == after ? 1 : 0;
            auto check = bench.space().connection().prepare(u"PRAGMA integrity_check");
            QVERIFY(check);
            QVERIFY(check->step().value_or(false));
            QCOMPARE(check->text(0), QStringLiteral("ok"));
            *check = Statement();
            if (attempt % 10 == 0 && now == before && deed == QStringLiteral("merge")) {
                QVERIFY(bench.merge(made.archive)); // begun again, it ends as it should
                QCOMPARE(bench.dump(), after);
            }
            bench.close();
        }
        qInfo("%s takes %lld ms; killed %d times, %d moments left it as before, %d as after", qPrintable(deed),
              length / 1000, killed, asBefore, asAfter);
        QVERIFY(killed >= 50);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
