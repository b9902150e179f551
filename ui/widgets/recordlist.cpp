#include "ui/widgets/recordlist.h"

#include "ui/widgets/recordheader.h"
#include "ui/widgets/recordlistdelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace etabli {

RecordList::RecordList(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new RecordListDelegate(this))
{
    setHorizontalHeader(new RecordHeader(this));
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(16);
    setAccessibleName(tr("Records"));
    connect(this, &QTableView::doubleClicked, this, &RecordList::recordOpened);
    measure();
}

void RecordList::setColumns(const QList<RecordColumn> &columns)
{
    m_delegate->setColumns(columns);
    measure();
}

void RecordList::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    measure();
}

void RecordList::measure()
{
    const int high = RecordListDelegate::rowHeight();
    verticalHeader()->setMinimumSectionSize(high);
    verticalHeader()->setDefaultSectionSize(high);
    verticalScrollBar()->setSingleStep(high);
    if (m_widthsManaged) {
        Q_EMIT measured();
        return;
    }
    const QList<RecordColumn> &columns = m_delegate->columns();
    for (int column = 0; column < horizontalHeader()->count() && column < columns.size(); ++column) {
        const bool stretched = columns.at(column) == RecordColumn::Title;
        horizontalHeader()->setSectionResizeMode(column, stretched ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (!stretched)
            horizontalHeader()->resizeSection(column, RecordListDelegate::usualWidth(columns.at(column)));
    }
}

void RecordList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT recordOpened(currentIndex());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        Q_EMIT removeRequested();
        event->accept();
        return;
    }
    const bool several = selectionMode() == ExtendedSelection;
    if (several && event->matches(QKeySequence::SelectAll)) {
        selectAll();
        Q_EMIT allRequested();
        event->accept();
        return;
    }
    if (several && event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex RecordList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A row is one thing: Home and End go to the first and the last one.
    if (model() && (action == MoveHome || action == MoveEnd) && model()->rowCount(rootIndex()) > 0) {
        const int row = action == MoveHome ? 0 : model()->rowCount(rootIndex()) - 1;
        return model()->index(row, std::max(0, currentIndex().column()), rootIndex());
    }
    return QTableView::moveCursor(action, modifiers);
}

void RecordList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void RecordList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row() || current.parent() != previous.parent())
        Q_EMIT recordChosen(current);
}

void RecordList::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RecordList::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace etabli
