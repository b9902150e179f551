#pragma once

#include <QList>
#include <QRect>

namespace etabli {

/// Rectangles of whole units that share out `area` by weight, as near to squares as can be: the largest first, from
/// the upper left, in the order of `weights`. Nothing overlaps and nothing is left over; a weight that is not above
/// zero gets an empty rectangle. Pure.
[[nodiscard]] QList<QRect> squarified(const QRect &area, const QList<double> &weights);

} // namespace etabli
