#pragma once

namespace etabli {

class Edits;
class HomePage;
class Shell;

/// Puts the home page in the window; to be called before the others, so that it is the first. The quick note
/// (Ctrl+Shift+N) leads to it from everywhere, its buttons to the pages of records and of exchanges. Both outlive
/// the page. GUI thread.
HomePage *addHome(Shell &shell, Edits &edits, bool readOnly);

} // namespace etabli
