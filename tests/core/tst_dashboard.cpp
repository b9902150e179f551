#include "core/dashboard/counting.h"
#include "core/services/dashboards.h"
#include "core/services/records.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The rules of counting, on the territories of the reference.
class DashboardTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{1'773'300'000'000, 10}; // 12 March 2026
    std::unique_ptr<Workspace> m_workspace;
    Dashboards m_boards;
    int m_count = 0;

    QString make(const QString &type, const QStringList &words)
    {
        QList<Assignment> assignments;
        for (const QString &word : words)
            assignments += *Assignment::fromText(word);
        const auto done = Records(*m_workspace).create(type, assignments);
        if (!done)
            qWarning("%s %s", qPrintable(faultName(done.error().fault)), qPrintable(done.error().subject));
        return done ? done->record.toString() : QString();
    }
    QString project(const QStringList &words) { return make(u"project"_s, QStringList{u"title=Alliance"_s} + words); }
    /// Written as another version might: nothing is checked.
    void raw(const QString &type, const QList<FieldChange> &changes)
    {
        QVERIFY(m_workspace->editor().create(type, Id::create(m_clock), changes));
    }
    Dashboard board(const QString &place, int vintage = 0, const DashboardFilter &filter = {})
    {
        auto made = m_boards.of(*m_workspace, place, vintage, filter);
        if (!made)
            qWarning("%s %s %s", qPrintable(place), qPrintable(faultName(made.error().fault)), qPrintable(made.error().detail));
        return made ? *made : Dashboard();
    }
    qint64 projects(const QString &place, int vintage = 0) { return board(place, vintage).count.total.projects; }
    static qint64 row(const Dashboard &board, const QString &place)
    {
        for (qsizetype at = 0; at < board.rows.size(); ++at) {
            if (board.rows.at(at).place == place)
                return board.count.rows[static_cast<size_t>(at)].projects;
        }
        return -1;
    }

