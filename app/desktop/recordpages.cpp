#include "app/desktop/recordpages.h"

#include "app/desktop/duplicateswiring.h"
#include "ui/lists/listpanel.h"
#include "ui/pages/contacts/rights.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/projects/projectspec.h"
#include "ui/pages/records/recordspage.h"
#include "ui/pages/records/specs.h"
#include "ui/shell/shell.h"

namespace etabli {

namespace {

/// A territory found by Ctrl+K: the projects that count there.
void showTerritories(Shell &shell, const QString &page)
{
    auto *projects = qobject_cast<RecordsPage *>(shell.page(page));
    if (!projects)
        return;
    QObject::connect(&shell, &Shell::territoryChosen, projects, [&shell, projects, page](const QString &place) {
        shell.showPage(page);
        ListState state = ListState::everything(projects->spec().list);
        state.facets.fields += ListFacet{QStringLiteral("territories"), {place}};
        projects->list()->showState(state);
    });
}

} // namespace

void addRecordPages(Shell &shell, Edits &edits)
{
    const auto add = [&](PageSpec spec) {
        const QString page = spec.list.key;
        const QString type = spec.list.type;
        const QString icon = spec.icon;
        shell.addPage(page, icon, new RecordsPage(edits, std::move(spec)));
        shell.setHome(type, page);
    };
    add(projectSpec());
    showTerritories(shell, QStringLiteral("projects"));
    add(Specs::partnerships());
    auto *duplicates = new DuplicatesPage(edits);
    add(withDuplicates(Specs::organisations(), shell, *duplicates));
    add(withDuplicates(withPersonsRights(Specs::contacts()), shell, *duplicates));
    add(Specs::meetings());
    add(Specs::commitments());
    add(Specs::crtes());
    shell.addNavRule();
    add(Specs::practices());
    add(Specs::notes());
    shell.addPage(QString(duplicatesPageId), QStringLiteral("edit-copy"), duplicates, PagePlace::Hidden);
    // Records without a page of their own lead to the one that they hang on.
    for (const char *type : {"contribution", "assessment", "funding_line", "charter", "charter_version", "article",
                             "signatory", "attachment"})
        shell.setHome(QString::fromLatin1(type), QStringLiteral("projects"));
    for (const char *type : {"orientation", "action_sheet"})
        shell.setHome(QString::fromLatin1(type), QStringLiteral("crte"));
}

} // namespace etabli
