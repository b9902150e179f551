#include "basebench.h"
#include "benches.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace etabli;

/// Whatever stops an ingestion — a call that fails, a full disk, a kill — it ends exactly before or exactly after.
class BaseFaultsTest : public QObject, protected Benches
{
    Q_OBJECT

    std::unique_ptr<BaseBench> m_base;
    QString m_archive;

    /// A base that holds something and keeps something waiting, and an archive that meets all of it: what enters, what
    /// is quarantined, what is let out, conflicts, deletes.
    void makeCase(int records)
    {
        makeFolder();
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        m_base = std::make_unique<BaseBench>(m_folder->filePath(QStringLiteral("base.sqlite")), m_now);
        const QString nantes = QStringLiteral("commune:44109");
        const QString redon = QStringLiteral("commune:35236");
        QVERIFY(m_base->enrol(a) && m_base->enrol(b, {QStringLiteral("departement:44")}));
        QList<Id> ids;
        for (int i = 0; i < records; ++i) {
            ids.append(newId());
            QVERIFY(create(a, m_project, ids.last(),
                           {field("title", "Œuvre"), FieldChange::add(QStringLiteral("territories"), redon)}));
        }
        QVERIFY(a.giveTo(b));
        for (const Id &id : ids)
            QVERIFY(change(b, m_project, id, {field("summary", "vu d’ailleurs"), field("title", "Autre œuvre")}));
        QVERIFY(m_base->receive(b)); // in quarantine: nothing of it is in Loire-Atlantique yet
        for (int i = 0; i < records; ++i) {
            const Id &id = ids[i];
            switch (i % 4) {
            case 0: QVERIFY(change(a, m_project, id, {FieldChange::add(QStringLiteral("territories"), nantes)})); break;
            case 1: QVERIFY(change(a, m_project, id, {field("title", "Œuvre revue")})); break;
            case 2: QVERIFY(Editor(a.space()).remove(m_project, id)); break;
            default:
                QVERIFY(create(a, m_note, newId(), {field("text", "une note"), FieldChange::set(QStringLiteral("project"), Value(id.toString()))}));
                break;
            }
        }
        const auto archive = a.writeArchive();
        QVERIFY(archive);
        m_archive = *archive;
    }
    bool keep(const QString &kept)
    {
        m_base->close();
        QFile::remove(kept);
        return QFile::copy(m_base->file(), kept) && putBack(m_base->companion(), kept + QStringLiteral("-files"))
            && putBack(m_base->memory(), kept + QStringLiteral("-memory"));
    }
    bool restore(const QString &kept)
    {
        m_base->close();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(m_base->file() + QLatin1String(suffix));
        return QFile::copy(kept, m_base->file()) && putBack(kept + QStringLiteral("-files"), m_base->companion())
            && putBack(kept + QStringLiteral("-memory"), m_base->memory());
    }

private Q_SLOTS:
    void cleanup()
    {
        m_base.reset();
        m_benches.clear();
    }

    void everyCallFailsOnce()
    {
        makeCase(4);
        const QByteArray before = m_base->wholeState();
        int refused = 0;
        for (int n = 1;; n += n < 100 ? 1 : 7) {
            bool fired = false;
            int left = n;
            m_base->space().connection().setFaultHook([&] {
                fired = fired || left == 1;
                return left-- == 1;
            });
            const auto receipt = m_base->ingest(m_archive);
            m_base->space().connection().setFaultHook({});
            if (!fired) {
                QVERIFY(receipt);
                break;
            }
            QVERIFY(!m_base->space().connection().inTransaction());
            if (receipt)
                break; // what failed came after the commit: it is in
            ++refused;
            QCOMPARE(m_base->wholeState(), before);
        }
        QVERIFY(refused > 50);
        QVERIFY(m_base->ingest(m_archive));
        const auto receipt = m_base->ingest(m_archive);
        QVERIFY(receipt && receipt->state == u"applied");
        QVERIFY(receipt->released > 0);
    }

    void aFullDisk()
    {
        makeCase(60);
        Connection &connection = m_base->space().connection();
        const QByteArray before = m_base->wholeState();
        const qint64 pages = connection.scalar(u"PRAGMA page_count").value_or(0);
        int refused = 0;
        for (qint64 more = 0;; more += more < 4 ? 1 : 3) {
            QVERIFY(connection.execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + more)));
            const auto receipt = m_base->ingest(m_archive);
            if (receipt)
                break;
            ++refused;
            QCOMPARE(receipt.error().fault, Fault::DiskFull);
            QCOMPARE(m_base->wholeState(), before);
        }
        QVERIFY(refused >= 2);
    }

    void killedAtRandomMoments()
    {
        makeCase(200);
        const QByteArray before = m_base->wholeState();
        const QString kept = m_folder->filePath(QStringLiteral("kept"));
        QVERIFY(keep(kept));
        const auto start = [&](QProcess &process) {
            process.start(QStringLiteral(ETABLI_BASE_VICTIM), {m_base->file(), m_base->memory(), BaseBench::reference(), m_archive});
            return process.waitForReadyRead(60'000);
        };
        QProcess whole;
        QVERIFY(start(whole));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(whole.waitForFinished(60'000));
        QCOMPARE(whole.exitCode(), 0);
        const qint64 length = std::max<qint64>(timer.nsecsElapsed() / 1000, 1000);
        QVERIFY(m_base->reopen());
        const QByteArray after = m_base->wholeState();
        QVERIFY(after != before);

        const quint32 seed = qEnvironmentVariableIntValue("ETABLI_SEED") > 0
            ? static_cast<quint32>(qEnvironmentVariableIntValue("ETABLI_SEED")) : 20261123U;
        QRandomGenerator random(seed);
        int killed = 0;
        int asBefore = 0;
        for (int attempt = 0; killed < 30 && attempt < 200; ++attempt) {
            QVERIFY(restore(kept));
            QProcess process;
            QVERIFY(start(process));
            QThread::usleep(static_cast<unsigned long>(random.generateDouble() * static_cast<double>(length)));
            process.kill();
            QVERIFY(process.waitForFinished(60'000));
            killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
            QVERIFY2(m_base->reopen(), qPrintable(QStringLiteral("seed %1, attempt %2").arg(seed).arg(attempt)));
            const QByteArray now = m_base->wholeState();
            QVERIFY2(now == before || now == after, qPrintable(QStringLiteral("seed %1, attempt %2").arg(seed).arg(attempt)));
            asBefore += now == before ? 1 : 0;
            // And it goes on.
            const auto receipt = m_base->ingest(m_archive);
            QVERIFY(receipt && receipt->state == u"applied");
            QCOMPARE(m_base->wholeState(), after);
        }
        qInfo("seed %u: killed %d times, %d of them before", seed, killed, asBefore);
        QVERIFY(killed > 0 && asBefore > 0);
    }
};

QTEST_GUILESS_MAIN(BaseFaultsTest)
#include "tst_basefaults.moc"
