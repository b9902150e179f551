#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/painters.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <utility>

class QMenu;
class QStackedWidget;
class QUndoStack;

namespace etabli {

class Appearance;
class Edits;
class Finder;
class MessageStrip;
class NavList;
class OpeningPage;
class StatusLine;
class Tally;
class TopBar;
struct SpaceFigures;

/// Where a page stands: among those of the navigation, at its foot, or nowhere (reached from other pages, by
/// Ctrl+K, or as the home of a type).
enum class PagePlace { Navigation, Foot, Hidden };

/// The window around the pages: navigation, head, foot, keyboard, messages. It knows pages by their interface
/// only; the program adds them, then gives it the space. GUI thread.
class Shell : public QMainWindow
{
    Q_OBJECT
public:
    /// Both must outlive the window.
    Shell(Appearance &appearance, QUndoStack &undo, QWidget *parent = nullptr);
    ~Shell() override;

    /// Adds a page at the end of the navigation, or where `place` says; the window owns it. The first one added is
    /// shown. Ctrl+1 to Ctrl+9 and Ctrl+0 reach those of the navigation, in its order.
    void addPage(const QString &id, const QString &icon, Page *page, PagePlace place = PagePlace::Navigation);
    /// A thin line before the next page of the navigation: another group begins.
    void addNavRule();
    /// Deletes every page, before another space is opened.
    void removePages();
    [[nodiscard]] Page *page(const QString &id) const;
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString currentPageId() const;
    void showPage(const QString &id);
    /// Goes to the page that shows records of that type; `field` may be empty.
    void showRecord(const QString &type, const QString &id, const QString &field = {});
    /// Which page shows records of a type.
    void setHome(const QString &type, const QString &pageId);
    /// A count at the right of a page in the navigation.
    void setCount(const QString &pageId, const QString &count, Status status = Status::Neutral);

    /// The space is open: searches, counts, and tells about edits. `edits` must outlive the window or be
    /// taken away with nothing.
    void setSpace(Edits *edits, bool readOnly);
    /// A message above the page, until it is closed or replaced.
    void tell(Status status, const QString &fact, const QString &consequence = {});
    [[nodiscard]] OpeningPage *openingPage() const { return m_opening; }
    /// Back to what stands there before a space is open.
    void showOpening();
    /// Shows something in place of the pages and of what is around them (first run), until a page is shown. The
    /// window owns it then; it may be deleted before.
    void showInstead(QWidget *widget);
    /// Adds an action of the program to a menu and to what Ctrl+K finds. The window does not own it.
    void addFileAction(QAction *action);
    void addHelpAction(QAction *action);
    /// Adds an action to what Ctrl+K finds, until the pages go. The window does not own it.
    void addFound(QAction *action);
    /// What was opened last through the window, newest first: type and identifier.
    [[nodiscard]] QList<std::pair<QString, QString>> opened() const;
    [[nodiscard]] StatusLine *foot() const { return m_foot; }

Q_SIGNALS:
    /// Ctrl+Shift+N: a note, wherever one is.
    void noteRequested();
    /// A territory was found, "commune:35236": what counts there is to be shown.
    void territoryChosen(const QString &place);
    /// The window is about to close; what was typed is already handed over.
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Entry
    {
        QString id;
        QString icon;
        Page *page = nullptr;
        PagePlace place = PagePlace::Navigation;
        bool startsGroup = false;
        bool shown = false; ///< at least once
    };
    void goToNumber(int number);
    void makeFinder();
    void addCommand(QAction *action);
    void showAround(bool shown);
    void makeMenus();
    void makeKeys();
    void bind(const QList<QKeySequence> &keys, const std::function<void()> &act);
    void showHead();
    void showFigures(const SpaceFigures &figures);
    void collapse();
    void nextZone();

    Appearance &m_appearance;
    QUndoStack &m_undo;
    NavList *m_nav;
    TopBar *m_head;
    StatusLine *m_foot;
    MessageStrip *m_message;
    QStackedWidget *m_pages;
    OpeningPage *m_opening;
    Finder *m_finder = nullptr;
    Tally *m_tally = nullptr;
    Edits *m_edits = nullptr;
    QList<Entry> m_entries;
    QHash<QString, QString> m_homes;
    QHash<QString, QString> m_counted; ///< the page that tells how many records of a type there are
    QString m_current;
    QString m_wanted; ///< the page of last time, until it has come
    QList<QPointer<QAction>> m_commands; ///< of the window itself
    QMenu *m_file = nullptr;
    QMenu *m_help = nullptr;
    QAction *m_quit = nullptr;
    QWidget *m_frame; ///< navigation and its line
    QWidget *m_headLine = nullptr;
    bool m_ruleNext = false;
};

} // namespace etabli
