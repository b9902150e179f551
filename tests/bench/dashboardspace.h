#pragma once

#include "core/store/space.h"

#include <QStringList>

namespace etabli::bench {

/// Fills a new space with `projects` projects, twice as many partnerships and as many organisations, as drawn rows
/// without their operations: what dashboards read, at a size that typing would take hours to reach. Deterministic
/// for a seed and a list of places.
[[nodiscard]] Result<void> fillRows(Space &space, qint64 projects, quint64 seed, const QStringList &places);

} // namespace etabli::bench
