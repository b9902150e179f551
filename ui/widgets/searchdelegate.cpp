#include "ui/widgets/searchdelegate.h"

#include "ui/widgets/highlight.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painters.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cstdlib>

namespace etabli {
namespace {

void paintHighlighted(QPainter &painter, const QRect &rect, const QString &text, const QString &query,
                      const QColor &ink, TextRole role = TextRole::Dense)
{
    const QFont font = Theme::font(role);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
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
        // From right to left in some scripts: the ends may come in either order.
        const int one = rect.left() + static_cast<int>(line.cursorToX(static_cast<int>(range.start)));
        const int other = rect.left() + static_cast<int>(line.cursorToX(static_cast<int>(range.start + range.length)));
        painter.fillRect(QRect(std::min(one, other), under, std::abs(other - one), Theme::px(2)),
                         Theme::color(Token::Accent));
    }
}

} // namespace

int SearchDelegate::rowHeight()
{
    return Theme::height(28, TextRole::Dense, 1, 6);
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(IsHeadRole).toBool())
        return {Theme::px(280), Theme::height(26, TextRole::Caption, 1, 5)};
    if (index.data(ExcerptRole).toString().isEmpty())
        return {Theme::px(280), rowHeight()};
    const int second = QFontMetrics(Theme::font(TextRole::Caption)).height() + Theme::px(2);
    return {Theme::px(280), rowHeight() + second};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect;
    QString title = index.data(TitleRole).toString();
    if (title.isEmpty())
        title = index.data().toString();
    if (index.data(IsHeadRole).toBool()) {
        painter->fillRect(row, Theme::color(Token::Base));
        if (index.row() > 0)
            painter->fillRect(QRect(row.left(), row.top(), row.width(), 1), Theme::color(Token::Line));
        QFont font = Theme::font(TextRole::Caption);
        font.setWeight(QFont::DemiBold);
        paint::line(*painter, row.adjusted(Theme::px(11), Theme::px(4), -Theme::px(10), 0), title, font,
                    Theme::color(Token::SecondText));
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(row, Theme::color(chosen ? Token::SelectionTint : Token::Base));
    if (chosen)
        painter->fillRect(QRect(row.left(), row.top(), Theme::px(3), row.height()), Theme::color(Token::Accent));
    QRect inside = row.adjusted(Theme::px(11), 0, -Theme::px(10), 0);
    inside.setHeight(std::min(rowHeight(), row.height()));
    const int side = Theme::px(16);
    if (const QString icon = index.data(IconNameRole).toString(); !icon.isEmpty())
        Icons::paint(*painter, QRect(inside.left(), inside.top() + (inside.height() - side) / 2, side, side), icon,
                     Theme::color(Token::Text));
    inside.setLeft(inside.left() + side + Theme::px(8));
    const int textLeft = inside.left();
    if (const QString profile = index.data(ProfileCodeRole).toString(); !profile.isEmpty()) {
        const int dot = paint::dotSide();
        paint::profileDot(*painter, QRect(inside.left(), inside.top() + (inside.height() - dot) / 2, dot, dot), profile);
        inside.setLeft(inside.left() + dot + Theme::px(6));
    }
    const QFont caption = Theme::font(TextRole::Caption);
    const QFontMetrics metrics(caption);
    if (const QString keys = index.data(ShortcutRole).toString(); !keys.isEmpty()) {
        const int wide = metrics.horizontalAdvance(keys) + 2 * Theme::px(6);
        const int high = metrics.height() + Theme::px(2);
        const QRect box(inside.right() - wide + 1, inside.top() + (inside.height() - high) / 2, wide, high);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Theme::color(Token::Line));
        painter->setBrush(Theme::color(Token::Window));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(4), Theme::px(4));
        painter->setRenderHint(QPainter::Antialiasing, false);
        paint::line(*painter, box, keys, caption, Theme::color(Token::SecondText), Qt::AlignCenter);
        inside.setRight(box.left() - Theme::px(10));
    }
    if (const QString kind = index.data(SubtitleRole).toString(); !kind.isEmpty()) {
        // The title comes first: what tells homonyms apart takes what is left, and never less than a third.
        const int titleWide = QFontMetrics(Theme::font(TextRole::DenseStrong)).horizontalAdvance(title) + Theme::px(12);
        const int room = std::max(inside.width() / 3, inside.width() - titleWide);
        const int wide = std::min(metrics.horizontalAdvance(kind) + 2, room);
        paint::line(*painter, QRect(inside.right() - wide + 1, inside.top(), wide, inside.height()), kind, caption,
                    Theme::color(Token::SecondText), Qt::AlignRight | Qt::AlignVCenter);
        inside.setRight(inside.right() - wide - Theme::px(12));
    }
    paintHighlighted(*painter, inside, title, m_query, Theme::color(Token::Text));
    if (const QString excerpt = index.data(ExcerptRole).toString(); !excerpt.isEmpty()) {
        const int top = inside.bottom() + 1 - Theme::px(3);
        paintHighlighted(*painter, QRect(textLeft, top, row.right() - Theme::px(10) - textLeft, row.bottom() - top - Theme::px(3)),
                         excerpt, m_query, Theme::color(Token::SecondText), TextRole::Caption);
    }
    painter->restore();
}

} // namespace etabli
