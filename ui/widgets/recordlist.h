#pragma once

#include "ui/widgets/recordroles.h"

#include <QTableView>

namespace etabli {

class RecordListDelegate;

/// The table of records of mock-up 02: two-line rows, whole rows chosen, no grid, sortable head. Enter or a
/// double click opens; the model pages through fetchMore. Give it any model that answers recordroles.h. GUI thread.
class RecordList : public QTableView
{
    Q_OBJECT
public:
    explicit RecordList(QWidget *parent = nullptr);

    /// What the columns show; call before or after setModel.
    void setColumns(const QList<RecordColumn> &columns);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// The current row changed, by mouse or keyboard.
    void recordChosen(const QModelIndex &index);
    /// Enter or double click.
    void recordOpened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void measure();

    RecordListDelegate *m_delegate;
};

} // namespace etabli
