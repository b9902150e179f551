#include "ui/pages/charters/blockdrawing.h"

#include "ui/pages/charters/articlemarkup.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace etabli::blockdrawing {

namespace {

/// Rows of a table drawn at most: the page beside shows all of them.
constexpr int rowsDrawn = 60;

/// Walks down a block of a given width: measures, and draws where there is a painter. GUI thread.
class Walk
{
public:
    Walk(double left, double top, double width, QPainter *painter)
        : m_left(left)
        , m_top(top)
        , m_width(width)
        , m_painter(painter)
    {
    }

    void block(const Block &block);
    void line(const QString &text, TextRole role, Token ink, double indent = 0);
    void prose(const Spans &spans, double indent = 0);
    void space(double pixels) { m_top += pixels; }
    [[nodiscard]] double top() const { return m_top; }

private:
    using Formats = QList<QTextLayout::FormatRange>;
    void table(const Table &table);
    void row(const Table &table, const QList<double> &widths, const QStringList &cells, bool head, bool total);
    [[nodiscard]] QList<double> shares(const Table &table) const;
    [[nodiscard]] double wrapped(const QString &text, const QFont &font, Token ink, const QRectF &room,
                                 Qt::Alignment side = Qt::AlignLeft, const Formats &formats = {}, double pitch = 0) const;

    double m_left;
    double m_top;
    double m_width;
    QPainter *m_painter;
};

/// Draws a text on as many lines as it needs, `pitch` pixels apart at least; gives its height.
double Walk::wrapped(const QString &text, const QFont &font, Token ink, const QRectF &room, Qt::Alignment side,
                     const Formats &formats, double pitch) const
{
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    double below = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(room.width(), 10.0));
        const double high = std::max(line.height(), pitch);
        line.setPosition({0, below + high - line.height()});
        below += high;
    }
    layout.endLayout();
    if (m_painter) {
        m_painter->setPen(Theme::color(ink));
        layout.draw(m_painter, room.topLeft());
    }
    return std::max(below, QFontMetricsF(font).height());
}

void Walk::line(const QString &text, TextRole role, Token ink, double indent)
{
    m_top += wrapped(text, Theme::font(role), ink, QRectF(m_left + indent, m_top, m_width - indent, 0));
}

/// Running text, in the writing of the article.
void Walk::prose(const Spans &spans, double indent)
{
    QString text;
    Formats formats;
    for (const Span &span : spans) {
        QTextCharFormat format;
        if (span.strong)
            format.setFontWeight(QFont::Bold);
        if (span.emphasis)
            format.setFontItalic(true);
        const QString words = plainText({span});
        formats += QTextLayout::FormatRange{static_cast<int>(text.size()), static_cast<int>(words.size()), format};
        text += words;
    }
    m_top += wrapped(text, articlemarkup::writing(), Token::Text, QRectF(m_left + indent, m_top, m_width - indent, 0),
                     Qt::AlignLeft, formats, articlemarkup::pitch());
}

/// How wide each column is: dates and sums whole on a line where they can, the words share what is left.
QList<double> Walk::shares(const Table &table) const
{
    const QFontMetricsF plain(Theme::font(TextRole::Dense));
    const QFontMetricsF strong(Theme::font(TextRole::DenseStrong));
    const auto figures = [](const TableColumn &column) { return column.align == TableColumn::Align::Right; };
    QList<double> widths(table.columns.size(), 0);
    double left = m_width;
    double weights = 0;
    for (qsizetype at = 0; at < table.columns.size(); ++at) {
        const TableColumn &column = table.columns.at(at);
        if (!figures(column)) {
            weights += column.weight;
            continue;
        }
        double wide = std::max(plain.horizontalAdvance(column.head), strong.horizontalAdvance(table.total.value(at)));
        for (qsizetype row = 0; row < std::min<qsizetype>(table.rows.size(), rowsDrawn); ++row)
            wide = std::max(wide, (column.strong ? strong : plain).horizontalAdvance(table.rows.at(row).value(at)));
        widths[at] = std::min(std::ceil(wide) + 2 * Theme::px(8) + 1, m_width * 0.4);
        left -= widths.at(at);
    }
    for (qsizetype at = 0; at < table.columns.size(); ++at) {
        if (!figures(table.columns.at(at)))
            widths[at] = std::max(0.0, left) * table.columns.at(at).weight / std::max(weights, 0.01);
    }
    return widths;
}

