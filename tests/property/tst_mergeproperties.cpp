#include "history.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace etabli;

/// Random histories of several workbenches: whatever happens and in whatever order it travels, everyone ends with
/// the same space, the one an independent oracle works out, and nothing typed is lost.
/// Every third history travels by real archives. ETABLI_SEED replays one history, ETABLI_HISTORIES says how many to run
/// (from that seed on).
class MergePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHistoryEndsTheSameForAll_data()
    {
        QTest::addColumn<quint64>("first");
        QTest::addColumn<int>("histories");
        bool chosen = false;
        const quint64 only = qEnvironmentVariable("ETABLI_SEED").toULongLong(&chosen);
        const int asked = qEnvironmentVariableIntValue("ETABLI_HISTORIES");
        const int histories = asked > 0 ? asked : (chosen ? 1 : 300);
        // In portions, because Qt Test stops a function that lasts five minutes.
        constexpr int portion = 50;
        for (int done = 0; done < histories; done += portion) {
            const quint64 first = (chosen ? only : 1) + static_cast<quint64>(done);
            QTest::addRow("from seed %llu", first) << first << std::min(portion, histories - done);
        }
    }

    void everyHistoryEndsTheSameForAll()
    {
        QFETCH(quint64, first);
        QFETCH(int, histories);
        History::Tally total;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < histories; ++i) {
            const quint64 seed = first + static_cast<quint64>(i);
            QTemporaryDir folder(quickFolderTemplate());
            QVERIFY(folder.isValid());
            History history(seed, folder.path(), seed % 3 == 0);
            const QString wrong = history.run();
            if (!wrong.isEmpty()) {
                qInfo().noquote() << history.story().join(u'\n');
                QFAIL(qPrintable(QStringLiteral("ETABLI_SEED=%1: %2").arg(seed).arg(wrong)));
            }
            total.steps += history.tally().steps;
            total.edits += history.tally().edits;
            total.deliveries += history.tally().deliveries;
            total.conflicts += history.tally().conflicts;
            total.disputed += history.tally().disputed;
            total.gone += history.tally().gone;
            total.reverted += history.tally().reverted;
            total.undone += history.tally().undone;
            total.archives += history.tally().archives;
            total.erased += history.tally().erased;
        }
        qInfo("%d histories from seed %llu in %lld ms: %d steps, %d edits, %d deliveries (%d by archives); at the end %d conflicts, "
              "%d records in dispute, %d gone; %d edits and %d receptions taken back; %d persons erased",
              histories, first, timer.elapsed(), total.steps, total.edits, total.deliveries, total.archives,
              total.conflicts, total.disputed, total.gone, total.reverted, total.undone, total.erased);
        if (histories >= 30) {
            // Histories in which nothing happens would prove nothing.
            QVERIFY(total.edits > 20 * histories);
            QVERIFY(total.conflicts > histories / 2);
            QVERIFY(total.disputed > histories / 10);
            QVERIFY(total.gone > histories / 10);
            QVERIFY(total.reverted > histories / 10);
            QVERIFY(total.undone > histories / 10);
            QVERIFY(total.erased > histories / 4);
        }
    }
};

QTEST_GUILESS_MAIN(MergePropertiesTest)
#include "tst_mergeproperties.moc"
