#include "tests/core/chartersamples.h"

#include "core/charter/compose.h"
#include "core/charter/mergefields.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Templates and what they become: compared with the golden texts of tests/golden/charter.
/// Run with ETABLI_WRITE_GOLDEN=1 to write them anew, then read the difference.
class CharterComposeTest : public QObject
{
    Q_OBJECT

    static Template shipped() { return Template::builtIn(u"charte-fr"_s).value(); }

    static CharterDocument documentOf(const CharterInput &input) { return compose(shipped(), input).value(); }

    /// A document as plain lines, one a block part, spaces of French made visible.
    static QString described(const CharterDocument &document)
    {
        QStringList lines = {u"# "_s + document.title};
        if (!document.subtitle.isEmpty())
            lines += u"~ "_s + document.subtitle;
        for (const Party &party : document.parties)
            lines += u"@ %1 [%2]"_s.arg(party.name, party.initials);
        for (const Article &article : document.articles) {
            lines += QString() + u"\n## "_s + article.heading();
            for (const Block &block : article.blocks) {
                if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
                    lines += marked(paragraph->spans);
                } else if (const auto *list = std::get_if<BulletList>(&block)) {
                    for (const Spans &item : list->items)
                        lines += u"- "_s + marked(item);
                } else if (const auto *table = std::get_if<Table>(&block)) {
                    QStringList heads;
                    for (const TableColumn &column : table->columns)
                        heads += column.head;
                    lines += u"^ "_s + cells(heads);
                    for (const QStringList &row : table->rows)
                        lines += u"| "_s + cells(row);
                    if (!table->total.isEmpty())
                        lines += u"= "_s + cells(table->total);
                } else {
                    lines += u"[signatures]"_s;
                }
            }
        }
        return lines.join(u'\n').replace(QChar(0x202F), u"‿"_s).replace(QChar(0x00A0), u"⁀"_s) + u'\n';
    }

    static QString cells(QStringList row)
    {
        row.replaceInStrings(QRegularExpression(u"^$"_s), u"·"_s);
        return row.join(u" | "_s);
    }

    static QString marked(const Spans &spans)
    {
        QString text;
        for (const Span &span : spans)
            text += span.strong ? QString(u"**"_s + span.text + u"**"_s) : span.text;
        return text;
    }

