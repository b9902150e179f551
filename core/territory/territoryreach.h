#pragma once

#include "core/territory/territoryindex.h"

#include <QHash>
#include <QString>

#include <vector>

namespace etabli {

/// What is recorded where counts where, for a whole vintage, in memory: what TerritoryIndex answers one place at a
/// time, for those who ask it of tens of thousands at once. A plain value once read; any thread.
class TerritoryReach
{
public:
    /// Keys of places, ascending.
    struct Keys
    {
        const quint32 *first = nullptr;
        const quint32 *last = nullptr;
        [[nodiscard]] const quint32 *begin() const { return first; }
        [[nodiscard]] const quint32 *end() const { return last; }
    };

    /// Reads the vintage (0: the newest) of the reference attached as `ref` to that connection.
    [[nodiscard]] static Result<TerritoryReach> read(Connection &connection, int vintage = 0);

    /// Keys of the places whose records count at a territory: itself, those inside, those that overlap it.
    [[nodiscard]] Keys placesCounted(qint64 key) const;
    /// The key of a place of that vintage written exactly so; 0 when there is none.
    [[nodiscard]] qint64 keyOf(const QString &place) const { return m_keys.value(place, 0); }
    /// No key is above it.
    [[nodiscard]] qint64 largestKey() const { return static_cast<qint64>(m_begins.size()) - 2; }

private:
    QHash<QString, qint64> m_keys;
    std::vector<quint32> m_begins; ///< by territory, in m_places
    std::vector<quint32> m_places;
};

} // namespace etabli
