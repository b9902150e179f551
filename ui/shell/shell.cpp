#include "ui/shell/shell.h"

#include "ui/commands/edits.h"
#include "ui/shell/appearance.h"
#include "ui/shell/finder.h"
#include "ui/shell/keys.h"
#include "ui/shell/openingpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/tally.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowmemory.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/signs.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

namespace etabli {

Shell::Shell(Appearance &appearance, QUndoStack &undo, QWidget *parent)
    : QMainWindow(parent)
    , m_appearance(appearance)
    , m_undo(undo)
    , m_nav(new NavList(this))
    , m_head(new TopBar(undo, this))
    , m_foot(new StatusLine(appearance, this))
    , m_message(new MessageStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_opening(new OpeningPage(this))
    , m_frame(new QWidget(this))
{
    setWindowTitle(QStringLiteral("Établi"));
    setWindowIcon(Icons::mark());
    auto *middle = new QWidget(this);
    auto *whole = new QVBoxLayout(middle);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    auto *left = new QHBoxLayout(m_frame);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_nav);
    left->addWidget(new Rule(Qt::Vertical, m_frame));
    across->addWidget(m_frame);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_head);
    m_headLine = new Rule(Qt::Horizontal, middle);
    column->addWidget(m_headLine);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    across->addLayout(column, 1);
    whole->addLayout(across, 1);
    whole->addWidget(new Rule(Qt::Horizontal, middle));
    whole->addWidget(m_foot);
    setCentralWidget(middle);
    m_message->hide();
    m_pages->addWidget(m_opening);
    m_head->setTitle(QStringLiteral("Établi"));

    connect(m_nav, &NavList::activated, this, &Shell::showPage);
    makeFinder();
    connect(&appearance, &Appearance::changed, this, &Shell::collapse);
    connect(m_foot, &StatusLine::sendRequested, this, [this] { showPage(QStringLiteral("exchanges")); });
    connect(m_foot, &StatusLine::conflictsRequested, this, [this] { showPage(QStringLiteral("exchanges")); });
    makeMenus();
    makeKeys();
    resize(1366, 768);
    WindowMemory::restore(*this);
    m_wanted = WindowMemory::lastPage();
}

Shell::~Shell()
{
    setSpace(nullptr, false);
}

void Shell::goToNumber(int number)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.place == PagePlace::Navigation && --number == 0) {
            showPage(QString(entry.id));
            return;
        }
    }
}

void Shell::addNavRule()
{
    m_ruleNext = true;
}

void Shell::addPage(const QString &id, const QString &icon, Page *page, PagePlace place)
{
    const bool startsGroup = place == PagePlace::Navigation && std::exchange(m_ruleNext, false);
    m_entries += Entry{id, icon, page, place, startsGroup, false};
    m_pages->addWidget(page);
    WindowMemory::restoreSplitters(id, *page);
    if (place != PagePlace::Hidden)
        m_nav->addItem({id, page->title(), icon, startsGroup, place == PagePlace::Foot});
    m_finder->addPage(id, page->title(), icon);
    const QList<QAction *> actions = page->headerActions();
    for (QAction *action : actions) {
        addAction(action);
        m_finder->addCommand(action);
        // A command found from another page is seen where it acts.
        connect(action, &QAction::triggered, this, [this, id] { showPage(id); });
    }
    connect(page, &Page::recordRequested, this, &Shell::showRecord);
    connect(page, &Page::noticed, m_foot, &StatusLine::notice);
    connect(page, &Page::headerChanged, this, &Shell::showHead);
    if (!m_current.isEmpty() && id != m_wanted)
        return;
    // The page of last time comes back as soon as it is there, unless another was asked for meanwhile.
    const QString wanted = m_wanted;
    showPage(id);
    if (id != wanted)
        m_wanted = wanted;
}

void Shell::removePages()
{
    setSpace(nullptr, false);
    m_head->setHeaderWidget(nullptr);
    m_head->setActions({});
    m_current.clear();
    m_homes.clear();
    m_counted.clear();
    m_ruleNext = false;
    m_message->hide();
    const QList<Entry> entries = std::exchange(m_entries, {});
    for (const Entry &entry : entries) {
        if (entry.shown)
            WindowMemory::keepSplitters(entry.id, *entry.page);
        delete entry.page;
    }
    m_nav->setItems({});
    makeFinder();
}

Page *Shell::page(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.id == id)
            return entry.page;
    }
    return nullptr;
}

Page *Shell::currentPage() const
{
    return page(m_current);
}

QString Shell::currentPageId() const
{
    return m_current;
}

void Shell::showPage(const QString &id)
{
    Page *next = page(id);
    if (!next)
        return;
    showAround(true);
    m_nav->setCurrent(id);
    if (id == m_current && m_pages->currentWidget() == next)
        return;
    m_wanted.clear();
    if (Page *last = currentPage())
        last->leave();
    m_current = id;
    for (Entry &entry : m_entries)
        entry.shown = entry.shown || entry.id == id;
    m_pages->setCurrentWidget(next);
    showHead();
    next->arrive();
}

