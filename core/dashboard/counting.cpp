#include "core/dashboard/counting.h"

#include "core/dashboard/partycount.h"
#include "core/dashboard/tally.h"

#include <algorithm>

namespace etabli {

namespace {

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
        , m_parties(facts, ground, choice.takesAll())
        , m_years(lastYear + 1, 0)
    {
        m_count.outside.assign(ground.rows(), 0);
    }

    Count count()
    {
        const bool all = m_choice.takesAll();
        const auto lines = static_cast<quint32>(m_facts.lines.size());
        for (quint32 line = 0; line < lines; ++line) {
            const qint32 place = m_facts.placeOf[line];
            if (place == Facts::freeLine)
                continue;
            if (place < 0) {
                if (all || m_choice.takes(m_facts, line))
                    addElsewhere(line);
                continue;
            }
            const qint32 row = m_ground.where(static_cast<quint32>(place));
            if (row == Ground::outside || (!all && !m_choice.takes(m_facts, line)))
                continue;
            if (row >= 0) {
                addTo(static_cast<quint32>(row), line);
                ++m_count.presences;
                addBegin(m_facts.lines[line]);
            } else {
                addElsewhere(line);
            }
        }
        return finish();
    }

private:
    static constexpr size_t lastYear = 9999;

    void addTo(quint32 row, quint32 line)
    {
        m_rows[row].add(m_facts, m_layout, line);
        m_parties.add(row, true, line);
    }

    /// A project of a row that reaches out of the territory.
    void addOutside(quint32 row, quint32 line)
    {
        m_rows[row].add(m_facts, m_layout, line);
        m_again.add(m_facts, m_layout, line);
        m_parties.add(row, false, line);
        ++m_count.outside[row];
        ++m_count.presences;
        ++m_count.presencesOutside;
    }

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
        bool counts = false;
        for (const quint32 place : places) {
            const qint32 where = m_ground.where(place);
            known = known || where != Ground::unknown;
            counts = counts || (where != Ground::unknown && where != Ground::outside);
        }
        m_count.unknownPlace += known ? 0 : 1;
        if (!counts)
            return;
        bool inside = false;
        m_met.clear();
        for (const quint32 place : places) {
            inside = inside || m_ground.isInside(place);
            m_ground.eachRow(place, [this](quint32 row) {
                if (std::find(m_met.begin(), m_met.end(), row) == m_met.end())
                    m_met.push_back(row);
            });
        }
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
            m_parties.add(PartyCount::noRow, true, line);
        } else if (m_met.size() > 1) {
            ++m_count.inSeveral;
            for (size_t times = 1; times < m_met.size(); ++times)
                m_again.add(m_facts, m_layout, line);
        }
    }

    Count finish()
    {
        m_parties.finish();
        m_inNone.settle(m_layout);
        m_again.settle(m_layout);
        Tally total = m_inNone;
        total.addAll(m_again, -1);
        for (size_t row = 0; row < m_rows.size(); ++row) {
            m_rows[row].settle(m_layout);
            total.addAll(m_rows[row], 1);
            m_count.rows.push_back(m_rows[row].figures(m_layout));
            m_count.rows.back().organisations = m_parties.organisations(row);
            m_count.rows.back().companies = m_parties.companies(row);
        }
        m_count.total = total.figures(m_layout);
        m_count.total.organisations = m_parties.organisations();
        m_count.total.companies = m_parties.companies();
        for (size_t year = 0; year <= lastYear; ++year) {
            if (m_years[year] > 0)
                m_count.begun.insert(int(year), m_years[year]);
        }
        return std::move(m_count);
    }

    const Facts &m_facts;
    const Ground &m_ground;
    const Choice &m_choice;
    const TallyLayout m_layout;
    Count m_count;
    std::vector<Tally> m_rows;
    Tally m_inNone;  ///< of the total, in no row
    Tally m_again;   ///< counted in a second row, in a third one…
    PartyCount m_parties;
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
