#pragma once

#include "core/base/identifier.h"
#include "core/base/result.h"
#include "core/store/space.h"

#include <QStringList>

namespace etabli {

/// Every identifier by which a reference leads to a record: its own first, then those of the records joined into
/// it, and into those. References are followed when read, never rewritten: whoever looks for what points to a
/// record looks for all of these. Any space, its thread.
[[nodiscard]] Result<QStringList> identifiersOf(Space &space, const QString &type, const Id &id);

} // namespace etabli
