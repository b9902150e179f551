#include "ui/pages/charters/outlinedelegate.h"

#include "ui/pages/charters/outlinemodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painters.h"

#include <QPainter>

namespace etabli {

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::px(160), Theme::height(30, TextRole::Body, 1, 8)};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const OutlineModel *>(index.model());
    if (!model || index.row() >= model->rows().size())
        return;
    const OutlineRow &row = model->rows().at(index.row());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect whole = option.rect;
    if (chosen) {
        painter->fillRect(whole, Theme::color(Token::SelectionTint));
        painter->fillRect(QRect(whole.left(), whole.top(), Theme::px(3), whole.height()), Theme::color(Token::Accent));
    }
    QRect inside = whole.adjusted(Theme::px(8), 0, -Theme::px(10), 0);
    const int side = Theme::px(14);
    const auto sign = [&](const char *icon, Token ink) {
        const QRect place(inside.right() - side + 1, inside.center().y() - side / 2, side, side);
        Icons::paint(*painter, place, QString::fromLatin1(icon), Theme::color(ink));
        inside.setRight(place.left() - Theme::px(6));
    };
    if (row.blocking > 0)
        sign("data-error", Token::Danger);
    else if (row.warning > 0)
        sign("data-warning", Token::Warning);
    if (row.inConflict)
        sign("vcs-merge", Token::Conflict);
    if (row.leftOut)
        sign("view-hidden", Token::SecondText);
    else if (row.ownText)
        sign("document-edit", Token::SecondText);
    const int wide = Theme::px(20);
    const QFont font = Theme::font(chosen ? TextRole::BodyStrong : TextRole::Body);
    if (row.number > 0)
        paint::line(*painter, QRect(inside.left(), inside.top(), wide, inside.height()), QString::number(row.number),
                    Theme::font(TextRole::Body), Theme::color(chosen ? Token::Text : Token::SecondText),
                    Qt::AlignRight | Qt::AlignVCenter);
    inside.setLeft(inside.left() + wide + Theme::px(8));
    const bool grey = row.leftOut || !row.prints;
    QFont written = font;
    written.setStrikeOut(row.leftOut);
    written.setItalic(!row.prints && !row.leftOut);
    paint::line(*painter, inside, row.title, written, Theme::color(grey ? Token::SecondText : Token::Text));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusFrame(*painter, whole);
}

} // namespace etabli
