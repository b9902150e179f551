#include "ui/drawing/figure.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace etabli {

Figure::~Figure() = default;

void Figure::layOut(const QSize &size)
{
    m_size = size;
    m_cells.clear();
    place();
}

int Figure::cellAt(const QPoint &point) const
{
    for (qsizetype at = 0; at < m_cells.size(); ++at) {
        if (m_cells.at(at).rect.contains(point))
            return static_cast<int>(at);
    }
    return -1;
}

int Figure::cellOf(const QString &key) const
{
    for (qsizetype at = 0; at < m_cells.size(); ++at) {
        if (m_cells.at(at).key == key)
            return static_cast<int>(at);
    }
    return -1;
}

int Figure::next(int from, Direction direction) const
{
    if (from < 0 || from >= m_cells.size())
        return m_cells.isEmpty() ? -1 : 0;
    const QRect start = m_cells.at(from).rect;
    const bool across = direction == Direction::Left || direction == Direction::Right;
    const int sign = direction == Direction::Right || direction == Direction::Down ? 1 : -1;
    int best = from;
    qint64 bestCost = std::numeric_limits<qint64>::max();
    for (qsizetype at = 0; at < m_cells.size(); ++at) {
        const QRect &rect = m_cells.at(at).rect;
        if (at == from || rect.isEmpty())
            continue;
        // How far it begins that way, and how far from the line of the one left: zero when they face each other.
        const int ahead = across ? (sign > 0 ? rect.left() - start.right() : start.left() - rect.right())
                                 : (sign > 0 ? rect.top() - start.bottom() : start.top() - rect.bottom());
        if (ahead <= 0)
            continue;
        const int aside = across ? std::max({0, rect.top() - start.bottom(), start.top() - rect.bottom()})
                                 : std::max({0, rect.left() - start.right(), start.left() - rect.right()});
        const int drift = across ? std::abs(rect.center().y() - start.center().y())
                                 : std::abs(rect.center().x() - start.center().x());
        const qint64 cost = (static_cast<qint64>(aside) * 4 + ahead) * 4096 + drift;
        if (cost < bestCost) {
            bestCost = cost;
            best = static_cast<int>(at);
        }
    }
    return best;
}

} // namespace etabli
