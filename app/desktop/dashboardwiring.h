#pragma once

namespace etabli {

class DashboardPage;
class Edits;
class Shell;

/// Puts the dashboards in the window: their parts lead to the list of projects, a territory found by Ctrl+K leads to
/// its dashboard. To be called after the pages of records. Both outlive the page. GUI thread.
DashboardPage *addDashboard(Shell &shell, Edits &edits);

} // namespace etabli
