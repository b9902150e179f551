#include "tests/core/territoryfixture.h"

#include "core/territory/referencetext.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 newest = 4; // bit of 2026 in the embedded reference

template <typename T>
T valueOf(Result<T> result)
{
    return result ? *std::move(result) : T();
}

QStringList places(const QList<Territory> &territories)
{
    QStringList all;
    for (const Territory &territory : territories)
        all += territory.place();
    return all;
}

/// What the lines of the reference say by themselves: the communes of every territory, read apart from the
/// tables under test.
struct Oracle
{
    QHash<QString, QSet<QString>> communes; // place → codes of its communes
    QHash<QString, QString> partOf;         // place of a part → code of its commune

    bool read()
    {
        const auto text = uncompressedReference(embeddedReference());
        const auto reference = text ? ReferenceText::parse(*text) : Result<ReferenceText>(tl::unexpected(text.error()));
        if (!reference)
            return false;
        for (const auto &row : reference->rows) {
            if ((row.vintages & newest) == 0)
                continue;
            const QString code = QString::fromUtf8(row.code);
            const QString place = territoryKindName(row.kind) + u':' + code;
            if (isCommunePart(row.kind))
                partOf.insert(place, QString::fromUtf8(row.commune));
            if (row.kind != TerritoryKind::Commune)
                continue;
            communes[place].insert(code);
            communes[u"pays:FR"_s].insert(code);
            const std::initializer_list<std::pair<QStringView, QByteArrayView>> parents{
                {u"region:", row.region},
                {u"departement:", row.departement},
                {u"arrondissement:", row.arrondissement},
                {u"epci:", row.epci},
                {u"ept:", row.ept}};
            for (const auto &[kind, parent] : parents) {
                if (!parent.isEmpty())
                    communes[kind + QString::fromUtf8(parent)].insert(code);
            }
        }
        return true;
    }

    static int level(const QString &place)
    {
        return std::min(static_cast<int>(*territoryKind(place.section(u':', 0, 0))),
                        static_cast<int>(TerritoryKind::CommuneDeleguee));
    }

    /// A record on `place` counts at `at` when they share ground, save when `at` is within it on a narrower level.
    bool counts(const QString &place, const QString &at) const
    {
        if (place == at)
            return true;
        const QSet<QString> ground =
            partOf.contains(place) ? QSet<QString>{partOf.value(place)} : communes.value(place);
        const QSet<QString> &other = communes[at];
        if (partOf.contains(at) || !ground.intersects(other))
            return false;
        return !(level(at) > level(place) && ground.contains(other));
    }
};

} // namespace

/// Up, down and across in the real reference.
class TestTerritoryAreas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void communesWithoutEpci();
    void straddlingEpci();
    void mayotteHasNoArrondissement();
    void ancestors();
    void children();
    void rowsOfADepartementHoldEachCommuneOnce();
    void relations_data();
    void relations();
    void countsLikeTheOracle();
    void crtePerimeter();
    void crteOfCommunesAndUnknownMembers();
    void everyStatementFailingOnce();

private:
    TerritoryIndex &index() { return m_fixture.index(); }
    TerritoryArea area(const QString &place)
    {
        const auto territory = index().find(place);
        return territory ? TerritoryArea::of(*territory) : TerritoryArea();
    }
    qint64 scalar(QStringView sql) { return m_fixture.connection().scalar(sql).value_or(-1); }
    QString placeOf(qint64 key) { return valueOf(index().byKey(key)).place(); }

    TerritoryFixture m_fixture;
    Oracle m_oracle;
};

void TestTerritoryAreas::initTestCase()
{
    QVERIFY2(m_fixture.open(), qPrintable(m_fixture.error().detail));
    QVERIFY(m_oracle.read());
    QCOMPARE(m_oracle.communes.value(u"pays:FR"_s).size(), 34969);
}

