#include "ui/paper/dashboardbands.h"

#include "core/fonts/fonts.h"
#include "ui/drawing/drawsigns.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <utility>

namespace etabli {

namespace {

/// The height of a text wrapped at a width.
int wrapped(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1 << 20), Qt::TextWordWrap | Qt::AlignLeft, text).height();
}

void paragraph(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text);
}

} // namespace

template <typename Made, typename Data>
DashboardBands::Panel DashboardBands::panel(const DashboardSheet::Chart<Data> &chart) const
{
    Panel made{chart.title, std::make_shared<Made>(chart.data), chart.note};
    made.figure->setStyle(m_style);
    return made;
}

DashboardBands::DashboardBands(const Dashboard &board, const DashboardSheet &sheet, const DashboardPaper &paper,
                               DrawStyle style, int width)
    : m_style(std::move(style)), m_paper(paper), m_width(width), m_vintage(sheet.vintage)
{
    addTitle(board, sheet);
    addKeys(sheet.keys);
    if (board.count.total.projects == 0)
        return;
    if (sheet.years.data.years.isEmpty())
        addPanels({panel<BarsFigure>(sheet.stages)});
    else
        addPanels({panel<BarsFigure>(sheet.stages), panel<YearsFigure>(sheet.years)});
    addPanels({panel<HeatGrid>(sheet.goals)});
    if (!board.rows.isEmpty())
        addPanels({panel<TreemapFigure>(sheet.map), panel<BarsFigure>(sheet.ranked)});
    addPanels({panel<BarsFigure>(sheet.profiles), panel<BarsFigure>(sheet.fragilities)});
    addPanels({panel<BarsFigure>(sheet.goalBars)});
}

void DashboardBands::addTitle(const Dashboard &board, const DashboardSheet &sheet)
{
    QStringList crumbs;
    for (const DashboardPlace &place : board.above)
        crumbs += place.name;
    const QString above = crumbs.join(QStringLiteral(" › "));
    const QLocale locale;
    QStringList facts{tr("On %1", "a date").arg(locale.toString(m_paper.today, tr("d MMMM yyyy", "format of a date"))),
                      tr("Vintage %1").arg(m_vintage)};
    if (sheet.filter.isEmpty())
        facts += tr("all alliances");
    else
        facts += sheet.filter;
    if (board.territory.population)
        facts.insert(0, tr("%1 inhabitants").arg(locale.toString(*board.territory.population)));
    const QString second = facts.join(QStringLiteral(" · "));
    const QFont title = printFont(FontRole::Serif, m_style.px(26), QFont::Bold);
    const int line = QFontMetrics(m_style.caption).height();
    const int titleHeight = wrapped(title, sheet.title, m_width);
    const int secondHeight = wrapped(m_style.dense, second, m_width);
    const QString warning = m_paper.fictional ? tr("Demonstration: fictional data") : QString();
    const int warned = warning.isEmpty() ? 0 : line + m_style.px(12);
    const int aboveHeight = above.isEmpty() ? 0 : line;
    m_bands.push_back({warned + aboveHeight + titleHeight + m_style.px(4) + secondHeight, [=, this](QPainter &painter) {
        int top = 0;
        if (warned > 0) {
            const int wide = QFontMetrics(m_style.captionStrong).horizontalAdvance(warning) + m_style.px(16);
            const QRect tag(0, 0, wide, line + m_style.px(4));
            draw::roundedBox(painter, tag, m_style.px(4), m_style.inks.selectionTint(), {});
            draw::line(painter, tag, warning, m_style.captionStrong, m_style.inks.accent(), Qt::AlignCenter);
            top += warned;
        }
        if (aboveHeight > 0)
            draw::line(painter, QRect(0, top, m_width, line), above, m_style.caption, m_style.inks.secondText());
        top += aboveHeight;
        paragraph(painter, QRect(0, top, m_width, titleHeight), sheet.title, title, m_style.inks.text());
        top += titleHeight + m_style.px(4);
        paragraph(painter, QRect(0, top, m_width, secondHeight), second, m_style.dense, m_style.inks.secondText());
    }});
}

void DashboardBands::addKeys(const QList<KeyFigure> &keys)
{
    if (keys.isEmpty())
        return;
    const int pad = m_style.px(8);
    const int column = m_width / static_cast<int>(keys.size());
    const int room = column - 2 * pad;
    QFont big = m_style.figure;
    big.setPixelSize(m_style.px(22));
    int number = QFontMetrics(big).height();
    int unit = QFontMetrics(m_style.dense).height();
    int second = 0;
    int third = 0;
    for (const KeyFigure &key : keys) {
        second = std::max(second, wrapped(m_style.captionStrong, key.second, room));
        third = std::max(third, wrapped(m_style.caption, key.third, room));
    }
    const int height = 2 * pad + number + unit + second + third;
    m_bands.push_back({height, [=, this](QPainter &painter) {
        const Inks &inks = m_style.inks;
        draw::roundedBox(painter, QRect(0, 0, m_width, height), m_style.px(6), inks.base(), inks.line());
        for (qsizetype at = 0; at < keys.size(); ++at) {
            const KeyFigure &key = keys.at(at);
            const int left = column * static_cast<int>(at) + pad;
            if (at > 0)
                painter.fillRect(QRect(left - pad, 0, std::max(1, m_style.px(1)), height), inks.line());
            int top = pad;
            draw::line(painter, QRect(left, top, room, number), key.number, big, inks.text());
            top += number;
            draw::line(painter, QRect(left, top, room, unit), key.unit, m_style.dense, inks.text());
            top += unit;
            paragraph(painter, QRect(left, top, room, second), key.second, m_style.captionStrong, inks.text());
            top += second;
            paragraph(painter, QRect(left, top, room, third), key.third, m_style.caption, inks.secondText());
        }
    }});
}

