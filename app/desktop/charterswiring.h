#pragma once

namespace etabli {

class ChartersPage;
class Edits;
class Shell;

/// The page of charters: their list and their studio; records that hang on a charter lead there. GUI thread.
ChartersPage *addCharters(Shell &shell, Edits &edits);

} // namespace etabli
