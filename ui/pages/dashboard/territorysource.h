#pragma once

#include "core/services/desk.h"
#include "ui/widgets/chipsedit.h"

namespace etabli {

/// Choices of territory for a dashboard: the CRTE of the space and France before anything is typed, then those of
/// the reference whose words begin with what is typed, CRTE among them. `desk` and `context` must outlive it.
[[nodiscard]] ChipSource territorySource(Desk &desk, QObject *context);

} // namespace etabli
