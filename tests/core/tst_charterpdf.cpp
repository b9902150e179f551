#include "tests/core/chartersamples.h"

#include "core/charter/compose.h"
#include "core/charter/pagelayout.h"
#include "core/charter/render.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Charters printed to PDF and read back by another program (poppler).
class CharterPdfTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static CharterDocument documentOf(const CharterInput &input)
    {
        const auto charterTemplate = Template::builtIn(u"charte-fr"_s);
        if (!charterTemplate)
            qFatal("template: %s",
                   qPrintable(charterTemplate.error().subject + charterTemplate.error().detail));
        const auto document = compose(*charterTemplate, input);
        if (!document)
            qFatal("compose: %s", qPrintable(document.error().detail));
        return *document;
    }

    /// The pages of a PDF as pdftotext reads them.
    static QStringList pagesOf(const QString &path, const QStringList &options = {})
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, QStringList(options) << u"-enc"_s << u"UTF-8"_s << path << u"-"_s);
        if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
            return {};
        QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
        pages.removeLast();
        return pages;
    }

    static QString runOn(const QString &program, const QString &path)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, {path});
        process.waitForFinished(60'000);
        return QString::fromUtf8(process.readAll());
    }

    QString rendered(const CharterInput &input, const QString &name)
    {
        const QString path = m_folder.filePath(u"neuf/%1.pdf"_s.arg(name));
        const auto done = renderCharter(documentOf(input), path);
        if (!done)
            qFatal("render: %s", qPrintable(done.error().detail));
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(),
                 "poppler-utils is missing: packaging/setup installs it");
    }

    void samples_data()
    {
        QTest::addColumn<CharterInput>("input");
        QTest::newRow("2 parties") << samples::alliance(2);
        QTest::newRow("6 parties") << samples::alliance(6);
        QTest::newRow("12 parties") << samples::alliance(12);
        QTest::newRow("40 parties") << samples::alliance(40);
        QTest::newRow("title only") << samples::titleOnly();
        QTest::newRow("long names") << samples::longNames();
        QTest::newRow("many scripts") << samples::manyScripts();
        QTest::newRow("60 commitments") << samples::manyCommitments();
    }

    void numbersEveryPage_data() { samples_data(); }
    void numbersEveryPage()
    {
        QFETCH(const CharterInput, input);
        const QString path = rendered(input, QString::fromUtf8(QTest::currentDataTag()));
        const QStringList pages = pagesOf(path);
        QVERIFY(!pages.isEmpty());
        for (qsizetype i = 0; i < pages.size(); ++i)
            QVERIFY2(pages[i].contains(u"%1 / %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
        QVERIFY(!pages.join(QString()).contains(u"{{"));
    }

    void saysDraftOncePerPage_data() { samples_data(); }
    void saysDraftOncePerPage()
    {
        QFETCH(CharterInput, input);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        input.draft = true;
        const QStringList drafts = pagesOf(rendered(input, name + u" draft"_s));
        QVERIFY(!drafts.isEmpty());
        for (const QString &page : drafts) {
            QCOMPARE(page.count(u"PROJET"_s), 1);
            QVERIFY(QRegularExpression(u"(^|\\s)PROJET(\\s|$)"_s).match(page).hasMatch());
        }
        input.draft = false;
        const QStringList finals = pagesOf(rendered(input, name + u" final"_s));
        QCOMPARE(finals.size(), drafts.size());
        QCOMPARE(finals.join(QString()).count(u"PROJET"_s), 0);
    }

    void copiesAccentsAndLigatures()
    {
        CharterInput input = samples::alliance(6);
        input.summary +=
            u"\nL'efficience d'un bureau affairé : afflux, office, fluide, fjord, « fidélité », œuvre, Ç, ÿ."_s;
        const QString text = pagesOf(rendered(input, u"ligatures"_s)).join(u' ').simplified();
        for (const QString &word :
             {u"fidélité"_s, u"efficience"_s, u"affairé"_s, u"afflux"_s, u"office"_s, u"fluide"_s, u"fjord"_s,
              u"œuvre"_s, u"ÿ"_s, u"L’efficacité"_s, u"affichée"_s, u"Hélène Pastourel"_s,
              u"Mécénat financier"_s, u"Délibération n° 2026-11 du 4 février 2026"_s, u"240 m²"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u" in "_s + text));
        QVERIFY(text.contains(QRegularExpression(u"186.000.€"_s)));
    }

    void embedsItsFonts()
    {
        const QString fonts = runOn(u"pdffonts"_s, rendered(samples::alliance(6), u"fonts"_s));
        const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY2(lines.size() >= 4, qPrintable(fonts));
        for (const QString &line : lines) {
            QVERIFY2(line.contains(u"Lato") || line.contains(u"Gentium"), qPrintable(fonts));
            QVERIFY2(line.contains(QRegularExpression(u"yes +(yes|no) +yes"_s)), qPrintable(fonts));
        }
    }

    void saysItsTitleAndLanguage()
    {
        const QString path = rendered(samples::alliance(2), u"meta"_s);
        const QString info = runOn(u"pdfinfo"_s, path);
        QVERIFY2(info.contains(u"Mobilité solidaire en Pays de Redon"), qPrintable(info));
        QVERIFY2(info.contains(u"Établi"), qPrintable(info));
        QVERIFY2(info.contains(u"A4"), qPrintable(info));
        QVERIFY2(!info.contains(u"Error"), qPrintable(info));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("/Lang (fr-FR)"), 1);
        QVERIFY(bytes.contains("pdfaid"));
    }

    void keepsTheOldFileWhenItFails()
    {
        const QString folder = m_folder.filePath(u"a-folder.pdf"_s);
        QVERIFY(QDir().mkpath(folder));
        const CharterDocument document = documentOf(samples::titleOnly());
        auto done = renderCharter(document, folder);
        QVERIFY(!done);
        QCOMPARE(done.error().fault, Fault::NotWritable);

        const QString blocked = m_folder.filePath(u"file"_s);
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();
        done = renderCharter(document, blocked + u"/x.pdf"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().fault, Fault::NotWritable);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));

        done = renderCharter(document, m_folder.filePath(u"x.docx"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().fault, Fault::Unsupported);
        QVERIFY(!QFile::exists(m_folder.filePath(u"x.docx"_s)));
    }

    /// Leaves the sample files beside the build for those who want to look at them.
    void leavesSamplesToLookAt()
    {
        const QString folder = QStringLiteral(ETABLI_BINARY_DIR) + u"/charter-samples/"_s;
        CharterInput draft = samples::alliance(6);
        draft.draft = true;
        draft.versionLine = u"Version 2, en négociation"_s;
        for (const auto &[name, input] :
             {std::pair{u"six"_s, samples::alliance(6)}, std::pair{u"draft"_s, draft},
              std::pair{u"two"_s, samples::alliance(2)}, std::pair{u"twelve"_s, samples::alliance(12)},
              std::pair{u"forty"_s, samples::alliance(40)}, std::pair{u"blank"_s, samples::titleOnly()},
              std::pair{u"long"_s, samples::longNames()}, std::pair{u"scripts"_s, samples::manyScripts()},
              std::pair{u"sixty"_s, samples::manyCommitments()}}) {
            for (const QString &suffix : {u"pdf"_s, u"odt"_s, u"html"_s}) {
                const QString path = folder + name + u'.' + suffix;
                QVERIFY(renderCharter(documentOf(input), path));
                QVERIFY(QFileInfo(path).size() > 1000);
            }
        }
    }
};

QTEST_MAIN(CharterPdfTest)
#include "tst_charterpdf.moc"