void TestTerritoryAreas::communesWithoutEpci()
{
    QStringList alone;
    for (const Territory &region : valueOf(index().children(*index().find(u"pays:FR")))) {
        for (const Territory &departement : valueOf(index().children(region))) {
            if (departement.code >= u"975" && departement.code != u"976")
                continue; // the collectivités d'outre-mer have no EPCI at all
            for (const Territory &row : valueOf(index().children(departement))) {
                if (row.kind == TerritoryKind::Commune)
                    alone += row.code;
            }
        }
    }
    alone.sort();
    QCOMPARE(alone, (QStringList{u"22016"_s, u"29083"_s, u"29155"_s, u"85113"_s}));
}

void TestTerritoryAreas::straddlingEpci()
{
    const QString sql = u"SELECT count(*) FROM (SELECT r.place FROM ref.reach r JOIN ref.territory p ON p.key = r.place"
                        u" JOIN ref.territory a ON a.key = r.at WHERE p.kind = 5 AND a.kind = %1"
                        u" AND (r.vintages & 4) <> 0 GROUP BY r.place HAVING count(*) > 1)"_s;
    QCOMPARE(scalar(sql.arg(2)), 89);
    QCOMPARE(scalar(sql.arg(1)), 26);

    // One of them is a row of both its départements, and lies in both.
    const auto redon = index().find(u"epci:243500741");
    QVERIFY(redon);
    QCOMPARE(redon->context, u"Ille-et-Vilaine (35), Loire-Atlantique (44), Morbihan (56)"_s);
    for (const QString &departement : {u"departement:35"_s, u"departement:44"_s, u"departement:56"_s})
        QVERIFY(places(valueOf(index().children(*index().find(departement)))).contains(redon->place()));
    QCOMPARE(places(valueOf(index().ancestors(*redon))).mid(0, 6),
             (QStringList{u"pays:FR"_s, u"region:52"_s, u"region:53"_s, u"departement:35"_s, u"departement:44"_s,
                          u"departement:56"_s}));
}

void TestTerritoryAreas::mayotteHasNoArrondissement()
{
    const auto mayotte = index().find(u"departement:976");
    QVERIFY(mayotte);
    QVERIFY(scalar(u"SELECT count(*) FROM ref.territory WHERE kind = 3 AND code LIKE '976%'") == 0);
    for (const Territory &commune : valueOf(index().children(valueOf(index().children(*mayotte)).first())))
        QVERIFY(!places(valueOf(index().ancestors(commune))).join(u' ').contains(u"arrondissement:"));
}

void TestTerritoryAreas::ancestors()
{
    const auto up = [this](QStringView place) { return places(valueOf(index().ancestors(*index().find(place)))); };
    QCOMPARE(up(u"commune:44109"), (QStringList{u"pays:FR"_s, u"region:52"_s, u"departement:44"_s,
                                               u"arrondissement:442"_s, u"epci:244400404"_s}));
    QCOMPARE(up(u"commune:93066"),
             (QStringList{u"pays:FR"_s, u"region:11"_s, u"departement:93"_s, u"arrondissement:933"_s,
                          u"epci:200054781"_s, u"ept:200057867"_s}));
    QCOMPARE(up(u"commune_associee:01120").mid(0, 3), (QStringList{u"pays:FR"_s, u"region:84"_s, u"departement:01"_s}));
    QCOMPARE(up(u"commune_associee:01120").last(), u"commune:01262"_s);
    QCOMPARE(up(u"departement:44"), (QStringList{u"pays:FR"_s, u"region:52"_s}));
    QCOMPARE(up(u"pays:FR"), QStringList());
    QCOMPARE(up(u"commune:98818"), (QStringList{u"pays:FR"_s, u"region:988"_s, u"departement:988"_s}));
}

