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
    /// Somebody else gives the columns their widths, and does it again at each measured().
    void setWidthsManaged(bool managed) { m_widthsManaged = managed; }

Q_SIGNALS:
    /// The current row changed, by mouse or keyboard.
    void recordChosen(const QModelIndex &index);
    /// Enter or double click.
    void recordOpened(const QModelIndex &index);
    /// Delete was pressed: the rows selected are meant.
    void removeRequested();
    /// Ctrl+A in a list that takes several rows. Without anybody who listens the rows loaded are selected.
    void allRequested();
    /// Fonts changed: heights are right again.
    void measured();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void measure();

    RecordListDelegate *m_delegate;
    bool m_widthsManaged = false;
};

} // namespace etabli
