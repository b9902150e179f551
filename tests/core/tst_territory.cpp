#include "tests/core/territoryfixture.h"

#include "core/domain/identifiercheck.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;
using Via = Territory::Via;

namespace {

QStringList rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList places(const QList<Territory> &territories)
{
    QStringList all;
    for (const Territory &territory : territories)
        all += territory.place();
    return all;
}

/// The rows, by value: a loop over the content of a temporary Result would outlive it.
QList<Territory> rows(Result<QList<Territory>> result)
{
    return result ? *std::move(result) : QList<Territory>();
}

} // namespace

/// Finding and searching in the real reference.
class TestTerritory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void counts_data();
    void counts();
    void countsAreThoseOfTheScript();
    void vintages();
    void found_data();
    void found();
    void unknown_data();
    void unknown();
    void doubleCodes();
    void identifierRows_data();
    void identifierRows();
    void mergedCommune();
    void renamedCommune();
    void everyLeadLeadsSomewhere();
    void twoPopulations();
    void searched_data();
    void searched();
    void homonymsDiffer();
    void searchLimitsAndKinds();
    void searchKnowsTheVintage();
    void searchIsQuick();

private:
    TerritoryIndex &index() { return m_fixture.index(); }
    TerritoryFixture m_fixture;
};

void TestTerritory::initTestCase()
{
    QVERIFY2(m_fixture.open(), qPrintable(m_fixture.error().detail));
}

void TestTerritory::counts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("count");
    QTest::newRow("communes") << u"commune"_s << 34969;
    QTest::newRow("déléguées") << u"commune_deleguee"_s << 2105;
    QTest::newRow("associées") << u"commune_associee"_s << 471;
    QTest::newRow("arrondissements municipaux") << u"arrondissement_municipal"_s << 45;
    QTest::newRow("EPCI") << u"epci"_s << 1255;
    QTest::newRow("EPT") << u"ept"_s << 11;
    QTest::newRow("arrondissements") << u"arrondissement"_s << 333;
    QTest::newRow("départements") << u"departement"_s << 109;
    QTest::newRow("régions") << u"region"_s << 26;
    QTest::newRow("nation") << u"pays"_s << 1;
    QTest::newRow("CRTE") << u"crte"_s << 0;
}

void TestTerritory::counts()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    const auto counts = index().counts();
    QVERIFY(counts);
    QCOMPARE(counts->value(*territoryKind(kind)), count);
}

void TestTerritory::countsAreThoseOfTheScript()
{
    const QStringList rows = rowsOf(QStringLiteral(ETABLI_SOURCE_DIR "/resources/reference/territories.counts.tsv"));
    QCOMPARE(rows.size(), 31);
    for (const QString &row : rows.sliced(1)) {
        const QStringList cells = row.split(u'\t');
        const auto counts = index().counts(cells[0].toInt());
        QVERIFY(counts);
        QCOMPARE(counts->value(*territoryKind(cells[1])), cells[2].toInt());
    }
}

void TestTerritory::vintages()
{
    QCOMPARE(index().vintages(), (QList<int>{2024, 2025, 2026}));
    QCOMPARE(index().vintageFor(0), 2026);
    QCOMPARE(index().vintageFor(2025), 2025);
    QCOMPARE(index().vintageFor(1999), 2024);
    QCOMPARE(index().vintageFor(2040), 2026);
}