void TestTerritoryAreas::children()
{
    const auto down = [this](QStringView place) { return valueOf(index().children(*index().find(place))); };
    QCOMPARE(down(u"pays:FR").size(), 26);
    QCOMPARE(places(down(u"region:53")),
             (QStringList{u"departement:22"_s, u"departement:29"_s, u"departement:35"_s, u"departement:56"_s}));
    const QList<Territory> communes = down(u"epci:244400404");
    QCOMPARE(communes.size(), 24);
    QVERIFY(std::all_of(communes.cbegin(), communes.cend(),
                        [](const Territory &t) { return t.kind == TerritoryKind::Commune; }));
    QCOMPARE(communes.first().name, u"Basse-Goulaine"_s);
    QCOMPARE(down(u"commune:75056").size(), 20);
    QCOMPARE(down(u"commune:44109").size(), 0);
    QVERIFY(places(down(u"commune:01015")).contains(u"commune_deleguee:01015"_s));
    QCOMPARE(down(u"commune_deleguee:01015").size(), 0);
}

void TestTerritoryAreas::rowsOfADepartementHoldEachCommuneOnce()
{
    for (const QString &place : {u"departement:44"_s, u"departement:75"_s, u"departement:91"_s, u"departement:2A"_s,
                                 u"departement:85"_s, u"departement:988"_s}) {
        const QSet<QString> whole = m_oracle.communes.value(place);
        QSet<QString> covered;
        qsizetype counted = 0;
        for (const Territory &row : valueOf(index().children(*index().find(place)))) {
            const QSet<QString> here = m_oracle.communes.value(row.place()) & whole;
            QVERIFY(!here.isEmpty());
            counted += here.size();
            covered |= here;
        }
        QCOMPARE(counted, whole.size());
        QCOMPARE(covered, whole);
    }
}

void TestTerritoryAreas::relations_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<TerritoryRelation>("relation");
    using enum TerritoryRelation;
    QTest::newRow("elle-même") << u"commune:44109"_s << u"commune:44109"_s << Same;
    QTest::newRow("dans") << u"commune:44109"_s << u"departement:44"_s << Within;
    QTest::newRow("contient") << u"region:52"_s << u"epci:244400404"_s << Contains;
    QTest::newRow("à cheval") << u"epci:243500741"_s << u"departement:35"_s << Overlaps;
    QTest::newRow("à cheval, l'autre") << u"departement:56"_s << u"epci:243500741"_s << Overlaps;
    QTest::newRow("ailleurs") << u"epci:243500741"_s << u"departement:22"_s << Disjoint;
    QTest::newRow("Paris") << u"commune:75056"_s << u"departement:75"_s << Same;
    QTest::newRow("métropole") << u"epci:200054781"_s << u"departement:75"_s << Contains;
    QTest::newRow("part de commune") << u"arrondissement_municipal:75104"_s << u"commune:75056"_s << Within;
    QTest::newRow("part de commune, plus haut") << u"region:11"_s << u"arrondissement_municipal:75104"_s << Contains;
    QTest::newRow("deux parts") << u"arrondissement_municipal:75104"_s << u"arrondissement_municipal:75105"_s
                                << Disjoint;
    QTest::newRow("part et voisine") << u"arrondissement_municipal:75104"_s << u"commune:93066"_s << Disjoint;
}

void TestTerritoryAreas::relations()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(TerritoryRelation, relation);
    using enum TerritoryRelation;
    const QHash<TerritoryRelation, TerritoryRelation> mirror{
        {Same, Same}, {Disjoint, Disjoint}, {Overlaps, Overlaps}, {Within, Contains}, {Contains, Within}};
    QCOMPARE(valueOf(index().relation(area(a), area(b))), relation);
    QCOMPARE(valueOf(index().relation(area(b), area(a))), mirror.value(relation));
    QCOMPARE(valueOf(index().overlaps(area(a), area(b))), relation != Disjoint);
}

