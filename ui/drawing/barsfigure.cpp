#include "ui/drawing/barsfigure.h"

#include "ui/drawing/drawsigns.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace etabli {

namespace {

constexpr int barHeight = 14;
constexpr int dotSide = 8;
constexpr int gap = 8;

} // namespace

int BarsFigure::pitch() const
{
    return std::max(m_style.px(m_data.dots ? 22 : 25), QFontMetrics(m_style.dense).height() + m_style.px(4));
}

int BarsFigure::footHeight() const
{
    if (m_data.footLeft.isEmpty() && m_data.footRight.isEmpty())
        return 0;
    return std::max(m_style.px(26), QFontMetrics(m_style.caption).height() + m_style.px(8)) + m_style.px(6);
}

int BarsFigure::signWidth() const
{
    for (const BarRow &row : m_data.rows) {
        if (row.sign == BarRow::Sign::Profile)
            return m_style.px(dotSide) + m_style.px(gap);
        if (row.sign == BarRow::Sign::Odd)
            return m_style.px(20) + m_style.px(gap);
    }
    return 0;
}

int BarsFigure::widest(const QFont &font, QString BarRow::*text) const
{
    const QFontMetrics metrics(font);
    int wide = 0;
    for (const BarRow &row : m_data.rows)
        wide = std::max(wide, metrics.horizontalAdvance(row.*text));
    return wide > 0 ? wide + 1 : 0;
}

int BarsFigure::narrowest() const
{
    return signWidth() + m_style.px(80 + 40 + 2 * gap) + widest(m_style.bodyStrong, &BarRow::text);
}

int BarsFigure::heightAt(int) const
{
    const int head = m_data.median && !m_data.medianName.isEmpty() ? QFontMetrics(m_style.caption).height() : 0;
    return head + pitch() * static_cast<int>(m_data.rows.size()) + footHeight();
}

void BarsFigure::place()
{
    const int sign = signWidth();
    const int wide = m_size.width();
    m_top = m_data.median && !m_data.medianName.isEmpty() ? QFontMetrics(m_style.caption).height() : 0;
    m_numberWidth = widest(m_style.bodyStrong, &BarRow::text);
    m_noteWidth = widest(m_style.caption, &BarRow::note);
    int numbers = m_style.px(gap) + m_numberWidth + (m_noteWidth > 0 ? m_style.px(12) + m_noteWidth : 0);
    if (m_noteWidth > 0 && wide - sign - numbers < m_style.px(120)) {
        // No room for the second word: the first one counts.
        m_noteWidth = 0;
        numbers = m_style.px(gap) + m_numberWidth;
    }
    const int most = std::max(m_style.px(60), (wide - sign - numbers) * (m_data.dots ? 48 : 68) / 100);
    m_labelWidth = std::min(widest(m_style.dense, &BarRow::label), most);
    m_barLeft = sign + m_labelWidth + m_style.px(gap);
    m_barRoom = std::max(m_style.px(12), wide - m_barLeft - numbers);
    for (qsizetype row = 0; row < m_data.rows.size(); ++row) {
        const BarRow &told = m_data.rows.at(row);
        m_cells += FigureCell{QRect(0, m_top + static_cast<int>(row) * pitch(), wide, pitch()), told.label, told.said,
                              told.key};
    }
}

QRect BarsFigure::barOf(int row) const
{
    qint64 most = 1;
    for (const BarRow &told : m_data.rows)
        most = std::max(most, told.value);
    const qint64 value = std::max<qint64>(0, m_data.rows.at(row).value);
    int wide = static_cast<int>(static_cast<double>(value) * m_barRoom / static_cast<double>(most));
    if (value > 0)
        wide = std::max(wide, m_style.px(2));
    const int high = m_style.px(barHeight);
    return {m_barLeft, m_top + row * pitch() + (pitch() - high) / 2, wide, high};
}

