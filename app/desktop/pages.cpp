#include "app/desktop/pages.h"

#include "app/desktop/exchangeswiring.h"
#include "app/desktop/homewiring.h"
#include "app/desktop/recordpages.h"
#include "app/desktop/wordswiring.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/shell.h"

namespace etabli {

SettingsPage *addPages(const PageMaking &making)
{
    Shell &shell = making.shell;
    WordKeeper *words = keepWords(making.edits);
    addHome(shell, making.edits, making.readOnly);
    addRecordPages(shell, making.edits);
    shell.addNavRule();
    addExchanges(shell, making.edits, making.archive);
    addWords(shell, making.edits, *words);
    auto *settings = new SettingsPage(making.edits, making.backups);
    shell.addPage(QStringLiteral("settings"), QStringLiteral("configure"), settings, PagePlace::Foot);
    QObject::connect(settings, &SettingsPage::pageRequested, &shell, &Shell::showPage);
    return settings;
}

} // namespace etabli
