#include "core/dashboard/counting.h"

#include <algorithm>
#include <array>

namespace etabli {

namespace {

__extension__ using Wide = __int128;

/// Where each counter stands in a block of them.
struct Layout
{
    explicit Layout(const Facts &facts)
        : profiles(facts.stages.size() + 1)
        , topProfiles(profiles + facts.profiles.size())
        , fragilities(topProfiles + facts.topProfiles.size())
        , odds(fragilities + facts.fragilities.size())
        , mainOdds(odds + Facts::goals + 1)
        , size(mainOdds + Facts::goals + 1)
    {
    }
    size_t profiles; ///< stages come first, then those without
    size_t topProfiles;
    size_t fragilities;
    size_t odds;
    size_t mainOdds;
    size_t size;
};

/// Figures being counted.
struct Tally
{
    explicit Tally(const Layout &layout) : counts(layout.size, 0) {}

    void add(const Facts &facts, const Layout &layout, quint32 line)
    {
        const ProjectLine &project = facts.lines[line];
        ++projects;
        partnerships += project.partnerships;
        withCompany += (project.flags & ProjectLine::withCompany) != 0 ? 1 : 0;
        const bool told = project.budget != ProjectLine::noBudget;
        withoutBudget += told ? 0 : 1;
        budget += told ? project.budget : 0;
        qint64 *const at = counts.data();
        ++at[project.stage >= 0 ? static_cast<size_t>(project.stage) : layout.profiles - 1];
        const auto addTo = [at](size_t first) {
            return [at, first](int number) { ++at[first + static_cast<size_t>(number)]; };
        };
        facts.profileSets.each(line, project.profiles, addTo(layout.profiles));
        facts.topProfileSets.each(line, project.topProfiles, addTo(layout.topProfiles));
        facts.fragilitySets.each(line, project.fragilities, addTo(layout.fragilities));
        ++at[layout.mainOdds + project.mainOdd];
        // Bit 0 stands for those without any: then the only one.
        for (quint32 odds = project.odds == 0 ? 1U : project.odds; odds != 0; odds &= odds - 1)
            ++at[layout.odds + static_cast<size_t>(std::countr_zero(odds))];
    }

    /// Adds what another counted, so many times.
    void addAll(const Tally &other, qint64 times)
    {
        projects += other.projects * times;
        partnerships += other.partnerships * times;
        withCompany += other.withCompany * times;
        withoutBudget += other.withoutBudget * times;
        budget += other.budget * times;
        for (size_t at = 0; at < counts.size(); ++at)
            counts[at] += other.counts[at] * times;
    }

    [[nodiscard]] Figures figures(const Layout &layout) const
    {
        constexpr Wide most = std::numeric_limits<qint64>::max();
        constexpr Wide least = std::numeric_limits<qint64>::min();
        Figures figures;
        figures.projects = projects;
        figures.partnerships = partnerships;
        figures.withCompany = withCompany;
        figures.withoutBudget = withoutBudget;
        figures.budget = static_cast<qint64>(std::clamp(budget, least, most));
        const auto part = [this](size_t first, size_t last) {
            return std::vector<qint64>(counts.begin() + static_cast<std::ptrdiff_t>(first),
                                       counts.begin() + static_cast<std::ptrdiff_t>(last));
        };
        figures.byStage = part(0, layout.profiles);
        figures.byProfile = part(layout.profiles, layout.topProfiles);
        figures.byTopProfile = part(layout.topProfiles, layout.fragilities);
        figures.byFragility = part(layout.fragilities, layout.odds);
        std::copy_n(counts.begin() + static_cast<std::ptrdiff_t>(layout.odds), figures.byOdd.size(), figures.byOdd.begin());
        std::copy_n(counts.begin() + static_cast<std::ptrdiff_t>(layout.mainOdds), figures.byMainOdd.size(),
                    figures.byMainOdd.begin());
        return figures;
    }