void Walk::row(const Table &table, const QList<double> &widths, const QStringList &cells, bool head, bool total)
{
    const double pad = Theme::px(6);
    const double side = Theme::px(8);
    double left = m_left;
    double tallest = 0;
    for (qsizetype at = 0; at < table.columns.size(); ++at) {
        const TableColumn &column = table.columns.at(at);
        const double wide = widths.at(at);
        const bool strong = head || total || column.strong;
        const Token ink = head || at > 0 ? (total || column.align == TableColumn::Align::Right ? Token::Text : Token::SecondText)
                                         : Token::Text;
        const QFont font = Theme::font(strong && !head ? TextRole::DenseStrong : TextRole::Dense);
        tallest = std::max(tallest, wrapped(cells.value(at), font, ink,
                                            QRectF(left + side, m_top + pad, wide - 2 * side, 0),
                                            column.align == TableColumn::Align::Right ? Qt::AlignRight : Qt::AlignLeft));
        left += wide;
    }
    m_top += std::ceil(tallest + 2 * pad);
}

void Walk::table(const Table &table)
{
    const double first = std::floor(m_top) + 0.5;
    m_top += 1;
    const auto rule = [&](Token ink) {
        if (m_painter) {
            m_painter->setPen(Theme::color(ink));
            m_painter->drawLine(QPointF(m_left, std::floor(m_top) + 0.5), QPointF(m_left + m_width, std::floor(m_top) + 0.5));
        }
        m_top += 1;
    };
    const QList<double> widths = shares(table);
    QStringList heads;
    bool named = false;
    for (const TableColumn &column : table.columns) {
        heads += column.head;
        named = named || !column.head.isEmpty();
    }
    if (named) {
        row(table, widths, heads, true, false);
        rule(Token::Outline);
    }
    const auto drawn = std::min<qsizetype>(table.rows.size(), rowsDrawn);
    for (qsizetype at = 0; at < drawn; ++at) {
        row(table, widths, table.rows.at(at), false, false);
        if (at + 1 < drawn || !table.total.isEmpty())
            rule(Token::Line);
    }
    if (drawn < table.rows.size())
        line(QStringLiteral("…"), TextRole::Dense, Token::SecondText, Theme::px(8));
    if (!table.total.isEmpty())
        row(table, widths, table.total, false, true);
    if (m_painter) {
        m_painter->setPen(Theme::color(Token::Line));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRoundedRect(QRectF(m_left + 0.5, first, m_width - 1, m_top - first), Theme::px(6), Theme::px(6));
    }
    m_top += 1;
}

void Walk::block(const Block &block)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        prose(paragraph->spans);
    } else if (const auto *list = std::get_if<BulletList>(&block)) {
        for (const Spans &item : list->items) {
            if (m_painter) {
                m_painter->setPen(Theme::color(Token::Text));
                m_painter->setFont(articlemarkup::writing());
                const QFontMetricsF metrics(articlemarkup::writing());
                const double drop = std::max(0.0, articlemarkup::pitch() - metrics.height());
                m_painter->drawText(QPointF(m_left, m_top + drop + metrics.ascent()), QStringLiteral("•"));
            }
            prose(item, Theme::px(16));
            space(Theme::px(4));
        }
    } else if (const auto *rows = std::get_if<Table>(&block)) {
        table(*rows);
        space(Theme::px(4));
    }
}

double walk(const BlockShown &shown, const QRectF &room, QPainter *painter)
{
    // Prose goes on like the writing around it; what is drawn otherwise stands apart a little.
    const bool prose = !shown.blocks.isEmpty() && shown.link.isEmpty()
        && std::all_of(shown.blocks.begin(), shown.blocks.end(),
                       [](const Block &block) { return std::holds_alternative<Paragraph>(block); });
    Walk walk(room.left(), room.top() + (prose ? 0 : Theme::px(4)), room.width(), painter);
    bool any = false;
    for (const Block &block : shown.blocks) {
        if (any && std::holds_alternative<Paragraph>(block))
            walk.space(Theme::px(8));
        walk.block(block);
        any = any || !std::holds_alternative<SignatureGrid>(block);
    }
    if (!any)
        walk.line(shown.empty.isEmpty() || !shown.blocks.isEmpty() ? shown.label : shown.empty, TextRole::Body,
                  Token::SecondText);
    if (!shown.link.isEmpty()) {
        walk.space(Theme::px(2));
        walk.line(shown.link, TextRole::DenseStrong, Token::Accent);
    }
    walk.space(prose ? 0 : Theme::px(4));
    return walk.top() - room.top();
}

} // namespace

double height(const BlockShown &shown, double width)
{
    return walk(shown, QRectF(0, 0, width, 0), nullptr);
}

void paint(QPainter &painter, const QRectF &rect, const BlockShown &shown)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Token::Text));
    painter.setFont(Theme::font(TextRole::Body));
    walk(shown, rect, &painter);
    painter.restore();
}

} // namespace etabli::blockdrawing
