#pragma once

#include "ui/pages/records/pagespec.h"

namespace etabli {

/// « Open the charter »: asks where, prints the charter of the project there and shows it. GUI thread.
[[nodiscard]] RecordAction charterAction();

} // namespace etabli