void TestTerritory::found_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("context");
    QTest::addColumn<Via>("via");
    QTest::addColumn<bool>("padded");
    QTest::addColumn<bool>("respelt");
    QTest::newRow("commune") << u"commune:44109"_s << u"commune:44109"_s << u"Nantes"_s << u"Loire-Atlantique (44)"_s
                             << Via::Exact << false << false;
    QTest::newRow("EPCI") << u"epci:244400404"_s << u"epci:244400404"_s << u"Nantes Métropole"_s
                          << u"Loire-Atlantique (44)"_s << Via::Exact << false << false;
    QTest::newRow("EPT") << u"ept:200057867"_s << u"ept:200057867"_s << u"Plaine Commune"_s
                         << u"Seine-Saint-Denis (93)"_s << Via::Exact << false << false;
    QTest::newRow("EPT en EPCI") << u"epci:200057867"_s << u"ept:200057867"_s << u"Plaine Commune"_s
                                 << u"Seine-Saint-Denis (93)"_s << Via::OtherKind << false << false;
    QTest::newRow("département") << u"departement:44"_s << u"departement:44"_s << u"Loire-Atlantique"_s
                                 << u"Pays de la Loire"_s << Via::Exact << false << false;
    QTest::newRow("région") << u"region:52"_s << u"region:52"_s << u"Pays de la Loire"_s << QString() << Via::Exact
                            << false << false;
    QTest::newRow("arrondissement") << u"arrondissement:9741"_s << u"arrondissement:9741"_s << u"Saint-Denis"_s
                                    << u"La Réunion (974)"_s << Via::Exact << false << false;
    QTest::newRow("nation") << u"pays:FR"_s << u"pays:FR"_s << u"France"_s << QString() << Via::Exact << false << false;
    QTest::newRow("Paris 4e") << u"commune:75104"_s << u"commune:75056"_s << u"Paris"_s << u"Paris (75)"_s
                              << Via::CommunePart << false << false;
    QTest::newRow("Lyon 1er, son arrondissement") << u"arrondissement_municipal:69381"_s
                                                  << u"arrondissement_municipal:69381"_s << u"Lyon 1er Arrondissement"_s
                                                  << u"Lyon, Rhône (69)"_s << Via::Exact << false << false;
    QTest::newRow("déléguée") << u"commune:22200"_s << u"commune:22237"_s << u"Val-d'Arguenon"_s
                              << u"Côtes-d'Armor (22)"_s << Via::CommunePart << false << false;
    QTest::newRow("code ancien") << u"commune:67496"_s << u"commune:67372"_s << u"Val-de-Moder"_s
                                 << u"Bas-Rhin (67)"_s << Via::FormerCode << false << false;
    QTest::newRow("Corse d'avant 1976") << u"commune:20004"_s << u"commune:2A004"_s << u"Ajaccio"_s
                                        << u"Corse-du-Sud (2A)"_s << Via::FormerCode << false << false;
    QTest::newRow("zéro perdu") << u"commune:1004"_s << u"commune:01004"_s << u"Ambérieu-en-Bugey"_s << u"Ain (01)"_s
                                << Via::Exact << true << false;
    QTest::newRow("zéro perdu, déléguée") << u"commune:1330"_s << u"commune:01187"_s << u"Haut Valromey"_s
                                          << u"Ain (01)"_s << Via::CommunePart << true << false;
    QTest::newRow("département sans zéro") << u"departement:1"_s << u"departement:01"_s << u"Ain"_s
                                           << u"Auvergne-Rhône-Alpes"_s << Via::Exact << true << false;
    QTest::newRow("minuscule") << u"commune:2a004"_s << u"commune:2A004"_s << u"Ajaccio"_s << u"Corse-du-Sud (2A)"_s
                               << Via::Exact << false << true;
    QTest::newRow("espaces") << u"EPCI: 244 400 404"_s << u"epci:244400404"_s << u"Nantes Métropole"_s
                             << u"Loire-Atlantique (44)"_s << Via::Exact << false << true;
    QTest::newRow("outre-mer") << u"commune:98818"_s << u"commune:98818"_s << u"Nouméa"_s
                               << u"Nouvelle-Calédonie (988)"_s << Via::Exact << false << false;
    QTest::newRow("associée") << u"commune_associee:01120"_s << u"commune_associee:01120"_s << u"Cordieux"_s
                              << u"Montluel, Ain (01)"_s << Via::Exact << false << false;
}

void TestTerritory::found()
{
    QFETCH(QString, typed);
    QFETCH(QString, place);
    QFETCH(QString, name);
    QFETCH(QString, context);
    QFETCH(Via, via);
    QFETCH(bool, padded);
    QFETCH(bool, respelt);
    const auto territory = index().find(typed);
    QVERIFY(territory);
    QCOMPARE(territory->place(), place);
    QCOMPARE(territory->name, name);
    QCOMPARE(territory->context, context);
    QCOMPARE(territory->via, via);
    QCOMPARE(territory->padded, padded);
    QCOMPARE(territory->respelt, respelt);
    QCOMPARE(territory->vintage, 2026);
    QCOMPARE(index().byKey(territory->key)->place(), place);
}

