#pragma once

#include "ui/widgets/recordlistdelegate.h"

namespace etabli {

/// The small picture before the name of a file; an icon while there is none. GUI thread.
class AttachmentsThumb : public RecordListDelegate
{
    Q_OBJECT
public:
    explicit AttachmentsThumb(QObject *parent = nullptr);

    /// Of its column, at 100 %.
    static constexpr int width = 76;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace etabli
