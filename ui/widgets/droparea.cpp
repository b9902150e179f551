#include "ui/widgets/droparea.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painters.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace etabli {

DropArea::DropArea(QWidget *target, const QString &invitation)
    : QWidget(target)
    , m_target(target)
    , m_invitation(invitation)
{
    hide();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(invitation);
    target->setAcceptDrops(true);
    // A drag goes to the deepest widget that takes any: a text field would take the path as a text.
    qApp->installEventFilter(this);
}

void DropArea::setInvitation(const QString &invitation)
{
    m_invitation = invitation;
    setAccessibleName(invitation);
    update();
}

void DropArea::setWelcome(std::function<bool(const QString &)> welcome)
{
    m_welcome = std::move(welcome);
}

QStringList DropArea::welcomePaths(const QMimeData *files) const
{
    QStringList paths;
    const QList<QUrl> urls = files ? files->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        if (!path.isEmpty() && (!m_welcome || m_welcome(path)))
            paths.append(path);
    }
    return paths;
}

bool DropArea::isOver(const QObject *watched) const
{
    if (watched == m_target)
        return true;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && m_target->isAncestorOf(widget);
}

bool DropArea::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        if (!isOver(watched))
            return false;
        // QDragEnterEvent and QDragMoveEvent are both QDropEvents.
        auto *drag = static_cast<QDropEvent *>(event);
        if (welcomePaths(drag->mimeData()).isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        setGeometry(m_target->rect());
        raise();
        show();
        return true;
    }
    case QEvent::DragLeave:
        if (isOver(watched))
            hide();
        return false;
    case QEvent::Drop: {
        if (!isOver(watched))
            return false;
        auto *drop = static_cast<QDropEvent *>(event);
        hide();
        const QStringList paths = welcomePaths(drop->mimeData());
        if (paths.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT filesDropped(paths);
        return true;
    }
    case QEvent::Resize:
        if (watched == m_target)
            setGeometry(m_target->rect());
        return false;
    default:
        return false;
    }
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = Theme::color(Token::SelectionTint);
    ground.setAlphaF(0.94f);
    painter.fillRect(rect(), ground);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(Theme::color(Token::Accent), 2, Qt::DashLine);
    painter.setPen(pen);
    const int inset = Theme::px(12);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Theme::px(6), Theme::px(6));
    const int side = Theme::px(22);
    const QFont font = Theme::font(TextRole::Section);
    const int high = QFontMetrics(font).height();
    const int top = (height() - side - Theme::px(8) - high) / 2;
    Icons::paint(painter, QRect((width() - side) / 2, top, side, side), QStringLiteral("archive-extract"), Theme::color(Token::Accent));
    paint::line(painter, QRect(inset * 2, top + side + Theme::px(8), width() - inset * 4, high), m_invitation, font,
                Theme::color(Token::Text), Qt::AlignCenter);
}

} // namespace etabli
