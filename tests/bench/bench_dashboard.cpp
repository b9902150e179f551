// bench_dashboard DIR [PROJECTS]: what opening the dashboards of a space costs. Makes the space in DIR when there is
// none: PROJECTS projects (100 000), twice as many partnerships, as many organisations, over every commune and some
// EPCI. Prints p50 and p95 on the clock and of the processor, beside one pass over the same columns.
#include "core/dashboard/factskeeper.h"
#include "core/services/dashboards.h"
#include "tests/bench/dashboardspace.h"
#include "tests/bench/generator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    std::vector<double> wall;
    std::vector<double> cpu;

    template <typename Work>
    void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t began = std::clock();
        work();
        cpu.push_back(static_cast<double>(std::clock() - began) * 1000.0 / CLOCKS_PER_SEC);
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
};

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void print(const QString &what, const Sample &sample)
{
    out() << u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(what).arg(quantile(sample.wall, 0.5), 0, 'f', 2)
                 .arg(quantile(sample.wall, 0.95), 0, 'f', 2).arg(quantile(sample.cpu, 0.5), 0, 'f', 2)
                 .arg(quantile(sample.cpu, 0.95), 0, 'f', 2)
          << Qt::flush;
}

int fail(const Error &error)
{
    out() << faultName(error.fault) << ' ' << error.subject << ' ' << error.detail << '\n' << Qt::flush;
    return 1;
}

/// The places of the newest vintage, of one kind.
Result<QStringList> places(Workspace &workspace, const QString &place, int depth)
{
    ETABLI_ASSIGN(TerritoryIndex *const index, workspace.territories());
    ETABLI_ASSIGN(const Territory top, index->find(place));
    QList<Territory> level{top};
    for (; depth > 0; --depth) {
        QList<Territory> next;
        for (const Territory &one : std::as_const(level)) {
            ETABLI_ASSIGN(const QList<Territory> below, index->children(one));
            next += below;
        }
        level = next;
    }
    QStringList all;
    for (const Territory &one : std::as_const(level))
        all += one.place();
    all.removeDuplicates();
    return all;
}

