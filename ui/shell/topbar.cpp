#include "ui/shell/topbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

namespace etabli {

TopBar::TopBar(QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_search(new SearchBox(this))
    , m_undo(undo.createUndoAction(this, tr("Undo")))
    , m_redo(undo.createRedoAction(this, tr("Redo")))
    , m_row(new QHBoxLayout(this))
{
    Theme::setTextRole(m_title, TextRole::PageTitle);
    m_title->setTextFormat(Qt::PlainText);
    m_search->setKeysHint(tr("Ctrl K"));
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_row->addWidget(m_search);
    m_row->addWidget(makeTool(m_undo, QStringLiteral("edit-undo")));
    m_row->addWidget(makeTool(m_redo, QStringLiteral("edit-redo")));
    measure();
}

QToolButton *TopBar::makeTool(QAction *action, const QString &icon)
{
    action->setIcon(Icons::get(icon));
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    const auto name = [button, action] { button->setAccessibleName(action->text()); };
    connect(action, &QAction::changed, button, name);
    name();
    return button;
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setHeaderWidget(QWidget *widget)
{
    if (m_widget == widget)
        return;
    if (m_widget && m_widget->parentWidget() == this) {
        m_row->removeWidget(m_widget);
        m_widget->hide();
        if (m_widgetOwner) {
            m_widget->setParent(m_widgetOwner);
        } else {
            // Its page is gone: nobody else will take it away.
            m_widget->deleteLater();
        }
    }
    m_widget = widget;
    m_widgetOwner = widget ? widget->parentWidget() : nullptr;
    // A way to what is shown (breadcrumbs) ends with its title.
    const bool whole = widget && widget->property("standsForTitle").toBool();
    m_title->setVisible(!whole);
    if (!widget)
        return;
    // After the title: the order of the keyboard is that of the eyes.
    m_row->insertWidget(1, widget, whole ? 100 : 0);
    widget->show();
    setTabOrder(widget, m_search);
}

void TopBar::setActions(const QList<QAction *> &actions)
{
    for (QPushButton *button : std::as_const(m_buttons))
        delete button;
    m_buttons.clear();
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), this);
        const bool primary = action == actions.last();
        Theme::setButtonKind(button, primary ? ButtonKind::Primary : ButtonKind::Plain);
        if (const QString icon = action->data().toString(); Icons::has(icon))
            Icons::setLeading(button, icon, primary ? std::optional(Token::OnAccent) : std::nullopt);
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        m_row->addWidget(button);
        m_buttons += button;
    }
    measure();
    fold();
}

void TopBar::fold()
{
    // All words first: what is short of room is known only with them.
    for (QPushButton *button : std::as_const(m_buttons))
        button->setText(button->accessibleName());
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (m_row->minimumSize().width() <= width())
            return;
        if (!button->icon().isNull())
            button->setText({});
    }
}

QSize TopBar::minimumSizeHint() const
{
    return {Theme::px(320), QWidget::minimumSizeHint().height()};
}

void TopBar::measure()
{
    setMinimumHeight(Theme::px(47));
    m_row->setContentsMargins(Theme::px(16), Theme::px(4), Theme::px(16), Theme::px(4));
    m_row->setSpacing(Theme::px(12));
    m_search->setMinimumWidth(Theme::px(120));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_search->setMaximumWidth(std::max(Theme::px(120), std::min(Theme::px(420), width() / 3)));
    fold();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

} // namespace etabli
