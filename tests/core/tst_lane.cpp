#include "core/jobs/lane.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace etabli;

/// A lane: one thread, in order, never the caller's; what it drops is cancelled.
class LaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInOrderOnAThreadOfItsOwn()
    {
        Lane lane;
        QList<int> order;
        QList<QFuture<int>> futures;
        Qt::HANDLE thread = nullptr;
        for (int i = 0; i < 200; ++i) {
            futures.append(lane.run([i, &order, &thread] {
                order.append(i);
                thread = QThread::currentThreadId();
                return i * 2;
            }));
        }
        for (int i = 0; i < 200; ++i)
            QCOMPARE(futures[i].result(), i * 2);
        QVERIFY(thread != QThread::currentThreadId());
        for (int i = 0; i < 200; ++i)
            QCOMPARE(order[i], i);
    }

    void cancelsWhatItNeverBegan()
    {
        QSemaphore started;
        QSemaphore go;
        QFuture<void> first;
        QFuture<int> second;
        bool ran = false;
        std::thread opener;
        {
            Lane lane;
            first = lane.run([&] {
                started.release();
                go.acquire();
            });
            second = lane.run([&ran] {
                ran = true;
                return 1;
            });
            started.acquire();
            // The lane is being destroyed while its first job still runs.
            opener = std::thread([&go] {
                QThread::msleep(30);
                go.release();
            });
        }
        opener.join();
        QVERIFY(first.isFinished());
        QVERIFY(second.isFinished());
        QVERIFY(second.isCanceled() || ran);
    }

    void tellsTheLatestQuestion()
    {
        Latest latest;
        const quint64 first = latest.ask();
        const quint64 second = latest.ask();
        QVERIFY(!latest.isLatest(first));
        QVERIFY(latest.isLatest(second));
    }
};

QTEST_GUILESS_MAIN(LaneTest)
#include "tst_lane.moc"
