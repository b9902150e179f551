#pragma once

#include "core/base/result.h"
#include "core/store/space.h"

namespace etabli {

/// What taking a reception back did.
struct UnreceptionReport
{
    qint64 reception = 0; ///< the number of the undo itself
    Id undo;              ///< its identifier, by which it can be undone in turn; null on a dry run
    qint64 restored = 0;  ///< registers put back to what they were
    qint64 kept = 0;      ///< registers left alone because someone wrote on them since
    qint64 records = 0;   ///< records it looked at
};

/// Takes back what a reception (an archive of a peer, a table import, or another undo) brought: each register it
/// touched and nobody edited since gets its former candidates again, with their stamps, by new operations that
/// travel; then the records it created go, and those it had brought back go again. Inside the caller's
/// transaction; with `dryRun` nothing is written and the report tells what would be.
/// NotUndoable when there is no such reception.
[[nodiscard]] Result<UnreceptionReport> takeBack(Space &space, qint64 reception, const QString &name, bool dryRun);

} // namespace etabli
