#include "tests/core/chartersamples.h"

#include "core/charter/compose.h"
#include "core/charter/render.h"

#include <KZip>

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Charters as OpenDocument text and HTML, opened again.
class CharterFilesTest : public QObject
{
    Q_OBJECT

    static CharterDocument documentOf(const CharterInput &input)
    {
        return compose(Template::builtIn(u"charte-fr"_s).value(), input).value();
    }

    /// The files of an OpenDocument package, by name.
    static QHash<QString, QByteArray> unpacked(QByteArray bytes)
    {
        QHash<QString, QByteArray> files;
        QBuffer buffer(&bytes);
        KZip zip(&buffer);
        if (!zip.open(QIODevice::ReadOnly))
            return {};
        for (const QString &name :
             {u"mimetype"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s}) {
            if (const KArchiveFile *file = zip.directory()->file(name))
                files.insert(name, file->data());
        }
        return files;
    }

    /// Reads a whole XML text: the names of its elements in order, or nothing when it is not well-formed.
    static QStringList elementsOf(const QByteArray &xml, QStringList *texts = nullptr)
    {
        QStringList names;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement())
                names += reader.qualifiedName().toString();
            if (reader.isCharacters() && texts)
                *texts += reader.text().toString();
        }
        if (reader.hasError())
            qWarning("line %lld: %s", reader.lineNumber(), qPrintable(reader.errorString()));
        return reader.hasError() ? QStringList() : names;
    }

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<CharterInput>("input");
        QTest::newRow("2 parties") << samples::alliance(2);
        QTest::newRow("7 parties") << samples::alliance(7);
        QTest::newRow("title only") << samples::titleOnly();
        QTest::newRow("long names") << samples::longNames();
        QTest::newRow("many scripts") << samples::manyScripts();
        QTest::newRow("60 commitments") << samples::manyCommitments();
        CharterInput markup = samples::alliance(2);
        markup.projectTitle = u"<b>Tri & compost</b> \"]]>"_s;
        markup.versionLine = u"Version <1>"_s;
        QTest::newRow("markup in texts") << markup;
    }

    void givesAnOpenDocument_data() { samples_data(); }
    void givesAnOpenDocument()
    {
        QFETCH(const CharterInput, input);
        const CharterDocument document = documentOf(input);
        const auto bytes = charterBytes(document, CharterFormat::Odt);
        QVERIFY(bytes);
        // The type at its fixed place: byte 30 is the name of the first entry, 38 its content.
        QCOMPARE(bytes->mid(30, 8), QByteArray("mimetype"));
        QVERIFY(bytes->mid(38).startsWith("application/vnd.oasis.opendocument.text"));
        const auto files = unpacked(*bytes);
        QCOMPARE(files.size(), 5);
        QStringList texts;
        const QStringList content = elementsOf(files[u"content.xml"_s], &texts);
        QCOMPARE(content.count(u"text:h"_s), document.articles.size());
        for (const Article &article : document.articles)
            QVERIFY2(texts.contains(article.heading()), qPrintable(article.heading()));
        QVERIFY(texts.contains(document.title));
        qsizetype tables = 0;
        qsizetype heads = 0;
        for (const Article &article : document.articles) {
            for (const Block &block : article.blocks) {
                const auto *table = std::get_if<Table>(&block);
                tables += table || std::holds_alternative<SignatureGrid>(block) ? 1 : 0;
                heads += table && !table->columns.first().head.isEmpty() ? 1 : 0;
            }
        }
        QCOMPARE(content.count(u"table:table"_s), tables);
        QCOMPARE(content.count(u"table:table-header-rows"_s), heads);
        QVERIFY(files[u"content.xml"_s].contains("fo:keep-together=\"always\""));
        const QStringList styles = elementsOf(files[u"styles.xml"_s]);
        QCOMPARE(styles.count(u"text:page-number"_s), 1);
        QCOMPARE(styles.count(u"text:page-count"_s), 1);
        QVERIFY(files[u"styles.xml"_s].contains("fo:language=\"fr\" fo:country=\"FR\""));
        QVERIFY(!elementsOf(files[u"meta.xml"_s]).isEmpty());
        QCOMPARE(elementsOf(files[u"META-INF/manifest.xml"_s]).count(u"manifest:file-entry"_s), 4);
        QCOMPARE(files[u"styles.xml"_s].count("PROJET"), document.draft ? 1 : 0);
    }

    void everyStyleUsedIsDeclared()
    {
        const auto files =
            unpacked(charterBytes(documentOf(samples::alliance(7)), CharterFormat::Odt).value());
        QSet<QString> declared;
        QSet<QString> used;
        for (const QString &name : {u"content.xml"_s, u"styles.xml"_s}) {
            QXmlStreamReader reader(files[name]);
            while (!reader.atEnd()) {
                reader.readNext();
                const auto attributes = reader.attributes();
                for (const QXmlStreamAttribute &attribute : attributes) {
                    const QString key = attribute.qualifiedName().toString();
                    if (key == u"style:name")
                        declared += attribute.value().toString();
                    else if (key == u"text:style-name" || key == u"table:style-name" ||
                             key == u"style:parent-style-name" || key == u"style:page-layout-name" ||
                             key == u"style:font-name")
                        used += attribute.value().toString();
                }
            }
            QVERIFY(!reader.hasError());
        }
        const QSet<QString> missing = used - declared;
        QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.cbegin(), missing.cend()).join(u' ')));
    }

    void givesAPage_data() { samples_data(); }
    void givesAPage()
    {
        QFETCH(const CharterInput, input);
        const CharterDocument document = documentOf(input);
        const auto bytes = charterBytes(document, CharterFormat::Html);
        QVERIFY(bytes);
        QVERIFY(bytes->startsWith("<!DOCTYPE html>"));
        QStringList texts;
        const QStringList elements = elementsOf(*bytes, &texts);
        QCOMPARE(elements.count(u"h1"_s), 1);
        QCOMPARE(elements.count(u"h2"_s), document.articles.size());
        QVERIFY(texts.contains(document.title));
        // Nothing is fetched from elsewhere, and a reader of HTML sees no empty element closed like XML.
        QVERIFY(!bytes->contains("http") && !bytes->contains("src="));
        for (const char *closed : {"<p/>", "<div/>", "<td/>", "<span/>", "<h2/>", "<style/>", "<title/>"})
            QVERIFY2(!bytes->contains(closed), closed);
        QCOMPARE(bytes->count("PROJET"), document.draft ? 1 : 0);
    }
};

QTEST_MAIN(CharterFilesTest)
#include "tst_charterfiles.moc"