    qint64 projects = 0;
    qint64 partnerships = 0;
    qint64 withCompany = 0;
    qint64 withoutBudget = 0;
    Wide budget = 0;
    std::vector<qint64> counts;
};

/// Numbers already met among many: a bit each.
class Met
{
public:
    explicit Met(size_t size) : m_words((size + 63) / 64, 0) {}
    /// Whether it is the first time.
    bool meet(quint32 number)
    {
        quint64 &word = m_words[number / 64];
        const quint64 bit = quint64(1) << (number % 64);
        const bool first = (word & bit) == 0;
        word |= bit;
        return first;
    }
    void forget() { std::fill(m_words.begin(), m_words.end(), 0); }
    void forget(quint32 number) { m_words[number / 64] = 0; }
    [[nodiscard]] size_t words() const { return m_words.size(); }

private:
    std::vector<quint64> m_words;
};

class Counting
{
public:
    Counting(const Facts &facts, const Ground &ground, const Choice &choice)
        : m_facts(facts)
        , m_ground(ground)
        , m_choice(choice)
        , m_layout(facts)
        , m_rows(ground.rows(), Tally(m_layout))
        , m_inNone(m_layout)
        , m_again(m_layout)
        , m_linesOf(ground.rows() + 1)
        , m_outsideLinesOf(ground.rows())
        , m_years(lastYear + 1, 0)
    {
        m_count.outside.assign(ground.rows(), 0);
    }

    Count count()
    {
        const bool all = m_choice.takesAll();
        const auto lines = static_cast<quint32>(m_facts.lines.size());
        for (quint32 line = 0; line < lines; ++line) {
            const ProjectLine &project = m_facts.lines[line];
            if ((project.flags & ProjectLine::isLive) == 0)
                continue;
            if (project.place >= 0) {
                const qint32 row = m_ground.where(static_cast<quint32>(project.place));
                if (row == Ground::outside || (!all && !m_choice.takes(m_facts, line)))
                    continue;
                if (row >= 0) {
                    addTo(static_cast<quint32>(row), line);
                    ++m_count.presences;
                    addBegin(project);
                    continue;
                }
            } else if (!all && !m_choice.takes(m_facts, line)) {
                continue;
            }
            addElsewhere(line);
        }
        return finish();
    }

private:
    static constexpr size_t lastYear = 9999;

    void addTo(quint32 row, quint32 line)
    {
        m_rows[row].add(m_facts, m_layout, line);
        gather(row, line);
    }

    /// A project of a row that reaches out of the territory.
    void addOutside(quint32 row, quint32 line)
    {
        m_rows[row].add(m_facts, m_layout, line);
        m_again.add(m_facts, m_layout, line);
        m_outsideLinesOf[row].push_back(line);
        ++m_count.outside[row];
        ++m_count.presences;
        ++m_count.presencesOutside;
    }

    /// Notes whose organisations are to be counted in a list.
    void gather(size_t list, quint32 line) { m_linesOf[list].push_back(line); }

    void addBegin(const ProjectLine &project)
    {
        if (project.begins == ProjectLine::noDay) {
            ++m_count.undated;
            return;
        }
        ++m_years[std::min(static_cast<size_t>(project.begins / 10000), lastYear)];
        m_count.begunLately += m_choice.isLate(project.begins) ? 1 : 0;
    }

    /// A project without place, of several places, or whose place is of no row or of several.
    void addElsewhere(quint32 line)
    {
        const ProjectLine &project = m_facts.lines[line];
        const SmallLists::List places = m_facts.placesOf.at(line);
        if (places.size() == 0) {
            ++m_count.unplaced;
            return;
        }
        bool known = false;
        bool inside = false;
        m_met.clear();
        for (const quint32 place : places) {
            known = known || m_ground.where(place) != Ground::unknown;
            inside = inside || m_ground.isInside(place);
            m_ground.eachRow(place, [this](quint32 row) {
                if (std::find(m_met.begin(), m_met.end(), row) == m_met.end())
                    m_met.push_back(row);
            });
        }
        m_count.unknownPlace += known ? 0 : 1;
        if (!inside) {
            for (const quint32 row : m_met)
                addOutside(row, line);
            return;
        }
        addBegin(project);
        for (const quint32 row : m_met)
            addTo(row, line);
        m_count.presences += static_cast<qint64>(m_met.size());
        if (m_met.empty()) {
            ++m_count.inNone;
            m_inNone.add(m_facts, m_layout, line);
            gather(m_ground.rows(), line);
        } else if (m_met.size() > 1) {
            ++m_count.inSeveral;
            for (size_t times = 1; times < m_met.size(); ++times)
                m_again.add(m_facts, m_layout, line);
        }
    }

