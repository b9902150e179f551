#pragma once

#include "app/desktop/desktop.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QSize>

#include <memory>

namespace etabli {

class ListPanel;
class RecordsPage;
class Shell;

/// The whole window of the program on one space, as a person has it, to be looked at: pages, sizes, colours, text
/// sizes, and pictures once everything has settled. GUI thread of a test.
class RealWindow
{
public:
    /// Opens the window on a folder; without a folder, the first run. The settings must be those of the test.
    explicit RealWindow(const QString &folder);
    ~RealWindow();

    /// What every window of these tests needs before the first one is made: French words, fonts, no blinking.
    [[nodiscard]] static bool prepare();
    /// A space of demonstration.
    [[nodiscard]] static bool makeDemonstration(const QString &folder, const Clock &clock);

    [[nodiscard]] Shell &shell();
    [[nodiscard]] Edits &edits();
    [[nodiscard]] RecordsPage *records(const QString &page);
    [[nodiscard]] ListPanel *list(const QString &page);
    /// The size of the window, its colours and the size of its text.
    void look(const QSize &size, SchemeChoice scheme, int percent);
    /// Brings a page to the front and waits until it has settled.
    void show(const QString &page);
    /// Opens the record whose title begins so, among the rows of a page of records.
    [[nodiscard]] bool open(const QString &page, const QString &title);
    /// The tab of the record at hand whose name begins so.
    [[nodiscard]] bool openTab(const QString &page, const QString &name);
    /// Types in what has the focus.
    static void type(const QString &text);
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The window as it is once nothing changes any more.
    [[nodiscard]] QImage picture();
    /// Waits until two looks in a row are the same; gives the last one.
    static QImage settled(QWidget &widget);

private:
    std::unique_ptr<Desktop> m_desktop;
    bool m_ready = false;
};

} // namespace etabli
