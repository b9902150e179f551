#include "core/charter/outputfile.h"
#include "core/charter/pack.h"
#include "core/charter/pagelayout.h"
#include "core/charter/render.h"
#include "tests/core/charterstudios.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The papers of a signing, read back with pdftotext: how many pages, numbered how, marked or not.
class CharterPackTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QStringList pagesOf(const QString &path)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
            return {};
        QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
        pages.removeLast();
        return pages;
    }

    static CharterDocument documentOf(int parties, bool draft)
    {
        if (parties == 0) {
            CharterStudio studio;
            studio.model = *Template::builtIn(u"charte-fr"_s);
            settle(studio);
            CharterDocument document = *composeStudio(studio);
            document.draft = draft;
            return document;
        }
        CharterDocument document = *composeStudio(samples::studio(parties));
        document.draft = draft;
        return document;
    }

private Q_SLOTS:
    /// Two hundred parties: the copies are one drawing shown again, so that neither the time nor the file grows with them.
    void the_copies_are_drawn_once()
    {
        CharterDocument few = documentOf(2, false);
        CharterDocument many = few;
        while (many.parties.size() < 200)
            many.parties += few.parties.first();
        const auto once = charterBytes(many, CharterFormat::Pdf);
        QVERIFY(once);
        const QString folder = m_folder.filePath(u"deux-cents"_s);
        QVERIFY(writePack(many, folder));
        const QFileInfo originals(folder + u"/originaux.pdf"_s);
        const qsizetype each = PageLayout::of(many)->pages().size();
        QVERIFY2(originals.size() < once->size() + 201 * each * 250, qPrintable(QString::number(originals.size())));
        QProcess reader;
        reader.start(u"pdfinfo"_s, {originals.filePath()});
        QVERIFY(reader.waitForFinished(60'000) && reader.exitCode() == 0);
        QVERIFY(reader.readAllStandardOutput().contains(QByteArray("Pages:           " + QByteArray::number(201 * each))));
        QVERIFY(reader.readAllStandardError().isEmpty());
    }

    void papers_data()
    {
        QTest::addColumn<int>("parties");
        QTest::addColumn<bool>("draft");
        for (const int parties : {0, 2, 5}) {
            for (const bool draft : {true, false})
                QTest::addRow("%d %s", parties, draft ? "blocked" : "ready") << parties << draft;
        }
    }

    void papers()
    {
        QFETCH(int, parties);
        QFETCH(bool, draft);
        const CharterDocument document = documentOf(parties, draft);
        const QString folder = m_folder.filePath(u"%1-%2/neuf"_s.arg(parties).arg(draft));
        const auto paths = writePack(document, folder);
        QVERIFY(paths);
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 (QStringList{u"attestation.pdf"_s, u"chevalets.pdf"_s, u"emargement.pdf"_s, u"originaux.pdf"_s}));
        for (const QString &path : *paths) {
            const QStringList pages = pagesOf(path);
            QVERIFY2(!pages.isEmpty(), qPrintable(path));
            for (const QString &page : pages) {
                QCOMPARE(page.count(u"PROJET"_s), draft ? 1 : 0);
                if (draft)
                    QVERIFY(QRegularExpression(u"(^|\\s)PROJET(\\s|$)"_s).match(page).hasMatch());
            }
        }
        const qsizetype each = PageLayout::of(document)->pages().size();
        const QStringList originals = pagesOf(folder + u"/originaux.pdf"_s);
        QCOMPARE(originals.size(), each * (parties + 1));
        for (qsizetype i = 0; i < originals.size(); ++i) {
            QVERIFY(originals[i].contains(u"page %1 / %2"_s.arg(i % each + 1).arg(each)));
            QCOMPARE(originals[i], originals[i % each]); // every copy is the same
        }
        QCOMPARE(pagesOf(folder + u"/chevalets.pdf"_s).size(), std::max(1, parties));
        const QString attendance = pagesOf(folder + u"/emargement.pdf"_s).join(u' ');
        for (const Party &party : document.parties)
            QVERIFY2(attendance.contains(party.representative), qPrintable(party.representative));
    }

    /// Names that no plate was made for: nothing leaves its half of the sheet.
    void plates()
    {
        CharterDocument document = documentOf(2, false);
        document.parties[0].representative = u"Maximilienne-Éléonore de la Tour-du-Pin-Gouvernet "_s.repeated(6);
        document.parties[0].function = u"Présidente "_s.repeated(30);
        document.parties[0].name = u"Syndicat mixte "_s.repeated(20);
        document.parties[1].representative = u"שלום 🙂 Zoé"_s;
        QVERIFY(PageLayout::of(document));
        const QList<PrintPage> pages = namePlates(document);
        QCOMPARE(pages.size(), 2);
        for (const PrintPage &page : pages) {
            QVERIFY(page.size.width() > page.size.height());
            qsizetype turned = 0;
            for (const PageText &text : page.texts) {
                QVERIFY(text.box.left() >= 0 && text.box.right() <= page.size.width() + 0.1);
                QVERIFY2(text.box.bottom() <= page.size.height(), qPrintable(text.text()));
                turned += text.turned ? 1 : 0;
                if (text.turned)
                    QVERIFY(text.box.top() >= page.size.height() / 2);
            }
            QVERIFY(turned > 0);
        }
    }

    /// A title that holds the word of the mark does not count for one, in drafts nor in finals.
    void titleWithTheWord()
    {
        for (const bool blocked : {true, false}) {
            CharterStudio studio = samples::studio(2);
            studio.input.projectTitle = u"PROJET ALIMENTAIRE : un projet, des PROJETS"_s;
            samples::articleOf(studio, u"gouvernance"_s).ownText = u"Le **PRO**JET du projet."_s;
            if (blocked)
                studio.project.clear();
            settle(studio);
            const auto document = composeStudio(studio);
            QVERIFY(document);
            QCOMPARE(document->draft, blocked);
            const QString path = m_folder.filePath(u"titre-%1.pdf"_s.arg(blocked));
            QVERIFY(renderCharter(*document, path));
            const QStringList pages = pagesOf(path);
            for (const QString &page : pages)
                QCOMPARE(page.count(u"PROJET"_s), blocked ? 1 : 0);
            QVERIFY(pages.first().contains(u"Projet ALIMENTAIRE"_s));
        }
    }

    void logos()
    {
        CharterDocument document = documentOf(2, false);
        for (const QSize size : {QSize(400, 100), QSize(100, 300), QSize(2000, 50), QSize(60, 60), QSize(500, 200)}) {
            QImage logo(size, QImage::Format_RGB32);
            logo.fill(Qt::darkCyan);
            document.logos += logo;
        }
        const auto layout = PageLayout::of(document);
        QVERIFY(layout);
        QCOMPARE(layout->pages().first().images.size(), 5);
        for (const PageImage &image : layout->pages().first().images) {
            QVERIFY(image.rect.height() <= 36.01);
            QVERIFY(image.rect.right() <= layout->pages().first().size.width() - 60);
        }
        const QString path = m_folder.filePath(u"logos.pdf"_s);
        QVERIFY(renderCharter(document, path));
        for (const QString &suffix : {u"html"_s, u"odt"_s})
            QVERIFY(renderCharter(document, m_folder.filePath(u"logos."_s + suffix)));
        QFile html(m_folder.filePath(u"logos.html"_s));
        QVERIFY(html.open(QIODevice::ReadOnly));
        QCOMPARE(html.readAll().count("data:image/png;base64,"), 5);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(!QRegularExpression(u"/SMask \\d"_s).match(QString::fromLatin1(pdf.readAll())).hasMatch());
    }

    /// All or none: a folder where one name is taken by a folder gets nothing.
    void allOrNone()
    {
        const QString folder = m_folder.filePath(u"pris"_s);
        QVERIFY(QDir().mkpath(folder + u"/attestation.pdf"_s));
        const auto done = writePack(documentOf(2, false), folder);
        QVERIFY(!done);
        QCOMPARE(done.error().fault, Fault::NotWritable);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    }
};

QTEST_MAIN(CharterPackTest)
#include "tst_charterpack.moc"
