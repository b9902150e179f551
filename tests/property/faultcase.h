#pragma once

#include "workbench.h"

namespace etabli {

/// Two workbenches with a common past that have both gone on: `archive` makes the second meet everything that a
/// merge can meet: new records, edits, conflicts opened and settled, deletes of edited records, joins, sets.
struct FaultCase
{
    std::unique_ptr<Workbench> sender;
    std::unique_ptr<Workbench> receiver;
    QString archive;
};

/// `records` says how much there is to merge. Aborts when it cannot be made.
[[nodiscard]] FaultCase makeFaultCase(const QString &folder, int records);

/// The dump and everything a reception may leave besides: operations, conflicts, sites, receptions, waiting room.
[[nodiscard]] QByteArray wholeState(Workbench &bench);

/// Copies a folder with all that is in it, in place of what was there.
[[nodiscard]] bool putBack(const QString &from, const QString &to);

} // namespace etabli
