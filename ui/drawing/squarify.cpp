#include "ui/drawing/squarify.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace etabli {

namespace {

/// The worst ratio of sides among areas laid in one row of a given length.
double worst(double smallest, double largest, double sum, double length)
{
    const double square = length * length;
    return std::max(square * largest / (sum * sum), sum * sum / (square * smallest));
}

/// Edges are rounded, not sizes: neighbours share theirs.
QRect rounded(const QRectF &rect)
{
    const int left = static_cast<int>(std::lround(rect.left()));
    const int top = static_cast<int>(std::lround(rect.top()));
    return {left, top, static_cast<int>(std::lround(rect.right())) - left,
            static_cast<int>(std::lround(rect.bottom())) - top};
}

} // namespace

QList<QRect> squarified(const QRect &area, const QList<double> &weights)
{
    QList<QRect> rects(weights.size());
    std::vector<qsizetype> order;
    double total = 0;
    for (qsizetype at = 0; at < weights.size(); ++at) {
        if (weights.at(at) > 0 && std::isfinite(weights.at(at))) {
            order.push_back(at);
            total += weights.at(at);
        }
    }
    if (order.empty() || area.isEmpty())
        return rects;
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return weights.at(a) > weights.at(b); });
    const double unit = static_cast<double>(area.width()) * area.height() / total;
    QRectF left(area);
    for (size_t first = 0; first < order.size();) {
        const bool column = left.width() >= left.height(); // a row of rectangles along the shorter side
        const double length = column ? left.height() : left.width();
        const double largest = weights.at(order[first]) * unit;
        double sum = largest;
        size_t next = first + 1;
        double ratio = worst(largest, largest, sum, length);
        for (; next < order.size(); ++next) {
            const double one = weights.at(order[next]) * unit;
            const double with = worst(one, largest, sum + one, length);
            if (with > ratio)
                break;
            ratio = with;
            sum += one;
        }
        // The last row takes what is left, whatever rounding did.
        const double thick = next == order.size() ? (column ? left.width() : left.height()) : sum / length;
        double at = column ? left.top() : left.left();
        for (size_t one = first; one < next; ++one) {
            const double share = weights.at(order[one]) * unit / sum * length;
            const double end = one + 1 == next ? (column ? left.bottom() : left.right()) : at + share;
            const QRectF rect = column ? QRectF(QPointF(left.left(), at), QPointF(left.left() + thick, end))
                                       : QRectF(QPointF(at, left.top()), QPointF(end, left.top() + thick));
            rects[order[one]] = rounded(rect);
            at = end;
        }
        if (column)
            left.setLeft(left.left() + thick);
        else
            left.setTop(left.top() + thick);
        first = next;
    }
    return rects;
}

} // namespace etabli
