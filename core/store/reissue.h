#pragma once

#include "core/base/result.h"
#include "core/store/space.h"

namespace etabli {

/// Gives new dots, under a new stream, to what this copy wrote after `boundary` on its present stream: another
/// copy turned out to write the same stream. Nothing typed changes; registers and rows are the same afterwards.
/// Inside the caller's transaction. Gives how many operations moved.
[[nodiscard]] Result<qint64> reissue(Space &space, qint64 boundary);

} // namespace etabli
