#include "tests/ui/charterstage.h"

#include "core/charter/render.h"
#include "ui/pages/charters/charteroutput.h"
#include "ui/pages/charters/outlinepane.h"
#include "ui/pages/charters/previewpane.h"
#include "ui/widgets/messagestrip.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QPrinter>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The page as it prints beside the text: its number, where it follows, what a click does, and paper.
class ChartersPreviewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CharterStage> m_stage;

    PreviewPane &preview() { return *m_stage->studio().preview(); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Pages of a PDF, by its objects.
    static int pagesOf(const QByteArray &pdf)
    {
        static const QRegularExpression page(u"/Type\\s*/Page[^s]"_s);
        return int(QString::fromLatin1(pdf).count(page));
    }

private Q_SLOTS:
    void initTestCase() { CharterStage::prepareTests(); }
    void init()
    {
        m_stage = std::make_unique<CharterStage>();
        m_stage->open();
    }
    void cleanup() { m_stage.reset(); }

    void countsThePagesOfThePdf()
    {
        m_stage->write();
        const QString path = m_stage->space().file(u"charte.pdf"_s);
        m_stage->studio().output().exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!bytesOf(path).isEmpty(), 20000);
        QTRY_VERIFY(m_stage->studio().message()->isVisible());
        const int pages = int(m_stage->work().pages()->size());
        QVERIFY(pages >= 2);
        QCOMPARE(pagesOf(bytesOf(path)), pages);
        QCOMPARE(preview().sheet()->pageCount(), pages);
        QVERIFY(preview().pageText().endsWith(QString::number(pages)));
    }

    void followsTheArticle()
    {
        m_stage->write(u"objet"_s);
        QTRY_COMPARE(preview().sheet()->page(), 0);
        m_stage->studio().openArticle(u"signatures"_s);
        const int last = preview().sheet()->page();
        QVERIFY(last > 0);
        // Turned by hand, it stays where it is while the text changes.
        QTest::keyClick(preview().sheet(), Qt::Key_Home);
        QCOMPARE(preview().sheet()->page(), 0);
        m_stage->editor().setFocus();
        m_stage->editor().moveCursor(QTextCursor::Start);
        QSignalSpy composed(&m_stage->work(), &CharterWork::composed);
        WindowSpace::type(u"Et "_s);
        QTRY_VERIFY(composed.count() > 0);
        QTRY_VERIFY(m_stage->work().article(u"signatures"_s)->ownText.startsWith(u"Et "_s));
        QCOMPARE(preview().sheet()->page(), 0);
    }

    void aClickGoesToItsArticle()
    {
        m_stage->write(u"signatures"_s);
        preview().showPage(0);
        const PrintPage &page = m_stage->work().pages()->first();
        const PageRegion *wanted = nullptr;
        for (const PageRegion &region : page.regions) {
            if (region.kind == PageRegion::Kind::Heading && m_stage->work().keyAt(region.article) == u"parties"_s)
                wanted = &region;
        }
        QVERIFY(wanted);
        SheetView *sheet = preview().sheet();
        QPointF hit;
        for (int y = 0; y < sheet->height() && hit.isNull(); ++y) {
            const QPointF point(sheet->width() / 2.0, y);
            const auto region = sheet->regionAt(point);
            if (region && region->article == wanted->article && region->kind == wanted->kind)
                hit = point;
        }
        QVERIFY(!hit.isNull());
        QTest::mouseClick(sheet, Qt::LeftButton, {}, hit.toPoint());
        QCOMPARE(m_stage->studio().article()->key(), u"parties"_s);
        QCOMPARE(m_stage->studio().outline()->chosen(), u"parties"_s);
    }

    void showsWhatIsTypedLast()
    {
        m_stage->write(u"gouvernance"_s);
        m_stage->editor().setFocus();
        m_stage->editor().moveCursor(QTextCursor::Start);
        QSignalSpy composed(&m_stage->work(), &CharterWork::composed);
        WindowSpace::type(u"Zèbre et œuvre. "_s);
        const auto printed = [this] {
            for (const PrintPage &page : *m_stage->work().pages()) {
                for (const PageText &text : page.texts) {
                    if (text.text().contains(u"Zèbre et œuvre."_s))
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(printed());
        // Several letters may share one composition; none of them is composed twice after the last.
        QVERIFY(composed.count() <= 17);
    }

    void saysWhyItIsADraft()
    {
        m_stage->write();
        QVERIFY(m_stage->work().studio().isBlocked());
        QTRY_VERIFY(preview().message()->isVisible());
        QVERIFY(preview().message()->consequence().contains(u"PROJET"_s));
        QVERIFY(m_stage->work().document().draft);
    }

    void showsTheWholePage()
    {
        m_stage->write(u"objet"_s);
        QTest::keyClick(preview().sheet(), Qt::Key_PageDown);
        preview().openFull();
        auto *window = qobject_cast<QDialog *>(preview().fullView());
        QVERIFY(window);
        QVERIFY(QTest::qWaitForWindowActive(window));
        auto *large = window->findChild<SheetView *>();
        QVERIFY(large);
        QCOMPARE(large->page(), 1);
        QVERIFY(large->width() > preview().sheet()->width());
        QTest::keyClick(large, Qt::Key_PageUp);
        QCOMPARE(preview().sheet()->page(), 0);
        window->reject();
        QTRY_VERIFY(!preview().fullView());
    }

    void printsThePagesSeen()
    {
        m_stage->write();
        const QString path = m_stage->space().file(u"papier.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        QVERIFY(m_stage->studio().output().printOn(printer));
        QCOMPARE(pagesOf(bytesOf(path)), int(m_stage->work().pages()->size()));
        printer.setOutputFileName(m_stage->space().file(u"une.pdf"_s));
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 2);
        QVERIFY(m_stage->studio().output().printOn(printer));
        QCOMPARE(pagesOf(bytesOf(m_stage->space().file(u"une.pdf"_s))), 1);
    }

    void exportsEveryFormat()
    {
        m_stage->write();
        CharterOutput &output = m_stage->studio().output();
        for (const QString &name : {u"c.pdf"_s, u"c.odt"_s, u"c.html"_s}) {
            const QString path = m_stage->space().file(u"Dossier été/"_s + name);
            output.exportTo(path);
            QTRY_VERIFY_WITH_TIMEOUT(!bytesOf(path).isEmpty(), 20000);
        }
        QTRY_VERIFY(m_stage->studio().message()->fact().contains(u"c.html"_s));
        const QString html = QString::fromUtf8(bytesOf(m_stage->space().file(u"Dossier été/c.html"_s)));
        QVERIFY(html.contains(u"Les Roues de la Vilaine"_s));
        // A folder that cannot be written is told, and nothing else happens.
        QFile block(m_stage->space().file(u"fichier"_s));
        QVERIFY(block.open(QIODevice::WriteOnly));
        block.close();
        output.exportTo(m_stage->space().file(u"fichier/charte.pdf"_s));
        QTRY_VERIFY(m_stage->studio().message()->fact() != QString());
        QTRY_VERIFY(!m_stage->studio().message()->fact().contains(u"html"_s));
    }

    void packsFourPapers()
    {
        m_stage->write();
        const QString folder = m_stage->space().file(u"Signature – Redon"_s);
        m_stage->studio().output().packInto(folder);
        for (const QString &name : {u"originaux.pdf"_s, u"emargement.pdf"_s, u"chevalets.pdf"_s, u"attestation.pdf"_s})
            QTRY_VERIFY_WITH_TIMEOUT(bytesOf(folder + u'/' + name).startsWith("%PDF"), 30000);
        QTRY_VERIFY(m_stage->studio().message()->isVisible());
        QVERIFY(m_stage->studio().message()->consequence().contains(u"attestation.pdf"_s));
    }
};

QTEST_MAIN(ChartersPreviewTest)
#include "tst_charters_preview.moc"
