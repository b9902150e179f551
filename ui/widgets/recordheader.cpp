#include "ui/widgets/recordheader.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/recordroles.h"

#include <QMouseEvent>
#include <QPainter>

namespace etabli {

RecordHeader::RecordHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(false);
}

void RecordHeader::mousePressEvent(QMouseEvent *event)
{
    // A click on a head that does not sort must not turn the arrow round either.
    const int at = logicalIndexAt(event->position().toPoint());
    const QVariant sorts = model() && at >= 0 ? model()->headerData(at, orientation(), SortableRole) : QVariant();
    if (isSortIndicatorShown())
        setSectionsClickable(!sorts.isValid() || sorts.toBool());
    QHeaderView::mousePressEvent(event);
}

QSize RecordHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::height(28, TextRole::Dense)};
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!model() || !rect.isValid())
        return;
    painter->save();
    painter->fillRect(rect, Theme::color(Token::Window));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::color(Token::Outline));
    const QString name = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const auto aligned = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = aligned.isValid() && (aligned.toInt() & Qt::AlignRight);
    const QFont font = Theme::font(sorted ? TextRole::DenseStrong : TextRole::Dense);
    const QColor ink = Theme::color(sorted ? Token::Text : Token::SecondText);
    const int icon = Theme::px(16);
    QRect inside = rect.adjusted(Theme::px(visualIndex(logicalIndex) == 0 ? 16 : 0), 0, -Theme::px(12), -1);
    if (sorted) {
        const int wide = QFontMetrics(font).horizontalAdvance(name) + 2;
        const int left = right ? inside.right() - icon + 1 : std::min(inside.left() + wide + Theme::px(4), inside.right() - icon + 1);
        Icons::paint(*painter, QRect(left, inside.center().y() - icon / 2 + 1, icon, icon),
                     sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("go-up") : QStringLiteral("go-down"), ink);
        inside.setRight((right ? inside.right() - icon - Theme::px(4) : left - Theme::px(2)));
    }
    paint::line(*painter, inside, name, font, ink, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    painter->restore();
}

} // namespace etabli
