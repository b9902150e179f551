#include "tests/ui/windowspace.h"

#include "ui/models/findmodel.h"
#include "ui/models/recordlistmodel.h"
#include "ui/models/whentext.h"
#include "ui/pages/projects/partnerstab.h"
#include "ui/pages/records/historytab.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The models of the window on a real space, each under QAbstractItemModelTester.
class ModelsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowSpace> m_space;
    static constexpr int rows = 1000;

    static QList<RecordListModel::Column> columns()
    {
        return {{RecordColumn::Title, u"Projet"_s, u"title"_s},
                {RecordColumn::Stage, u"Étape"_s, u"stage"_s},
                {RecordColumn::Number, u"Budget"_s, u"budget"_s},
                {RecordColumn::Date, u"Modifié"_s, {}}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        m_space = std::make_unique<WindowSpace>();
        m_space->prepare([](Workspace &workspace) {
            for (int i = 0; i < rows; ++i) {
                const QString kind = i % 10 == 0 ? u"Épicerie"_s : u"Garage"_s;
                WindowSpace::make(workspace, u"project"_s,
                                  {u"title="_s + kind + u' ' + QString::number(i).rightJustified(4, u'0'),
                                   u"budget="_s + QString::number((i * 7919) % 1000 + 1)});
            }
        });
        m_space->open();
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // said by the offscreen platform
    }

    void pagesToTheEndWithoutDoubles()
    {
        RecordListModel model(m_space->desk(), u"project"_s, columns());
        QSignalSpy counted(&model, &RecordListModel::counted);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 50);
        QTRY_COMPARE(counted.count(), 1);
        QCOMPARE(counted.first().at(0).toLongLong(), qint64(rows));
        QCOMPARE(counted.first().at(1).toBool(), true);
        while (!model.isComplete()) {
            const int before = model.rowCount();
            // Views ask several times before the answer comes: one page comes all the same.
            for (int again = 0; again < 5; ++again)
                model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before || model.isComplete());
            QVERIFY(model.rowCount() <= before + 50);
        }
        QCOMPARE(model.rowCount(), rows);
        QSet<QString> ids;
        for (int row = 0; row < rows; ++row)
            ids.insert(model.idAt(row));
        QCOMPARE(ids.size(), qsizetype(rows));
    }

    void keepsItsPromisesWhilePaging()
    {
        // The tester asks for more rows at each change, as a hurried view would.
        RecordListModel model(m_space->desk(), u"project"_s, columns());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(2, Qt::AscendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(model.isComplete() && model.rowCount() == rows, 60'000);
        model.setFilter(u"epicerie"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model.isComplete() && model.rowCount() == rows / 10, 60'000);
    }

    void sortsByEveryColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("first");
        QTest::newRow("title up") << 0 << Qt::AscendingOrder << u"Épicerie 0000"_s;
        QTest::newRow("title down") << 0 << Qt::DescendingOrder << u"Garage 0999"_s;
        QTest::newRow("last modified") << 3 << Qt::DescendingOrder << u"Garage 0999"_s;
        QTest::newRow("first modified") << 3 << Qt::AscendingOrder << u"Épicerie 0000"_s;
    }
    void sortsByEveryColumn()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QString, first);
        RecordListModel model(m_space->desk(), u"project"_s, columns());
        model.sort(column, order);
        QTRY_VERIFY(model.rowCount() > 0);
        QCOMPARE(model.index(0, 0).data(TitleRole).toString(), first);
    }

    void sortsByAmount()
    {
        RecordListModel model(m_space->desk(), u"project"_s, columns());
        model.sort(2, Qt::DescendingOrder);
        QTRY_VERIFY(model.rowCount() > 0);
        QCOMPARE(model.index(0, 2).data(NumberTextRole).toString(), u"1\u202f000\u00a0€"_s);
    }

    void lastFilterWins()
    {
        RecordListModel model(m_space->desk(), u"project"_s, columns());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        // One question per key: only the answer to the last one stays.
        for (const QString &typed : {u"e"_s, u"ep"_s, u"epi"_s, u"epicerie 00"_s, u"epicerie 0010"_s})
            model.setFilter(typed);
        QTRY_COMPARE(model.rowCount(), 1);
        QTest::qWait(50);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(TitleRole).toString(), u"Épicerie 0010"_s);
        model.setFilter(u"introuvable"_s);
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void refreshKeepsRows()
    {
        RecordListModel model(m_space->desk(), u"project"_s, columns());
        model.sort(0, Qt::AscendingOrder);
        QTRY_COMPARE(model.rowCount(), 50);
        const QString id = model.idAt(10);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy refreshed(&model, &RecordListModel::refreshed);
        m_space->edits().run(
            u"Étape"_s,
            [id](Workspace &workspace) {
                return Records(workspace).set(u"project"_s, id, {{u"stage"_s, Assignment::Kind::Set, u"E2"_s}});
            },
            this, [&model](const Result<EditReceipt> &) { model.refresh(); });
        QTRY_VERIFY(refreshed.count() > 0);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(10, 1).data(StageCodeRole).toString(), u"E2"_s);
    }

    void smallModels()
    {
        FindModel find;
        const QAbstractItemModelTester findTester(&find, QAbstractItemModelTester::FailureReportingMode::QtTest);
        find.setFindings({{Finding::Kind::Page, u"projects"_s, {}, u"Projets"_s, u"Page"_s, u"view-task"_s}});
        QCOMPARE(find.index(0).data(TitleRole).toString(), u"Projets"_s);
        QVERIFY(!find.at(find.index(4)));

        PartnersModel partners;
        const QAbstractItemModelTester partnersTester(&partners, QAbstractItemModelTester::FailureReportingMode::QtTest);
        partners.setPartners({{u"p"_s, u"o"_s, u"Les Roues de la Vilaine"_s, u"ASSO"_s, u"Covoiturage"_s}});
        QCOMPARE(partners.index(0, 0).data(SubtitleRole).toString(), u"Covoiturage"_s);
        partners.setPartners({});
        QCOMPARE(partners.rowCount(), 0);

        HistoryModel history;
        const QAbstractItemModelTester historyTester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        HistoryLine line;
        line.label = u"Budget"_s;
        line.before = u"174\u202f000\u00a0€"_s;
        line.after = u"186\u202f000\u00a0€"_s;
        history.setLines({line});
        QCOMPARE(history.index(0, 0).data(SubtitleRole).toString(), line.before + u" → "_s + line.after);
    }

    void momentsAreSaidInWords()
    {
        const QDate today(2026, 3, 12);
        const auto at = [](int month, int day, int year = 2026) {
            return QDateTime(QDate(year, month, day), QTime(17, 42)).toMSecsSinceEpoch();
        };
        QCOMPARE(WhenText::day(at(3, 12), today), u"today"_s);
        QCOMPARE(WhenText::day(at(3, 11), today), u"yesterday"_s);
        QCOMPARE(WhenText::day(at(3, 10), today), u"10 mars"_s);
        QCOMPARE(WhenText::day(at(2, 27), today), u"27 févr."_s);
        QCOMPARE(WhenText::day(at(3, 10, 2025), today), u"10/03/2025"_s);
        QCOMPARE(WhenText::moment(at(3, 11), today), u"yesterday at 17:42"_s);
        QCOMPARE(WhenText::longDate(u"2026-01-14"_s), u"14 janvier 2026"_s);
        QCOMPARE(WhenText::longDate(u"bientôt"_s), u"bientôt"_s);
    }

    void cleanupTestCase() { m_space->close(); }
};

QTEST_MAIN(ModelsTest)
#include "tst_models_records.moc"
