#include "core/domain/identifiercheck.h"

#include <QFile>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;
using Reason = IdentifierVerdict::Reason;

namespace {

using Check = IdentifierVerdict (*)(QStringView);

Check checkOf(const QString &kind)
{
    if (kind == u"SIREN")
        return checkSiren;
    if (kind == u"SIRET")
        return checkSiret;
    if (kind == u"RNA")
        return checkRna;
    if (kind == u"UAI")
        return checkUai;
    return nullptr;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestIdentifierCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFixtureIsTheSharedOne();
    void everyRow_data();
    void everyRow();
    void communeAndDepartementShapes_data();
    void communeAndDepartementShapes();
    void whatIsProposed_data();
    void whatIsProposed();
    void spellingIsAcceptable();
    void everySingleDigitErrorIsSeen();
};

void TestIdentifierCheck::theFixtureIsTheSharedOne()
{
    const QByteArray shared = fileBytes(QStringLiteral(ETABLI_SOURCE_DIR "/../shared/data/identifiers.tsv"));
    if (shared.isEmpty())
        QSKIP("the shared data are not beside this checkout");
    QCOMPARE(fileBytes(QStringLiteral(ETABLI_SOURCE_DIR "/tests/corpus/identifiers.tsv")), shared);
}

void TestIdentifierCheck::everyRow_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");
    const QString text =
        QString::fromUtf8(fileBytes(QStringLiteral(ETABLI_SOURCE_DIR "/tests/corpus/identifiers.tsv")));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 123);
    int line = 0;
    for (const QString &row : lines.sliced(1)) {
        ++line;
        const QStringList cells = row.split(u'\t');
        if (checkOf(cells[0]))
            QTest::addRow("row %d", line) << cells[0] << cells[1] << (cells[2] == u"valid");
    }
}

void TestIdentifierCheck::everyRow()
{
    QFETCH(QString, kind);
    QFETCH(QString, value);
    QFETCH(bool, valid);
    const IdentifierVerdict verdict = checkOf(kind)(value);
    QCOMPARE(verdict.valid, valid);
    QCOMPARE(verdict.reason == Reason::Fine, valid);
    if (valid)
        QCOMPARE(verdict.normalised, value);
}

void TestIdentifierCheck::communeAndDepartementShapes_data()
{
    QTest::addColumn<bool>("commune");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("metropole") << true << u"44109"_s << Reason::Fine;
    QTest::newRow("corse") << true << u"2B033"_s << Reason::Fine;
    QTest::newRow("outre-mer") << true << u"97617"_s << Reason::Fine;
    QTest::newRow("caledonie") << true << u"98818"_s << Reason::Fine;
    QTest::newRow("minuscule") << true << u"2a004"_s << Reason::Spelling;
    QTest::newRow("zero perdu") << true << u"1004"_s << Reason::LeadingZeroLost;
    QTest::newRow("zero perdu, 20") << true << u"2004"_s << Reason::LeadingZeroLost;
    QTest::newRow("departement 20") << true << u"20004"_s << Reason::NoDepartement;
    QTest::newRow("departement 2C") << true << u"2C004"_s << Reason::NoDepartement;
    QTest::newRow("departement 96") << true << u"96001"_s << Reason::NoDepartement;
    QTest::newRow("etranger") << true << u"99100"_s << Reason::NoDepartement;
    QTest::newRow("979") << true << u"97999"_s << Reason::NoDepartement;
    QTest::newRow("lettre a la fin") << true << u"4410A"_s << Reason::Shape;
    QTest::newRow("NULL") << true << u"NULL"_s << Reason::Length;
    QTest::newRow("vide") << true << u"  "_s << Reason::Empty;
    QTest::newRow("chiffres arabes") << true << u"٤٤١٠٩"_s << Reason::Characters;
    QTest::newRow("dep 01") << false << u"01"_s << Reason::Fine;
    QTest::newRow("dep 2A") << false << u"2A"_s << Reason::Fine;
    QTest::newRow("dep 989") << false << u"989"_s << Reason::Fine;
    QTest::newRow("dep 1") << false << u"1"_s << Reason::LeadingZeroLost;
    QTest::newRow("dep 20") << false << u"20"_s << Reason::NoDepartement;
    QTest::newRow("dep 96") << false << u"96"_s << Reason::NoDepartement;
    QTest::newRow("dep 00") << false << u"00"_s << Reason::NoDepartement;
    QTest::newRow("dep 97") << false << u"97"_s << Reason::NoDepartement;
    QTest::newRow("dep 970") << false << u"970"_s << Reason::NoDepartement;
    QTest::newRow("dep 979") << false << u"979"_s << Reason::NoDepartement;
    QTest::newRow("dep 044") << false << u"044"_s << Reason::NoDepartement;
}