private Q_SLOTS:
    void init()
    {
        WorkspaceOptions options;
        options.surroundings = {&m_clock, m_folder.filePath(u"memory"_s), u"poste"_s};
        options.sharedFolder = m_folder.filePath(u"reference"_s);
        auto made = Workspace::create(m_folder.filePath(QString::number(++m_count)), u"Poste"_s, u"Zoé"_s, options);
        QVERIFY(made);
        m_workspace = std::move(*made);
        m_boards.forget();
    }

    void a_place_counts_in_what_contains_it_and_never_below()
    {
        project({u"territories=commune:44109"_s}); // Nantes
        for (const char *place : {"commune:44109", "epci:244400404", "departement:44", "region:52", "pays:FR"})
            QCOMPARE(projects(QString::fromLatin1(place)), 1);
        QCOMPARE(projects(u"departement:49"_s), 0);
        project({u"territories=departement:44"_s});
        QCOMPARE(projects(u"commune:44109"_s), 1);
        QCOMPARE(projects(u"epci:244400404"_s), 1);
        QCOMPARE(projects(u"departement:44"_s), 2);
        project({u"territories=pays:FR"_s});
        QCOMPARE(projects(u"departement:44"_s), 2);
        const Dashboard nation = board(u"pays:FR"_s);
        QCOMPARE(nation.count.total.projects, 3);
        QCOMPARE(nation.count.inNone, 1);
        QCOMPARE(row(nation, u"region:52"_s), 2);
        QVERIFY(!nation.parent);
    }

    void an_epci_over_three_departements()
    {
        const QString redon = u"epci:243500741"_s;
        project({u"territories="_s + redon});
        for (const char *place : {"departement:35", "departement:44", "departement:56", "region:52", "region:53"})
            QCOMPARE(projects(QString::fromLatin1(place)), 1);
        QCOMPARE(projects(u"commune:44185"_s), 0);
        QCOMPARE(projects(u"pays:FR"_s), 1);
        // On its ground in Ille-et-Vilaine: it counts in its row everywhere, in one département only.
        project({u"territories=commune:35236"_s});
        const Dashboard atlantique = board(u"departement:44"_s);
        QCOMPARE(atlantique.count.total.projects, 1);
        QCOMPARE(row(atlantique, redon), 2);
        QCOMPARE(atlantique.count.presences, 2);
        QCOMPARE(atlantique.count.presencesOutside, 1);
        QCOMPARE(atlantique.count.inSeveral, 0);
        QCOMPARE(row(atlantique, redon), projects(redon));
        // The way above goes by the département that has most of its communes.
        const Dashboard own = board(redon);
        QStringList way;
        for (const DashboardPlace &place : own.above)
            way += place.place;
        QCOMPARE(way, (QStringList{u"pays:FR"_s, u"region:53"_s, u"departement:35"_s}));
        QVERIFY(own.parent && own.parent->place.place == u"departement:35");
    }

    void several_places_count_once_in_each_row_and_once_in_total()
    {
        const QString lead = make(u"organisation"_s, {u"name=Régie"_s, u"profile=ENTR_PME"_s});
        project({u"territories=commune:44109"_s, u"territories=epci:244400404"_s, u"territories=epci:243500741"_s,
                 u"lead="_s + lead, u"budget=1000.50"_s, u"stage=E2"_s, u"main_odd=8"_s, u"odds=8"_s, u"odds=17"_s});
        const Dashboard atlantique = board(u"departement:44"_s);
        QCOMPARE(atlantique.count.total.projects, 1);
        QCOMPARE(row(atlantique, u"epci:244400404"_s), 1);
        QCOMPARE(row(atlantique, u"epci:243500741"_s), 1);
        QCOMPARE(atlantique.count.presences, 2);
        QCOMPARE(atlantique.count.inSeveral, 1);
        QCOMPARE(atlantique.count.total.budget, 100050);
        QCOMPARE(atlantique.count.total.organisations, 1);
        QCOMPARE(atlantique.count.total.companies, 1);
        QCOMPARE(atlantique.count.total.withCompany, 1);
        QCOMPARE(atlantique.byStage(atlantique.count.total), (QMap<QString, qint64>{{u"E2"_s, 1}}));
        QCOMPARE(Dashboard::byOdd(atlantique.count.total), (QMap<QString, qint64>{{u"8"_s, 1}, {u"17"_s, 1}}));
        QCOMPARE(Dashboard::byMainOdd(atlantique.count.total), (QMap<QString, qint64>{{u"8"_s, 1}}));
        QCOMPARE(atlantique.byProfile(atlantique.count.total), (QMap<QString, qint64>{{u"ENTR_PME"_s, 1}}));
        QCOMPARE(atlantique.byTopProfile(atlantique.count.total), (QMap<QString, qint64>{{u"ENTR"_s, 1}}));
    }

    void who_is_joined_counts_once()
    {
        const QString one = make(u"organisation"_s, {u"name=Régie"_s, u"profile=ASSO"_s});
        const QString two = make(u"organisation"_s, {u"name=La Régie"_s, u"profile=ENTR"_s});
        const QString alliance = project({u"territories=commune:44109"_s, u"lead="_s + one});
        make(u"partnership"_s, {u"title=Prêt"_s, u"project="_s + alliance, u"parties="_s + one, u"parties="_s + two});
        QCOMPARE(board(u"pays:FR"_s).count.total.organisations, 2);
        QVERIFY(Records(*m_workspace).join(u"organisation"_s, one, two));
        const Dashboard joined = board(u"pays:FR"_s);
        QCOMPARE(joined.count.total.organisations, 1);
        QCOMPARE(joined.byProfile(joined.count.total), (QMap<QString, qint64>{{u"ENTR"_s, 1}}));
        // An alliance joined into another gives it its partnerships.
        const QString other = project({u"territories=commune:44109"_s});
        QVERIFY(Records(*m_workspace).join(u"project"_s, alliance, other));
        const Dashboard one_left = board(u"commune:44109"_s);
        QCOMPARE(one_left.count.total.projects, 1);
        QCOMPARE(one_left.count.total.partnerships, 1);
        QCOMPARE(one_left.count.total.organisations, 1);
    }

    void what_is_deleted_does_not_count()
    {
        const QString lead = make(u"organisation"_s, {u"name=Régie"_s, u"profile=ASSO"_s});
        const QString alliance = project({u"territories=commune:44109"_s, u"lead="_s + lead});
        const QString partnership = make(u"partnership"_s, {u"title=Prêt"_s, u"project="_s + alliance});
        QCOMPARE(board(u"pays:FR"_s).count.total.partnerships, 1);
        Records records(*m_workspace);
        QVERIFY(records.remove(u"partnership"_s, partnership));
        QCOMPARE(board(u"pays:FR"_s).count.total.partnerships, 0);
        QVERIFY(records.remove(u"organisation"_s, lead));
        QCOMPARE(board(u"pays:FR"_s).count.total.organisations, 0);
        QVERIFY(records.remove(u"project"_s, alliance));
        QCOMPARE(projects(u"pays:FR"_s), 0);
        QVERIFY(records.bringBack(u"project"_s, alliance));
        QVERIFY(records.bringBack(u"organisation"_s, lead));
        QCOMPARE(board(u"pays:FR"_s).count.total.organisations, 1);
    }

    void without_territory_and_unknown_ones()
    {
        project({u"stage=E1"_s});
        raw(u"project"_s, {FieldChange::add(u"territories"_s, u"commune:99999"_s)});
        project({u"territories=commune:44109"_s});
        const Dashboard nation = board(u"pays:FR"_s);
        QCOMPARE(nation.count.total.projects, 1);
        QCOMPARE(nation.count.unplaced, 1);
        QCOMPARE(nation.count.unknownPlace, 1);
        const QJsonObject object = nation.toJson();
        QCOMPARE(object.value(u"unplaced"_s).toInt(), 1);
        QVERIFY(object.value(u"by_stage"_s).toObject().isEmpty());
        const auto lost = m_boards.of(*m_workspace, u"commune:00000"_s);
        QVERIFY(!lost && lost.error().fault == Fault::UnknownTerritory);
    }

    void absurd_amounts_do_not_run_over()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        const auto place = FieldChange::add(u"territories"_s, u"commune:44109"_s);
        raw(u"project"_s, {place, FieldChange::set(u"budget"_s, Value(most))});
        raw(u"project"_s, {place, FieldChange::set(u"budget"_s, Value(most))});
        raw(u"project"_s, {place, FieldChange::set(u"budget"_s, Value(qint64(-500)))});
        raw(u"project"_s, {place});
        Dashboard commune = board(u"commune:44109"_s);
        QCOMPARE(commune.count.total.budget, most);
        QCOMPARE(commune.count.total.withoutBudget, 1);
        QCOMPARE(commune.toJson().value(u"totals"_s).toObject().value(u"budget"_s).toInteger(), most);
        // What passes the largest number on the way comes back exactly.
        raw(u"project"_s, {place, FieldChange::set(u"budget"_s, Value(-most))});
        raw(u"project"_s, {place, FieldChange::set(u"budget"_s, Value(-most + 1000))});
        commune = board(u"commune:44109"_s);
        QCOMPARE(commune.count.total.budget, 500);
    }

    void filters()
    {
        const QString dated = project({u"territories=commune:44109"_s, u"stage=E2"_s, u"main_odd=8"_s, u"odds=17"_s,
                                       u"starts_on=2024-03-01"_s, u"ends_on=2025-06-30"_s});
        project({u"territories=commune:44109"_s, u"stage=E3"_s, u"odds=8"_s});
        const auto backwards = FieldChange::add(u"territories"_s, u"commune:44109"_s);
        raw(u"project"_s, {backwards, FieldChange::set(u"starts_on"_s, Value(u"2030-01-01"_s)),
                           FieldChange::set(u"ends_on"_s, Value(u"2020-01-01"_s))});
        make(u"partnership"_s, {u"title=Don"_s, u"project="_s + dated, u"types=MEC_FIN"_s});
        make(u"partnership"_s, {u"title=Prêt"_s, u"project="_s + dated, u"types=COOP"_s});
        const auto with = [this](const DashboardFilter &filter) {
            return board(u"pays:FR"_s, 0, filter).count.total.projects;
        };
        const auto chosen = [](const QStringList &stages, const QStringList &odds, const QStringList &types) {
            DashboardFilter filter;
            filter.stages = stages;
            filter.odds = odds;
            filter.types = types;
            return filter;
        };
        QCOMPARE(with({}), 3);
        QCOMPARE(with(chosen({u"E2"_s, u"E3"_s}, {}, {})), 2);
        QCOMPARE(with(chosen({QString()}, {}, {})), 1);
        QCOMPARE(with(chosen({u"E5"_s}, {}, {})), 0);
        QCOMPARE(with(chosen({}, {u"8"_s}, {})), 2);
        QCOMPARE(with(chosen({}, {u"17"_s}, {})), 1);
        QCOMPARE(with(chosen({}, {u"99"_s}, {})), 0);
        QCOMPARE(with(chosen({}, {}, {u"MEC"_s})), 1);
        QCOMPARE(with(chosen({}, {}, {u"MEC_FIN"_s})), 1);
        QCOMPARE(with(chosen({}, {}, {u"MEC_NAT"_s})), 0);
        QCOMPARE(with(chosen({u"E3"_s}, {}, {u"MEC"_s})), 0);
        // All of an alliance that is kept counts.
        QCOMPARE(board(u"pays:FR"_s, 0, chosen({}, {}, {u"MEC"_s})).count.total.partnerships, 2);
        const auto during = [&with](const char *from, const char *to) {
            DashboardFilter filter;
            filter.from = QDate::fromString(QString::fromLatin1(from), Qt::ISODate);
            filter.to = QDate::fromString(QString::fromLatin1(to), Qt::ISODate);
            return with(filter);
        };
        QCOMPARE(during("2025-06-30", "2025-12-31"), 3); // the last day counts; no date at all counts too
        QCOMPARE(during("2025-07-01", "2025-12-31"), 2);
        QCOMPARE(during("2025-12-31", "2025-07-01"), 2); // the wrong way round
        QCOMPARE(during("", "2019-12-31"), 1);
        QCOMPARE(during("2031-01-01", ""), 1);
    }

    void years_and_ratios()
    {
        const QString lead = make(u"organisation"_s, {u"name=Atelier"_s, u"profile=ENTR"_s});
        project({u"territories=commune:44109"_s, u"starts_on=2023-01-01"_s, u"lead="_s + lead, u"budget=10"_s});
        project({u"territories=commune:44109"_s, u"starts_on=2025-06-01"_s});
        project({u"territories=commune:44185"_s, u"starts_on=2025-02-01"_s});
        project({u"territories=commune:44185"_s});
        const Dashboard atlantique = board(u"departement:44"_s);
        QCOMPARE(atlantique.count.begun, (QMap<int, qint64>{{2023, 1}, {2025, 2}}));
        QCOMPARE(atlantique.count.undated, 1);
        QCOMPARE(atlantique.count.begunLately, 1);
        const Ratios ratios = atlantique.ratios();
        QCOMPARE(ratios.withCompany.value_or(-1), 0.25);
        QCOMPARE(ratios.budgetKnown.value_or(-1), 0.25);
        QCOMPARE(ratios.partnershipsPerProject.value_or(-1), 0.0);
        QVERIFY(atlantique.territory.population && *atlantique.territory.population > 1'400'000);
        QCOMPARE(ratios.projectsPer10000.value_or(-1), 4.0 * 10000.0 / double(*atlantique.territory.population));
        QVERIFY(atlantique.parent);
        QCOMPARE(atlantique.parent->place.place, u"region:52"_s);
        QCOMPARE(atlantique.parent->siblings, 5);
        QCOMPARE(atlantique.parent->medians.projectsPer10000.value_or(-1), 0.0);
        QCOMPARE(atlantique.parent->medians.withCompany.value_or(-1), 0.25); // of the only one that has alliances
        QVERIFY(!board(u"departement:49"_s).ratios().withCompany);
    }

    void medians_of_even_and_odd_numbers()
    {
        const auto ratio = [](double value) {
            Ratios ratios;
            ratios.withCompany = value;
            return ratios;
        };
        QCOMPARE(Ratios::medians({ratio(0.1), ratio(0.9), ratio(0.4)}).withCompany.value_or(-1), 0.4);
        QCOMPARE(Ratios::medians({ratio(0.25), ratio(0.75), Ratios()}).withCompany.value_or(-1), 0.5);
        QVERIFY(!Ratios::medians({}).withCompany);
    }

    void the_perimeter_of_a_contract()
    {
        const QString contract = make(u"crte"_s, {u"title=Contrat de Redon"_s, u"official_id=crte-test-1"_s,
                                                  u"epcis=epci:243500741"_s});
        project({u"territories=crte:crte-test-1"_s});
        project({u"territories=commune:35236"_s});
        const Dashboard crte = board(u"crte:crte-test-1"_s);
        QCOMPARE(crte.count.total.projects, 2);
        QCOMPARE(crte.rows.size(), 1);
        QCOMPARE(crte.territory.name, u"Contrat de Redon"_s);
        QCOMPARE(projects(u"departement:44"_s), 1);
        QCOMPARE(projects(u"departement:49"_s), 0);
        QCOMPARE(projects(u"commune:35236"_s), 1);
        // Another perimeter is seen at once.
        QVERIFY(Records(*m_workspace).set(u"crte"_s, contract, {*Assignment::fromText(u"epcis=epci:244400404"_s)}));
        QCOMPARE(projects(u"departement:35"_s), 1);
        QCOMPARE(projects(u"departement:56"_s), 0);
        QCOMPARE(board(u"crte:crte-test-1"_s).count.total.projects, 1);
    }

    void vintages()
    {
        auto index = m_workspace->territories();
        QVERIFY(index);
        // A commune that lived in 2024 and was merged since.
        const auto former = (*index)->find(u"commune:01330"_s, 2024);
        QVERIFY(former && former->via == Territory::Via::Exact);
        raw(u"project"_s, {FieldChange::add(u"territories"_s, former->place())});
        QCOMPARE(projects(former->place(), 2024), 1);
        const auto now = (*index)->find(former->place(), 2026);
        QVERIFY(now && now->place() != former->place());
        QCOMPARE(projects(now->place(), 2026), 1);
        QCOMPARE(projects(now->place(), 2024), 0);
        QCOMPARE(projects(u"pays:FR"_s, 2024), 1);
        QCOMPARE(projects(u"pays:FR"_s, 2026), 1);
        QCOMPARE(board(u"pays:FR"_s, 2024).vintage, 2024);
    }

    /// Organisations are told apart in two ways, whichever costs less: both say what plain sets say.
    void organisations_of_many_rows()
    {
        constexpr quint32 rows = 70; // more than a word has bits
        constexpr quint32 organisations = 400;
        Facts facts;
        for (quint32 place = 0; place < 2 * rows; ++place)
            QCOMPARE(facts.places.number(QString::number(place)), int(place));
        for (quint32 one = 0; one < organisations; ++one)
            facts.setProfile(facts.addOrganisation(), one % 3 == 0 ? u"ENTR"_s : u"ASSO"_s, nullptr);
        QRandomGenerator chance(7);
        for (quint32 line = 0; line < 600; ++line) {
            facts.lines.emplace_back();
            facts.placesOf.set(line, {chance.bounded(2 * rows), chance.bounded(2 * rows)});
            facts.organisationsOf.set(line, {chance.bounded(organisations), chance.bounded(organisations)});
            facts.settle(line);
        }
        facts.linkAll();
        Ground ground(facts.places.size(), rows);
        for (quint32 place = 0; place < rows + 20; ++place) {
            if (place % 5 != 0) // the others: in a row that reaches out of the territory
                ground.setInside(place);
            if (place < rows)
                ground.addRow(place, place);
            if (place % 7 == 0 && place + 1 < rows)
                ground.addRow(place, place + 1);
        }
        ground.seal(std::vector<quint8>(facts.places.size(), 1));
        std::vector<QSet<quint32>> expected(rows + 1); // by row, then of the total
        for (quint32 line = 0; line < facts.lines.size(); ++line) {
            for (const quint32 place : facts.placesOf.at(line)) {
                const auto list = facts.organisationsOf.at(line);
                const QSet<quint32> parties(list.begin(), list.end());
                if (place < rows)
                    expected[place] |= parties;
                if (place < rows && place % 7 == 0 && place + 1 < rows)
                    expected[place + 1] |= parties;
                if (place < rows + 20 && place % 5 != 0)
                    expected[rows] |= parties;
            }
        }
        DashboardFilter always;
        always.from = QDate(1900, 1, 1);
        for (const DashboardFilter &filter : {DashboardFilter(), always}) {
            const Count count = etabli::count(facts, ground, Choice(facts, filter, *m_workspace->words(), QDate(2026, 3, 12)));
            for (quint32 row = 0; row <= rows; ++row) {
                const Figures &figures = row < rows ? count.rows[row] : count.total;
                QCOMPARE(figures.organisations, qint64(expected[row].size()));
                QCOMPARE(figures.companies, qint64(std::count_if(expected[row].begin(), expected[row].end(),
                                                                 [](quint32 one) { return one % 3 == 0; })));
            }
        }
    }

    void the_object_of_scripts()
    {
        project({u"territories=commune:44109"_s, u"fragilities=MOBI"_s});
        const QJsonObject object = board(u"departement:44"_s).toJson();
        QCOMPARE(object.keys(), (QStringList{u"by_fragility"_s, u"by_odd"_s, u"by_profile"_s, u"by_stage"_s, u"children"_s,
                                             u"territory"_s, u"totals"_s, u"unplaced"_s, u"vintage"_s}));
        QCOMPARE(object.value(u"by_fragility"_s).toObject(), (QJsonObject{{u"MOBI"_s, 1}}));
        // Every row is there, those at zero too.
        const QJsonArray children = object.value(u"children"_s).toArray();
        QVERIFY(children.size() > 10);
        for (const QJsonValue child : children)
            QCOMPARE(child.toObject().keys(), (QStringList{u"code"_s, u"name"_s, u"projects"_s}));
        QCOMPARE(object.value(u"vintage"_s).toInt(), 2026);
    }
};

QTEST_GUILESS_MAIN(DashboardTest)
#include "tst_dashboard.moc"
