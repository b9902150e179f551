#pragma once

#include <QString>

class QMainWindow;
class QWidget;

namespace etabli {

/// Where the window stood and how its parts were shared out, kept in the settings from one start to the next.
/// GUI thread.
class WindowMemory
{
public:
    /// Puts the window back where it was, on a screen that is there; full screen is not come back to.
    static void restore(QMainWindow &window);
    /// Keeps place, size and whether the window filled the screen.
    static void keep(const QMainWindow &window);
    /// Gives the splitters of a page the shares they had.
    static void restoreSplitters(const QString &pageId, const QWidget &page);
    /// Keeps those of a page that was shown.
    static void keepSplitters(const QString &pageId, const QWidget &page);
    /// The page on screen when the window was closed; empty at first.
    [[nodiscard]] static QString lastPage();
    static void keepPage(const QString &pageId);
};

} // namespace etabli
