#include "core/dashboard/factskeeper.h"

#include "core/dashboard/factsreader.h"
#include "core/dashboard/factsupdate.h"

namespace etabli {

Result<FactsKeeper::Look> FactsKeeper::look(Space &space, const Vocabularies::Ptr &words)
{
    if (m_filled && m_words == words) {
        ETABLI_ASSIGN(const bool changed, m_feed.mayHaveChanged(space));
        if (!changed)
            return Look{};
    }
    // All that is read belongs to one moment, whatever is written meanwhile.
    const bool own = !space.connection().inTransaction();
    if (own)
        ETABLI_TRY(space.connection().execute(u"BEGIN"));
    auto outcome = lookInside(space, words);
    if (own) {
        const auto ended = space.connection().execute(u"COMMIT");
        if (outcome && !ended)
            outcome = tl::unexpected(ended.error());
    }
    m_filled = outcome.has_value();
    m_words = words;
    return outcome;
}

Result<FactsKeeper::Look> FactsKeeper::lookInside(Space &space, const Vocabularies::Ptr &words)
{
    // Words tell which profiles detail which: with other words everything is read again.
    if (!m_filled || m_words != words) {
        m_words = words;
        return readWhole(space);
    }
    const qint64 most = std::max(fewest, static_cast<qint64>(m_facts.lines.size() / 64));
    ETABLI_ASSIGN(const auto changed, m_feed.since(space, most));
    if (!changed)
        return readWhole(space);
    FactsUpdate update(space, *words, m_facts);
    for (const qint64 record : *changed)
        ETABLI_TRY(update.note(record));
    ETABLI_ASSIGN(const auto drawn, update.draw(most));
    if (!drawn)
        return readWhole(space);
    return Look{false, update.touchesPerimeters(), *drawn};
}

Result<FactsKeeper::Look> FactsKeeper::readWhole(Space &space)
{
    ETABLI_TRY(m_feed.start(space));
    ETABLI_ASSIGN(Facts read, readFacts(space, *m_words));
    m_facts = std::move(read);
    return Look{true, true, 0};
}

} // namespace etabli
