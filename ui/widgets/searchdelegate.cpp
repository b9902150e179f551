#include "ui/widgets/searchdelegate.h"

#include "ui/widgets/highlight.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painters.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace etabli {
namespace {

void paintHighlighted(QPainter &painter, const QRect &rect, const QString &text, const QString &query, const QColor &ink)
{
    const QFont font = Theme::font(TextRole::Dense);
    const QFont strong = Theme::font(TextRole::DenseStrong);
    const QString shown = QFontMetrics(strong).elidedText(text, Qt::ElideRight, rect.width());
    const QList<TextRange> ranges = matchedRanges(shown, query);
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : ranges) {
        QTextLayout::FormatRange format;
        format.start = static_cast<int>(range.start);
        format.length = static_cast<int>(range.length);
        format.format.setFontWeight(QFont::DemiBold);
        formats.append(format);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(static_cast<int>(shown.size()));
    layout.endLayout();
    if (!line.isValid())
        return;
    const qreal top = rect.top() + (rect.height() - line.height()) / 2;
    painter.setPen(ink);
    layout.draw(&painter, QPointF(rect.left(), top));
    // Underlined by hand: 2 px in the accent, a little below the letters.
    const int under = static_cast<int>(top + line.ascent()) + Theme::px(3);
    for (const TextRange &range : ranges) {
        const int left = rect.left() + static_cast<int>(line.cursorToX(static_cast<int>(range.start)));
        const int right = rect.left() + static_cast<int>(line.cursorToX(static_cast<int>(range.start + range.length)));
        painter.fillRect(QRect(left, under, right - left, Theme::px(2)), Theme::color(Token::Accent));
    }
}

} // namespace

int SearchDelegate::rowHeight()
{
    return Theme::height(28, TextRole::Dense, 1, 6);
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::px(280), rowHeight()};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(row, Theme::color(chosen ? Token::SelectionTint : Token::Base));
    if (chosen)
        painter->fillRect(QRect(row.left(), row.top(), Theme::px(3), row.height()), Theme::color(Token::Accent));
    QRect inside = row.adjusted(Theme::px(11), 0, -Theme::px(10), 0);
    if (const QString icon = index.data(IconNameRole).toString(); !icon.isEmpty()) {
        const int side = Theme::px(16);
        Icons::paint(*painter, QRect(inside.left(), row.top() + (row.height() - side) / 2, side, side), icon, Theme::color(Token::Text));
        inside.setLeft(inside.left() + side + Theme::px(8));
    }
    if (const QString kind = index.data(SubtitleRole).toString(); !kind.isEmpty()) {
        const QFont font = Theme::font(TextRole::Caption);
        const int wide = std::min(QFontMetrics(font).horizontalAdvance(kind) + 2, inside.width() / 2);
        paint::line(*painter, QRect(inside.right() - wide + 1, row.top(), wide, row.height()), kind, font,
                    Theme::color(Token::SecondText), Qt::AlignRight | Qt::AlignVCenter);
        inside.setRight(inside.right() - wide - Theme::px(12));
    }
    QString title = index.data(TitleRole).toString();
    if (title.isEmpty())
        title = index.data().toString();
    paintHighlighted(*painter, inside, title, m_query, Theme::color(Token::Text));
    painter->restore();
}

} // namespace etabli
