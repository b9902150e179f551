#include "ui/pages/records/relatedtick.h"

#include "ui/pages/records/relatedmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace etabli {

namespace {

constexpr int side = 18;

} // namespace

RelatedTick::RelatedTick(QObject *parent) : RecordListDelegate(parent)
{
    // The ground and the frame of the row, no text of its own.
    setColumns({RecordColumn::Tag});
}

void RelatedTick::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RecordListDelegate::paint(painter, option, index);
    const bool done = index.data(RelatedModel::DoneRole).toBool();
    const int length = Theme::px(side);
    const QRect box(option.rect.left() + Theme::px(16), option.rect.center().y() - length / 2, length, length);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::color(done ? Token::Accent : Token::Outline), 1));
    painter->setBrush(Theme::color(done ? Token::Accent : Token::Base));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(4), Theme::px(4));
    if (done) {
        const int inset = Theme::px(2);
        Icons::paint(*painter, box.adjusted(inset, inset, -inset, -inset), QStringLiteral("dialog-ok-apply"),
                     Theme::color(Token::OnAccent));
    }
    painter->restore();
}

} // namespace etabli