private Q_SLOTS:
    void matchesTheGoldenText_data()
    {
        QTest::addColumn<CharterInput>("input");
        QTest::newRow("two-parties") << samples::alliance(2);
        QTest::newRow("six-parties") << samples::alliance(6);
        QTest::newRow("twelve-parties") << samples::alliance(12);
        QTest::newRow("title-only") << samples::titleOnly();
        QTest::newRow("long-names") << samples::longNames();
        QTest::newRow("many-scripts") << samples::manyScripts();
        QTest::newRow("sixty-commitments") << samples::manyCommitments();
        QTest::newRow("nothing-at-all") << CharterInput{};
    }

    void matchesTheGoldenText()
    {
        QFETCH(const CharterInput, input);
        const QString text = described(documentOf(input));
        QVERIFY2(!text.contains(u"{{"), qPrintable(text));
        QVERIFY2(!text.contains(QRegularExpression(u"(?<![.])[.][.](?![.])"_s)), qPrintable(text));
        QVERIFY2(!text.contains(QRegularExpression(u" [;:!?»]|« "_s)), qPrintable(text));
        const QString folder = QStringLiteral(ETABLI_SOURCE_DIR) + u"/tests/golden/charter/"_s;
        QFile golden(folder + QString::fromUtf8(QTest::currentDataTag()) + u".txt"_s);
        if (qEnvironmentVariableIsSet("ETABLI_WRITE_GOLDEN")) {
            QVERIFY(QDir().mkpath(folder) && golden.open(QIODevice::WriteOnly));
            golden.write(text.toUtf8());
            golden.close();
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const QStringList wanted = QString::fromUtf8(golden.readAll()).split(u'\n');
        const QStringList given = text.split(u'\n');
        for (qsizetype i = 0; i < std::min(wanted.size(), given.size()); ++i)
            QCOMPARE(given[i], wanted[i]);
        QCOMPARE(given.size(), wanted.size());
    }

    void numbersFollowWhatIsLeft()
    {
        CharterInput input = samples::alliance(3);
        input.commitments.clear();
        input.contributions.clear();
        int expected = 0;
        for (const Article &article : documentOf(input).articles) {
            QVERIFY(article.code != u"engagements" && article.code != u"apports");
            QVERIFY(!article.blocks.isEmpty() && !article.title.isEmpty());
            if (article.number > 0)
                QCOMPARE(article.number, ++expected);
        }
        QVERIFY(expected >= 8);
    }

    void everyBlankFieldIsBearable()
    {
        // Each value alone left out, then each alone kept.
        for (int field = 0; field < 13; ++field) {
            for (const bool alone : {false, true}) {
                const CharterInput full = samples::alliance(3);
                CharterInput input = alone ? CharterInput{} : full;
                const CharterInput &source = alone ? full : CharterInput{};
                switch (field) {
                case 0:
                    input.projectTitle = source.projectTitle;
                    break;
                case 1:
                    input.summary = source.summary;
                    break;
                case 2:
                    input.need = source.need;
                    break;
                case 3:
                    input.territories = source.territories;
                    break;
                case 4:
                    input.odds = source.odds;
                    break;
                case 5:
                    input.lead = source.lead;
                    break;
                case 6:
                    input.startsOn = source.startsOn;
                    break;
                case 7:
                    input.endsOn = source.endsOn;
                    break;
                case 8:
                    input.budgetCents = source.budgetCents;
                    break;
                case 9:
                    input.parties = source.parties;
                    break;
                case 10:
                    input.commitments = source.commitments;
                    break;
                case 11:
                    input.contributions = source.contributions;
                    break;
                case 12:
                    input.place = source.place;
                    break;
                }
                const QString text = described(documentOf(input));
                QVERIFY2(!text.contains(u"{{") && !text.contains(u"  ") && !text.contains(u" ,") &&
                             !text.contains(u"()"),
                         qPrintable(text));
            }
        }
    }

    void typedBracesStayAsTyped()
    {
        CharterInput input = samples::titleOnly();
        input.projectTitle = u"Un {{project.need}} **fort**"_s;
        input.need = u"secret"_s;
        const CharterDocument document = documentOf(input);
        QCOMPARE(document.title, input.projectTitle);
        QVERIFY(described(document).contains(u"«‿Un {{project.need}} **fort**‿»"_s));
    }

    void theTotalNeverOverflows()
    {
        CharterInput input = samples::alliance(2);
        for (ContributionInput &contribution : input.contributions)
            contribution.cents = std::numeric_limits<qint64>::max();
        for (const Article &article : documentOf(input).articles) {
            for (const Block &block : article.blocks) {
                if (const auto *table = std::get_if<Table>(&block); table && article.code == u"apports")
                    QVERIFY(table->total.isEmpty());
            }
        }
    }

    void initialsAreDistinct()
    {
        const CharterDocument document = documentOf(samples::alliance(40));
        QSet<QString> seen;
        for (const Party &party : document.parties) {
            QVERIFY(!party.initials.isEmpty());
            seen += party.initials;
        }
        QCOMPARE(seen.size(), 40);
    }

    void refusesATextBeyondReason()
    {
        CharterInput input = samples::titleOnly();
        input.summary = QString(3'000'000, u'a');
        const auto document = compose(shipped(), input);
        QVERIFY(!document);
        QCOMPARE(document.error().fault, Fault::InvalidText);
    }

    void carriesSevenPrinciplesOfOurOwn()
    {
        const Template charterTemplate = shipped();
        QCOMPARE(charterTemplate.principles.size(), 7);
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(charterTemplate.principles[i].code, u"P%1"_s.arg(i + 1));
            QCOMPARE(charterTemplate.principles[i].source, u"inferred"_s);
            QVERIFY(charterTemplate.principles[i].text.size() > 40);
        }
        QCOMPARE(Template::builtIn(u"autre"_s).error().fault, Fault::UnknownCode);
    }

    void refusesAWrongTemplate_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray head =
            R"({"code":"x","label":"x","language":"fr-FR","kind":"x","untitled":"x","articles":)";
        QTest::newRow("no json") << QByteArray("%PDF-1.4");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no article") << head + "[]}";
        QTest::newRow("no head") << QByteArray(
            R"({"articles":[{"code":"a","title":"A","blocks":[{"paragraph":["x"]}]}]})");
        const QByteArray article = head + R"([{"code":"a","title":"A","blocks":[)";
        QTest::newRow("no block") << article + "]}]}";
        QTest::newRow("unknown block") << article + R"({"poem":["x"]}]}]})";
        QTest::newRow("unknown field") << article + R"({"paragraph":["{{project.colour}}"]}]}]})";
        QTest::newRow("row field outside its row") << article + R"({"paragraph":["{{party.name}}"]}]}]})";
        QTest::newRow("unknown collection") << article + R"({"each":"friends","item":["x"]}]}]})";
        QTest::newRow("open strong run") << article + R"({"paragraph":["**x"]}]}]})";
        QTest::newRow("no column") << article + R"({"table":"parties","columns":[]}]}]})";
        QTest::newRow("short total")
            << article +
                   R"({"table":"parties","columns":[{"head":"A","cell":"{{party.name}}"}],"total":["a","b"]}]}]})";
    }

    void refusesAWrongTemplate()
    {
        QFETCH(const QByteArray, json);
        const auto charterTemplate = Template::fromJson(json);
        QVERIFY(!charterTemplate);
        QCOMPARE(charterTemplate.error().fault, Fault::InvalidValue);
        QVERIFY(!charterTemplate.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CharterComposeTest)
#include "tst_chartercompose.moc"
