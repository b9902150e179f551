#include "ui/shell/shell.h"

#include "ui/commands/edits.h"
#include "ui/shell/appearance.h"
#include "ui/shell/finder.h"
#include "ui/shell/keys.h"
#include "ui/shell/openingpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/tally.h"
#include "ui/shell/topbar.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/signs.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace etabli {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

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
    , m_finder(new Finder(m_head->searchBox(), this))
{
    setWindowTitle(QStringLiteral("Établi"));
    setWindowIcon(Icons::mark());
    auto *middle = new QWidget(this);
    auto *whole = new QVBoxLayout(middle);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_nav);
    across->addWidget(new Rule(Qt::Vertical, middle));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Rule(Qt::Horizontal, middle));
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
    connect(m_finder, &Finder::pageChosen, this, &Shell::showPage);
    connect(m_finder, &Finder::recordChosen, this,
            [this](const QString &type, const QString &id) { showRecord(type, id); });
    connect(&appearance, &Appearance::changed, this, &Shell::collapse);
    connect(m_foot, &StatusLine::sendRequested, this, [this] { showPage(QStringLiteral("exchanges")); });
    connect(m_foot, &StatusLine::conflictsRequested, this, [this] { showPage(QStringLiteral("exchanges")); });
    makeMenus();
    makeKeys();
    resize(1366, 768);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

Shell::~Shell()
{
    setSpace(nullptr, false);
}

void Shell::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *quit = file->addAction(tr("Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_head->undoAction());
    edit->addAction(m_head->redoAction());
    QMenu *view = menuBar()->addMenu(tr("&View"));
    const auto add = [&](const QString &text, const std::function<void()> &act) {
        QAction *action = view->addAction(text);
        connect(action, &QAction::triggered, this, act);
        m_finder->addCommand(action);
    };
    add(tr("Larger text"), [this] { m_appearance.setTextPercent(m_appearance.textPercent() + Appearance::step); });
    add(tr("Smaller text"), [this] { m_appearance.setTextPercent(m_appearance.textPercent() - Appearance::step); });
    add(tr("Usual text size"), [this] { m_appearance.setTextPercent(100); });
    view->addSeparator();
    add(tr("Light colours"), [this] { m_appearance.setScheme(SchemeChoice::Light); });
    add(tr("Dark colours"), [this] { m_appearance.setScheme(SchemeChoice::Dark); });
    add(tr("Colours of the system"), [this] { m_appearance.setScheme(SchemeChoice::System); });
    view->addSeparator();
    add(tr("Full screen"), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *keys = help->addAction(tr("Keyboard"), this, [this] { Keys::showHints(this); });
    m_finder->addCommand(keys);
    // Hidden menus lose their shortcuts: these stay with the window.
    addActions({quit, m_head->undoAction(), m_head->redoAction()});
    menuBar()->hide();
}

void Shell::bind(const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    for (const QKeySequence &sequence : keys) {
        auto *shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, act);
    }
}

void Shell::makeKeys()
{
    new Keys(this);
    bind({QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] {
        m_head->searchBox()->setFocus(Qt::ShortcutFocusReason);
        m_head->searchBox()->selectAll();
    });
    for (int number = 1; number <= 9; ++number) {
        bind(Keys::page(number), [this, number] {
            if (number <= m_entries.size())
                showPage(m_entries.at(number - 1).id);
        });
    }
    bind(Keys::larger(), [this] { m_appearance.setTextPercent(m_appearance.textPercent() + Appearance::step); });
    bind(Keys::smaller(), [this] { m_appearance.setTextPercent(m_appearance.textPercent() - Appearance::step); });
    bind(Keys::usualSize(), [this] { m_appearance.setTextPercent(100); });
    bind({QKeySequence(Qt::Key_F1)}, [this] { Keys::showHints(this); });
    bind({QKeySequence(Qt::Key_F6)}, [this] { nextZone(); });
    bind({QKeySequence(Qt::Key_F10)}, [this] {
        menuBar()->setVisible(!menuBar()->isVisible());
        if (menuBar()->isVisible())
            menuBar()->setFocus(Qt::MenuBarFocusReason);
    });
    bind({QKeySequence(Qt::Key_F11)}, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void Shell::addPage(const QString &id, const QString &icon, Page *page)
{
    m_entries += Entry{id, icon, page};
    m_pages->addWidget(page);
    QList<NavItem> items;
    for (const Entry &entry : std::as_const(m_entries))
        items += NavItem{entry.id, entry.page->title(), entry.icon};
    m_nav->setItems(items);
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
    if (m_current.isEmpty())
        showPage(id);
    else
        m_nav->setCurrent(m_current);
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
    m_nav->setCurrent(id);
    if (id == m_current && m_pages->currentWidget() == next)
        return;
    if (Page *last = currentPage())
        last->leave();
    m_current = id;
    m_pages->setCurrentWidget(next);
    showHead();
    next->arrive();
}

void Shell::setHome(const QString &type, const QString &pageId)
{
    m_homes.insert(type, pageId);
}

void Shell::showRecord(const QString &type, const QString &id, const QString &field)
{
    const QString home = m_homes.value(type);
    Page *target = page(home);
    if (!target) {
        m_foot->notice(tr("%1: no page shows these records yet.").arg(Labels::types(type)));
        return;
    }
    showPage(home);
    target->showRecord(type, id, field);
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
    m_tally = new Tally(*edits, this);
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
    setCount(QStringLiteral("projects"), figures.projects > 0 ? locale.toString(figures.projects) : QString());
    setCount(QStringLiteral("exchanges"), figures.conflicts > 0 ? locale.toString(figures.conflicts) : QString(),
             Status::Conflict);
}

void Shell::tell(Status status, const QString &fact, const QString &consequence)
{
    m_message->tell(status, fact, consequence);
}

void Shell::showOpening()
{
    m_pages->setCurrentWidget(m_opening);
    m_head->setTitle(QStringLiteral("Établi"));
    m_head->setActions({});
}

void Shell::showHead()
{
    const Page *shown = currentPage();
    if (!shown)
        return;
    m_head->setTitle(shown->title());
    m_head->setActions(shown->headerActions());
    setWindowTitle(tr("%1 – Établi", "title of the window").arg(shown->title()));
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
    m_nav->setCollapsed(width() < Theme::px(1200));
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
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace etabli
