#include "core/dashboard/tally.h"

#include <algorithm>

namespace etabli {

TallyLayout::TallyLayout(const Facts &facts) : withoutStage(facts.stages.size()), size(withoutStage + 1), lanes(0)
{
    const auto group = [this](size_t codes) {
        const Group made{size, codes, (std::min(codes, static_cast<size_t>(CodeSets::fits)) + 7) / 8};
        size += codes;
        lanes += made.lanes;
        return made;
    };
    profiles = group(facts.profiles.size());
    topProfiles = group(facts.topProfiles.size());
    fragilities = group(facts.fragilities.size());
    odds = group(Facts::goals + 1);
    mainOdds = size;
    size += Facts::goals + 1;
}

void Tally::addAside(const Facts &facts, const TallyLayout &layout, quint32 line)
{
    const ProjectLine &project = facts.lines[line];
    const auto addTo = [this](const TallyLayout::Group &group) {
        return [this, &group](int number) { ++m_counts[group.first + static_cast<size_t>(number)]; };
    };
    facts.profileSets.each(line, project.profiles & CodeSets::more, addTo(layout.profiles));
    facts.topProfileSets.each(line, project.topProfiles & CodeSets::more, addTo(layout.topProfiles));
    facts.fragilitySets.each(line, project.fragilities & CodeSets::more, addTo(layout.fragilities));
}

void Tally::addAll(const Tally &other, qint64 times)
{
    m_projects += other.m_projects * times;
    m_partnerships += other.m_partnerships * times;
    m_withCompany += other.m_withCompany * times;
    m_withoutBudget += other.m_withoutBudget * times;
    m_budget += other.m_budget * times;
    for (size_t at = 0; at < m_counts.size(); ++at)
        m_counts[at] += other.m_counts[at] * times;
}

const quint64 *Tally::settle(const quint64 *lane, const TallyLayout::Group &group)
{
    const size_t counted = std::min(group.size, group.lanes * 8);
    for (size_t at = 0; at < counted; ++at)
        m_counts[group.first + at] += Lanes::at(lane, at);
    return lane + group.lanes;
}

void Tally::settle(const TallyLayout &layout)
{
    const quint64 *lane = m_lanes.data();
    for (const TallyLayout::Group *const group : {&layout.profiles, &layout.topProfiles, &layout.fragilities, &layout.odds})
        lane = settle(lane, *group);
    std::fill(m_lanes.begin(), m_lanes.end(), 0);
    m_pending = 0;
}

Figures Tally::figures(const TallyLayout &layout) const
{
    constexpr Wide most = std::numeric_limits<qint64>::max();
    constexpr Wide least = std::numeric_limits<qint64>::min();
    Figures figures;
    figures.projects = m_projects;
    figures.partnerships = m_partnerships;
    figures.withCompany = m_withCompany;
    figures.withoutBudget = m_withoutBudget;
    figures.budget = static_cast<qint64>(std::clamp(m_budget, least, most));
    const auto at = [this](size_t first) { return m_counts.begin() + static_cast<std::ptrdiff_t>(first); };
    const auto part = [&at](size_t first, size_t size) { return std::vector<qint64>(at(first), at(first + size)); };
    figures.byStage = part(0, layout.withoutStage + 1);
    figures.byProfile = part(layout.profiles.first, layout.profiles.size);
    figures.byTopProfile = part(layout.topProfiles.first, layout.topProfiles.size);
    figures.byFragility = part(layout.fragilities.first, layout.fragilities.size);
    std::copy_n(at(layout.odds.first), figures.byOdd.size(), figures.byOdd.begin());
    std::copy_n(at(layout.mainOdds), figures.byMainOdd.size(), figures.byMainOdd.begin());
    return figures;
}

} // namespace etabli