void TestTerritory::unknown_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         {u"commune:99999"_s, u"commune:01000"_s, u"commune:97999"_s, u"commune:2C004"_s, u"commune:NULL"_s,
          u"epci:210100012"_s, u"epci:200054782"_s, u"departement:20"_s, u"departement:97"_s, u"region:96"_s,
          u"pays:BE"_s, u"crte:crte-52-44-1"_s, u"canton:4401"_s, u"commune:"_s, u"commune"_s, u":44109"_s,
          u"44109"_s, u""_s, u"commune:٤٤١٠٩"_s, u"commune:44109' OR 1=1"_s, u"commune:109"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestTerritory::unknown()
{
    QFETCH(QString, typed);
    const auto territory = index().find(typed);
    QVERIFY(!territory);
    QCOMPARE(territory.error().fault, Fault::UnknownTerritory);
    QCOMPARE(territory.error().subject, typed);
}

void TestTerritory::doubleCodes()
{
    const auto doubles = m_fixture.connection().scalar(
        u"SELECT count(*) FROM ref.territory a JOIN ref.territory b ON b.code = a.code AND b.kind = 8"
        u" WHERE a.kind = 7 AND (a.vintages & 4) <> 0 AND (b.vintages & 4) <> 0");
    QVERIFY(doubles);
    QCOMPARE(*doubles, 584);
    QCOMPARE(index().find(u"commune:01015"_s)->name, u"Arboys en Bugey"_s);
    QCOMPARE(index().find(u"commune_deleguee:01015"_s)->name, u"Arbignieu"_s);
}

void TestTerritory::identifierRows_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");
    int line = 0;
    for (const QString &row : rowsOf(QStringLiteral(ETABLI_SOURCE_DIR "/tests/corpus/identifiers.tsv"))) {
        ++line;
        const QStringList cells = row.split(u'\t');
        if (cells[0] == u"COMMUNE" || cells[0] == u"EPCI" || cells[0] == u"DEPARTEMENT")
            QTest::addRow("%d", line) << cells[0] << cells[1] << (cells[2] == u"valid");
    }
}

void TestTerritory::identifierRows()
{
    QFETCH(QString, kind);
    QFETCH(QString, value);
    QFETCH(bool, valid);
    // Valid as written: of the right shape, and a territory of that code without any putting right.
    const bool shaped = kind == u"COMMUNE"       ? checkCommuneCode(value).valid
                        : kind == u"DEPARTEMENT" ? checkDepartementCode(value).valid
                                                 : checkSiren(value).valid;
    const auto territory = index().find(QString(kind.toLower() + u':' + value));
    const bool asWritten = territory && territory->code == value && !territory->padded && !territory->respelt
                           && (territory->via == Via::Exact || territory->via == Via::OtherKind);
    QCOMPARE(shaped && asWritten, valid);
    if (!valid && kind != u"EPCI")
        QVERIFY(!asWritten);
}

void TestTerritory::mergedCommune()
{
    const auto then = index().find(u"commune:01330"_s, 2024);
    QVERIFY(then);
    QCOMPARE(then->name, u"Ruffieu"_s);
    QCOMPARE(then->via, Via::Exact);
    QCOMPARE(then->vintage, 2024);
    QCOMPARE(then->population, std::optional<qint64>(174));
    for (const int year : {2025, 2026}) {
        const auto now = index().find(u"commune:01330"_s, year);
        QVERIFY(now);
        QCOMPARE(now->place(), u"commune:01187"_s);
        QCOMPARE(now->via, Via::CommunePart);
        QCOMPARE(now->vintage, year);
        QCOMPARE(places(*index().successors(*then, year)), QStringList{u"commune:01187"_s});
    }
    // Same commune, another code, since its seat moved.
    const auto conques = index().find(u"commune:12076"_s, 2024);
    QCOMPARE(places(*index().successors(*conques, 2026)), QStringList{u"commune:12218"_s});
    QCOMPARE(index().find(u"commune:12218"_s, 2024)->place(), u"commune:12076"_s);
    // A split: the commune lives on, four are born.
    const auto neussargues = index().find(u"commune:15141"_s, 2024);
    QVERIFY(neussargues);
    QCOMPARE(neussargues->name, u"Neussargues en Pinatelle"_s);
    QCOMPARE(places(*index().successors(*neussargues, 2026)),
             (QStringList{u"commune:15141"_s, u"commune:15031"_s, u"commune:15035"_s, u"commune:15047"_s,
                          u"commune:15171"_s}));
    QCOMPARE(index().find(u"commune:15031"_s, 2024)->place(), u"commune:15141"_s);
    QCOMPARE(places(*index().successors(*neussargues, 2024)), QStringList{u"commune:15141"_s});
    // A déléguée that is no more stays readable.
    const auto gone = index().find(u"commune_deleguee:08439"_s);
    QVERIFY(gone);
    QCOMPARE(gone->name, u"Tannay"_s);
    QCOMPARE(gone->via, Via::OtherVintage);
    QCOMPARE(gone->vintage, 2025);
}