Result<int> run(const QString &folder, qint64 projects)
{
    SystemClock clock;
    WorkspaceOptions options;
    options.surroundings = {&clock, folder + u"/memory"_s, u"bench"_s};
    options.sharedFolder = folder + u"/reference"_s;
    const bool isNew = !QFileInfo::exists(folder + u"/space"_s);
    auto opened = isNew ? Workspace::create(folder + u"/space"_s, u"Banc"_s, u"Maëlle"_s, options)
                        : Workspace::open(folder + u"/space"_s, Space::Access::Write, options);
    if (!opened)
        return tl::unexpected(opened.error());
    Workspace &workspace = **opened;
    ETABLI_ASSIGN(const QStringList regions, places(workspace, u"pays:FR"_s, 1));
    ETABLI_ASSIGN(const QStringList departements, places(workspace, u"pays:FR"_s, 2));
    ETABLI_ASSIGN(const QStringList epcis, places(workspace, u"pays:FR"_s, 3));
    if (isNew) {
        ETABLI_ASSIGN(QStringList all, places(workspace, u"pays:FR"_s, 4));
        QElapsedTimer timer;
        timer.start();
        ETABLI_TRY(bench::fillRows(workspace.space(), projects, 1, all + epcis + epcis + departements));
        out() << "made in " << timer.elapsed() / 1000 << " s\n" << Qt::flush;
    }

    out() << "| ms | p50 | p95 | processor p50 | p95 |\n| --- | --- | --- | --- | --- |\n";
    Dashboards boards;
    bool right = true;
    const auto open = [&](const QString &place, const DashboardFilter &filter = {}) {
        const auto board = boards.of(workspace, place, 0, filter);
        right = right && board && board->count.total.projects > 0;
    };
    Sample first;
    for (int i = 0; i < 5; ++i) {
        boards.forget();
        first.time([&] { open(u"pays:FR"_s); });
    }
    print(u"first dashboard, everything read"_s, first);

    FactsKeeper keeper;
    const Vocabularies::Ptr words = workspace.words();
    ETABLI_TRY(keeper.look(workspace.space(), words));
    const Facts &facts = keeper.facts();
    Sample pass;
    quint64 sum = 0;
    for (int i = 0; i < 60; ++i) {
        pass.time([&] {
            for (quint32 line = 0; line < facts.lines.size(); ++line) {
                const ProjectLine &one = facts.lines[line];
                sum += static_cast<quint64>(one.budget) + one.fragilities + one.profiles + one.topProfiles + one.types + one.odds
                    + one.partnerships + static_cast<quint64>(one.begins) + static_cast<quint64>(one.ends)
                    + static_cast<quint64>(one.stage) + one.mainOdd + one.flags;
                for (const quint32 place : facts.placesOf.at(line))
                    sum += place;
                for (const quint32 organisation : facts.organisationsOf.at(line))
                    sum += organisation;
            }
        });
    }
    print(u"one pass over the same columns"_s, pass);

    Sample all;
    const auto level = [&](const QString &name, const QStringList &list, int most) {
        Sample sample;
        for (int i = 0; i < most; ++i) {
            const QString &place = list.at((qsizetype(i) * 7919) % list.size());
            boards.forgetCounts();
            sample.time([&] { open(place); });
        }
        print(name, sample);
        all.wall.insert(all.wall.end(), sample.wall.begin(), sample.wall.end());
        all.cpu.insert(all.cpu.end(), sample.cpu.begin(), sample.cpu.end());
    };
    level(u"nation"_s, {u"pays:FR"_s}, 40);
    level(u"régions"_s, regions, 40);
    level(u"départements"_s, departements, 60);
    level(u"EPCI"_s, epcis, 60);
    print(u"all levels"_s, all);
    out() << u"ratio to the pass: %1\n"_s.arg(quantile(all.cpu, 0.5) / std::max(0.001, quantile(pass.cpu, 0.5)), 0, 'f', 2);

    Sample again;
    for (int i = 0; i < 60; ++i)
        again.time([&] { open(departements.at(i % 3)); });
    print(u"départements, seen before"_s, again);

    Sample filtered;
    DashboardFilter filter;
    filter.stages = {u"E1"_s, u"E2"_s};
    filter.types = {u"MEC"_s};
    filter.from = QDate(2023, 1, 1);
    filter.to = QDate(2026, 3, 12);
    for (int i = 0; i < 30; ++i) {
        filter.to = filter.to.addDays(1);
        filtered.time([&] { open(u"pays:FR"_s, filter); });
    }
    print(u"nation, filtered"_s, filtered);

    ETABLI_ASSIGN(const qint64 key, workspace.space().connection().scalar(u"SELECT max(key) / 2 FROM r_project"));
    ETABLI_ASSIGN(Statement *const find, workspace.space().connection().cached(u"SELECT record.id FROM record JOIN r_project "
                                                                               "ON r_project.key = record.key WHERE record.key >= ?1 LIMIT 1"_s));
    ETABLI_ASSIGN(const bool found, find->bind(1, key).step());
    const Id project = found ? find->id(0) : Id();
    find->reset();
    Sample look;
    Sample after;
    qint64 drawn = 0;
    for (int i = 0; i < 30; ++i) {
        ETABLI_TRY(workspace.editor().change(u"project"_s, project,
                                             {FieldChange::set(u"stage"_s, Value(i % 2 ? u"E1"_s : u"E2"_s))}));
        look.time([&] {
            const auto done = keeper.look(workspace.space(), words);
            drawn += done && !done->whole ? done->projects : 0;
        });
        after.time([&] { open(u"departement:44"_s); });
    }
    print(u"one edit followed"_s, look);
    print(u"département, after one edit"_s, after);
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                out() << line << '\n';
        }
    }
    if (!right || drawn != 30 || sum == 0)
        return failure(Fault::Internal, u"the figures are not those expected"_s);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        out() << "bench_dashboard DIR [PROJECTS]\n";
        return 2;
    }
    const auto done = run(arguments.at(1), arguments.value(2, u"100000"_s).toLongLong());
    return done ? *done : fail(done.error());
}
