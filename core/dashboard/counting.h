#pragma once

#include "core/dashboard/choice.h"
#include "core/dashboard/figures.h"

namespace etabli {

/// Where the places of Facts count, for one territory and the rows under it. A plain value.
class Ground
{
public:
    static constexpr qint32 unknown = -3; ///< counts nowhere at this vintage
    static constexpr qint32 outside = -2;
    static constexpr qint32 inNone = -1; ///< of the territory, in no row

    Ground(size_t places, size_t rows);

    [[nodiscard]] size_t rows() const { return m_rows; }
    /// Projects there count in the territory.
    void setInside(quint32 place);
    /// Projects there count in a row, of the territory or not. Rows of a place in ascending order.
    void addRow(quint32 place, quint32 row);
    /// To be called last. `located`: by place, whether the reference or a contract knows it.
    void seal(const std::vector<quint8> &located);

    /// Of a place inside the territory: its row when it has just one. Else one of the constants, or a number below
    /// them for those to be looked at with `isInside` and `eachRow`.
    [[nodiscard]] qint32 where(quint32 place) const { return m_where[place]; }
    [[nodiscard]] bool isInside(quint32 place) const { return m_inside[place] != 0; }
    /// Calls `take(row)` for each row of a place.
    template <typename Take>
    void eachRow(quint32 place, Take take) const
    {
        const qint32 row = m_where[place];
        if (row >= 0) {
            take(static_cast<quint32>(row));
        } else if (row < unknown) {
            for (const quint32 one : m_several[static_cast<size_t>(unknown - 1 - row)])
                take(one);
        }
    }

private:
    void keepSeveral(quint32 place, std::vector<quint32> rows);

    size_t m_rows;
    std::vector<qint32> m_where;
    std::vector<quint8> m_inside;
    std::vector<std::vector<quint32>> m_several;
};

/// Counts: a project once in the total when one of its places is inside, once in each row that one of its places
/// belongs to. One pass over the lines, no reading. Any thread.
[[nodiscard]] Count count(const Facts &facts, const Ground &ground, const Choice &choice);

} // namespace etabli