void TestTerritory::renamedCommune()
{
    QCOMPARE(index().find(u"commune:12083"_s, 2024)->name, u"Cransac"_s);
    QCOMPARE(index().find(u"commune:12083"_s, 2025)->name, u"Cransac"_s);
    QCOMPARE(index().find(u"commune:12083"_s, 2026)->name, u"Cransac-les-Thermes"_s);
}

void TestTerritory::everyLeadLeadsSomewhere()
{
    for (const char16_t *sql :
         {u"SELECT count(*) FROM ref.leads l, ref.vintage v WHERE (l.vintages & v.bit) <> 0 AND NOT EXISTS"
          u" (SELECT 1 FROM ref.territory t WHERE t.key = l.territory AND (t.vintages & v.bit) <> 0)",
          u"SELECT count(*) FROM ref.leads l JOIN ref.territory t ON t.place = l.place"
          u" WHERE (l.vintages & t.vintages) <> 0",
          u"SELECT count(*) FROM ref.territory t, ref.vintage v WHERE t.kind = 7 AND (t.vintages & v.bit) = 0"
          u" AND NOT EXISTS (SELECT 1 FROM ref.leads l WHERE l.place = t.place AND (l.vintages & v.bit) <> 0)"}) {
        const auto wrong = m_fixture.connection().scalar(sql);
        QVERIFY(wrong);
        QCOMPARE(*wrong, 0);
    }
}

void TestTerritory::twoPopulations()
{
    // Communes add up at every level above them, from one source; DGCL's figure of the EPCI stays apart.
    for (const int year : {2024, 2025, 2026}) {
        for (const QString &place : {u"departement:44"_s, u"region:52"_s, u"epci:244400404"_s, u"arrondissement:442"_s,
                                     u"ept:200057867"_s, u"pays:FR"_s}) {
            const auto territory = index().find(place, year);
            const auto communes = index().communes(TerritoryArea::of(*territory), year);
            QVERIFY(communes);
            qint64 sum = 0;
            for (const qint64 key : *communes)
                sum += index().byKey(key, year)->population.value_or(0);
            QCOMPARE(territory->population, std::optional(sum));
        }
    }
    const auto nantes = index().find(u"epci:244400404"_s);
    QVERIFY(nantes->publishedPopulation);
    QVERIFY(nantes->publishedPopulation != nantes->population);
    QVERIFY(!index().find(u"commune:44109"_s)->publishedPopulation);
    // Arrondissements of Paris, Lyon and Marseille add up to the city.
    for (const QString &city : {u"commune:75056"_s, u"commune:69123"_s, u"commune:13055"_s}) {
        const auto whole = index().find(city);
        qint64 sum = 0;
        for (const Territory &part : rows(index().children(*whole))) {
            if (part.kind == TerritoryKind::ArrondissementMunicipal)
                sum += part.population.value_or(0);
        }
        QCOMPARE(whole->population, std::optional(sum));
    }
}

void TestTerritory::searched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("sans accent") << u"chateaubriant"_s << u"commune:44036"_s;
    QTest::newRow("avec accent") << u"Châteaubriant"_s << u"commune:44036"_s;
    QTest::newRow("oe") << u"oeuf"_s << u"commune:62633"_s;
    QTest::newRow("œ") << u"Œuf-en-Ternois"_s << u"commune:62633"_s;
    QTest::newRow("capitales") << u"OEUF EN TERNOIS"_s << u"commune:62633"_s;
    QTest::newRow("apostrophe droite") << u"l'abergement-clemenciat"_s << u"commune:01001"_s;
    QTest::newRow("apostrophe typographique") << u"L’Abergement Clémenciat"_s << u"commune:01001"_s;
    QTest::newRow("sans apostrophe") << u"abergement clem"_s << u"commune:01001"_s;
    QTest::newRow("insécables") << u"Nantes\u00a0Métropole"_s << u"epci:244400404"_s;
    QTest::newRow("nom exact d'abord") << u"nantes"_s << u"commune:44109"_s;
    QTest::newRow("saint abrégé") << u"st nazaire"_s << u"commune:44184"_s;
    QTest::newRow("sainte abrégée") << u"ste luce sur loire"_s << u"commune:44172"_s;
    QTest::newRow("décomposé") << u"Cha\u0302teaubriant"_s << u"commune:44036"_s;
    QTest::newRow("code de commune") << u"44109"_s << u"commune:44109"_s;
    QTest::newRow("code d'arrondissement municipal") << u"75104"_s << u"commune:75056"_s;
    QTest::newRow("code de département") << u"44"_s << u"departement:44"_s;
    QTest::newRow("Corse") << u"2a"_s << u"departement:2A"_s;
    QTest::newRow("SIREN") << u"244400404"_s << u"epci:244400404"_s;
    QTest::newRow("pays") << u"france"_s << u"pays:FR"_s;
    QTest::newRow("région") << u"bretagne"_s << u"region:53"_s;
    QTest::newRow("mot du milieu") << u"ternois oeuf"_s << u"commune:62633"_s;
    QTest::newRow("île") << u"ile d'yeu"_s << u"commune:85113"_s;
    QTest::newRow("trait d'union insécable") << u"Saint‑Nazaire"_s << u"commune:44184"_s;
}

