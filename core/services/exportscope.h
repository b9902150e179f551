#pragma once

#include "core/base/result.h"
#include "core/store/space.h"

#include <QBitArray>
#include <QSet>

namespace etabli {

/// The records of an archive limited to some places, one bit per record key: those that ever stood there (a place
/// taken away since counts, so that its removal travels too), those that belong to them (partnerships,
/// commitments, notes… of a project), and those that all these refer to.
[[nodiscard]] Result<QBitArray> recordsInScope(Space &space, const QSet<QString> &places);

} // namespace etabli
