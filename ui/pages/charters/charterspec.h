#pragma once

#include "ui/pages/records/pagespec.h"

namespace etabli {

/// The list of charters, their form, those who sign them; what writes them is on the studio. GUI thread.
[[nodiscard]] PageSpec charterSpec();

} // namespace etabli
