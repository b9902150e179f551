#pragma once

#include <QStyledItemDelegate>

namespace etabli {

/// Paints the rows of the outline: number, title, what blocks or is to be checked, a pencil for a text of one's own.
/// GUI thread.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace etabli
