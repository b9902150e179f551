#include "ui/widgets/dateedit.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(etabli::MoneyProblem)
Q_DECLARE_METATYPE(etabli::DateProblem)

class TestLookFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), SchemeChoice::Light);
    }

    void goodMoney_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("cents");
        const auto row = [](const char *name, const QString &typed, qint64 cents) { QTest::newRow(name) << typed << cents; };
        row("plain", u"186000"_s, 18'600'000);
        row("spaces, comma", u"186 000,50"_s, 18'600'050);
        row("dot", u"186000.5"_s, 18'600'050);
        row("narrow spaces and sign", u"186\u202F000\u00A0€"_s, 18'600'000);
        row("thin spaces", u"1\u2009000"_s, 100'000);
        row("dotted thousands", u"1.250.000"_s, 125'000'000);
        row("dotted thousands, comma", u"1.250,75"_s, 125'075);
        row("thousands by k", u"15 k€"_s, 1'500'000);
        row("millions", u"23,4 M€"_s, 2'340'000'000);
        row("millions exactly", u"1,23456789 M€"_s, 123'456'789);
        row("words", u"12 euros"_s, 1'200);
        row("cents", u"0,05"_s, 5);
        row("comma first", u",5"_s, 50);
        row("comma last", u"12,"_s, 1'200);
        row("leading zeros", u"0000012"_s, 1'200);
        row("zero", u"0"_s, 0);
        row("zeros after the cent", u"1,5000"_s, 150);
        row("largest", u"999 999 999 999,99"_s, largestAmount);
    }

    void goodMoney()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, cents);
        const auto read = parseMoney(typed);
        QVERIFY(read.has_value());
        QVERIFY(read->has_value());
        QCOMPARE(**read, cents);
        // What is shown is read back as the same amount.
        QCOMPARE(**parseMoney(moneyText(cents)), cents);
    }

    void badMoney_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<MoneyProblem>("problem");
        const auto row = [](const char *name, const QString &typed, MoneyProblem problem) { QTest::newRow(name) << typed << problem; };
        row("words", u"beaucoup"_s, MoneyProblem::NotANumber);
        row("sign alone", u"€"_s, MoneyProblem::NotANumber);
        row("two commas", u"1,2,3"_s, MoneyProblem::NotANumber);
        row("digits of another script", u"١٢٣"_s, MoneyProblem::NotANumber);
        row("full width", u"１２"_s, MoneyProblem::NotANumber);
        row("exponent", u"1e9"_s, MoneyProblem::NotANumber);
        row("comma only", u","_s, MoneyProblem::NotANumber);
        row("english", u"1,250.00"_s, MoneyProblem::NotANumber);
        row("dots badly placed", u"1.25.000"_s, MoneyProblem::NotANumber);
        row("negative", u"-5"_s, MoneyProblem::Negative);
        row("negative with a true minus", u"\u22125"_s, MoneyProblem::Negative);
        row("minus alone", u"-"_s, MoneyProblem::NotANumber);
        row("ten to the twenty", u"100000000000000000000"_s, MoneyProblem::TooLarge);
        row("thirteen digits", u"1 000 000 000 000"_s, MoneyProblem::TooLarge);
        row("too many millions", u"9999999 M€"_s, MoneyProblem::TooLarge);
        row("three decimals", u"1,234"_s, MoneyProblem::TooManyDecimals);
        row("dot and three digits", u"186.000"_s, MoneyProblem::Ambiguous);
    }

    void badMoney()
    {
        QFETCH(QString, typed);
        QFETCH(MoneyProblem, problem);
        const auto read = parseMoney(typed);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error(), problem);
    }

    void emptyMoneyIsNone()
    {
        QVERIFY(parseMoney(u"  \u202F ").has_value());
        QVERIFY(!parseMoney(u"").value().has_value());
    }

    void moneyIsWrittenInFrench()
    {
        QCOMPARE(moneyText(18'600'000), u"186\u202F000\u00A0€"_s);
        QCOMPARE(moneyText(18'600'005), u"186\u202F000,05\u00A0€"_s);
        QCOMPARE(moneyText(99'900), u"999\u00A0€"_s);
        QCOMPARE(moneyText(-123'456'700), u"\u22121\u202F234\u202F567\u00A0€"_s);
        QCOMPARE(moneyText(0), u"0\u00A0€"_s);
    }

    void moneyFieldEmitsOnceAndKeepsTheLastGood()
    {
        MoneyEdit field;
        field.show();
        QSignalSpy changes(&field, &MoneyEdit::centsChanged);
        QSignalSpy problems(&field, &MoneyEdit::problemChanged);
        QTest::keyClicks(&field, u"186000,5"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(field.cents(), std::optional<qint64>(18'600'050));
        QCOMPARE(field.text(), u"186\u202F000,50\u00A0€"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(changes.count(), 1);

        field.selectAll();
        QTest::keyClicks(&field, u"99999999999999999999"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(problems.count(), 1);
        QVERIFY(!field.problem().isEmpty());
        QCOMPARE(field.text(), u"99999999999999999999"_s);
        QCOMPARE(field.cents(), std::optional<qint64>(18'600'050));
        // Typing on takes the reproach away; emptying is a change to nothing.
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Backspace);
        QVERIFY(field.problem().isEmpty());
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(changes.count(), 2);
        QVERIFY(!field.cents().has_value());
    }

    void goodDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *name, const QString &typed, const QString &iso) { QTest::newRow(name) << typed << iso; };
        row("slashes", u"12/03/2026"_s, u"2026-03-12"_s);
        row("short", u"1/3/2026"_s, u"2026-03-01"_s);
        row("dots", u"12.03.2026"_s, u"2026-03-12"_s);
        row("dashes", u"12-03-2026"_s, u"2026-03-12"_s);
        row("spaces", u"12 03 2026"_s, u"2026-03-12"_s);
        row("iso", u"2026-03-12"_s, u"2026-03-12"_s);
        row("words", u"12 mars 2026"_s, u"2026-03-12"_s);
        row("no-break spaces", u"12\u00A0mars\u202F2026"_s, u"2026-03-12"_s);
        row("first", u"1er avril 2026"_s, u"2026-04-01"_s);
        row("accent", u"5 août 2026"_s, u"2026-08-05"_s);
        row("capitals", u"24 FÉVRIER 2026"_s, u"2026-02-24"_s);
        row("shortened", u"24 févr. 2026"_s, u"2026-02-24"_s);
        row("july", u"14 juil. 2026"_s, u"2026-07-14"_s);
        row("june", u"21 juin 2026"_s, u"2026-06-21"_s);
        row("english", u"12 March 2026"_s, u"2026-03-12"_s);
        row("leap", u"29/02/2024"_s, u"2024-02-29"_s);
        row("around", u"  12/03/2026 "_s, u"2026-03-12"_s);
    }

    void goodDates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        const auto read = parseDate(typed);
        QVERIFY(read.has_value());
        QCOMPARE((*read)->toString(Qt::ISODate), iso);
    }

    void badDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<DateProblem>("problem");
        const auto row = [](const char *name, const QString &typed, DateProblem problem) { QTest::newRow(name) << typed << problem; };
        row("31 february", u"31/02/2026"_s, DateProblem::NoSuchDay);
        row("not leap", u"29/02/2026"_s, DateProblem::NoSuchDay);
        row("day zero", u"0/03/2026"_s, DateProblem::NoSuchDay);
        row("thirteenth month", u"12/13/2026"_s, DateProblem::NoSuchMonth);
        row("no such word", u"12 brumaire 2026"_s, DateProblem::NoSuchMonth);
        row("jui is two months", u"12 jui 2026"_s, DateProblem::NoSuchMonth);
        row("year 0", u"12/03/0000"_s, DateProblem::YearOutOfRange);
        row("year 0, one digit", u"12/03/0"_s, DateProblem::YearOutOfRange);
        row("iso year 0", u"0000-01-01"_s, DateProblem::YearOutOfRange);
        row("year 12026", u"12/03/12026"_s, DateProblem::YearOutOfRange);
        row("two digits", u"12/03/26"_s, DateProblem::ShortYear);
        row("no date", u"bientôt"_s, DateProblem::NotADate);
        row("no year", u"12 mars"_s, DateProblem::NotADate);
        row("number", u"20260312"_s, DateProblem::NotADate);
    }

    void badDates()
    {
        QFETCH(QString, typed);
        QFETCH(DateProblem, problem);
        const auto read = parseDate(typed);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error(), problem);
    }

    void dateFieldShowsWordsAndEmitsIso()
    {
        DateEdit field;
        field.show();
        QSignalSpy changes(&field, &DateEdit::isoChanged);
        QTest::keyClicks(&field, u"12/3/2026"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.at(0).at(0).toString(), u"2026-03-12"_s);
        QCOMPARE(field.text(), u"12 mars 2026"_s);
        QTest::keyClick(&field, Qt::Key_Up);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.iso(), u"2026-03-13"_s);
        field.selectAll();
        QTest::keyClicks(&field, u"31/02/2026"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(!field.problem().isEmpty());
        QCOMPARE(field.iso(), u"2026-03-13"_s);
        field.setIso({});
        QVERIFY(field.text().isEmpty());
        QVERIFY(field.problem().isEmpty());
    }

    void longTextKeepsNoBreakSpacesAndGrows()
    {
        LongTextEdit field;
        field.resize(300, 60);
        field.show();
        const QString text = u"Qui\u00A0est là\u202F?\nÀ l’œuvre."_s;
        field.setText(text);
        QCOMPARE(field.text(), text);
        const int before = field.sizeHint().height();
        field.setText(text + u"\nune\nautre\nligne"_s);
        QVERIFY(field.sizeHint().height() > before);
        const int many = (field.setText(QString(500, u'\n')), field.sizeHint().height());
        QVERIFY(many <= 13 * QFontMetrics(field.font()).lineSpacing() + 20);
    }

    void longTextIsToldOnceTypingRests()
    {
        LongTextEdit field;
        field.show();
        QSignalSpy told(&field, &LongTextEdit::textCommitted);
        field.setText(u"départ"_s);
        QTest::qWait(600);
        QCOMPARE(told.count(), 0);
        QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, u"é"_s);
        QCoreApplication::sendEvent(&field, &typed);
        QCOMPARE(told.count(), 0);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.at(0).at(0).toString(), field.text());
        QVERIFY(field.text().contains(u'é'));
    }
};

QTEST_MAIN(TestLookFields)
#include "tst_look_fields.moc"
