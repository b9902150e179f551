#include "tests/core/territoryfixture.h"

#include <QFile>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;
using Via = Territory::Via;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(ETABLI_SOURCE_DIR "/../shared/data/files/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One column of a CSV, header left out; quoted cells may hold separators and line breaks.
QStringList column(const QByteArray &csv, char separator, int wanted)
{
    QStringList cells;
    QByteArray cell;
    int at = 0;
    bool quoted = false;
    for (const char c : csv) {
        if (c == '"')
            quoted = !quoted;
        if (quoted || (c != separator && c != '\n')) {
            cell += c;
            continue;
        }
        if (at == wanted)
            cells += QString::fromUtf8(cell).trimmed();
        cell.clear();
        at = c == '\n' ? 0 : at + 1;
    }
    return cells.mid(1);
}

} // namespace

/// Codes of real public files, found in the reference. Skipped where those files are not beside the checkout.
class TestTerritorySamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void crteSamples_data();
    void crteSamples();
    void fondsVert();

private:
    TerritoryIndex &index() { return m_fixture.index(); }
    TerritoryFixture m_fixture;
};

void TestTerritorySamples::initTestCase()
{
    QVERIFY2(m_fixture.open(), qPrintable(m_fixture.error().detail));
}

void TestTerritorySamples::crteSamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("count");
    QTest::newRow("EPCI bretons") << u"crte_bretagne_epci_lusk.tsv"_s << u"epci"_s << 58;
    QTest::newRow("communes") << u"crte_communes_sample_75-90-94-973-974-976.tsv"_s << u"commune"_s << 212;
}

void TestTerritorySamples::crteSamples()
{
    QFETCH(QString, file);
    QFETCH(QString, kind);
    QFETCH(int, count);
    const QByteArray tsv = sample(file);
    if (tsv.isEmpty())
        QSKIP("the shared data are not beside this checkout");
    const QStringList codes = column(tsv, '\t', 0);
    const QStringList names = column(tsv, '\t', 1);
    QCOMPARE(codes.size(), count);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const auto territory = index().find(QString(kind + u':' + codes[i]));
        QVERIFY2(territory, qPrintable(codes[i]));
        QCOMPARE(territory->via, Via::Exact);
        if (kind == u"epci")
            QCOMPARE(territory->name, names[i]);
    }
}

void TestTerritorySamples::fondsVert()
{
    const QByteArray csv = sample(u"02_fonds-vert-2023-export.csv"_s);
    if (csv.isEmpty())
        QSKIP("the shared data are not beside this checkout");
    int current = 0;
    int alias = 0;
    int former = 0;
    int none = 0;
    for (const QString &code : column(csv, ';', 3)) {
        if (code == u"NULL") {
            ++none;
            continue;
        }
        const auto territory = index().find(TerritoryKind::Commune, code);
        QVERIFY2(territory, qPrintable(code));
        QCOMPARE(territory->padded, code.size() == 4);
        current += territory->via == Via::Exact ? 1 : 0;
        alias += territory->via == Via::CommunePart ? 1 : 0;
        former += territory->via == Via::FormerCode ? 1 : 0;
    }
    QCOMPARE(current, 9893);
    QCOMPARE(alias, 61);
    QCOMPARE(former, 1);
    QCOMPARE(none, 827);
}

QTEST_GUILESS_MAIN(TestTerritorySamples)
#include "tst_territorysamples.moc"
