#include "core/territory/territoryreach.h"

#include "core/db/sqltext.h"

namespace etabli {

namespace {

Result<Statement *> statementFor(Connection &connection, QStringView name, qint64 bit)
{
    ETABLI_ASSIGN(Statement *const query, connection.cached(sqlText(u"territory", name)));
    query->bind(1, bit);
    return query;
}

} // namespace

Result<TerritoryReach> TerritoryReach::read(Connection &connection, int vintage)
{
    ETABLI_ASSIGN(const TerritoryIndex index, TerritoryIndex::open(connection));
    const qint64 bit = index.bitFor(vintage);
    TerritoryReach reach;
    ETABLI_ASSIGN(Statement *const places, statementFor(connection, u"every_place", bit));
    qint64 largest = 0;
    for (;;) {
        ETABLI_ASSIGN(const bool more, places->step());
        if (!more)
            break;
        reach.m_keys.insert(places->text(1), places->integer(0));
        largest = std::max(largest, places->integer(0));
    }
    reach.m_begins.assign(static_cast<size_t>(largest) + 2, 0);
    ETABLI_ASSIGN(Statement *const pairs, statementFor(connection, u"every_reach", bit));
    qint64 filled = -1; // territories come in the order of their keys
    qint64 lastAt = -1;
    qint64 lastPlace = -1;
    for (;;) {
        ETABLI_ASSIGN(const bool more, pairs->step());
        if (!more)
            break;
        const qint64 at = pairs->integer(0);
        const qint64 place = pairs->integer(1);
        if ((at == lastAt && place == lastPlace) || at > largest)
            continue; // it both contains and overlaps it; or of another vintage
        while (filled < at)
            reach.m_begins[static_cast<size_t>(++filled)] = static_cast<quint32>(reach.m_places.size());
        reach.m_places.push_back(static_cast<quint32>(place));
        lastAt = at;
        lastPlace = place;
    }
    while (filled < largest + 1)
        reach.m_begins[static_cast<size_t>(++filled)] = static_cast<quint32>(reach.m_places.size());
    return reach;
}

TerritoryReach::Keys TerritoryReach::placesCounted(qint64 key) const
{
    if (key < 0 || key > largestKey())
        return {};
    const auto at = static_cast<size_t>(key);
    return {m_places.data() + m_begins[at], m_places.data() + m_begins[at + 1]};
}

} // namespace etabli