void TestTerritoryAreas::countsLikeTheOracle()
{
    // Every territory above the commune against every other, and a slice of the communes and their parts.
    QStringList wide;
    QStringList narrow;
    for (auto it = m_oracle.communes.cbegin(); it != m_oracle.communes.cend(); ++it) {
        const bool commune = it.key().startsWith(u"commune:");
        if (!commune)
            wide += it.key();
        else if (it.key().endsWith(u"07"))
            narrow += it.key();
    }
    for (auto it = m_oracle.partOf.cbegin(); it != m_oracle.partOf.cend(); ++it) {
        if (it.key().endsWith(u'1'))
            narrow += it.key();
    }
    QCOMPARE(wide.size(), 1 + 26 + 109 + 333 + 1255 + 11);
    QVERIFY(narrow.size() > 300);
    const QSet<QString> wideSet(wide.cbegin(), wide.cend());

    // Candidates through shared communes only: comparing all pairs would be for nothing.
    QHash<QString, QStringList> groupsOf;
    for (const QString &place : wide) {
        for (const QString &commune : m_oracle.communes.value(place))
            groupsOf[commune] += place;
    }
    const auto expected = [&](const QString &place) {
        QSet<QString> at{place};
        const QSet<QString> ground = m_oracle.partOf.contains(place) ? QSet<QString>{m_oracle.partOf.value(place)}
                                                                    : m_oracle.communes.value(place);
        for (const QString &commune : ground) {
            QStringList candidates = groupsOf.value(commune);
            candidates += QString(u"commune:" + commune);
            for (const QString &candidate : candidates) {
                if (!at.contains(candidate) && m_oracle.counts(place, candidate))
                    at += candidate;
            }
        }
        return at;
    };
    QHash<qint64, QString> names;
    const auto nameOf = [&](qint64 key) {
        auto found = names.constFind(key);
        if (found == names.constEnd())
            found = names.insert(key, placeOf(key));
        return *found;
    };
    int straddling = 0;
    for (const QString &place : wide + narrow) {
        if (place == u"pays:FR")
            continue;
        if (!wideSet.contains(place) || m_oracle.communes.value(place).size() < 400) {
            QSet<QString> got;
            for (const qint64 key : valueOf(index().countedAt(area(place))))
                got += nameOf(key);
            const QSet<QString> wanted = expected(place);
            if (got != wanted)
                qWarning() << place << "too many" << got - wanted << "missing" << wanted - got;
            QCOMPARE(got, wanted);
            straddling += place.startsWith(u"departement:") && wanted.size() > 3 ? 1 : 0;
        }
    }
    QVERIFY(straddling > 20); // départements with straddling EPCI were among them
}

void TestTerritoryAreas::crtePerimeter()
{
    // Two EPCI: one straddles three départements, the other lies in one of them.
    const auto perimeter = index().area(u"crte:crte-53-35-9"_s, u"CRTE d'essai"_s,
                                        {u"epci:243500741"_s, u"epci:244400404"_s, u"epci:243500741"_s});
    QVERIFY(perimeter);
    QCOMPARE(perimeter->keys.size(), 2);
    using enum TerritoryRelation;
    QCOMPARE(valueOf(index().relation(*perimeter, area(u"epci:244400404"_s))), Contains);
    QCOMPARE(valueOf(index().relation(*perimeter, area(u"departement:44"_s))), Overlaps);
    QCOMPARE(valueOf(index().relation(*perimeter, area(u"departement:22"_s))), Disjoint);
    QCOMPARE(valueOf(index().relation(*perimeter, area(u"pays:FR"_s))), Within);
    QCOMPARE(valueOf(index().communes(*perimeter)).size(),
             m_oracle.communes.value(u"epci:243500741"_s).size() + m_oracle.communes.value(u"epci:244400404"_s).size());
    QCOMPARE(valueOf(index().population(*perimeter)),
             std::optional(*index().find(u"epci:243500741")->population + *index().find(u"epci:244400404")->population));

    // A record on the perimeter counts above it, never in its own EPCI or communes.
    QStringList at;
    for (const qint64 key : valueOf(index().countedAt(*perimeter)))
        at += placeOf(key);
    for (const QString &above : {u"pays:FR"_s, u"region:52"_s, u"region:53"_s, u"departement:35"_s,
                                 u"departement:44"_s, u"departement:56"_s, u"arrondissement:442"_s})
        QVERIFY2(at.contains(above), qPrintable(above));
    for (const QString &below : {u"epci:243500741"_s, u"epci:244400404"_s, u"commune:44109"_s})
        QVERIFY2(!at.contains(below), qPrintable(below));

    // What counts in it: its EPCI, their communes, the départements it overlaps; not what holds it whole.
    QStringList counted;
    for (const qint64 key : valueOf(index().placesCounted(*perimeter)))
        counted += placeOf(key);
    for (const QString &inside : {u"epci:243500741"_s, u"epci:244400404"_s, u"commune:44109"_s, u"departement:35"_s,
                                  u"departement:44"_s, u"region:52"_s, u"region:53"_s})
        QVERIFY2(counted.contains(inside), qPrintable(inside));
    for (const QString &outside : {u"pays:FR"_s, u"departement:22"_s, u"commune:44036"_s, u"region:11"_s})
        QVERIFY2(!counted.contains(outside), qPrintable(outside));
}

