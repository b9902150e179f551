#include "ui/pages/charters/orderedrows.h"

#include "ui/widgets/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>

namespace etabli {

OrderedRows::OrderedRows(QWidget *parent)
    : QListView(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setDropIndicatorShown(false); // drawn here: rows take no drop themselves
    connect(this, &QListView::doubleClicked, this, &OrderedRows::opened);
}

void OrderedRows::setMovable(bool movable)
{
    m_movable = movable;
    setDragEnabled(movable);
    setAcceptDrops(movable);
    setDragDropMode(movable ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    setDefaultDropAction(Qt::MoveAction);
}

void OrderedRows::moveCurrent(int by)
{
    const int from = currentIndex().row();
    const int to = from + by;
    if (m_movable && currentIndex().isValid() && to >= 0 && to < model()->rowCount())
        Q_EMIT moveRequested(from, to);
}

bool OrderedRows::event(QEvent *event)
{
    // Alt+Up belongs to pages elsewhere; here it moves a row.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void OrderedRows::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        moveCurrent(key == Qt::Key_Up ? -1 : 1);
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (key == Qt::Key_Delete && currentIndex().isValid()) {
        Q_EMIT removeRequested(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

int OrderedRows::gapAt(const QPoint &point) const
{
    const QModelIndex under = indexAt(point);
    if (!under.isValid())
        return model()->rowCount();
    return point.y() > visualRect(under).center().y() ? under.row() + 1 : under.row();
}

void OrderedRows::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() != this || !m_movable) {
        event->ignore();
        return;
    }
    m_gap = gapAt(event->position().toPoint());
    viewport()->update();
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void OrderedRows::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_gap = -1;
    viewport()->update();
    QListView::dragLeaveEvent(event);
}

void OrderedRows::dropEvent(QDropEvent *event)
{
    m_gap = -1;
    viewport()->update();
    const int from = currentIndex().row();
    int to = gapAt(event->position().toPoint());
    // A copy, for Qt: a move would have it take the row out of the model by itself.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (event->source() != this || !m_movable || !currentIndex().isValid())
        return;
    if (to > from)
        --to;
    if (to != from)
        Q_EMIT moveRequested(from, to);
}

void OrderedRows::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_gap < 0 || model()->rowCount() == 0)
        return;
    const bool last = m_gap >= model()->rowCount();
    const QRect row = visualRect(model()->index(last ? model()->rowCount() - 1 : m_gap, 0));
    QPainter painter(viewport());
    painter.fillRect(row.left(), (last ? row.bottom() : row.top()) - 1, row.width(), 2, Theme::color(Token::Accent));
}

} // namespace etabli
