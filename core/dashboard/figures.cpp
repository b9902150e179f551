#include "core/dashboard/figures.h"

#include <bit>

namespace etabli {

namespace {

__extension__ using Wide = __int128;

Figures sized(const Facts &facts)
{
    Figures figures;
    figures.byStage.assign(static_cast<size_t>(facts.stages.codes().size()) + 1, 0);
    figures.byProfile.assign(static_cast<size_t>(facts.profiles.codes().size()), 0);
    figures.byTopProfile.assign(static_cast<size_t>(facts.topProfiles.codes().size()), 0);
    figures.byFragility.assign(static_cast<size_t>(facts.fragilities.codes().size()), 0);
    return figures;
}

void addBits(quint64 bits, std::vector<qint64> &counts)
{
    for (; bits != 0; bits &= bits - 1)
        ++counts[static_cast<size_t>(std::countr_zero(bits))];
}

/// Figures being counted: amounts do not run over while they add up.
struct Sum
{
    Figures figures;
    Wide budget = 0;

    void add(const Facts &facts, size_t project)
    {
        ++figures.projects;
        figures.partnerships += facts.partnerships[project];
        figures.withCompany += facts.withCompany[project];
        if (facts.budget[project] == Facts::noBudget)
            ++figures.withoutBudget;
        else
            budget += facts.budget[project];
        const qint16 stage = facts.stage[project];
        ++figures.byStage[stage >= 0 ? static_cast<size_t>(stage) : figures.byStage.size() - 1];
        addBits(facts.profile[project], figures.byProfile);
        addBits(facts.topProfile[project], figures.byTopProfile);
        addBits(facts.fragility[project], figures.byFragility);
        ++figures.byMainOdd[facts.mainOdd[project]];
        quint32 odds = facts.odds[project];
        if (odds == 0)
            ++figures.byOdd[0];
        for (; odds != 0; odds &= odds - 1)
            ++figures.byOdd[static_cast<size_t>(std::countr_zero(odds))];
    }

    [[nodiscard]] Figures take()
    {
        constexpr Wide most = std::numeric_limits<qint64>::max();
        constexpr Wide least = std::numeric_limits<qint64>::min();
        figures.budget = static_cast<qint64>(std::clamp(budget, least, most));
        return std::move(figures);
    }
};

} // namespace

Choice::Choice(const Facts &facts, const DashboardFilter &filter, const Vocabularies &words, QDate day)
    : all(filter.isEmpty())
{
    today = static_cast<qint32>(day.toJulianDay());
    lateFrom = static_cast<qint32>(day.addYears(-1).toJulianDay());
    if (!filter.stages.isEmpty()) {
        stages.assign(static_cast<size_t>(facts.stages.codes().size()) + 1, 0);
        for (const QString &code : filter.stages) {
            if (code.isEmpty())
                stages.back() = 1;
            else if (const int number = facts.stages.find(code); number >= 0)
                stages[static_cast<size_t>(number)] = 1;
        }
    }
    for (const QString &code : filter.odds) {
        if (const int goal = code.toInt(); goal >= 1 && goal <= Facts::goals)
            odds |= 1U << goal;
    }
    if (!filter.odds.isEmpty() && odds == 0)
        odds = 1U << 31; // codes that are none: nothing has them
    anyType = filter.types.isEmpty();
    const Vocabulary *const list = words.list(u"partnership_type");
    for (int number = 0; number < facts.types.codes().size() && number < 64; ++number) {
        QString code = facts.types.codes().at(number);
        for (int steps = 0; !code.isEmpty() && steps < 16; ++steps) {
            if (filter.types.contains(code)) {
                types |= quint64(1) << number;
                break;
            }
            const Term *const term = list ? list->term(code) : nullptr;
            code = term ? term->parent : QString();
        }
    }
    if (filter.from.isValid())
        from = static_cast<qint32>(filter.from.toJulianDay());
    if (filter.to.isValid())
        to = static_cast<qint32>(filter.to.toJulianDay());
    if (from > to)
        std::swap(from, to);
}

bool Choice::takes(const Facts &facts, size_t project) const
{
    if (all)
        return true;
    if (!stages.empty()) {
        const qint16 stage = facts.stage[project];
        if (stages[stage >= 0 ? static_cast<size_t>(stage) : stages.size() - 1] == 0)
            return false;
    }
    if (odds != 0 && (facts.odds[project] & odds) == 0)
        return false;
    if (!anyType && (facts.type[project] & types) == 0)
        return false;
    return (facts.begins[project] == Facts::noDay || facts.begins[project] <= to)
        && (facts.ends[project] == Facts::noDay || facts.ends[project] >= from);
}

Count count(const Facts &facts, const Ground &ground, const Choice &choice)
{
    Count result;
    Sum total{sized(facts)};
    std::vector<Sum> sums(static_cast<size_t>(ground.rows), Sum{sized(facts)});
    std::vector<std::vector<bool>> met(static_cast<size_t>(ground.rows) + 1, std::vector<bool>(facts.organisations(), false));
    const auto meet = [&](size_t project, std::vector<bool> &known, Figures &figures) {
        for (const quint32 *one = facts.organisationsOf.begin(project); one != facts.organisationsOf.end(project); ++one) {
            if (!known[*one]) {
                known[*one] = true;
                ++figures.organisations;
                figures.companies += facts.isCompany[*one];
            }
        }
    };
    std::vector<size_t> lastOf(static_cast<size_t>(ground.rows), 0); // the last project counted in a row, plus one
    for (size_t project = 0; project < facts.projects(); ++project) {
        if (!choice.takes(facts, project))
            continue;
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
        total.add(facts, project);
        meet(project, met.back(), total.figures);
        if (const qint32 begins = facts.begins[project]; begins == Facts::noDay) {
            ++result.undated;
        } else {
            ++result.begun[QDate::fromJulianDay(begins).year()];
            result.begunLately += begins > choice.lateFrom && begins <= choice.today ? 1 : 0;
        }
        qint64 rows = 0;
        for (const quint32 *place = first; place != last; ++place) {
            for (const quint32 *row = ground.rowsOf.begin(*place); row != ground.rowsOf.end(*place); ++row) {
                if (lastOf[*row] == project + 1)
                    continue;
                lastOf[*row] = project + 1;
                sums[*row].add(facts, project);
                meet(project, met[*row], sums[*row].figures);
                ++rows;
            }
        }
        result.presences += rows;
        result.inSeveral += rows > 1 ? 1 : 0;
        result.inNone += rows == 0 ? 1 : 0;
    }
    result.total = total.take();
    for (Sum &sum : sums)
        result.rows.push_back(sum.take());
    return result;
}

} // namespace etabli
