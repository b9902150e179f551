#include "app/desktop/recordpages.h"

#include "app/desktop/charterswiring.h"
#include "app/desktop/dashboardwiring.h"
#include "app/desktop/duplicateswiring.h"
#include "ui/pages/contacts/rights.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/projects/projectspec.h"
#include "ui/pages/records/recordspage.h"
#include "ui/pages/records/specs.h"
#include "ui/shell/shell.h"

namespace etabli {

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
    add(Specs::partnerships());
    auto *duplicates = new DuplicatesPage(edits);
    add(withDuplicates(Specs::organisations(), shell, *duplicates));
    addCharters(shell, edits);
    add(withDuplicates(withPersonsRights(Specs::contacts()), shell, *duplicates));
    add(Specs::meetings());
    add(Specs::commitments());
    add(Specs::crtes());
    shell.addNavRule();
    addDashboard(shell, edits);
    add(Specs::practices());
    add(Specs::notes());
    shell.addPage(QString(duplicatesPageId), QStringLiteral("edit-copy"), duplicates, PagePlace::Hidden);
    // Records without a page of their own lead to the one that they hang on.
    for (const char *type : {"contribution", "assessment", "funding_line", "attachment"})
        shell.setHome(QString::fromLatin1(type), QStringLiteral("projects"));
    for (const char *type : {"orientation", "action_sheet"})
        shell.setHome(QString::fromLatin1(type), QStringLiteral("crte"));
}

} // namespace etabli
