#include "ui/charts/chartcard.h"
#include "ui/charts/charttable.h"
#include "ui/charts/figureview.h"
#include "ui/drawing/barsfigure.h"
#include "ui/widgets/theme.h"

#include "core/fonts/fonts.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace etabli;
using namespace Qt::StringLiterals;

/// A chart on screen by keyboard and mouse, and its table.
class ChartsCardTest : public QObject
{
    Q_OBJECT

private:
    static BarsData data()
    {
        BarsData bars;
        bars.rows = {{u"Dialogue"_s, 38, u"38"_s, {}, BarRow::Sign::Stage, u"E1"_s, u"38 alliances sur 61"_s, u"dialogue"_s},
                     {u"Évaluation"_s, 19, u"19"_s, {}, BarRow::Sign::Stage, u"E3"_s, u"19 alliances sur 61"_s, {}},
                     {u"En pause"_s, 4, u"4"_s, {}, BarRow::Sign::Paused, u"PAUSE"_s, u"4 alliances sur 61"_s, u"pause"_s}};
        return bars;
    }
    static FigureTable table()
    {
        return {u"Étapes"_s, {u"Étape"_s, u"Alliances"_s}, {false, true},
                {{{u"Dialogue"_s, u"38"_s}, {u"dialogue"_s}}, {{u"Évaluation"_s, u"19"_s}}, {{u"Total"_s, u"61"_s}, {}, true}}};
    }
    struct Stage
    {
        Stage()
            : view(new FigureView(std::make_unique<BarsFigure>(data()))), card(u"Étapes"_s, view)
        {
            card.setTable(table());
            card.setHint([](const QString &key) { return key.isEmpty() ? QString() : u"ouvrir la liste"_s; });
            card.resize(320, 260);
            card.show();
            view->changed();
            QVERIFY(QTest::qWaitForWindowActive(&card));
        }
        FigureView *view;
        ChartCard card;
    };

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        Theme::apply(*qApp, SchemeChoice::Light);
    }

    void arrowsMoveAndEnterOpens()
    {
        Stage stage;
        QSignalSpy opened(&stage.card, &ChartCard::opened);
        stage.view->setFocus(Qt::TabFocusReason);
        QCOMPARE(stage.view->current(), 0);
        QCOMPARE(stage.card.readAloud(), u"Dialogue, 38 alliances sur 61"_s);
        QTest::keyClick(stage.view, Qt::Key_Down);
        QCOMPARE(stage.card.readAloud(), u"Évaluation, 19 alliances sur 61"_s);
        QTest::keyClick(stage.view, Qt::Key_Return);
        QCOMPARE(opened.size(), 0); // nothing behind it
        QTest::keyClick(stage.view, Qt::Key_End);
        QTest::keyClick(stage.view, Qt::Key_Down);
        QTest::keyClick(stage.view, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toString(), u"pause"_s);
        QTest::keyClick(stage.view, Qt::Key_Home);
        QTest::keyClick(stage.view, Qt::Key_Space);
        QCOMPARE(opened.takeFirst().first().toString(), u"dialogue"_s);
    }

    void clickOpens()
    {
        Stage stage;
        QSignalSpy opened(&stage.card, &ChartCard::opened);
        QTest::mouseClick(stage.view, Qt::LeftButton, {}, stage.view->figure()->cells().at(2).rect.center());
        QCOMPARE(opened.takeFirst().first().toString(), u"pause"_s);
        QCOMPARE(stage.view->current(), 2);
        // Pressed here, let go elsewhere: nothing.
        QTest::mousePress(stage.view, Qt::LeftButton, {}, stage.view->figure()->cells().at(0).rect.center());
        QTest::mouseRelease(stage.view, Qt::LeftButton, {}, stage.view->figure()->cells().at(2).rect.center());
        QCOMPARE(opened.size(), 0);
    }

    void thePartStaysWhenFiguresChange()
    {
        Stage stage;
        stage.view->setFocus(Qt::TabFocusReason);
        QTest::keyClick(stage.view, Qt::Key_End);
        BarsData other = data();
        other.rows.removeFirst();
        other.rows.last().said = u"5 alliances sur 24"_s;
        static_cast<BarsFigure *>(stage.view->figure())->setData(other);
        stage.view->changed();
        QCOMPARE(stage.view->keyAt(stage.view->current()), u"pause"_s);
        QCOMPARE(stage.card.readAloud(), u"En pause, 5 alliances sur 24"_s);
        static_cast<BarsFigure *>(stage.view->figure())->setData({});
        stage.view->changed();
        QCOMPARE(stage.view->current(), -1);
        QTest::keyClick(stage.view, Qt::Key_Down);
        QTest::keyClick(stage.view, Qt::Key_Return);
        QVERIFY(stage.card.readAloud().isEmpty());
    }

    void screenReadersHear()
    {
        Stage stage;
        stage.view->setFocus(Qt::TabFocusReason);
        QTest::keyClick(stage.view, Qt::Key_Down);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(stage.view);
        QVERIFY(heard);
        QCOMPARE(heard->role(), QAccessible::Chart);
        QCOMPARE(heard->text(QAccessible::Name), u"Étapes"_s);
        QCOMPARE(heard->text(QAccessible::Value), u"Évaluation, 19 alliances sur 61"_s);
        QVERIFY(heard->valueInterface());
        QCOMPARE(heard->valueInterface()->currentValue().toInt(), 1);
        QCOMPARE(heard->valueInterface()->maximumValue().toInt(), 2);
        heard->valueInterface()->setCurrentValue(0);
        QCOMPARE(stage.view->current(), 0);
        QVERIFY(!stage.card.tableButton()->accessibleName().isEmpty());
    }

    void turnsIntoATableAndBack()
    {
        Stage stage;
        QAbstractItemModelTester tester(stage.card.table()->tableModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        stage.card.setTable(table());
        stage.card.tableButton()->setFocus();
        QTest::keyClick(stage.card.tableButton(), Qt::Key_Space);
        QVERIFY(stage.card.showsTable());
        ChartTable *shown = stage.card.table();
        const QAbstractItemModel *model = shown->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight, int(Qt::AlignRight));
        QCOMPARE(model->index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft, int(Qt::AlignLeft));
        shown->setFocus();
        shown->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(shown, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Étape\tAlliances\nDialogue\t38\nÉvaluation\t19\nTotal\t61\n"_s);
        shown->clearSelection();
        shown->selectColumn(1);
        QTest::keyClick(shown, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"38\n19\n61\n"_s);
        QSignalSpy opened(&stage.card, &ChartCard::opened);
        shown->setCurrentIndex(model->index(0, 1));
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toString(), u"dialogue"_s);
        QTest::mouseClick(stage.card.tableButton(), Qt::LeftButton);
        QVERIFY(!stage.card.showsTable());
        QVERIFY(stage.view->isVisible());
    }

    void followsTheme()
    {
        Stage stage;
        const QImage light = stage.view->grab().toImage();
        Theme::apply(*qApp, SchemeChoice::Dark, 200);
        QTRY_VERIFY(stage.view->figure()->style().inks.isDark());
        QTRY_COMPARE(stage.view->figure()->style().scale, 2.0);
        QVERIFY(stage.view->grab().toImage() != light);
        Theme::apply(*qApp, SchemeChoice::Light, 100);
    }
};

QTEST_MAIN(ChartsCardTest)
#include "tst_charts_card.moc"
