#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QUndoStack;

namespace etabli {

class SearchBox;

/// The head of the window, 48 px: title of the page, the box that finds and acts, undo and redo, the buttons of
/// the page. GUI thread.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    /// `undo` must outlive the bar.
    explicit TopBar(QUndoStack &undo, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Buttons for the actions, the last one primary. An action may carry the name of its icon as its data.
    void setActions(const QList<QAction *> &actions);
    [[nodiscard]] SearchBox *searchBox() const { return m_search; }
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    QToolButton *makeTool(QAction *action, const QString &icon);

    QLabel *m_title;
    SearchBox *m_search;
    QAction *m_undo;
    QAction *m_redo;
    QHBoxLayout *m_row;
    QList<QWidget *> m_buttons;
};

} // namespace etabli
