#include "core/dashboard/choice.h"

#include <utility>

namespace etabli {

Choice::Choice(const Facts &facts, const DashboardFilter &filter, const Vocabularies &words, QDate today)
    : m_all(filter.isEmpty())
    , m_anyOdd(filter.odds.isEmpty())
    , m_anyType(filter.types.isEmpty())
    , m_lateFrom(packedDay(today.addYears(-1)))
    , m_today(packedDay(today))
{
    if (!filter.stages.isEmpty()) {
        m_stages.assign(facts.stages.size() + 1, 0);
        for (const QString &code : filter.stages) {
            if (code.isEmpty())
                m_stages.back() = 1;
            else if (const int number = facts.stages.find(code); number >= 0)
                m_stages[static_cast<size_t>(number)] = 1;
        }
    }
    for (const QString &code : filter.odds) {
        if (const int goal = goalOf(code.toUtf8()); goal > 0)
            m_odds |= 1U << goal;
    }
    if (!m_anyType) {
        const Vocabulary *const list = words.list(u"partnership_type");
        for (const QString &one : facts.types.codes()) {
            QString code = one;
            bool chosen = filter.types.contains(code);
            for (int steps = 0; !chosen && list && steps < 16; ++steps) { // lists may turn in circles
                const Term *const term = list->term(code);
                if (!term || term->parent.isEmpty())
                    break;
                code = term->parent;
                chosen = filter.types.contains(code);
            }
            m_types.push_back(chosen ? 1 : 0);
        }
    }
    if (filter.from.isValid())
        m_from = packedDay(filter.from);
    if (filter.to.isValid())
        m_to = packedDay(filter.to);
    if (m_from > m_to)
        std::swap(m_from, m_to);
}

bool Choice::takes(const Facts &facts, quint32 line) const
{
    const ProjectLine &project = facts.lines[line];
    if (!m_stages.empty()
        && m_stages[project.stage >= 0 ? static_cast<size_t>(project.stage) : m_stages.size() - 1] == 0)
        return false;
    if (!m_anyOdd && (project.odds & m_odds) == 0)
        return false;
    if (!m_anyType) {
        bool chosen = false;
        facts.typeSets.each(line, project.types,
                            [&](int number) { chosen = chosen || m_types[static_cast<size_t>(number)] != 0; });
        if (!chosen)
            return false;
    }
    return (project.begins == ProjectLine::noDay || project.begins <= m_to)
        && (project.ends == ProjectLine::noDay || project.ends >= m_from);
}

} // namespace etabli
