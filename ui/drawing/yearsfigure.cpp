#include "ui/drawing/yearsfigure.h"

#include "ui/drawing/drawsigns.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace etabli {

int YearsFigure::lineHeight() const
{
    return QFontMetrics(m_style.caption).height() + m_style.px(4);
}

int YearsFigure::footHeight() const
{
    return m_data.foot.isEmpty() ? 0 : lineHeight();
}

int YearsFigure::narrowest() const
{
    return std::max(m_style.px(160), static_cast<int>(m_data.years.size()) * m_style.px(14));
}

int YearsFigure::heightAt(int) const
{
    return m_style.px(120) + 2 * lineHeight() + footHeight();
}

void YearsFigure::place()
{
    const int many = static_cast<int>(m_data.years.size());
    const int high = m_size.height() - footHeight();
    for (int year = 0; year < many; ++year) {
        // Columns share the width to the last unit; wide ones stay together at the left.
        const int room = std::min(m_size.width(), many * m_style.px(72));
        const int left = room * year / many;
        const int right = room * (year + 1) / many;
        const YearsData::Year &told = m_data.years.at(year);
        m_cells += FigureCell{QRect(left, 0, std::max(1, right - left - 1), high), told.label, told.said, told.key};
    }
}

QRect YearsFigure::barOf(int year) const
{
    qint64 most = 1;
    for (const YearsData::Year &told : m_data.years)
        most = std::max(most, told.value);
    const QRect cell = m_cells.at(year).rect;
    const int room = std::max(1, cell.height() - 2 * lineHeight());
    const qint64 value = std::max<qint64>(0, m_data.years.at(year).value);
    int high = static_cast<int>(static_cast<double>(value) * room / static_cast<double>(most));
    if (value > 0)
        high = std::max(high, m_style.px(2));
    const int wide = std::min(cell.width() * 7 / 10, m_style.px(28));
    const int bottom = cell.bottom() - lineHeight();
    return {cell.center().x() - wide / 2, bottom - high + 1, wide, high};
}

void YearsFigure::paint(QPainter &painter, int focused) const
{
    const Inks &inks = m_style.inks;
    const QFontMetrics metrics(m_style.caption);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Where columns are narrow, one year in two or five is named: the first and those after it.
    int each = 1;
    for (qsizetype year = 0; year < m_data.years.size(); ++year) {
        while (each < 10 && metrics.horizontalAdvance(m_data.years.at(year).label) + m_style.px(4) > m_cells.at(year).rect.width() * each)
            each = each == 1 ? 2 : each == 2 ? 5 : 10;
    }
    for (int year = 0; year < static_cast<int>(m_data.years.size()); ++year) {
        const YearsData::Year &told = m_data.years.at(year);
        const QRect cell = m_cells.at(year).rect;
        const QRect bar = barOf(year);
        const QColor ink = inks.density(inks.isDark() ? 3 : 4);
        if (told.value > 0 && told.partial)
            draw::hatched(painter, m_style, bar, ink);
        else if (told.value > 0)
            painter.fillRect(bar, ink);
        if (told.value > 0 && QFontMetrics(m_style.captionStrong).horizontalAdvance(told.text) <= cell.width())
            draw::line(painter, QRect(cell.left(), bar.top() - lineHeight(), cell.width() + 1, lineHeight()), told.text,
                       m_style.captionStrong, inks.text(), Qt::AlignCenter);
        if (year % each == 0) {
            const int wide = metrics.horizontalAdvance(told.label) + 2;
            const int left = std::clamp(cell.center().x() - wide / 2, 0, std::max(0, m_size.width() - wide));
            draw::line(painter, QRect(left, cell.bottom() - lineHeight() + 1, wide, lineHeight()), told.label,
                       m_style.caption, inks.secondText(), Qt::AlignCenter);
        }
    }
    if (!m_cells.isEmpty()) {
        const int base = m_cells.first().rect.bottom() - lineHeight() + 1;
        painter.fillRect(QRect(0, base, m_cells.last().rect.right() + 1, 1), inks.outline());
    }
    painter.restore();
    if (!m_data.foot.isEmpty())
        draw::line(painter, QRect(0, m_size.height() - footHeight(), m_size.width(), footHeight()), m_data.foot,
                   m_style.caption, inks.secondText());
    if (focused >= 0 && focused < m_cells.size())
        draw::focusFrame(painter, m_style, m_cells.at(focused).rect);
}

} // namespace etabli
