#include "core/domain/fieldparser.h"

#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// What is typed becomes a checked value, or says why not.
class FieldParserTest : public QObject
{
    Q_OBJECT

    static Result<Value> parse(const QString &type, const QString &field, const QString &typed,
                               const FieldLookups &lookups = {})
    {
        const RecordType *declared = recordType(type);
        return FieldParser(lookups).parse(*declared, *declared->field(field), typed);
    }

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const char *type, const char *field, const QString &typed,
                            const QString &kept) {
            QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(field) << typed << kept;
        };
        row("text is trimmed", "project", "title", u"  Épicerie d’été "_s, u"Épicerie d’été"_s);
        row("text is NFC", "project", "title", u"E\u0301te\u0301"_s, u"Été"_s);
        row("emoji", "project", "title", u"Jardin 🌱"_s, u"Jardin 🌱"_s);
        row("paragraphs", "project", "summary", u"un\r\ndeux\ttrois\rquatre"_s, u"un\ndeux\ttrois\nquatre"_s);
        row("iso date", "project", "starts_on", u"2026-03-12"_s, u"2026-03-12"_s);
        row("french date", "project", "starts_on", u"12/03/2026"_s, u"2026-03-12"_s);
        row("leap day", "project", "starts_on", u"29/02/2024"_s, u"2024-02-29"_s);
        row("plain amount", "project", "budget", u"186000.50"_s, u"18600050"_s);
        row("french amount", "project", "budget", u"186\u202f000,50\u00a0€"_s, u"18600050"_s);
        row("one decimal", "project", "budget", u"0,5"_s, u"50"_s);
        row("dots part thousands", "project", "budget", u"1.250.000"_s, u"125000000"_s);
        row("both signs", "project", "budget", u"1.250.000,75"_s, u"125000075"_s);
        row("negative", "project", "budget", u"\u2212" u"12,30"_s, u"-1230"_s);
        row("largest", "project", "budget", u"10000000000000"_s, u"1000000000000000"_s);
        row("year", "practice", "year", u"2021"_s, u"2021"_s);
        row("yes", "practice", "may_publish", u"Oui"_s, u"true"_s);
        row("no", "practice", "may_publish", u"0"_s, u"false"_s);
        row("code whatever its case", "organisation", "profile", u"asso"_s, u"ASSO"_s);
        row("siren in groups", "organisation", "siren", u"130 025 265"_s, u"130025265"_s);
        row("web", "organisation", "website", u"https://exemple.fr/a?b=c"_s, u"https://exemple.fr/a?b=c"_s);
        row("web without scheme", "organisation", "website", u"exemple.fr"_s, u"exemple.fr"_s);
        row("e-mail", "contact", "email", u"hélène@exemple.fr"_s, u"hélène@exemple.fr"_s);
        row("reference", "project", "lead", u"01A2055C-36B0-7CC2-9626-CA49F24D8F1E"_s,
            u"01a2055c-36b0-7cc2-9626-ca49f24d8f1e"_s);
        row("emptied", "project", "summary", u"  \n "_s, QString());
        row("hash", "attachment", "file", QString(64, u'A'), QString(64, u'a'));
    }

    void accepts()
    {
        QFETCH(QString, type);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto value = parse(type, field, typed);
        QVERIFY2(value, qPrintable(value ? QString() : faultName(value.error().fault)));
        QCOMPARE(value->toText(), kept);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const char *type, const char *field, const QString &typed, Fault fault) {
            QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(field) << typed << int(fault);
        };
        row("required emptied", "project", "title", u" "_s, Fault::RequiredMissing);
        row("nul", "project", "title", QString(u'a') + QChar(u'\0') + u'b', Fault::InvalidText);
        row("escape", "project", "title", u"a\u001b[31m"_s, Fault::InvalidText);
        row("line end in a line", "project", "title", u"a\nb"_s, Fault::InvalidText);
        row("broken utf-8", "project", "title", QString::fromUtf8("caf\xE9"), Fault::InvalidText);
        row("half a character", "project", "title", QString(QChar(0xD83C)), Fault::InvalidText);
        row("too long", "project", "title", QString(10'001, u'x'), Fault::TooLarge);
        row("too long paragraphs", "project", "summary", QString(1'000'001, u'x'), Fault::TooLarge);
        row("year zero", "project", "starts_on", u"0000-01-01"_s, Fault::InvalidDate);
        row("31 february", "project", "starts_on", u"31/02/2026"_s, Fault::InvalidDate);
        row("year 1799", "project", "starts_on", u"1799-12-31"_s, Fault::InvalidDate);
        row("words", "project", "starts_on", u"demain"_s, Fault::InvalidDate);
        row("10^20", "project", "budget", u"100000000000000000000"_s, Fault::InvalidAmount);
        row("exponent", "project", "budget", u"1e20"_s, Fault::InvalidAmount);
        row("one cent too much", "project", "budget", u"10000000000000.01"_s, Fault::InvalidAmount);
        row("three decimals", "project", "budget", u"1.234"_s, Fault::InvalidAmount);
        row("broken groups", "project", "budget", u"1.25.000"_s, Fault::InvalidAmount);
        row("sign alone", "project", "budget", u"-"_s, Fault::InvalidAmount);
        row("no number", "assessment", "level", u"deux"_s, Fault::InvalidValue);
        row("negative size", "attachment", "size", u"-1"_s, Fault::InvalidValue);
        row("year far away", "practice", "year", u"3026"_s, Fault::InvalidDate);
        row("perhaps", "practice", "may_publish", u"peut-être"_s, Fault::InvalidValue);
        row("unknown code", "organisation", "profile", u"CLUB"_s, Fault::UnknownCode);
        row("wrong siren", "organisation", "siren", u"130025266"_s, Fault::InvalidIdentifier);
        row("script", "organisation", "website", u"javascript://exemple.fr"_s, Fault::InvalidValue);
        row("two at signs", "contact", "email", u"a@b@c.fr"_s, Fault::InvalidValue);
        row("no identifier", "project", "lead", u"Les Roues"_s, Fault::UnknownRecord);
        row("no kind", "organisation", "territory", u"44109"_s, Fault::UnknownTerritory);
        row("empty element", "project", "odds", u" "_s, Fault::InvalidValue);
    }

    void refuses()
    {
        QFETCH(QString, type);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(int, fault);
        const auto value = parse(type, field, typed);
        QVERIFY(!value);
        QCOMPARE(faultName(value.error().fault), faultName(static_cast<Fault>(fault)));
        QVERIFY(value.error().subject.startsWith(type + u'.' + field + u'='));
        QVERIFY2(value.error().subject.size() < 120, "what was typed is quoted, not repeated whole");
    }

    void asksItsQuestions()
    {
        FieldLookups lookups;
        lookups.recordExists = [](const QString &type, const Id &) -> Result<bool> { return type == u"organisation"; };
        lookups.territory = [](const QString &place) -> Result<QString> {
            if (place == u"commune:1001")
                return u"commune:01001"_s;
            return failure(Fault::UnknownTerritory, place);
        };
        const QString id = u"01a2055c-36b0-7cc2-9626-ca49f24d8f1e"_s;
        QVERIFY(parse(u"project"_s, u"lead"_s, id, lookups));
        QCOMPARE(parse(u"project"_s, u"crte"_s, id, lookups).error().fault, Fault::UnknownRecord);
        QCOMPARE(parse(u"organisation"_s, u"territory"_s, u"commune:1001"_s, lookups)->toText(), u"commune:01001"_s);
        QCOMPARE(parse(u"organisation"_s, u"territory"_s, u"commune:99999"_s, lookups).error().subject,
                 u"organisation.territory=commune:99999"_s);
    }
};

QTEST_GUILESS_MAIN(FieldParserTest)
#include "tst_fieldparser.moc"
