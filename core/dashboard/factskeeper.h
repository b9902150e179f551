#pragma once

#include "core/base/result.h"
#include "core/dashboard/changefeed.h"
#include "core/dashboard/facts.h"

#include <QSet>

namespace etabli {

/// The facts of a space kept up to date: read whole at first, then only what concerns the records that changed.
/// Holds no connection; one thread at a time, always with the same space.
class FactsKeeper
{
public:
    /// How the last look went.
    struct Look
    {
        bool whole = false;    ///< everything was read
        bool perimeters = false; ///< a CRTE changed, or may have
        qint64 projects = 0;   ///< drawn again, when not whole
    };

    /// Brings the facts to what the space holds now, seen at one moment. After a failure the next look reads
    /// everything.
    [[nodiscard]] Result<Look> look(Space &space, const Vocabularies::Ptr &words);
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    void forget() { m_filled = false; }

    /// Beyond so many changed records, reading everything costs less.
    static constexpr qint64 fewest = 500;

private:
    [[nodiscard]] Result<Look> lookInside(Space &space, const Vocabularies::Ptr &words);
    [[nodiscard]] Result<Look> readWhole(Space &space);

    Facts m_facts;
    ChangeFeed m_feed;
    Vocabularies::Ptr m_words;
    bool m_filled = false;
};

} // namespace etabli
