#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QUndoStack;

namespace etabli {

class SearchBox;

/// The head of the window, 48 px: title of the page, a control of the page beside it, the box that finds and acts,
/// undo and redo, the buttons of the page. GUI thread.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    /// `undo` must outlive the bar.
    explicit TopBar(QUndoStack &undo, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The control beside the title, or nothing. It stays the page's: the one shown before is hidden and given back
    /// to whoever held it.
    void setHeaderWidget(QWidget *widget);
    [[nodiscard]] QWidget *headerWidget() const { return m_widget; }
    /// Buttons for the actions, the last one primary. An action may carry the name of its icon as its data.
    void setActions(const QList<QAction *> &actions);
    [[nodiscard]] SearchBox *searchBox() const { return m_search; }
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    /// Narrower than its words: short of room, buttons with an icon show it alone.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void fold();
    QToolButton *makeTool(QAction *action, const QString &icon);

    QLabel *m_title;
    QPointer<QWidget> m_widget;       ///< of the page shown
    QPointer<QWidget> m_widgetOwner;  ///< who held it before
    SearchBox *m_search;
    QAction *m_undo;
    QAction *m_redo;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
};

} // namespace etabli
