#include "app/desktop/charterswiring.h"

#include "ui/pages/charters/charterspage.h"
#include "ui/shell/shell.h"

namespace etabli {

ChartersPage *addCharters(Shell &shell, Edits &edits)
{
    const QString id = QStringLiteral("charters");
    auto *page = new ChartersPage(edits);
    shell.addPage(id, QStringLiteral("story-editor"), page);
    // The first type is the one that the count of the navigation tells.
    for (const char *type : {"charter", "charter_version", "article", "signatory"})
        shell.setHome(QString::fromLatin1(type), id);
    return page;
}

} // namespace etabli