void TestIdentifierCheck::communeAndDepartementShapes()
{
    QFETCH(bool, commune);
    QFETCH(QString, value);
    QFETCH(Reason, reason);
    const IdentifierVerdict verdict = commune ? checkCommuneCode(value) : checkDepartementCode(value);
    QCOMPARE(verdict.reason, reason);
    QCOMPARE(verdict.valid, reason == Reason::Fine);
}

void TestIdentifierCheck::whatIsProposed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("espaces") << u"SIREN"_s << u"200 054 781"_s << Reason::Spelling << u"200054781"_s;
    QTest::newRow("insecables") << u"SIREN"_s << u"200\u00a0054\u202f781"_s << Reason::Spelling << u"200054781"_s;
    QTest::newRow("minuscule") << u"RNA"_s << u"w632007046"_s << Reason::Spelling << u"W632007046"_s;
    QTest::newRow("zeros perdus") << u"SIREN"_s << u"5410220"_s << Reason::LeadingZeroLost << u"005410220"_s;
    QTest::newRow("UAI sans zero") << u"UAI"_s << u"350005R"_s << Reason::LeadingZeroLost << u"0350005R"_s;
    QTest::newRow("scientifique") << u"SIRET"_s << u"3.85290309E+13"_s << Reason::Scientific << QString();
    QTest::newRow("scientifique, virgule") << u"SIRET"_s << u"3,85E+13"_s << Reason::Scientific << QString();
    QTest::newRow("zeros") << u"SIRET"_s << u"00000000000000"_s << Reason::Placeholder << QString();
    QTest::newRow("lettre O") << u"SIREN"_s << u"2O0054781"_s << Reason::Characters << QString();
    QTest::newRow("SIRET en SIREN") << u"SIREN"_s << u"20005478100014"_s << Reason::Length << QString();
    QTest::newRow("cle") << u"SIREN"_s << u"200054782"_s << Reason::Checksum << QString();
    QTest::newRow("RNA, lettre mal placee") << u"RNA"_s << u"W00P000000"_s << Reason::Shape << QString();
    QTest::newRow("UAI, lettre I") << u"UAI"_s << u"0350005I"_s << Reason::Checksum << QString();
    QTest::newRow("vide") << u"SIREN"_s << QString() << Reason::Empty << QString();
    QTest::newRow("La Poste, ni Luhn ni 5") << u"SIRET"_s << u"35600000000002"_s << Reason::Checksum << QString();
}

void TestIdentifierCheck::whatIsProposed()
{
    QFETCH(QString, kind);
    QFETCH(QString, value);
    QFETCH(Reason, reason);
    QFETCH(QString, proposed);
    const IdentifierVerdict verdict = checkOf(kind)(value);
    QVERIFY(!verdict.valid);
    QCOMPARE(verdict.reason, reason);
    QCOMPARE(verdict.normalised, proposed);
}

void TestIdentifierCheck::spellingIsAcceptable()
{
    QVERIFY(checkSiren(u"200 054 781"_s).acceptable());
    QVERIFY(checkSiren(u"200054781"_s).acceptable());
    QVERIFY(!checkSiren(u"5410220"_s).acceptable());
    QVERIFY(!checkSiren(u"200054782"_s).acceptable());
    QVERIFY(!checkSiren(u""_s).acceptable());
}

void TestIdentifierCheck::everySingleDigitErrorIsSeen()
{
    const QString siren = u"200046977"_s;
    for (qsizetype at = 0; at < siren.size(); ++at) {
        for (char16_t c = u'0'; c <= u'9'; ++c) {
            QString other = siren;
            other[at] = c;
            QCOMPARE(checkSiren(other).valid, other == siren);
        }
    }
}

QTEST_GUILESS_MAIN(TestIdentifierCheck)
#include "tst_identifiercheck.moc"
