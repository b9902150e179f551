// The menus of the window and its keys: one face of Shell.
#include "ui/shell/appearance.h"
#include "ui/shell/finder.h"
#include "ui/shell/keys.h"
#include "ui/shell/shell.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/searchbox.h"

#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

namespace etabli {

void Shell::makeFinder()
{
    // Made anew with each space: what it remembers of pages and commands goes with it.
    delete m_finder;
    m_finder = new Finder(m_head->searchBox(), this);
    connect(m_finder, &Finder::pageChosen, this, &Shell::showPage);
    connect(m_finder, &Finder::territoryChosen, this, &Shell::territoryChosen);
    connect(m_finder, &Finder::recordChosen, this,
            [this](const QString &type, const QString &id) { showRecord(type, id); });
    for (QAction *command : std::as_const(m_commands)) {
        if (command)
            m_finder->addCommand(command);
    }
}

void Shell::addCommand(QAction *action)
{
    m_commands += action;
    m_finder->addCommand(action);
}

void Shell::addFileAction(QAction *action)
{
    m_file->insertAction(m_quit, action);
    addCommand(action);
}

void Shell::addFound(QAction *action)
{
    m_finder->addCommand(action);
}

void Shell::addHelpAction(QAction *action)
{
    m_help->addAction(action);
    addCommand(action);
}

void Shell::makeMenus()
{
    m_file = menuBar()->addMenu(tr("&File"));
    QAction *note = m_file->addAction(tr("Quick note"), this, &Shell::noteRequested);
    note->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    note->setData(QStringLiteral("note"));
    addCommand(note);
    QAction *print = m_file->addAction(tr("Print"), this, [this] {
        if (Page *shown = currentPage(); shown && shown->prints())
            shown->print();
        else
            m_foot->notice(tr("There is nothing to print on this page."));
    });
    print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_file->addSeparator();
    m_quit = m_file->addAction(tr("Quit"), this, &QWidget::close);
    QAction *quit = m_quit;
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_head->undoAction());
    edit->addAction(m_head->redoAction());
    QMenu *view = menuBar()->addMenu(tr("&View"));
    const auto add = [&](const QString &text, const std::function<void()> &act) {
        QAction *action = view->addAction(text);
        connect(action, &QAction::triggered, this, act);
        addCommand(action);
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
    m_help = menuBar()->addMenu(tr("&Help"));
    QAction *keys = m_help->addAction(tr("Keyboard"), this, [this] { Keys::showHints(this); });
    addCommand(keys);
    // Hidden menus lose their shortcuts: these stay with the window.
    addActions({note, print, quit, m_head->undoAction(), m_head->redoAction()});
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
    for (int number = 1; number <= 10; ++number)
        bind(Keys::page(number), [this, number] { goToNumber(number); });
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

} // namespace etabli
