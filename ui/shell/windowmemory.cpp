#include "ui/shell/windowmemory.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace etabli {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");

QString splitterKey(const QString &page, qsizetype number)
{
    return QStringLiteral("window/splitters/%1-%2").arg(page).arg(number);
}

/// Whether enough of the title bar can be reached with the mouse.
bool isReachable(const QRect &frame)
{
    const QRect handle(frame.left(), frame.top(), frame.width(), 40);
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QRect seen = screen->availableGeometry().intersected(handle);
        if (seen.width() >= 100 && seen.height() >= 20)
            return true;
    }
    return false;
}

} // namespace

void WindowMemory::restore(QMainWindow &window)
{
    if (!window.restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        return;
    window.setWindowState(window.windowState() & ~Qt::WindowFullScreen);
    if (isReachable(window.frameGeometry()))
        return;
    if (const QScreen *screen = QGuiApplication::primaryScreen()) {
        const QRect place = screen->availableGeometry();
        window.resize(window.size().boundedTo(place.size()));
        window.move(place.center() - window.rect().center());
    }
}

void WindowMemory::keep(const QMainWindow &window)
{
    QSettings().setValue(geometryKey, window.saveGeometry());
}

void WindowMemory::restoreSplitters(const QString &pageId, const QWidget &page)
{
    const QSettings settings;
    qsizetype number = 0;
    const auto splitters = page.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        if (const QByteArray state = settings.value(splitterKey(pageId, number++)).toByteArray(); !state.isEmpty())
            splitter->restoreState(state);
    }
}

void WindowMemory::keepSplitters(const QString &pageId, const QWidget &page)
{
    QSettings settings;
    qsizetype number = 0;
    const auto splitters = page.findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters)
        settings.setValue(splitterKey(pageId, number++), splitter->saveState());
}

QString WindowMemory::lastPage()
{
    return QSettings().value(pageKey).toString();
}

void WindowMemory::keepPage(const QString &pageId)
{
    QSettings().setValue(pageKey, pageId);
}

} // namespace etabli
