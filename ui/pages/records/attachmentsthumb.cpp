#include "ui/pages/records/attachmentsthumb.h"

#include "ui/pages/records/attachmentsmodel.h"
#include "ui/pages/records/attachmentspictures.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace etabli {

AttachmentsThumb::AttachmentsThumb(QObject *parent) : RecordListDelegate(parent)
{
    // The ground and the frame of the row, no text of its own.
    setColumns({RecordColumn::Tag});
}

void AttachmentsThumb::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RecordListDelegate::paint(painter, option, index);
    const int side = std::min(Theme::px(AttachmentsPictures::side), option.rect.height() - 3);
    const QRect box(option.rect.left() + Theme::px(16), option.rect.center().y() - side / 2, side, side);
    const auto image = index.data(AttachmentsModel::PictureRole).value<QImage>();
    if (image.isNull()) {
        const int icon = Theme::px(22);
        const QRect place(box.center() - QPoint(icon / 2, icon / 2), QSize(icon, icon));
        Icons::paint(*painter, place, QStringLiteral("mail-attachment"), Theme::color(Token::SecondText));
        return;
    }
    QRect drawn(QPoint(), image.size().scaled(box.size(), Qt::KeepAspectRatio));
    drawn.moveCenter(box.center());
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(drawn, image);
    painter->restore();
}

} // namespace etabli
