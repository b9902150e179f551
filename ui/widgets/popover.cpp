#include "ui/widgets/popover.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>

#include <algorithm>

namespace etabli {

Popover::Popover(QWidget *anchor)
    : QFrame(anchor->window())
    , m_anchor(anchor)
{
    setProperty("surface", QStringLiteral("popover"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(anchor, &QObject::destroyed, this, &QObject::deleteLater);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_open && now && !holds(now))
            dismiss();
    });
}

void Popover::setPreferredWidth(int pixels)
{
    m_preferredWidth = pixels;
    if (m_open)
        place();
}

void Popover::open(QWidget *first)
{
    if (!m_anchor)
        return;
    if (parentWidget() != m_anchor->window())
        setParent(m_anchor->window());
    const bool fresh = !m_open;
    m_open = true;
    if (fresh)
        watch();
    show();
    place();
    raise();
    if (first)
        first->setFocus(Qt::PopupFocusReason);
    if (fresh)
        Q_EMIT opened();
}

void Popover::dismiss()
{
    if (!m_open)
        return;
    m_open = false;
    unwatch();
    const QWidget *focused = QApplication::focusWidget();
    const bool inside = focused && isAncestorOf(focused);
    // Before it hides: Qt would give the focus to some other widget meanwhile.
    if (inside && m_anchor)
        m_anchor->setFocus(Qt::PopupFocusReason);
    hide();
    Q_EMIT dismissed();
}

bool Popover::holds(const QWidget *widget) const
{
    // The calendar of a field that stands on this one is part of it.
    for (const QWidget *outer = widget; outer; outer = outer->parentWidget()) {
        const auto *other = qobject_cast<const Popover *>(outer);
        if (other && other != this && other->anchor() && isAncestorOf(other->anchor()))
            return true;
    }
    return widget == this || isAncestorOf(widget) || (m_anchor && (widget == m_anchor || m_anchor->isAncestorOf(widget)));
}

void Popover::watch()
{
    qApp->installEventFilter(this);
}

void Popover::unwatch()
{
    qApp->removeEventFilter(this);
}

void Popover::place()
{
    if (!m_anchor || !parentWidget())
        return;
    ensurePolished();
    if (layout())
        layout()->activate();
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const QRect field(m_anchor->mapTo(parentWidget(), QPoint(0, 0)), m_anchor->size());
    const QSize hint = sizeHint();
    int wide = m_preferredWidth > 0 ? m_preferredWidth : field.width();
    wide = std::min(std::max(wide, minimumSizeHint().width()), room.width());
    const int high = layout() && layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : hint.height();
    const int gap = 2;
    const int below = room.bottom() - field.bottom() - gap;
    const int above = field.top() - gap - room.top();
    const int left = std::clamp(field.left(), room.left(), std::max(room.left(), room.right() - wide + 1));
    if (std::max(below, above) < std::min(high, room.height() / 4)) {
        // The field fills the window: the frame lies over its end.
        const int over = std::min(high, room.height() / 2);
        setGeometry(left, room.bottom() - over + 1, wide, over);
        return;
    }
    const bool under = high <= below || below >= above;
    const int tall = std::clamp(high, 0, std::max(under ? below : above, 40));
    setGeometry(left, under ? field.bottom() + 1 + gap : field.top() - gap - tall, wide, tall);
}

bool Popover::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_open) {
        const bool done = QFrame::event(event);
        place();
        return done;
    }
    return QFrame::event(event);
}

void Popover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    // Hidden by someone else, with a page for instance: stop watching all the same.
    if (m_open && !event->spontaneous())
        dismiss();
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!m_open || !widget)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && holds(widget)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && holds(widget)) {
            dismiss();
            return true;
        }
        break;
    case QEvent::MouseButtonPress:
        if (!holds(widget))
            dismiss();
        break;
    case QEvent::Resize:
    case QEvent::Move:
        if (m_anchor && widget != this && !isAncestorOf(widget)
            && (widget == m_anchor || widget->isAncestorOf(m_anchor)))
            place();
        break;
    case QEvent::Hide:
        if (m_anchor && !m_anchor->isVisible())
            dismiss();
        break;
    default:
        break;
    }
    return false;
}

} // namespace etabli