void TestTerritoryAreas::crteOfCommunesAndUnknownMembers()
{
    const auto alone = index().area(u"crte:crte-53-29-2"_s, u"Îles du Ponant"_s,
                                    {u"commune:29083"_s, u"commune:29155"_s, u"commune:22016"_s});
    QVERIFY(alone);
    QVERIFY(valueOf(index().overlaps(*alone, area(u"departement:29"_s))));
    QVERIFY(!valueOf(index().overlaps(*alone, area(u"departement:56"_s))));
    const auto wrong = index().area(u"crte:x"_s, u"X"_s, {u"epci:244400404"_s, u"epci:200000001"_s});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().fault, Fault::UnknownTerritory);
    QCOMPARE(wrong.error().subject, u"epci:200000001"_s);
    const auto empty = index().area(u"crte:vide"_s, u"Vide"_s, {});
    QVERIFY(empty);
    QCOMPARE(valueOf(index().relation(*empty, area(u"pays:FR"_s))), TerritoryRelation::Disjoint);
    QVERIFY(valueOf(index().placesCounted(*empty)).isEmpty());
}

void TestTerritoryAreas::everyStatementFailingOnce()
{
    const TerritoryArea redon = area(u"epci:243500741"_s);
    const Territory departement = valueOf(index().find(u"departement:35"));
    const QList<std::function<bool()>> calls{
        [&] { return index().find(u"commune:1330").has_value(); },
        [&] { return index().search(u"nan", 10).has_value(); },
        [&] { return index().children(departement).has_value(); },
        [&] { return index().ancestors(departement).has_value(); },
        [&] { return index().relation(redon, TerritoryArea::of(departement)).has_value(); },
        [&] { return index().countedAt(redon).has_value(); },
        [&] { return index().placesCounted(redon).has_value(); },
        [&] { return index().successors(departement, 2024).has_value(); },
        [&] { return index().counts().has_value(); },
    };
    for (const auto &call : calls) {
        QVERIFY(call());
        int failures = 0;
        for (int nth = 0;; ++nth) {
            int left = nth;
            bool failed = false;
            m_fixture.connection().setFaultHook([&] { return failed = failed || left-- == 0; });
            const bool fine = call();
            m_fixture.connection().setFaultHook({});
            QCOMPARE(fine, !failed);
            if (!failed)
                break;
            ++failures;
            if (nth > 20)
                nth += 37; // long answers: a sample of their rows
        }
        QVERIFY(failures > 0);
        QVERIFY(call());
    }
}

QTEST_GUILESS_MAIN(TestTerritoryAreas)
#include "tst_territoryareas.moc"
