#include "tests/core/chartersamples.h"

#include "core/charter/compose.h"
#include "core/charter/flow.h"
#include "core/charter/pagelayout.h"
#include "core/charter/pagepainter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Where page breaks fall: judged on the geometry of the pages, for charters of every size.
class CharterLayoutTest : public QObject
{
    Q_OBJECT

    static CharterDocument documentOf(const CharterInput &input)
    {
        const auto charterTemplate = Template::builtIn(u"charte-fr"_s);
        Q_ASSERT(charterTemplate);
        const auto document = compose(*charterTemplate, input);
        Q_ASSERT(document);
        return *document;
    }

    /// Where the foot's line is: nothing of the body may reach it.
    static double footOf(const PrintPage &page)
    {
        double lowest = 0.0;
        for (const PageRule &rule : page.rules) {
            if (rule.to.x() - rule.from.x() > 450.0 && rule.width < 0.6)
                lowest = std::max(lowest, rule.from.y());
        }
        return lowest;
    }

    static bool isText(PageRegion::Kind kind)
    {
        return kind == PageRegion::Kind::Line || kind == PageRegion::Kind::TableHead ||
               kind == PageRegion::Kind::TableRow || kind == PageRegion::Kind::Signature;
    }

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<CharterInput>("input");
        for (const int count : {1, 2, 3, 6, 7, 12, 13, 40})
            QTest::addRow("%d parties", count) << samples::alliance(count);
        QTest::newRow("title only") << samples::titleOnly();
        QTest::newRow("long names") << samples::longNames();
        QTest::newRow("many scripts") << samples::manyScripts();
        QTest::newRow("60 commitments") << samples::manyCommitments();
        // Every height of the text above moves every break below: each line count is a case of its own.
        for (int lines = 1; lines <= 48; ++lines) {
            CharterInput input = samples::alliance(2 + lines % 9);
            input.need = QStringList(lines, u"Une ligne de besoin."_s).join(u'\n');
            QTest::addRow("shifted by %d lines", lines) << input;
        }
    }

    void cutsNothing_data() { samples_data(); }
    void cutsNothing()
    {
        QFETCH(const CharterInput, input);
        const CharterDocument document = documentOf(input);
        const auto layout = PageLayout::of(document);
        QVERIFY(layout);
        qsizetype signatures = 0;
        QSizeF block;
        for (const PrintPage &page : layout->pages()) {
            const double foot = footOf(page);
            QVERIFY(foot > 600.0);
            double previousBottom = 0.0;
            QRectF previous;
            for (const PageRegion &region : page.regions) {
                QVERIFY(region.box.top() >= 60.0);
                QVERIFY2(region.box.bottom() < foot,
                         qPrintable(u"%1 > %2"_s.arg(region.box.bottom()).arg(foot)));
                QVERIFY(region.box.left() >= 62.0 && region.box.right() <= 534.0);
                if (region.kind == PageRegion::Kind::Signature) {
                    ++signatures;
                    if (block.isEmpty())
                        block = region.box.size();
                    QCOMPARE(region.box.size(), block);
                }
                const bool beside = region.kind == PageRegion::Kind::Signature &&
                                    qFuzzyCompare(previous.top(), region.box.top());
                QVERIFY2(beside || region.box.top() >= previousBottom - 0.01, "two strips overlap");
                previousBottom = std::max(previousBottom, region.box.bottom());
                previous = region.box;
            }
            for (const PageText &text : page.texts) {
                QVERIFY(text.box.left() >= 62.0);
                QVERIFY2(text.box.right() <= 534.0, qPrintable(text.text()));
            }
        }
        QCOMPARE(signatures, document.parties.size());
    }

    void leavesNoHeadingAlone_data() { samples_data(); }
    void leavesNoHeadingAlone()
    {
        QFETCH(const CharterInput, input);
        const auto layout = PageLayout::of(documentOf(input));
        QVERIFY(layout);
        qsizetype headings = 0;
        for (const PrintPage &page : layout->pages()) {
            for (qsizetype i = 0; i < page.regions.size(); ++i) {
                if (page.regions[i].kind != PageRegion::Kind::Heading)
                    continue;
                ++headings;
                int under = 0;
                for (qsizetype j = i + 1; j < page.regions.size(); ++j)
                    under += isText(page.regions[j].kind) ? 1 : 0;
                QVERIFY2(under >= 2, qPrintable(u"article %1"_s.arg(page.regions[i].article)));
            }
        }
        QVERIFY(headings >= 8);
    }

    void leavesNoLineAlone_data() { samples_data(); }
    void leavesNoLineAlone()
    {
        QFETCH(const CharterInput, input);
        const auto layout = PageLayout::of(documentOf(input));
        QVERIFY(layout);
        for (qsizetype p = 0; p + 1 < layout->pages().size(); ++p) {
            const PageRegion &last = layout->pages()[p].regions.last();
            const PageRegion &next = layout->pages()[p + 1].regions.first();
            const bool sameText = last.kind == PageRegion::Kind::Line &&
                                  next.kind == PageRegion::Kind::Line && next.item == last.item + 1 &&
                                  next.item > 0 && last.block == next.block && last.article == next.article;
            if (!sameText)
                continue;
            QVERIFY2(last.item >= 1, "an orphan line ends the page");
            const PageRegion &second = layout->pages()[p + 1].regions[1];
            QVERIFY2(second.kind == PageRegion::Kind::Line && second.item == next.item + 1,
                     "a widow line starts it");
        }
    }

    void repeatsTableHeads()
    {
        const CharterDocument document = documentOf(samples::manyCommitments());
        const auto layout = PageLayout::of(document);
        QVERIFY(layout);
        int pagesWithRows = 0;
        int rows = 0;
        for (const PrintPage &page : layout->pages()) {
            bool head = false;
            bool counted = false;
            for (const PageRegion &region : page.regions) {
                if (region.article < 0 || document.articles[region.article].code != u"engagements")
                    continue;
                head = head || region.kind == PageRegion::Kind::TableHead;
                if (region.kind != PageRegion::Kind::TableRow)
                    continue;
                QVERIFY(head);
                QCOMPARE(region.item, rows);
                ++rows;
                pagesWithRows += counted ? 0 : 1;
                counted = true;
            }
        }
        QCOMPARE(rows, 60);
        QVERIFY(pagesWithRows >= 2);
    }

    void printsARowThatFitsNoPage()
    {
        CharterInput input = samples::alliance(2);
        input.commitments[1].what = u"Une promesse qui n’en finit pas. "_s.repeated(400);
        const CharterDocument document = documentOf(input);
        const auto layout = PageLayout::of(document);
        QVERIFY(layout);
        qsizetype printed = 0;
        for (const PrintPage &page : layout->pages()) {
            for (const PageText &text : page.texts)
                printed += text.text().count(u"promesse"_s);
            for (const PageRegion &region : page.regions)
                QVERIFY(region.box.bottom() < footOf(page));
        }
        QCOMPARE(printed, 400);
    }

    void breaksWhereItMay()
    {
        Flow flow;
        for (int i = 0; i < 10; ++i) {
            Strip strip;
            strip.height = 30.0;
            flow.strips += strip;
        }
        QCOMPARE(paginate(flow, 100.0).size(), 4);
        flow.strips[2].breakAfter = PageBreak::Never;
        QCOMPARE(paginate(flow, 100.0).first().size(), 2);
        for (Strip &strip : flow.strips)
            strip.breakAfter = PageBreak::Never;
        QCOMPARE(paginate(flow, 100.0).size(), 4);
        flow.strips[0].breakAfter = PageBreak::Avoid;
        QCOMPARE(paginate(flow, 100.0).first().size(), 1);
        flow.strips[4].height = 500.0;
        int placed = 0;
        for (const auto &page : paginate(flow, 100.0))
            placed += static_cast<int>(page.size());
        QCOMPARE(placed, 10);
        QVERIFY(paginate({}, 100.0).isEmpty());
    }

    void paintsTheSameOnAScreen()
    {
        const auto layout = PageLayout::of(documentOf(samples::alliance(2)));
        QVERIFY(layout);
        const auto inked = [&](double scale) {
            const QSizeF size = layout->pages().first().size * scale;
            QImage image(size.toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(scale, scale);
            paintPage(painter, layout->pages().first());
            painter.end();
            qint64 dark = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    dark += 255 - qGray(image.pixel(x, y));
            }
            return static_cast<double>(dark) / 255.0 / image.width() / image.height();
        };
        const double small = inked(1.0);
        const double large = inked(3.0);
        QVERIFY2(small > 0.01, qPrintable(QString::number(small)));
        QVERIFY2(std::abs(small - large) < 0.25 * large, qPrintable(u"%1 %2"_s.arg(small).arg(large)));
    }
};

QTEST_MAIN(CharterLayoutTest)
#include "tst_charterlayout.moc"
