#include "core/charter/articletext.h"
#include "tests/core/charterstudios.h"

#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The language of articles: taken apart for the editor, printed, and written from the template.
class CharterTextTest : public QObject
{
    Q_OBJECT

    CharterStudio m_studio = samples::studio(2);

    QList<Block> printed(const QString &text) const { return articleBlocks(text, m_studio.model, m_studio.merge); }

    /// `*` strong, `_` emphasis, `!` what lacks something; bullets behind "- ".
    static QString described(const QList<Block> &blocks)
    {
        const auto line = [](const Spans &spans) {
            QString text;
            for (const Span &span : spans) {
                const QString mark = (span.strong ? u"*"_s : QString()) + (span.emphasis ? u"_"_s : QString()) +
                    (span.alarm ? u"!"_s : QString());
                text += mark + span.text + mark;
            }
            return text;
        };
        QStringList lines;
        for (const Block &block : blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                lines += line(paragraph->spans);
            else if (const auto *list = std::get_if<BulletList>(&block))
                for (const Spans &item : list->items)
                    lines += u"- "_s + line(item);
            else if (const auto *table = std::get_if<Table>(&block))
                lines += u"[%1 × %2]"_s.arg(table->rows.size()).arg(table->columns.size());
            else
                lines += u"[signatures]"_s;
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void prints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("lines") << u"Un.\n\n  Deux.  \r\nTrois."_s << u"Un.\nDeux.\nTrois."_s;
        QTest::newRow("runs") << u"Un **mot** et *un autre*, **a *b* c**"_s << u"Un *mot* et _un autre_, *a **_b*_* c*"_s;
        QTest::newRow("stars alone") << u"5 * 3 ** 2 et *seul"_s << u"5 * 3 ** 2 et *seul"_s;
        QTest::newRow("bullets") << u"Avant\n- un\n- **deux**\nAprès"_s << u"Avant\n- un\n- *deux*\nAprès"_s;
        QTest::newRow("field") << u"Projet « {{project.title}} »."_s
                               << u"Projet «\u202FMobilité solidaire en Pays de Redon\u202F»."_s;
        QTest::newRow("field with spaces") << u"À {{ closing.place }}."_s << u"À Redon."_s;
        QTest::newRow("strong field") << u"**{{closing.place}}**"_s << u"*Redon*"_s;
        QTest::newRow("unknown") << u"Le {{date.remise}}, enfin"_s << u"Le !{{date.remise}}!, enfin"_s;
        QTest::newRow("open braces") << u"Un {{ seul et {x}"_s << u"Un {{ seul et {x}"_s;
        QTest::newRow("table") << u"{{commitments}}"_s << u"[2 × 3]"_s;
        QTest::newRow("block inside a line") << u"Voir {{commitments}}"_s << u"Voir !{{commitments}}!"_s;
        QTest::newRow("signatures") << u"  {{signatures}}  "_s << u"[signatures]"_s;
        QTest::newRow("principle") << u"{{principle:P9}}"_s << u"!{{principle:P9}}!"_s;
        QTest::newRow("accents, emoji") << u"L'été : 🙂"_s << u"L’été\u202F: 🙂"_s;
        QTest::newRow("right to left") << u"**שלום** 100"_s << u"*שלום* 100"_s;
        QTest::newRow("nothing") << u" \n\t\n"_s << QString();
    }

    void prints()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QCOMPARE(described(printed(text)), wanted);
    }

    void missingFieldIsShown()
    {
        CharterStudio studio = samples::studio();
        studio.input.summary.clear();
        settle(studio);
        const QList<Block> blocks = articleBlocks(u"Résumé : {{project.summary}}."_s, studio.model, studio.merge);
        QCOMPARE(described(blocks), u"Résumé\u202F: *!à préciser*!."_s);
        const ArticleText parsed = parseArticle(u"Résumé : {{project.summary}}."_s, studio.model, studio.merge);
        QCOMPARE(parsed.missing(), QStringList{u"project.summary"_s});
    }

    void onePrinciple()
    {
        const QString text = described(printed(u"{{principle:P6}}"_s));
        QVERIFY(text.contains(u"P6. "_s) && !text.contains(u"P5"_s));
    }

    void takesApart()
    {
        const QString text = u"Le {{project.starts}} et **{{rien}}**\n- point\n{{commitments}}\n"_s;
        const ArticleText parsed = parseArticle(text, m_studio.model, m_studio.merge);
        QCOMPARE(parsed.lines.size(), 4);
        QCOMPARE(parsed.lines[1].kind, ArticleLine::Kind::Bullet);
        QCOMPARE(parsed.lines[2].kind, ArticleLine::Kind::Insert);
        QCOMPARE(parsed.lines[3].kind, ArticleLine::Kind::Blank);
        QCOMPARE(parsed.unknown(), QStringList{u"rien"_s});
        QVERIFY(parsed.missing().isEmpty());
        QStringList pieces;
        for (const ArticleToken &token : parsed.tokens)
            pieces += text.mid(token.start, token.length);
        QCOMPARE(pieces, (QStringList{u"{{project.starts}}"_s, u"**"_s, u"{{rien}}"_s, u"**"_s, u"- "_s, u"{{commitments}}"_s}));
        QCOMPARE(parsed.tokens.first().value, u"1er\u00A0juin 2026"_s);
        QCOMPARE(parsed.tokens.last().state, ArticleToken::State::Known);
    }

    /// What the editor starts from prints what the template prints, article by article.
    void templateSourcePrintsTheSame()
    {
        for (const StudioArticle &article : std::as_const(m_studio.articles)) {
            CharterStudio studio = m_studio;
            QVERIFY2(!article.templateText.isEmpty(), qPrintable(article.slot));
            samples::articleOf(studio, article.slot).ownText = article.templateText;
            settle(studio);
            const auto before = composeStudio(m_studio);
            const auto after = composeStudio(studio);
            QVERIFY(before && after);
            QCOMPARE(after->articles.size(), before->articles.size());
            for (qsizetype i = 0; i < before->articles.size(); ++i) {
                QCOMPARE(after->articles[i].heading(), before->articles[i].heading());
                QCOMPARE(described(after->articles[i].blocks), described(before->articles[i].blocks));
            }
        }
    }

    void tenThousandCharacters()
    {
        const QString text = u"Une phrase **forte** et {{project.title}}. "_s.repeated(250);
        QVERIFY(text.size() > 10'000);
        QCOMPARE(printed(text).size(), 1);
        QCOMPARE(parseArticle(text, m_studio.model, m_studio.merge).tokens.size(), 750);
        QVERIFY(!described(printed(QString(10'000, u'*'))).isEmpty());
    }
};

QTEST_APPLESS_MAIN(CharterTextTest)
#include "tst_chartertext.moc"
