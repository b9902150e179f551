#include "ui/drawing/treemapfigure.h"

#include "ui/drawing/drawsigns.h"
#include "ui/drawing/squarify.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace etabli {

int TreemapFigure::stepOf(double density) const
{
    if (density <= 0)
        return -1;
    return static_cast<int>(std::upper_bound(m_data.bounds.begin(), m_data.bounds.end(), density) - m_data.bounds.begin());
}

int TreemapFigure::legendPitch() const
{
    return std::max(m_style.px(20), QFontMetrics(m_style.caption).height() + m_style.px(4));
}

TreemapFigure::Steps TreemapFigure::steps(int width) const
{
    const QFontMetrics metrics(m_style.caption);
    int words = 0;
    for (const QString &word : m_data.legend)
        words += metrics.horizontalAdvance(word);
    const auto count = static_cast<int>(m_data.legend.size());
    const Steps wide{m_style.px(12), m_style.px(4), m_style.px(8)};
    const Steps tight{m_style.px(10), m_style.px(3), m_style.px(4)};
    return words + count * (wide.side + wide.pad + wide.gap) - wide.gap <= width ? wide : tight;
}

int TreemapFigure::legendRows(int width) const
{
    const QFontMetrics metrics(m_style.caption);
    const Steps sizes = steps(width);
    int rows = m_data.legend.isEmpty() ? 0 : 1;
    int at = 0;
    for (const QString &word : m_data.legend) {
        const int wide = sizes.side + sizes.pad + metrics.horizontalAdvance(word);
        if (at > 0 && at + wide > width) {
            ++rows;
            at = 0;
        }
        at += wide + sizes.gap;
    }
    return rows;
}

int TreemapFigure::legendHeight(int width) const
{
    const int high = legendRows(width) * legendPitch() + footHeight(width);
    return high > 0 ? high + m_style.px(4) : 0;
}

int TreemapFigure::footHeight(int width) const
{
    if (m_data.foot.isEmpty())
        return 0;
    const QFontMetrics metrics(m_style.caption);
    return std::max(legendPitch(), metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, m_data.foot).height());
}

int TreemapFigure::narrowest() const
{
    return m_style.px(180);
}

int TreemapFigure::heightAt(int width) const
{
    return std::clamp(width * 58 / 100, m_style.px(140), m_style.px(300)) + legendHeight(width);
}

void TreemapFigure::place()
{
    m_tileOf.clear();
    m_map = QRect(0, 0, m_size.width(), std::max(0, m_size.height() - legendHeight(m_size.width())));
    QList<double> weights;
    for (const TreemapData::Tile &tile : m_data.tiles)
        weights += tile.weight;
    const QList<QRect> rects = squarified(m_map, weights);
    for (qsizetype at = 0; at < rects.size(); ++at) {
        // A unit between neighbours, none lost at the outer edges.
        QRect rect = rects.at(at);
        if (rect.right() < m_map.right())
            rect.setRight(rect.right() - 1);
        if (rect.bottom() < m_map.bottom())
            rect.setBottom(rect.bottom() - 1);
        if (rect.isEmpty())
            continue;
        const TreemapData::Tile &tile = m_data.tiles.at(at);
        m_cells += FigureCell{rect, tile.label, tile.said, tile.key};
        m_tileOf += static_cast<int>(at);
    }
}

void TreemapFigure::paintTile(QPainter &painter, const TreemapData::Tile &tile, const QRect &rect) const
{
    const Inks &inks = m_style.inks;
    const int step = stepOf(tile.density);
    painter.fillRect(rect, step < 0 ? inks.alternateBase() : inks.density(step));
    if (step < 0)
        draw::outlined(painter, rect, inks.line());
    const QColor ink = step < 0 ? inks.secondText() : inks.densityInk(step);
    const QFontMetrics strong(m_style.captionStrong);
    const QFontMetrics plain(m_style.caption);
    const int pad = m_style.px(4);
    const QRect inside = rect.adjusted(pad, m_style.px(2), -pad, -m_style.px(2));
    const int nameWidth = strong.horizontalAdvance(tile.label);
    const bool twoLines = inside.height() >= strong.height() + plain.height() - m_style.px(4);
    // A name cut down to a few letters tells less than none.
    const bool name = inside.width() >= std::min(nameWidth, m_style.px(64)) && nameWidth <= inside.width() * 2;
    const bool number = !tile.text.isEmpty() && plain.horizontalAdvance(tile.text) <= inside.width() + pad
        && inside.height() >= plain.ascent();
    if (name && (twoLines || (!number && inside.height() >= strong.ascent()))) {
        draw::line(painter, QRect(inside.left(), inside.top(), inside.width() + 1, strong.height()), tile.label,
                   m_style.captionStrong, ink);
        if (number)
            draw::line(painter, QRect(inside.left(), inside.top() + strong.height() - m_style.px(1), inside.width() + pad, plain.height()),
                       tile.text, m_style.caption, ink);
    } else if (number) {
        draw::line(painter, QRect(inside.left(), inside.top(), inside.width() + pad, std::min(plain.height(), inside.height())),
                   tile.text, m_style.caption, ink);
    }
}

void TreemapFigure::paint(QPainter &painter, int focused) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype cell = 0; cell < m_cells.size(); ++cell)
        paintTile(painter, m_data.tiles.at(m_tileOf.at(cell)), m_cells.at(cell).rect);
    const QFontMetrics metrics(m_style.caption);
    const Steps sizes = steps(m_size.width());
    const int side = sizes.side;
    int left = 0;
    int top = m_map.bottom() + 1 + m_style.px(4);
    for (qsizetype step = 0; step < m_data.legend.size(); ++step) {
        const QString &word = m_data.legend.at(step);
        const int wide = metrics.horizontalAdvance(word);
        if (left > 0 && left + side + sizes.pad + wide > m_size.width()) {
            left = 0;
            top += legendPitch();
        }
        draw::roundedBox(painter, QRect(left, top + (legendPitch() - side) / 2, side, side), m_style.px(2),
                         m_style.inks.density(static_cast<int>(step)), {});
        draw::line(painter, QRect(left + side + sizes.pad, top, wide + 2, legendPitch()), word, m_style.caption,
                   m_style.inks.secondText());
        left += side + sizes.pad + wide + sizes.gap;
    }
    if (!m_data.foot.isEmpty()) {
        if (!m_data.legend.isEmpty())
            top += legendPitch();
        painter.setFont(m_style.caption);
        painter.setPen(m_style.inks.secondText());
        painter.drawText(QRect(0, top, m_size.width(), footHeight(m_size.width())), Qt::TextWordWrap | Qt::AlignVCenter,
                         m_data.foot);
    }
    painter.restore();
    if (focused >= 0 && focused < m_cells.size())
        draw::focusFrame(painter, m_style, m_cells.at(focused).rect);
}

} // namespace etabli
