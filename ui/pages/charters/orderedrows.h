#pragma once

#include <QListView>

namespace etabli {

/// Rows that people put in order: dragged by the mouse, or moved by Alt+Up and Alt+Down. It changes nothing itself: it
/// tells what is asked, and shows the order that its model then has. GUI thread.
class OrderedRows : public QListView
{
    Q_OBJECT
public:
    explicit OrderedRows(QWidget *parent = nullptr);

    /// Whether rows may be moved; no unless told.
    void setMovable(bool movable);
    [[nodiscard]] bool isMovable() const { return m_movable; }

Q_SIGNALS:
    /// The row at `from` is to stand at `to`, counted once it is taken out.
    void moveRequested(int from, int to);
    /// Enter or double click.
    void opened(const QModelIndex &index);
    /// Delete was pressed.
    void removeRequested(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;

private:
    [[nodiscard]] int gapAt(const QPoint &point) const;
    void moveCurrent(int by);

    bool m_movable = false;
    int m_gap = -1; ///< where the row in hand would go
};

} // namespace etabli
