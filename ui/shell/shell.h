#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/painters.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

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

/// The window around the pages: navigation, head, foot, keyboard, messages. It knows pages by their interface
/// only; the program adds them, then gives it the space. GUI thread.
class Shell : public QMainWindow
{
    Q_OBJECT
public:
    /// Both must outlive the window.
    Shell(Appearance &appearance, QUndoStack &undo, QWidget *parent = nullptr);
    ~Shell() override;

    /// Adds a page at the end of the navigation; the window owns it. The first one added is shown.
    void addPage(const QString &id, const QString &icon, Page *page);
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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Entry
    {
        QString id;
        QString icon;
        Page *page = nullptr;
    };
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
    Finder *m_finder;
    Tally *m_tally = nullptr;
    Edits *m_edits = nullptr;
    QList<Entry> m_entries;
    QHash<QString, QString> m_homes;
    QString m_current;
};

} // namespace etabli
