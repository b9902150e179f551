#pragma once

#include "core/dashboard/figures.h"
#include "core/dashboard/lanes.h"

#include <vector>

namespace etabli {

/// Where each counter of a Tally stands in its block. The sets of codes come as bits: of these, the
/// first ones are counted in lanes. A plain value.
struct TallyLayout
{
    explicit TallyLayout(const Facts &facts);

    /// Counters of one set of codes.
    struct Group
    {
        size_t first = 0;
        size_t size = 0;
        size_t lanes = 0;
    };

    size_t withoutStage; ///< after the stages, which come first
    Group profiles;
    Group topProfiles;
    Group fragilities;
    Group odds;
    size_t mainOdds;
    size_t size;
    size_t lanes;
};

/// Figures of one territory being counted, organisations apart. A plain value, on one thread.
class Tally
{
public:
    explicit Tally(const TallyLayout &layout) : m_counts(layout.size, 0), m_lanes(layout.lanes, 0) {}

    /// Adds a project.
    void add(const Facts &facts, const TallyLayout &layout, quint32 line)
    {
        const ProjectLine &project = facts.lines[line];
        ++m_projects;
        m_partnerships += project.partnerships;
        m_withCompany += (project.flags & ProjectLine::withCompany) != 0 ? 1 : 0;
        const bool told = project.budget != ProjectLine::noBudget;
        m_withoutBudget += told ? 0 : 1;
        m_budget += told ? project.budget : 0;
        ++m_counts[project.stage >= 0 ? static_cast<size_t>(project.stage) : layout.withoutStage];
        ++m_counts[layout.mainOdds + project.mainOdd];
        quint64 *lane = m_lanes.data();
        lane = Lanes::add(lane, project.profiles & ~CodeSets::more, layout.profiles.lanes);
        lane = Lanes::add(lane, project.topProfiles & ~CodeSets::more, layout.topProfiles.lanes);
        lane = Lanes::add(lane, project.fragilities & ~CodeSets::more, layout.fragilities.lanes);
        // Bit 0 stands for those without any: then the only one.
        Lanes::add(lane, project.odds == 0 ? 1U : project.odds, layout.odds.lanes);
        if (((project.profiles | project.topProfiles | project.fragilities) & CodeSets::more) != 0) [[unlikely]]
            addAside(facts, layout, line);
        if (++m_pending == Lanes::most)
            settle(layout);
    }
    /// Adds what another counted, so many times. Both settled.
    void addAll(const Tally &other, qint64 times);
    /// Brings the lanes to the counters: to be called before the figures are asked for.
    void settle(const TallyLayout &layout);
    /// What was counted.
    [[nodiscard]] Figures figures(const TallyLayout &layout) const;

private:
    __extension__ using Wide = __int128;

    void addAside(const Facts &facts, const TallyLayout &layout, quint32 line);
    const quint64 *settle(const quint64 *lane, const TallyLayout::Group &group);

    qint64 m_projects = 0;
    qint64 m_partnerships = 0;
    qint64 m_withCompany = 0;
    qint64 m_withoutBudget = 0;
    Wide m_budget = 0;
    std::vector<qint64> m_counts;
    std::vector<quint64> m_lanes;
    int m_pending = 0; ///< projects in the lanes
};

} // namespace etabli
