#include "core/merge/registerstate.h"

#include <algorithm>

namespace etabli {

Placement RegisterState::place(const Operation &incoming) const
{
    Placement placement;
    placement.current = true;
    for (const Operation &held : m_current) {
        if (held.dot == incoming.dot || held.context.covers(incoming.dot))
            placement.current = false;
        else if (incoming.context.covers(held.dot))
            placement.superseded.push_back(held.dot);
    }
    return placement;
}

Placement RegisterState::apply(const Operation &incoming)
{
    Placement placement = place(incoming);
    std::erase_if(m_current, [&](const Operation &held) {
        return std::find(placement.superseded.begin(), placement.superseded.end(), held.dot)
            != placement.superseded.end();
    });
    if (placement.current)
        m_current.push_back(incoming);
    return placement;
}

VersionVector RegisterState::context() const
{
    VersionVector known;
    for (const Operation &held : m_current) {
        known.include(held.context);
        known.include(held.dot);
    }
    return known;
}

qint64 RegisterState::highestStamp() const
{
    qint64 highest = 0;
    for (const Operation &held : m_current) {
        highest = std::max(highest, held.stamp);
        for (const Candidate &candidate : held.candidates)
            highest = std::max(highest, candidate.stamp);
    }
    return highest;
}

std::vector<Standing> RegisterState::standings(const StreamNames &names) const
{
    std::vector<Standing> all;
    for (const Operation &held : m_current) {
        int index = 0;
        for (const Candidate &candidate : held.candidates)
            all.push_back({held.dot, index++, static_cast<int>(held.candidates.size()), candidate});
    }
    if (all.size() < 2)
        return all;
    std::sort(all.begin(), all.end(), [&names](const Standing &a, const Standing &b) {
        if (a.candidate.stamp != b.candidate.stamp)
            return a.candidate.stamp > b.candidate.stamp;
        if (a.dot.stream != b.dot.stream)
            return names.streamId(a.dot.stream) > names.streamId(b.dot.stream);
        if (a.dot.sequence != b.dot.sequence)
            return a.dot.sequence > b.dot.sequence;
        return a.index < b.index;
    });
    return all;
}

Value RegisterState::shown(const StreamNames &names) const
{
    if (m_current.size() == 1 && m_current.front().candidates.size() == 1)
        return m_current.front().candidates.front().value;
    const auto all = standings(names);
    return all.empty() ? Value() : all.front().candidate.value;
}

bool RegisterState::inConflict() const
{
    const Value *first = nullptr;
    for (const Operation &held : m_current) {
        for (const Candidate &candidate : held.candidates) {
            if (!first)
                first = &candidate.value;
            else if (!first->sameAs(candidate.value))
                return true;
        }
    }
    return false;
}

bool RegisterState::isIn() const
{
    for (const Operation &held : m_current)
        for (const Candidate &candidate : held.candidates)
            if (candidate.value.toBool())
                return true;
    return false;
}

namespace {

bool saysGone(const Candidate &candidate)
{
    return candidate.value.isText() || candidate.value.toBool();
}

} // namespace

Life lifeOf(const RegisterState &gone, const std::vector<Presence> &others)
{
    bool anyDelete = false;
    for (const Operation &held : gone.current())
        for (const Candidate &candidate : held.candidates)
            anyDelete = anyDelete || saysGone(candidate);
    if (!anyDelete)
        return Life::Alive;

    // A delete against a bringing back, or two joins into different survivors.
    if (gone.inConflict())
        return Life::Disputed;

    for (const Presence &other : others) {
        bool covered = false;
        for (const Operation &held : gone.current()) {
            for (const Coverage &seen : held.coverage) {
                covered = covered
                    || (seen.field == other.field && seen.element == other.element
                        && seen.context.covers(other.dot));
            }
        }
        if (!covered)
            return Life::Disputed;
    }
    return Life::Gone;
}

std::optional<Id> survivorOf(const RegisterState &gone, const StreamNames &names)
{
    const Value value = gone.shown(names);
    return value.isText() ? Id::fromString(value.toText()) : std::nullopt;
}

} // namespace etabli
