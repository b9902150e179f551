#pragma once

#include "ui/widgets/recordlistdelegate.h"

namespace etabli {

/// The box before a related record that can be done: a click in it, or Space on its row, ticks it. GUI thread.
class RelatedTick : public RecordListDelegate
{
    Q_OBJECT
public:
    explicit RelatedTick(QObject *parent = nullptr);

    /// Of its column, at 100 %.
    static constexpr int width = 50;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace etabli
