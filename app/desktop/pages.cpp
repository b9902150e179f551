#include "app/desktop/pages.h"

#include "app/desktop/exchangeswiring.h"
#include "app/desktop/homewiring.h"
#include "app/desktop/recordpages.h"
#include "app/desktop/wordswiring.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/shell.h"

#include <QAction>
#include <QCoreApplication>

namespace etabli {

SettingsPage *addPages(const PageMaking &making)
{
    Shell &shell = making.shell;
    WordKeeper *words = keepWords(making.edits);
    addHome(shell, making.edits, making.readOnly);
    addRecordPages(shell, making.edits);
    addExchanges(shell, making.edits, making.archive);
    addWords(shell, making.edits, *words);
    auto *settings = new SettingsPage(making.edits, making.backups);
    shell.addPage(QStringLiteral("settings"), QStringLiteral("configure"), settings, PagePlace::Foot);
    QObject::connect(settings, &SettingsPage::pageRequested, &shell, &Shell::showPage);
    // Each part of the settings is found by Ctrl+K.
    for (const SettingsPage::Section &section : settings->sections()) {
        auto *action = new QAction(
            QCoreApplication::translate("PageMaking", "Settings: %1").arg(section.title), settings);
        action->setData(QStringLiteral("configure"));
        QObject::connect(action, &QAction::triggered, settings, [&shell, settings, place = section.place] {
            shell.showPage(QStringLiteral("settings"));
            settings->showSection(place);
        });
        shell.addFound(action);
    }
    return settings;
}

} // namespace etabli
