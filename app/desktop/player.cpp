#include "app/desktop/player.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <utility>

namespace etabli {

namespace {

constexpr int tickMs = 15;
/// Of one step: a machine busy with other things is no reason to stop.
constexpr qint64 patienceMs = 60'000;
/// Of the whole play: a window that holds the loop (a menu, a question) ends there too.
constexpr int wholeMs = 420'000;
/// Long enough for a late layout and the half second after which fields are written.
constexpr qint64 settleMs = 350;

} // namespace

Player::Player(QWidget *window, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
    , m_timer(new QTimer(this))
    , m_whole(new QTimer(this))
{
    m_timer->setInterval(tickMs);
    connect(m_timer, &QTimer::timeout, this, &Player::tick);
    m_whole->setSingleShot(true);
    m_whole->setInterval(wholeMs);
    connect(m_whole, &QTimer::timeout, this, &Player::giveUp);
}

void Player::step(const QString &name, Act act, Act until)
{
    m_steps.append({name, std::move(act), std::move(until)});
}

void Player::picture(const QString &slug, const QString &caption, const QString &story)
{
    const auto number = static_cast<int>(m_pictures.size()) + 1;
    const QString file = QStringLiteral("%1-%2.png").arg(number, 2, 10, QLatin1Char('0')).arg(slug);
    m_pictures.append({file, caption, story, std::exchange(m_chapter, {})});
    const auto waiting = std::make_shared<QElapsedTimer>();
    step(tr("picture %1").arg(file), [this, file, waiting] {
        if (!waiting->isValid())
            waiting->start();
        if (waiting->elapsed() < settleMs || !m_window)
            return false;
        return m_window->grab().save(QDir(m_folder).filePath(file));
    });
}

void Player::play()
{
    m_at = 0;
    m_acted = false;
    m_since.start();
    m_timer->start();
    m_whole->start();
}

void Player::giveUp()
{
    m_timer->stop();
    m_whole->stop();
    Q_EMIT failed(tr("The journey stopped at the step “%1”: what it waited for did not come in time.").arg(m_steps.at(m_at).name));
}

void Player::advance()
{
    ++m_at;
    m_acted = false;
    m_since.start();
    if (m_at >= m_steps.size()) {
        m_timer->stop();
        m_whole->stop();
        Q_EMIT finished();
    }
}

void Player::tick()
{
    // Copied: a step may end the whole play.
    const Step step = m_steps.at(m_at);
    if (!m_acted) {
        m_acted = step.act();
    } else if (!step.until || step.until()) {
        advance();
        return;
    }
    if (m_since.elapsed() > patienceMs) {
        giveUp();
    }
}

bool Player::clickAt(QWidget *widget, const QPoint &at)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    const QPointF local(at);
    const QPointF global(widget->mapToGlobal(at));
    QMouseEvent down(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QMouseEvent up(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    // What the window system does before it hands a press over.
    if (!widget->isActiveWindow())
        widget->activateWindow();
    if ((widget->focusPolicy() & Qt::ClickFocus) == Qt::ClickFocus)
        widget->setFocus(Qt::MouseFocusReason);
    const QPointer<QWidget> alive(widget);
    QCoreApplication::sendEvent(widget, &down);
    if (alive)
        QCoreApplication::sendEvent(widget, &up);
    return true;
}

bool Player::click(QWidget *widget)
{
    return widget && clickAt(widget, widget->rect().center());
}

void Player::focus(QWidget *widget)
{
    if (!widget)
        return;
    if (!widget->isActiveWindow())
        widget->activateWindow();
    widget->setFocus(Qt::TabFocusReason);
}

bool Player::press(int key, Qt::KeyboardModifiers modifiers)
{
    const QPointer<QWidget> target(QApplication::focusWidget());
    if (!target)
        return false;
    const bool writes = modifiers == Qt::NoModifier && key == Qt::Key_Space;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, writes ? QStringLiteral(" ") : QString());
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QCoreApplication::sendEvent(target, &down);
    if (target)
        QCoreApplication::sendEvent(target, &up);
    return true;
}

bool Player::type(const QString &text)
{
    for (const QChar c : text) {
        const QPointer<QWidget> target(QApplication::focusWidget());
        if (!target)
            return false;
        const int key = c.unicode() < 128 ? c.toUpper().unicode() : static_cast<int>(Qt::Key_unknown);
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(c));
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(target, &down);
        if (target)
            QCoreApplication::sendEvent(target, &up);
    }
    return true;
}

bool Player::drag(QWidget *target, const QString &path, bool drop)
{
    if (!target)
        return false;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    if (!drop) {
        QCoreApplication::sendEvent(target, &enter);
        return enter.isAccepted();
    }
    QDropEvent let(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &let);
    return let.isAccepted();
}

} // namespace etabli