void Shell::setHome(const QString &type, const QString &pageId)
{
    m_homes.insert(type, pageId);
    // The first type of a page is the one that its count tells.
    if (m_counted.key(pageId).isEmpty())
        m_counted.insert(type, pageId);
    m_finder->addHome(type);
}

void Shell::showRecord(const QString &type, const QString &id, const QString &field)
{
    const QString home = m_homes.value(type);
    Page *target = page(home);
    if (!target) {
        m_foot->notice(tr("%1: no page shows these records yet.").arg(Labels::types(type)));
        return;
    }
    m_finder->noteRecord(type, id);
    showPage(home);
    target->showRecord(type, id, field);
}

QList<std::pair<QString, QString>> Shell::opened() const
{
    return m_finder->recentRecords();
}

void Shell::setCount(const QString &pageId, const QString &count, Status status)
{
    m_nav->setCount(pageId, count, status);
}

void Shell::setSpace(Edits *edits, bool readOnly)
{
    m_edits = edits;
    delete m_tally;
    m_tally = nullptr;
    m_finder->setDesk(edits ? &edits->desk() : nullptr);
    m_foot->setOpen(edits != nullptr);
    m_foot->setReadOnly(readOnly);
    if (!edits)
        return;
    m_tally = new Tally(*edits, m_counted.keys(), this);
    connect(m_tally, &Tally::counted, this, &Shell::showFigures);
    connect(edits, &Edits::pendingChanged, m_foot, [this](int pending) { m_foot->setSaving(pending > 0); });
    connect(edits, &Edits::failed, this, [this](const Error &error) { tell(Status::Danger, Sentences::of(error)); });
    connect(edits, &Edits::nothingUndone, this,
            [this] { m_foot->notice(tr("Changed again since: nothing was undone.")); });
    m_tally->refresh();
}

void Shell::showFigures(const SpaceFigures &figures)
{
    m_foot->setToSend(figures.toSend);
    m_foot->setConflicts(figures.conflicts);
    m_foot->setSpace(figures.name);
    m_foot->setVintage(figures.vintage);
    const QLocale locale;
    for (auto it = m_counted.cbegin(); it != m_counted.cend(); ++it) {
        const qint64 count = figures.records.value(it.key());
        setCount(it.value(), count > 0 ? locale.toString(count) : QString());
    }
    setCount(QStringLiteral("exchanges"), figures.conflicts > 0 ? locale.toString(figures.conflicts) : QString(),
             Status::Conflict);
}

void Shell::tell(Status status, const QString &fact, const QString &consequence)
{
    m_message->tell(status, fact, consequence);
}

void Shell::showAround(bool shown)
{
    m_frame->setVisible(shown);
    m_head->setVisible(shown);
    m_headLine->setVisible(shown);
}

void Shell::showInstead(QWidget *widget)
{
    showAround(false);
    if (m_pages->indexOf(widget) < 0)
        m_pages->addWidget(widget);
    m_pages->setCurrentWidget(widget);
    setWindowTitle(QStringLiteral("Établi"));
}

void Shell::showOpening()
{
    showAround(true);
    m_pages->setCurrentWidget(m_opening);
    m_head->setTitle(QStringLiteral("Établi"));
    m_head->setActions({});
    m_head->setHeaderWidget(nullptr);
}

void Shell::showHead()
{
    const Page *shown = currentPage();
    if (!shown)
        return;
    m_head->setTitle(shown->title());
    m_head->setHeaderWidget(shown->headerWidget());
    m_head->setActions(shown->headerActions());
    // A page without a title of its own has one in its header: a way back, a name.
    const QString title = shown->title().isEmpty() ? shown->windowTitle() : shown->title();
    setWindowTitle(tr("%1 – Établi", "title of the window").arg(title));
    collapse();
}

void Shell::nextZone()
{
    QList<QWidget *> zones{m_nav};
    if (Page *shown = currentPage()) {
        for (QWidget *child : shown->findChildren<QWidget *>()) {
            if (child->property("zone").toBool())
                zones += child;
        }
        if (zones.size() == 1)
            zones += shown;
    }
    zones += m_head;
    Keys::focusNextZone(zones);
}

void Shell::collapse()
{
    const Page *shown = currentPage();
    m_nav->setCollapsed(width() < Theme::px(1200) || (shown && shown->property("foldsNavigation").toBool()));
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    collapse();
}

void Shell::closeEvent(QCloseEvent *event)
{
    if (Page *shown = currentPage())
        shown->leave();
    WindowMemory::keep(*this);
    if (!m_current.isEmpty())
        WindowMemory::keepPage(m_current);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.shown)
            WindowMemory::keepSplitters(entry.id, *entry.page);
    }
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

} // namespace etabli
