#pragma once

#include "ui/pages/records/pagespec.h"

namespace etabli {

/// « Open the charter »: asks where, prints the charter of the project there and shows it. GUI thread.
[[nodiscard]] RecordAction charterAction();
/// « Write the charter »: goes to the charter of the project, made from the template when it has none. GUI thread.
[[nodiscard]] RecordAction writeCharterAction();

} // namespace etabli
