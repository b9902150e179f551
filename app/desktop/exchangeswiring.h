#pragma once

#include <QString>

namespace etabli {

class Edits;
class ExchangesPage;
class Shell;

/// Puts the page of exchanges in the window: its place in the navigation, archives dropped anywhere on the window
/// or given to the program (`archive`, may be empty). Both outlive the page. GUI thread.
ExchangesPage *addExchanges(Shell &shell, Edits &edits, const QString &archive);

} // namespace etabli
