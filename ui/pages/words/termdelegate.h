#pragma once

#include <QStyledItemDelegate>

namespace etabli {

/// Paints the words of a list: label and the shipped one beside it, code, tags of origin and state, uses. A label is
/// edited in its place. GUI thread.
class TermDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The longest label that is typed here.
    static constexpr int longestLabel = 300;

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace etabli
