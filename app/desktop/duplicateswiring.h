#pragma once

#include "ui/pages/records/pagespec.h"

namespace etabli {

class DuplicatesPage;
class Shell;

/// The name of the page of possible duplicates in the window; it stands in no navigation.
inline constexpr QLatin1String duplicatesPageId("duplicates");

/// Adds to a page of organisations or contacts the notice of a possible duplicate, and "Join with…" in the menu of
/// a record. All three must outlive the page. GUI thread.
[[nodiscard]] PageSpec withDuplicates(PageSpec spec, Shell &shell, DuplicatesPage &page);

} // namespace etabli
