#include "app/desktop/homewiring.h"

#include "ui/lists/listpanel.h"
#include "ui/pages/exchanges/exchangespage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/records/recordspage.h"
#include "ui/shell/shell.h"

#include <QAction>

namespace etabli {

namespace {

const QString homeId = QStringLiteral("home");
const QString exchangesId = QStringLiteral("exchanges");

/// Does what Ctrl+N does on the page of a type.
void beginNew(Shell &shell, const QString &type)
{
    const QString id = type + u's';
    Page *page = shell.page(id);
    if (!page)
        return;
    shell.showPage(id);
    const QList<QAction *> actions = page->headerActions();
    for (QAction *action : actions) {
        if (action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_N)))
            action->trigger();
    }
}

/// Shows a list with one of the views that come with the program.
void showView(Shell &shell, const QString &id, const QString &view)
{
    auto *page = qobject_cast<RecordsPage *>(shell.page(id));
    if (!page)
        return;
    shell.showPage(id);
    page->list()->showView(view);
}

/// Does something on the page of exchanges, brought to the front.
template <typename Act>
void onExchanges(Shell &shell, Act act)
{
    if (auto *page = qobject_cast<ExchangesPage *>(shell.page(exchangesId))) {
        shell.showPage(exchangesId);
        act(*page);
    }
}

} // namespace

HomePage *addHome(Shell &shell, Edits &edits, bool readOnly)
{
    auto *page = new HomePage(edits, readOnly);
    shell.addPage(homeId, QStringLiteral("go-home"), page);
    page->setOpened([&shell] { return shell.opened(); });
    QObject::connect(&shell, &Shell::noteRequested, page, [&shell, page] {
        shell.showPage(homeId);
        page->focusNote();
    });
    QObject::connect(page, &HomePage::beginNewRequested, &shell,
                     [&shell](const QString &type) { beginNew(shell, type); });
    QObject::connect(page, &HomePage::prepareRequested, &shell,
                     [&shell] { onExchanges(shell, [](ExchangesPage &exchanges) { exchanges.prepare(); }); });
    QObject::connect(page, &HomePage::receiveRequested, &shell, [&shell] {
        onExchanges(shell, [](ExchangesPage &exchanges) {
            const QList<QAction *> actions = exchanges.headerActions();
            for (QAction *action : actions) {
                if (action->objectName() == u"receiveArchive")
                    action->trigger();
            }
        });
    });
    QObject::connect(page, &HomePage::peopleRequested, &shell,
                     [&shell](const QString &view) { showView(shell, QStringLiteral("contacts"), view); });
    QObject::connect(page, &HomePage::conflictsRequested, &shell, [&shell] {
        onExchanges(shell, [](ExchangesPage &exchanges) { exchanges.setTab(ExchangesPage::Conflicts); });
    });
    return page;
}

} // namespace etabli
