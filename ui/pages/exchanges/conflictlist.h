#pragma once

#include "ui/pages/exchanges/conflictview.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace etabli {

/// The open conflicts as rows: one head per record, then its conflicts. GUI thread.
class ConflictModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HeadRole = Qt::UserRole + 1, LabelRole, SummaryRole, ConflictIdRole };
    using QAbstractListModel::QAbstractListModel;

    void setConflicts(const QList<ConflictView> &conflicts);
    [[nodiscard]] const QList<ConflictView> &conflicts() const { return m_conflicts; }
    /// Rows of conflicts, in order.
    [[nodiscard]] int rowOf(qsizetype conflict) const;
    /// Which conflict a row shows; -1 for a head.
    [[nodiscard]] qsizetype conflictAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        qsizetype conflict; ///< of a head: the first below it
        bool head;
    };
    QList<ConflictView> m_conflicts;
    QList<Row> m_rows;
};

/// Paints those rows: a grey head, then two lines and the tag "to settle". GUI thread.
class ConflictDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list at the left of the conflicts. GUI thread.
class ConflictList : public QListView
{
    Q_OBJECT
public:
    explicit ConflictList(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another conflict became the current one.
    void conflictChosen(qsizetype conflict);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace etabli
