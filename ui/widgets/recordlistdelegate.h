#pragma once

#include "ui/widgets/recordroles.h"

#include <QList>
#include <QStyledItemDelegate>

namespace etabli {

/// Paints the two-line rows of records, 52 px at the reference text size: what each column shows is told by
/// setColumns(), the values by the roles of recordroles.h. GUI thread.
class RecordListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RecordListDelegate(QObject *parent = nullptr);

    /// What the columns show, from the left. Columns beyond the list show their DisplayRole as one line.
    void setColumns(QList<RecordColumn> columns);
    [[nodiscard]] const QList<RecordColumn> &columns() const { return m_columns; }

    /// Width that suits a column of that kind; the title takes what is left.
    [[nodiscard]] static int usualWidth(RecordColumn column);
    [[nodiscard]] static int rowHeight();

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintStage(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintOdds(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    QList<RecordColumn> m_columns;
};

} // namespace etabli
