#include "core/dashboard/figures.h"

namespace etabli {

namespace {

Figures sized(const Facts &facts)
{
    Figures figures;
    figures.byStage.assign(static_cast<size_t>(facts.stages.codes().size()) + 1, 0);
    figures.byProfile.assign(static_cast<size_t>(facts.profiles.codes().size()), 0);
    figures.byFragility.assign(static_cast<size_t>(facts.fragilities.codes().size()), 0);
    return figures;
}

void addBits(quint64 bits, std::vector<qint64> &counts)
{
    for (size_t at = 0; bits != 0 && at < counts.size(); ++at, bits >>= 1)
        counts[at] += static_cast<qint64>(bits & 1);
}

void add(const Facts &facts, size_t project, Figures &figures)
{
    ++figures.projects;
    figures.partnerships += facts.partnerships[project];
    if (facts.budget[project] == Facts::noBudget)
        ++figures.withoutBudget;
    else
        figures.budget += facts.budget[project];
    const qint16 stage = facts.stage[project];
    ++figures.byStage[stage >= 0 ? static_cast<size_t>(stage) : figures.byStage.size() - 1];
    addBits(facts.profile[project], figures.byProfile);
    addBits(facts.fragility[project], figures.byFragility);
    ++figures.byMainOdd[facts.mainOdd[project]];
    const quint32 odds = facts.odds[project];
    if (odds == 0)
        ++figures.byOdd[0];
    for (int goal = 1; goal <= Facts::goals; ++goal)
        figures.byOdd[static_cast<size_t>(goal)] += (odds >> goal) & 1U;
}

} // namespace

Count count(const Facts &facts, const Ground &ground)
{
    Count result;
    result.total = sized(facts);
    result.rows.assign(static_cast<size_t>(ground.rows), sized(facts));
    std::vector<bool> met(facts.organisations(), false);
    std::vector<size_t> lastOf(static_cast<size_t>(ground.rows), 0); // the last project counted in a row, plus one
    for (size_t project = 0; project < facts.projects(); ++project) {
        const quint32 *const first = facts.placesOf.begin(project);
        const quint32 *const last = facts.placesOf.end(project);
        if (first == last) {
            ++result.unplaced;
            continue;
        }
        bool inside = false;
        for (const quint32 *place = first; place != last && !inside; ++place)
            inside = ground.inside[*place] != 0;
        if (!inside)
            continue;
        add(facts, project, result.total);
        for (const quint32 *one = facts.organisationsOf.begin(project); one != facts.organisationsOf.end(project); ++one) {
            if (!met[*one]) {
                met[*one] = true;
                ++result.total.organisations;
            }
        }
        qint64 rows = 0;
        for (const quint32 *place = first; place != last; ++place) {
            for (const quint32 *row = ground.rowsOf.begin(*place); row != ground.rowsOf.end(*place); ++row) {
                if (lastOf[*row] == project + 1)
                    continue;
                lastOf[*row] = project + 1;
                add(facts, project, result.rows[*row]);
                ++rows;
            }
        }
        result.presences += rows;
        result.inSeveral += rows > 1 ? 1 : 0;
        result.inNone += rows == 0 ? 1 : 0;
    }
    return result;
}

} // namespace etabli
