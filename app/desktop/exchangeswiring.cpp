#include "app/desktop/exchangeswiring.h"

#include "ui/pages/exchanges/exchangespage.h"
#include "ui/shell/shell.h"
#include "ui/widgets/droparea.h"

#include <QDir>
#include <QTimer>

namespace etabli {

ExchangesPage *addExchanges(Shell &shell, Edits &edits, const QString &archive)
{
    const QString id = QStringLiteral("exchanges");
    auto *page = new ExchangesPage(edits);
    shell.addPage(id, QStringLiteral("folder-sync"), page);
    auto *drop = new DropArea(&shell, ExchangesPage::tr("Drop archives here: they are verified, then you decide"));
    // Every local file is taken: one that is no archive is refused in words rather than silently.
    QObject::connect(drop, &DropArea::filesDropped, page, &ExchangesPage::receive);
    QObject::connect(page, &ExchangesPage::pageRequested, &shell, [&shell, id] { shell.showPage(id); });
    if (!archive.isEmpty())
        QTimer::singleShot(0, page, [page, path = QDir::fromNativeSeparators(archive)] { page->receive({path}); });
    return page;
}

} // namespace etabli
