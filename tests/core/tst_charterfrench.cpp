#include "core/charter/frenchtext.h"

#include <QTest>

#include <limits>

using namespace etabli::french;
using namespace Qt::StringLiterals;

/// The spelling of French on paper: spaces, quotes, amounts, dates, numbers in letters.
class CharterFrenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spells_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("printed");
        QTest::newRow("apostrophe") << u"l'eau d'ici, aujourd'hui"_s << u"l’eau d’ici, aujourd’hui"_s;
        QTest::newRow("question") << u"Comment faire?"_s << u"Comment faire\u202F?"_s;
        QTest::newRow("question with a space") << u"Comment faire ?"_s << u"Comment faire\u202F?"_s;
        QTest::newRow("question with a no-break space") << u"Qui\u00A0?"_s << u"Qui\u202F?"_s;
        QTest::newRow("two signs") << u"Vraiment ?!"_s << u"Vraiment\u202F?!"_s;
        QTest::newRow("colon") << u"Objet: un garage"_s << u"Objet\u202F: un garage"_s;
        QTest::newRow("semicolon") << u"un ; deux;"_s << u"un\u202F; deux\u202F;"_s;
        QTest::newRow("hour") << u"à 18:30"_s << u"à 18:30"_s;
        QTest::newRow("address") << u"voir https://exemple.fr/?a=1;b=2 : oui"_s
                                 << u"voir https://exemple.fr/?a=1;b=2\u202F: oui"_s;
        QTest::newRow("mail") << u"à l'adresse jo@exemple.fr"_s << u"à l’adresse jo@exemple.fr"_s;
        QTest::newRow("guillemets") << u"dite «alliance»"_s << u"dite «\u202Falliance\u202F»"_s;
        QTest::newRow("guillemets with spaces")
            << u"dite « alliance »."_s << u"dite «\u202Falliance\u202F»."_s;
        QTest::newRow("straight quotes")
            << u"dite \"alliance\" ici"_s << u"dite «\u202Falliance\u202F» ici"_s;
        QTest::newRow("a lone quote") << u"un écran de 24\""_s << u"un écran de 24\""_s;
        QTest::newRow("percent") << u"17,2% ou 18 %"_s << u"17,2\u202F% ou 18\u202F%"_s;
        QTest::newRow("euro") << u"12€ et 186 000 €"_s << u"12\u00A0€ et 186\u202F000\u00A0€"_s;
        QTest::newRow("phone") << u"02 99 12 34 56"_s << u"02 99 12 34 56"_s;
        QTest::newRow("date") << u"2026 100"_s << u"2026 100"_s;
        QTest::newRow("numero") << u"n° 12 et N°3"_s << u"n°\u00A012 et N°\u00A03"_s;
        QTest::newRow("dots") << u"etc..."_s << u"etc…"_s;
        QTest::newRow("leader") << u"Nom ........"_s << u"Nom ........"_s;
        QTest::newRow("controls") << u"a\u0007b\u202Ec\u00ADd"_s << u"abcd"_s;
        QTest::newRow("lone surrogate") << (u"a"_s + QChar(0xDC00) + u'b' + QChar(0xD800)) << u"ab"_s;
        QTest::newRow("emoji") << u"jardin 🌱!"_s << u"jardin 🌱\u202F!"_s;
        QTest::newRow("lines") << u"un: \n  deux!\r\n"_s << u"un\u202F:\ndeux\u202F!\n"_s;
        QTest::newRow("starts with a sign") << u"? non"_s << u"? non"_s;
        QTest::newRow("in brackets") << u"(pourquoi?)"_s << u"(pourquoi\u202F?)"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void spells()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, printed);
        QCOMPARE(forPrint(typed), printed);
        QCOMPARE(forPrint(forPrint(typed)), printed);
    }

    void writesAmounts()
    {
        QCOMPARE(money(18'600'000), u"186\u202F000\u00A0€"_s);
        QCOMPARE(money(1'250), u"12,50\u00A0€"_s);
        QCOMPARE(money(5), u"0,05\u00A0€"_s);
        QCOMPARE(money(0), u"0\u00A0€"_s);
        QCOMPARE(money(-123'456), u"−1\u202F234,56\u00A0€"_s);
        QCOMPARE(money(std::numeric_limits<qint64>::min()),
                 u"−92\u202F233\u202F720\u202F368\u202F547\u202F758,08\u00A0€"_s);
        QCOMPARE(number(999), u"999"_s);
        QCOMPARE(number(1'000), u"1\u202F000"_s);
        QCOMPARE(number(-1'000'000), u"−1\u202F000\u202F000"_s);
        QCOMPARE(number(std::numeric_limits<qint64>::min()),
                 u"−9\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808"_s);
    }

    void writesDates()
    {
        QCOMPARE(longDate(QDate(2026, 3, 12)), u"12\u00A0mars 2026"_s);
        QCOMPARE(longDate(QDate(2026, 8, 1)), u"1er\u00A0août 2026"_s);
        QCOMPARE(mediumDate(QDate(2026, 9, 30)), u"30\u00A0sept.\u00A02026"_s);
        QCOMPARE(longDate({}), QString());
        QCOMPARE(mediumDate({}), QString());
    }

    void writesNumbersInLetters()
    {
        QCOMPARE(inWords(0), u"zéro"_s);
        QCOMPARE(inWords(1, true), u"une"_s);
        QCOMPARE(inWords(16), u"seize"_s);
        QCOMPARE(inWords(17), u"dix-sept"_s);
        QCOMPARE(inWords(21), u"vingt et un"_s);
        QCOMPARE(inWords(22), u"vingt-deux"_s);
        QCOMPARE(inWords(70), u"soixante-dix"_s);
        QCOMPARE(inWords(71), u"soixante et onze"_s);
        QCOMPARE(inWords(77), u"soixante-dix-sept"_s);
        QCOMPARE(inWords(80), u"quatre-vingts"_s);
        QCOMPARE(inWords(81), u"quatre-vingt-un"_s);
        QCOMPARE(inWords(91), u"quatre-vingt-onze"_s);
        QCOMPARE(inWords(99), u"quatre-vingt-dix-neuf"_s);
        QCOMPARE(inWords(100), u"100"_s);
        QCOMPARE(inWords(-1), u"−1"_s);
    }

    void listsAndInitials()
    {
        QCOMPARE(enumeration({u"A"_s, u" "_s, u"B"_s, u"C"_s}), u"A, B et C"_s);
        QCOMPARE(enumeration({u"A"_s, u"B"_s}), u"A et B"_s);
        QCOMPARE(enumeration({}), QString());
        QCOMPARE(initialsOf(u"Syndicat mixte des Trois Vallées"), u"SMTV"_s);
        QCOMPARE(initialsOf(u"Fondation de l’Étang"), u"FÉ"_s);
        QCOMPARE(initialsOf(u"ADEME"), u"ADEME"_s);
        QCOMPARE(initialsOf(u"Emmaüs"), u"EM"_s);
        QCOMPARE(initialsOf(u"🌱"), QString());
        QCOMPARE(initialsOf(u""), QString());
    }
};

QTEST_GUILESS_MAIN(CharterFrenchTest)
#include "tst_charterfrench.moc"