void BarsFigure::paintRow(QPainter &painter, int row) const
{
    const BarRow &told = m_data.rows.at(row);
    const Inks &inks = m_style.inks;
    const QRect cell = m_cells.at(row).rect;
    const QRect bar = barOf(row);
    const int sign = signWidth();
    if (told.sign == BarRow::Sign::Profile) {
        const int side = m_style.px(dotSide);
        draw::profile(painter, m_style, QRect(0, cell.top() + (cell.height() - side) / 2, side, side), told.code);
    } else if (told.sign == BarRow::Sign::Odd) {
        const int side = m_style.px(20);
        draw::odd(painter, m_style, QRect(0, cell.top() + (cell.height() - side) / 2, side, side), told.code.toInt());
    }
    draw::line(painter, QRect(sign, cell.top(), m_labelWidth + 1, cell.height()), told.label, m_style.dense,
               inks.text());
    if (m_data.dots) {
        const int middle = cell.top() + cell.height() / 2;
        painter.fillRect(QRect(m_barLeft, middle, m_barRoom, 1), inks.line());
        const int side = m_style.px(dotSide);
        const int at = m_barLeft + std::min(bar.width(), m_barRoom);
        const QRect dot(std::max(m_barLeft, at - side / 2), middle - side / 2, side, side);
        draw::roundedBox(painter, dot, side / 2.0, told.value > 0 ? inks.accent() : inks.base(),
                         told.value > 0 ? QColor() : inks.outline());
    } else if (bar.width() > 0) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        switch (told.sign) {
        case BarRow::Sign::Stage: painter.fillRect(bar, inks.stage(draw::gaugeCells(told.code) - 1)); break;
        case BarRow::Sign::Paused: draw::hatched(painter, m_style, bar, inks.stage(0)); break;
        case BarRow::Sign::Closed: draw::outlined(painter, bar, inks.outline()); break;
        default: painter.fillRect(bar, inks.density(inks.isDark() ? 3 : 4)); break;
        }
    }
    const int right = m_size.width() - (m_noteWidth > 0 ? m_noteWidth + m_style.px(12) : 0);
    draw::line(painter, QRect(right - m_numberWidth, cell.top(), m_numberWidth, cell.height()), told.text,
               m_style.bodyStrong, told.value > 0 ? inks.text() : inks.secondText(), Qt::AlignRight | Qt::AlignVCenter);
    if (m_noteWidth > 0)
        draw::line(painter, QRect(m_size.width() - m_noteWidth, cell.top(), m_noteWidth, cell.height()), told.note,
                   m_style.caption, inks.secondText(), Qt::AlignRight | Qt::AlignVCenter);
}

void BarsFigure::paint(QPainter &painter, int focused) const
{
    const Inks &inks = m_style.inks;
    for (int row = 0; row < static_cast<int>(m_data.rows.size()); ++row)
        paintRow(painter, row);
    const int end = m_top + pitch() * static_cast<int>(m_data.rows.size());
    if (m_data.median && !m_data.rows.isEmpty()) {
        qint64 most = 1;
        for (const BarRow &told : m_data.rows)
            most = std::max(most, told.value);
        const int at = m_barLeft + static_cast<int>(*m_data.median * m_barRoom / static_cast<double>(most));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        QPen pen(inks.outline(), 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(at, m_top, at, end - 1);
        painter.restore();
        const int wide = QFontMetrics(m_style.caption).horizontalAdvance(m_data.medianName) + 1;
        const int left = std::clamp(at - wide / 2, 0, std::max(0, m_size.width() - wide));
        draw::line(painter, QRect(left, 0, wide, m_top), m_data.medianName, m_style.caption, inks.secondText());
    }
    if (focused >= 0 && focused < m_cells.size())
        draw::focusFrame(painter, m_style, m_cells.at(focused).rect);
    if (footHeight() == 0)
        return;
    const int top = end + m_style.px(6);
    painter.fillRect(QRect(0, top, m_size.width(), 1), inks.line());
    const QRect foot(0, top + 1, m_size.width(), footHeight() - m_style.px(6));
    const int sum = QFontMetrics(m_style.caption).horizontalAdvance(m_data.footRight) + 1;
    draw::line(painter, foot.adjusted(0, 0, -sum - m_style.px(gap), 0), m_data.footLeft, m_style.caption,
               inks.secondText());
    draw::line(painter, foot, m_data.footRight, m_style.caption, inks.secondText(), Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace etabli