void TestTerritory::searched()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const auto hits = index().search(text, 10);
    QVERIFY(hits);
    QVERIFY(!hits->isEmpty());
    QCOMPARE(hits->first().place(), first);
}

void TestTerritory::homonymsDiffer()
{
    const auto denis = index().search(u"saint denis", 10, {TerritoryKind::Commune});
    QVERIFY(denis);
    QStringList exact;
    for (const Territory &hit : *denis) {
        if (hit.name == u"Saint-Denis")
            exact += hit.context;
    }
    QCOMPARE(exact, (QStringList{u"La Réunion (974)"_s, u"Seine-Saint-Denis (93)"_s, u"Aude (11)"_s, u"Gard (30)"_s}));
    QCOMPARE(denis->first().context, u"La Réunion (974)"_s);

    const auto rivers = index().search(u"quatre rivieres", 10, {TerritoryKind::Epci});
    QVERIFY(rivers);
    QStringList labels;
    for (const Territory &hit : *rivers) {
        if (hit.name == u"CC des Quatre Rivières")
            labels += hit.context;
    }
    labels.sort();
    QCOMPARE(labels, (QStringList{u"Haute-Savoie (74)"_s, u"Haute-Saône (70)"_s}));
}

void TestTerritory::searchLimitsAndKinds()
{
    QCOMPARE(index().search(u"saint", 7)->size(), 7);
    QVERIFY(index().search(u"saint", 0)->isEmpty());
    QVERIFY(index().search(u"", 10)->isEmpty());
    QVERIFY(index().search(u" - ' \" * ", 10)->isEmpty());
    QVERIFY(index().search(u"zzzzqx", 10)->isEmpty());
    QVERIFY(index().search(u"\" OR 1 AND NEAR(", 10)->isEmpty());
    QVERIFY(index().search(QString(100'000, u'a'), 10)->isEmpty());
    for (const Territory &hit : rows(index().search(u"loire", 50, {TerritoryKind::Departement})))
        QCOMPARE(hit.kind, TerritoryKind::Departement);
    QCOMPARE(index().search(u"loire", 50, {TerritoryKind::Departement})->size(), 7);
    const auto hits = index().search(u"lyon", 50);
    QList<qint64> keys;
    for (const Territory &hit : *hits) {
        QVERIFY(!keys.contains(hit.key));
        keys += hit.key;
    }
}

void TestTerritory::searchKnowsTheVintage()
{
    // Ruffieu (Ain) is no commune since 2025; Ruffieux (Savoie) always was.
    QCOMPARE(places(rows(index().search(u"ruffieu", 5, {TerritoryKind::Commune}))), QStringList{u"commune:73218"_s});
    QCOMPARE(places(rows(index().search(u"ruffieu", 5, {TerritoryKind::Commune}, 2024))),
             (QStringList{u"commune:01330"_s, u"commune:73218"_s}));
}

void TestTerritory::searchIsQuick()
{
    const QStringList typed{u"s"_s, u"sa"_s, u"sai"_s, u"saint"_s, u"nan"_s, u"cc du pays"_s, u"montreuil"_s,
                            u"la r"_s, u"oeuf"_s, u"44109"_s};
    QList<qint64> times;
    for (int round = 0; round < 20; ++round) {
        for (const QString &text : typed) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(index().search(text, 20));
            times += timer.nsecsElapsed() / 1000;
        }
    }
    std::sort(times.begin(), times.end());
    qInfo("search: p50 %lld µs, p95 %lld µs, worst %lld µs", times[times.size() / 2], times[times.size() * 95 / 100],
          times.last());
    // Two milliseconds are aimed at; a slow machine is given far more.
    QVERIFY(times[times.size() / 2] < 50'000);
}

QTEST_GUILESS_MAIN(TestTerritory)
#include "tst_territory.moc"
