#pragma once

namespace etabli {

class Edits;
class Shell;

/// Puts the pages of records in the window, in the order of the navigation, and says which page shows which type.
/// `edits` must outlive the window.
void addRecordPages(Shell &shell, Edits &edits);

} // namespace etabli
