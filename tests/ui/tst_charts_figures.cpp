#include "ui/drawing/barsfigure.h"
#include "ui/drawing/heatgrid.h"
#include "ui/drawing/squarify.h"
#include "ui/drawing/treemapfigure.h"
#include "ui/drawing/yearsfigure.h"

#include "core/fonts/fonts.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Figures as they are laid out and painted: whole units, nothing overlaps, what is hit is what is seen.
class ChartsFiguresTest : public QObject
{
    Q_OBJECT

private:
    static QImage painted(Figure &figure, const QSize &size, int focused = -1)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        figure.layOut(size);
        QPainter painter(&image);
        figure.paint(painter, focused);
        return image;
    }
    static HeatData heat(int rows)
    {
        HeatData data;
        data.totalHead = u"Tot."_s;
        for (int row = 0; row < rows; ++row) {
            HeatData::Row line{u"Intercommunalité %1"_s.arg(row), {}, row, u"t%1"_s.arg(row), {}, {}, {}, u"p%1"_s.arg(row)};
            for (int goal = 0; goal < 17; ++goal) {
                line.values += (row * goal) % 5;
                line.keys += u"%1/%2"_s.arg(row).arg(goal + 1);
            }
            data.rows += line;
        }
        data.total = data.rows.value(0);
        data.total.key = u"total"_s;
        return data;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void treemapSharesOutTheArea_data()
    {
        QTest::addColumn<QList<double>>("weights");
        QTest::addColumn<QRect>("area");
        QTest::newRow("one") << QList<double>{3} << QRect(0, 0, 300, 200);
        QTest::newRow("equal") << QList<double>(12, 1.0) << QRect(5, 7, 240, 160);
        QTest::newRow("one giant") << QList<double>{1e6, 1, 1, 1, 2} << QRect(0, 0, 275, 160);
        QTest::newRow("a département") << QList<double>{680000, 128000, 66000, 62000, 61000, 58000, 56000, 45000, 39000, 38000,
                                                       32000, 29000, 28000, 27000, 24000, 16000, 15000}
                                       << QRect(0, 0, 275, 160);
        QTest::newRow("tall") << QList<double>{5, 4, 3, 2, 1} << QRect(0, 0, 40, 400);
        QTest::newRow("nothing among them") << QList<double>{0, 4, -2, 4, std::nan("")} << QRect(0, 0, 100, 50);
        QList<double> many;
        for (int at = 1; at <= 207; ++at)
            many += 150.0 * at;
        QTest::newRow("communes") << many << QRect(0, 0, 600, 400);
    }
    void treemapSharesOutTheArea()
    {
        QFETCH(QList<double>, weights);
        QFETCH(QRect, area);
        const QList<QRect> rects = squarified(area, weights);
        QCOMPARE(rects.size(), weights.size());
        double total = 0;
        for (const double weight : weights)
            total += weight > 0 ? weight : 0;
        QList<int> covered(area.width() * area.height(), 0);
        for (qsizetype at = 0; at < rects.size(); ++at) {
            const QRect &rect = rects.at(at);
            if (!(weights.at(at) > 0)) {
                QVERIFY(rect.isEmpty());
                continue;
            }
            QVERIFY2(rect.isEmpty() || area.contains(rect), qPrintable(QString::number(at)));
            // Rounding moves an edge by half a unit at most.
            const double wanted = weights.at(at) / total * area.width() * area.height();
            const double got = static_cast<double>(rect.width()) * rect.height();
            QVERIFY2(std::abs(got - wanted) <= rect.width() + rect.height() + 2,
                     qPrintable(u"%1: %2 for %3"_s.arg(at).arg(got).arg(wanted)));
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                for (int x = rect.left(); x <= rect.right(); ++x)
                    ++covered[(y - area.top()) * area.width() + x - area.left()];
            }
        }
        QCOMPARE(covered.count(1), covered.size()); // no unit twice, none left over
    }

    void treemapKeepsSquares()
    {
        const QList<QRect> rects = squarified(QRect(0, 0, 400, 300), QList<double>(20, 1.0));
        for (const QRect &rect : rects) {
            const double ratio = static_cast<double>(rect.width()) / rect.height();
            QVERIFY(ratio < 2 && ratio > 0.5);
        }
    }

    void densitySteps()
    {
        TreemapData data;
        data.bounds = {0.8, 1.2, 1.6, 2.2, 4};
        TreemapFigure figure(data);
        QCOMPARE(figure.stepOf(0), -1);
        QCOMPARE(figure.stepOf(0.79), 0);
        QCOMPARE(figure.stepOf(0.8), 1);
        QCOMPARE(figure.stepOf(3.9), 4);
        QCOMPARE(figure.stepOf(4), 5);
        QCOMPARE(HeatGrid::stepOf(0, 10), -1);
        QCOMPARE(HeatGrid::stepOf(1, 4), 0);
        QCOMPARE(HeatGrid::stepOf(4, 4), 3);
        QCOMPARE(HeatGrid::stepOf(1, 600), 0);
        QCOMPARE(HeatGrid::stepOf(600, 600), 5);
        for (qint64 value = 2; value <= 600; ++value)
            QVERIFY(HeatGrid::stepOf(value, 600) >= HeatGrid::stepOf(value - 1, 600));
    }

    void cellsDoNotOverlap_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("200 %") << 2.0;
        QTest::newRow("paper") << 3.0;
    }
    void cellsDoNotOverlap()
    {
        QFETCH(double, scale);
        HeatGrid grid(heat(17));
        grid.setStyle(DrawStyle::forPrint(scale));
        for (const int wide : {grid.narrowest(), grid.style().px(492), grid.style().px(1100)}) {
            grid.layOut({wide, grid.heightAt(wide)});
            const QRect whole(QPoint(0, 0), grid.size());
            const auto &cells = grid.cells();
            QCOMPARE(cells.size(), 18 * 19);
            for (qsizetype a = 0; a < cells.size(); ++a) {
                QVERIFY2(whole.contains(cells.at(a).rect), qPrintable(QString::number(wide)));
                for (qsizetype b = a + 1; b < cells.size(); ++b)
                    QVERIFY(!cells.at(a).rect.intersects(cells.at(b).rect));
                QCOMPARE(grid.cellAt(cells.at(a).rect.center()), static_cast<int>(a));
            }
        }
    }

    void gridPaintsWhatItTells()
    {
        HeatGrid grid(heat(6));
        grid.setStyle(DrawStyle::forPrint(1));
        const QSize size(500, grid.heightAt(500));
        const QImage image = painted(grid, size);
        const Inks inks;
        for (int row = 0; row < 6; ++row) {
            for (int goal = 1; goal <= 17; ++goal) {
                const int cell = grid.cellOf(u"%1/%2"_s.arg(row).arg(goal));
                const qint64 value = (row * (goal - 1)) % 5;
                const QColor wanted = value == 0 ? inks.alternateBase() : inks.density(HeatGrid::stepOf(value, 4));
                QCOMPARE(image.pixelColor(grid.cells().at(cell).rect.topLeft()), wanted);
            }
        }
        QVERIFY(image != painted(grid, size, grid.cellOf(u"2/3"_s)));
    }

    void arrowsWalkTheGrid()
    {
        HeatGrid grid(heat(4));
        grid.setStyle(DrawStyle::forPrint(1));
        grid.layOut({500, grid.heightAt(500)});
        int at = grid.cellOf(u"1/5"_s);
        at = grid.next(at, Figure::Direction::Right);
        QCOMPARE(grid.cells().at(at).key, u"1/6"_s);
        at = grid.next(at, Figure::Direction::Down);
        QCOMPARE(grid.cells().at(at).key, u"2/6"_s);
        at = grid.next(at, Figure::Direction::Left);
        at = grid.next(at, Figure::Direction::Up);
        QCOMPARE(grid.cells().at(at).key, u"1/5"_s);
        for (int step = 0; step < 20; ++step)
            at = grid.next(at, Figure::Direction::Left);
        QCOMPARE(grid.cells().at(at).key, u"t1"_s);
        QCOMPARE(grid.next(at, Figure::Direction::Left), at);
        for (int step = 0; step < 20; ++step)
            at = grid.next(at, Figure::Direction::Down);
        QCOMPARE(grid.cells().at(at).key, u"total"_s);
    }

    void barsGrowWithTheirNumbers()
    {
        BarsData data;
        data.rows = {{u"Dialogue"_s, 38, u"38"_s, {}, BarRow::Sign::Stage, u"E1"_s, {}, u"a"_s},
                     {u"Expérimentation"_s, 19, u"19"_s, {}, BarRow::Sign::Stage, u"E2"_s, {}, u"b"_s},
                     {u"En pause"_s, 4, u"4"_s, {}, BarRow::Sign::Paused, u"PAUSE"_s, {}, u"c"_s},
                     {u"Close"_s, 0, u"–"_s, {}, BarRow::Sign::Closed, u"CLOS"_s, {}, u"d"_s}};
        data.footRight = u"57 + 4 = 61"_s;
        BarsFigure bars(data);
        bars.setStyle(DrawStyle::forPrint(1));
        const QSize size(270, bars.heightAt(270));
        const QImage image = painted(bars, size);
        QVERIFY(std::abs(bars.barOf(0).width() - 2 * bars.barOf(1).width()) <= 1);
        QCOMPARE(bars.barOf(3).width(), 0);
        QCOMPARE(image.pixelColor(bars.barOf(0).center()), Inks().stage(1));
        QCOMPARE(image.pixelColor(bars.barOf(1).center()), Inks().stage(2));
        QCOMPARE(image.pixelColor(bars.barOf(2).topLeft()), Inks().outline() == Inks().stage(0) ? Inks().outline() : Inks().stage(0));
        QCOMPARE(bars.cellAt(bars.barOf(1).center()), 1);
    }

    void extremeLabelsStayInside()
    {
        BarsData data;
        data.rows = {{u"é"_s.repeated(300), 1'000'000'000, u"1 000 000 000"_s, u"12 %"_s, BarRow::Sign::Profile, u"ASSO"_s, {}, {}},
                     {u"🏠 שלום"_s, -5, u"-5"_s, {}, BarRow::Sign::Profile, u"?"_s, {}, {}}};
        BarsFigure bars(data);
        bars.setStyle(DrawStyle::forPrint(1));
        for (const int wide : {bars.narrowest(), 240, 900}) {
            bars.layOut({wide, bars.heightAt(wide)});
            QVERIFY(bars.barOf(0).right() < wide);
            QCOMPARE(bars.barOf(1).width(), 0);
        }
        YearsData years;
        for (int year = 1990; year < 2030; ++year)
            years.years += YearsData::Year{QString::number(year), year % 7, QString::number(year % 7), {}, {}, year > 2026};
        YearsFigure columns(years);
        columns.setStyle(DrawStyle::forPrint(1));
        painted(columns, {240, columns.heightAt(240)});
        QCOMPARE(columns.cells().size(), 40);
        for (int at = 1; at < 40; ++at)
            QVERIFY(!columns.cells().at(at).rect.intersects(columns.cells().at(at - 1).rect));
        YearsFigure none;
        none.setStyle(DrawStyle::forPrint(1));
        painted(none, {240, 120});
        QVERIFY(none.cells().isEmpty());
    }
};

QTEST_MAIN(ChartsFiguresTest)
#include "tst_charts_figures.moc"
