#pragma once

#include "ui/pages/records/pagespec.h"

namespace etabli {

/// « Write the charter »: goes to the charter of the project, made from the template when it has none. GUI thread.
[[nodiscard]] RecordAction writeCharterAction();

} // namespace etabli