    template <typename Take>
    void eachParty(const std::vector<quint32> &lines, Take take) const
    {
        for (const quint32 line : lines) {
            for (const quint32 organisation : m_facts.organisationsOf.at(line))
                take(organisation);
        }
    }

    Count finish()
    {
        Tally total = m_inNone;
        total.addAll(m_again, -1);
        Met here(m_facts.organisations());
        Met anywhere(m_facts.organisations());
        qint64 organisations = 0;
        qint64 companies = 0;
        for (size_t row = 0; row <= m_rows.size(); ++row) {
            qint64 ofRow = 0;
            qint64 companiesOfRow = 0;
            eachParty(m_linesOf[row], [&](quint32 one) {
                if (!here.meet(one))
                    return;
                ++ofRow;
                companiesOfRow += m_facts.isCompany[one];
                if (anywhere.meet(one)) {
                    ++organisations;
                    companies += m_facts.isCompany[one];
                }
            });
            if (row == m_rows.size())
                break;
            eachParty(m_outsideLinesOf[row], [&](quint32 one) {
                if (here.meet(one)) {
                    ++ofRow;
                    companiesOfRow += m_facts.isCompany[one];
                }
            });
            if ((m_linesOf[row].size() + m_outsideLinesOf[row].size()) * 8 > here.words()) {
                here.forget();
            } else { // a small row does not pay for the whole country
                eachParty(m_linesOf[row], [&here](quint32 one) { here.forget(one); });
                eachParty(m_outsideLinesOf[row], [&here](quint32 one) { here.forget(one); });
            }
            total.addAll(m_rows[row], 1);
            m_count.rows.push_back(m_rows[row].figures(m_layout));
            m_count.rows.back().organisations = ofRow;
            m_count.rows.back().companies = companiesOfRow;
        }
        m_count.total = total.figures(m_layout);
        m_count.total.organisations = organisations;
        m_count.total.companies = companies;
        for (size_t year = 0; year <= lastYear; ++year) {
            if (m_years[year] > 0)
                m_count.begun.insert(int(year), m_years[year]);
        }
        return std::move(m_count);
    }

    const Facts &m_facts;
    const Ground &m_ground;
    const Choice &m_choice;
    const Layout m_layout;
    Count m_count;
    std::vector<Tally> m_rows;
    Tally m_inNone;  ///< of the total, in no row
    Tally m_again;   ///< counted in a second row, in a third one…
    std::vector<std::vector<quint32>> m_linesOf;        ///< by row, then those in none
    std::vector<std::vector<quint32>> m_outsideLinesOf; ///< by row: projects that are not of the total
    std::vector<qint64> m_years;
    std::vector<quint32> m_met;
};

} // namespace

Ground::Ground(size_t places, size_t rows) : m_rows(rows), m_where(places, outside), m_inside(places, 0) {}

void Ground::setInside(quint32 place)
{
    m_inside[place] = 1;
    if (m_where[place] == outside)
        m_where[place] = inNone;
}

void Ground::addRow(quint32 place, quint32 row)
{
    const qint32 before = m_where[place];
    if (before == inNone || before == outside) {
        m_where[place] = static_cast<qint32>(row);
    } else if (before >= 0) {
        if (static_cast<quint32>(before) != row)
            keepSeveral(place, {static_cast<quint32>(before), row});
    } else {
        std::vector<quint32> &rows = m_several[static_cast<size_t>(unknown - 1 - before)];
        if (rows.back() != row)
            rows.push_back(row);
    }
}

void Ground::keepSeveral(quint32 place, std::vector<quint32> rows)
{
    m_where[place] = unknown - 1 - static_cast<qint32>(m_several.size());
    m_several.push_back(std::move(rows));
}

void Ground::seal(const std::vector<quint8> &located)
{
    for (quint32 place = 0; place < m_where.size(); ++place) {
        const qint32 where = m_where[place];
        if (where >= 0 && m_inside[place] == 0)
            keepSeveral(place, {static_cast<quint32>(where)}); // in a row that reaches out of the territory
        else if (where == outside && located[place] == 0)
            m_where[place] = unknown;
    }
}

Count count(const Facts &facts, const Ground &ground, const Choice &choice)
{
    return Counting(facts, ground, choice).count();
}

} // namespace etabli
