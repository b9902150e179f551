#include "ui/drawing/heatgrid.h"

#include "ui/drawing/drawsigns.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace etabli {

namespace {

constexpr int goalCount = 17;
constexpr int cellSide = 20;
constexpr int gap = 8;

} // namespace

int HeatGrid::stepOf(qint64 value, qint64 most)
{
    if (value <= 0)
        return -1;
    // Up to six different numbers each has its step; beyond, steps are of equal width.
    if (most <= 6)
        return static_cast<int>(std::min<qint64>(value, 6)) - 1;
    return static_cast<int>(std::clamp<qint64>((value * 6 - 1) / most, 0, 5));
}

qint64 HeatGrid::most() const
{
    qint64 most = 1;
    for (const HeatData::Row &row : m_data.rows) {
        for (const qint64 value : row.values)
            most = std::max(most, value);
    }
    return most;
}

int HeatGrid::pitch() const
{
    return std::max(m_style.px(21), QFontMetrics(m_style.dense).height() + m_style.px(2));
}

int HeatGrid::headHeight() const
{
    return m_style.px(cellSide) + m_style.px(4);
}

int HeatGrid::totalWidth() const
{
    const QFontMetrics strong(m_style.denseStrong);
    int wide = QFontMetrics(m_style.caption).horizontalAdvance(m_data.totalHead);
    for (const HeatData::Row &row : m_data.rows)
        wide = std::max(wide, strong.horizontalAdvance(QLocale().toString(row.total)));
    return std::max(wide, strong.horizontalAdvance(QLocale().toString(m_data.total.total))) + m_style.px(4);
}

int HeatGrid::narrowest() const
{
    return m_style.px(60) + goalCount * m_style.px(16) + totalWidth() + m_style.px(gap);
}

int HeatGrid::rowTop(int row) const
{
    const int top = headHeight() + row * pitch();
    return row < static_cast<int>(m_data.rows.size()) ? top : top + m_style.px(3);
}

int HeatGrid::heightAt(int) const
{
    return rowTop(static_cast<int>(m_data.rows.size())) + pitch();
}

QRect HeatGrid::cellRect(int row, int goal) const
{
    return {m_labelWidth + m_style.px(gap) + goal * m_step, rowTop(row), m_step - 1, pitch() - 1};
}

void HeatGrid::place()
{
    const QFontMetrics metrics(m_style.dense);
    int label = QFontMetrics(m_style.denseStrong).horizontalAdvance(m_data.total.label);
    for (const HeatData::Row &row : m_data.rows)
        label = std::max(label, metrics.horizontalAdvance(row.label));
    const int room = m_size.width() - totalWidth() - m_style.px(gap);
    const int usual = m_style.px(cellSide);
    // Cells give a little of their width to the labels, then labels are shortened, then cells again.
    const int narrow = std::min(usual - m_style.px(2), std::max(m_style.px(16), (room - std::min(label, m_style.px(96))) / goalCount));
    m_step = std::clamp((room - std::min(label + 1, m_style.px(180))) / goalCount, narrow, m_style.px(36));
    m_labelWidth = std::max(m_style.px(40), std::min(label + 1, room - goalCount * m_step));
    for (qsizetype row = 0; row < m_data.rows.size(); ++row)
        placeLine(m_data.rows.at(row), static_cast<int>(row));
    placeLine(m_data.total, static_cast<int>(m_data.rows.size()));
}

void HeatGrid::placeLine(const HeatData::Row &row, int at)
{
    const int top = rowTop(at);
    m_cells += FigureCell{QRect(0, top, m_labelWidth + m_style.px(gap) - 1, pitch() - 1), row.label, row.totalSaid, row.key};
    for (int goal = 0; goal < goalCount; ++goal) {
        const QString name = m_data.goals.value(goal);
        m_cells += FigureCell{cellRect(at, goal), row.label + QStringLiteral(", ") + name, row.said.value(goal),
                              row.keys.value(goal)};
    }
    const int left = cellRect(at, goalCount).left();
    m_cells += FigureCell{QRect(left, top, m_size.width() - left, pitch() - 1), row.label, row.totalSaid, row.totalKey};
}

void HeatGrid::paintLine(QPainter &painter, const HeatData::Row &row, int at, bool total, qint64 most) const
{
    const Inks &inks = m_style.inks;
    const QLocale locale;
    const QString dot = QStringLiteral("·");
    draw::line(painter, QRect(0, rowTop(at), m_labelWidth, pitch() - 1), row.label,
               total ? m_style.denseStrong : m_style.dense, inks.text());
    for (int goal = 0; goal < goalCount; ++goal) {
        const QRect cell = cellRect(at, goal);
        const qint64 value = row.values.value(goal);
        const QString text = value > 0 ? locale.toString(value) : dot;
        QColor ink = value > 0 ? inks.text() : inks.secondText();
        if (!total) {
            const int step = stepOf(value, most);
            painter.fillRect(cell, step < 0 ? inks.alternateBase() : inks.density(step));
            if (step >= 0)
                ink = inks.densityInk(step);
        }
        painter.setFont(m_style.caption);
        painter.setPen(ink);
        painter.drawText(cell, Qt::AlignCenter | Qt::TextSingleLine, text);
    }
    const QRect sum(cellRect(at, goalCount).left(), rowTop(at), m_size.width() - cellRect(at, goalCount).left(), pitch() - 1);
    draw::line(painter, sum, locale.toString(row.total), m_style.denseStrong, inks.text(),
               Qt::AlignRight | Qt::AlignVCenter);
}

void HeatGrid::paint(QPainter &painter, int focused) const
{
    const Inks &inks = m_style.inks;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int goal = 0; goal < goalCount; ++goal) {
        const QRect under = cellRect(0, goal);
        const int side = std::min(m_style.px(cellSide), under.width());
        draw::odd(painter, m_style, QRect(under.left() + (under.width() - side) / 2, (m_style.px(cellSide) - side) / 2, side, side),
                  goal + 1);
    }
    draw::line(painter, QRect(m_size.width() - totalWidth(), 0, totalWidth(), m_style.px(cellSide)), m_data.totalHead,
               m_style.caption, inks.secondText(), Qt::AlignRight | Qt::AlignVCenter);
    const qint64 most = this->most();
    for (qsizetype row = 0; row < m_data.rows.size(); ++row)
        paintLine(painter, m_data.rows.at(row), static_cast<int>(row), false, most);
    const int last = static_cast<int>(m_data.rows.size());
    painter.fillRect(QRect(0, rowTop(last) - m_style.px(2), m_size.width(), 1), inks.outline());
    paintLine(painter, m_data.total, last, true, most);
    painter.restore();
    if (focused >= 0 && focused < m_cells.size())
        draw::focusFrame(painter, m_style, m_cells.at(focused).rect);
}

} // namespace etabli
