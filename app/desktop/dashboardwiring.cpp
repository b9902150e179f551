#include "app/desktop/dashboardwiring.h"

#include "ui/lists/listpanel.h"
#include "ui/pages/dashboard/dashboardpage.h"
#include "ui/pages/records/recordspage.h"
#include "ui/shell/shell.h"

namespace etabli {

namespace {

const QString projectsId = QStringLiteral("projects");
const QString dashboardId = QStringLiteral("dashboard");

} // namespace

DashboardPage *addDashboard(Shell &shell, Edits &edits)
{
    auto *page = new DashboardPage(edits);
    shell.addPage(dashboardId, QStringLiteral("view-statistics"), page);
    QObject::connect(page, &DashboardPage::projectsRequested, &shell, [&shell](const ListFacets &facets) {
        auto *projects = qobject_cast<RecordsPage *>(shell.page(projectsId));
        if (!projects)
            return;
        shell.showPage(projectsId);
        ListState state = ListState::everything(projects->spec().list);
        state.facets = facets;
        projects->list()->showState(state);
    });
    QObject::connect(page, &DashboardPage::newProjectRequested, &shell, [&shell] {
        if (auto *projects = qobject_cast<RecordsPage *>(shell.page(projectsId))) {
            shell.showPage(projectsId);
            projects->beginNew();
        }
    });
    QObject::connect(&shell, &Shell::territoryChosen, page, [&shell, page](const QString &place) {
        page->showPlace(place);
        shell.showPage(dashboardId);
    });
    return page;
}

} // namespace etabli