int DashboardBands::noteHeight(const QString &note, int width) const
{
    return note.isEmpty() ? 0 : wrapped(m_style.caption, note, width) + m_style.px(6);
}

void DashboardBands::addPanels(std::vector<Panel> panels)
{
    const int between = m_style.px(24);
    const int many = static_cast<int>(panels.size());
    const int wide = (m_width - between * (many - 1)) / many;
    const int head = QFontMetrics(m_style.bodyStrong).height() + m_style.px(8);
    int height = 0;
    for (const Panel &panel : panels) {
        const int figure = panel.figure->heightAt(wide);
        panel.figure->layOut({wide, figure});
        height = std::max(height, head + figure + noteHeight(panel.note, wide));
    }
    m_bands.push_back({height, [=, this](QPainter &painter) {
        const Inks &inks = m_style.inks;
        for (int at = 0; at < many; ++at) {
            const Panel &panel = panels.at(static_cast<size_t>(at));
            const int left = at * (wide + between);
            draw::line(painter, QRect(left, 0, wide, head - m_style.px(6)), panel.title, m_style.bodyStrong, inks.text());
            painter.fillRect(QRect(left, head - m_style.px(5), wide, std::max(1, m_style.px(1))), inks.line());
            painter.save();
            painter.translate(left, head);
            panel.figure->paint(painter);
            painter.restore();
            const int top = head + panel.figure->size().height() + m_style.px(6);
            paragraph(painter, QRect(left, top, wide, noteHeight(panel.note, wide)), panel.note, m_style.caption,
                      inks.secondText());
        }
    }});
}

void DashboardBands::addTable(const FigureTable &table)
{
    const int columns = static_cast<int>(table.heads.size());
    if (columns == 0 || table.rows.isEmpty())
        return;
    const int pad = m_style.px(8);
    std::vector<int> widths(static_cast<size_t>(columns), 0);
    const QFontMetrics strong(m_style.captionStrong);
    const QFontMetrics plain(m_style.caption);
    for (int column = 0; column < columns; ++column) {
        int &wide = widths[static_cast<size_t>(column)];
        wide = strong.horizontalAdvance(table.heads.at(column)) + 2 * pad;
        for (const FigureTable::Row &row : table.rows)
            wide = std::max(wide, plain.horizontalAdvance(row.cells.value(column)) + 2 * pad);
    }
    int others = 0;
    for (size_t column = 1; column < widths.size(); ++column)
        others += widths[column];
    widths.front() = std::max(m_style.px(120), m_width - others);
    const int pitch = strong.height() + m_style.px(6);
    const auto cells = [=, this, numeric = table.numeric](QPainter &painter, const QStringList &texts, bool bold) {
        int left = 0;
        for (int column = 0; column < columns; ++column) {
            const int wide = widths[static_cast<size_t>(column)];
            const QRect cell(left + (column > 0 ? pad : 0), 0, wide - (column > 0 ? 2 * pad : pad), pitch - 1);
            const Qt::Alignment side = numeric.value(column) ? Qt::AlignRight : Qt::AlignLeft;
            draw::line(painter, cell, texts.value(column), bold ? m_style.captionStrong : m_style.caption, m_style.inks.text(),
                       side | Qt::AlignVCenter);
            left += wide;
        }
    };
    const int titleHeight = QFontMetrics(m_style.bodyStrong).height() + m_style.px(4);
    const auto head = static_cast<int>(m_bands.size());
    m_bands.push_back({titleHeight + pitch, [=, this](QPainter &painter) {
        draw::line(painter, QRect(0, 0, m_width, titleHeight), table.name, m_style.bodyStrong, m_style.inks.text());
        painter.save();
        painter.translate(0, titleHeight);
        cells(painter, table.heads, true);
        painter.fillRect(QRect(0, pitch - 1, m_width, std::max(1, m_style.px(1))), m_style.inks.outline());
        painter.restore();
    }});
    for (const FigureTable::Row &row : table.rows) {
        m_bands.push_back({pitch, [=, this](QPainter &painter) {
            cells(painter, row.cells, row.total);
            painter.fillRect(QRect(0, pitch - 1, m_width, std::max(1, m_style.px(1) / 2)), m_style.inks.line());
        }, head});
    }
}

int DashboardBands::footHeight() const
{
    return QFontMetrics(m_style.caption).height() + m_style.px(10);
}

void DashboardBands::paintFoot(QPainter &painter, int page, int pages) const
{
    const int line = footHeight();
    QStringList parts{QStringLiteral("Établi")};
    if (!m_paper.space.isEmpty())
        parts += m_paper.space;
    parts += tr("Vintage %1").arg(m_vintage);
    if (m_paper.fictional)
        parts += tr("fictional data");
    const QString number = page > 0 ? tr("page %1 / %2").arg(page).arg(pages) : QString();
    painter.fillRect(QRect(0, 0, m_width, std::max(1, m_style.px(1))), m_style.inks.line());
    const QRect foot(0, m_style.px(4), m_width, line - m_style.px(4));
    const int right = QFontMetrics(m_style.caption).horizontalAdvance(number) + m_style.px(8);
    draw::line(painter, foot.adjusted(0, 0, -right, 0), parts.join(QStringLiteral(" · ")), m_style.caption,
               m_style.inks.secondText());
    draw::line(painter, foot, number, m_style.caption, m_style.inks.secondText(), Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace etabli
