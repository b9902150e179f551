#pragma once

#include "core/base/result.h"
#include "core/changes/erasure.h"
#include "core/changes/operation.h"
#include "core/store/space.h"

#include <QByteArray>
#include <QList>

namespace etabli {

/// Why an operation is in quarantine.
enum class Missing {
    Nothing,
    Type,      ///< its author may not write records of that type
    Territory, ///< the record never was in a territory of its author's grant
};
/// "type", "territory"; empty for nothing.
[[nodiscard]] QString missingName(Missing missing);

/// An operation that waits for a grant.
struct Quarantined
{
    Operation operation;
    qint64 site = 0; ///< key of its author's site
};

/// Keeps an operation that its author had no right to write. `target` is what it ties its record to (the bytes of an
/// identifier, or the code of a CRTE), empty for nothing. Of a record that was erased only the header is kept.
[[nodiscard]] Result<void> quarantine(Space &space, const Operation &operation, qint64 site, qint64 receipt,
                                      Missing missing, const QByteArray &target);
/// The stamp under which a dot is in quarantine, nothing when it is not.
[[nodiscard]] Result<std::optional<qint64>> quarantinedStamp(Space &space, Dot dot);
/// The operations of a record that wait, by dot.
[[nodiscard]] Result<QList<Quarantined>> quarantinedOf(Space &space, const Id &record);
/// An operation leaves quarantine: noted for the next publication.
[[nodiscard]] Result<void> release(Space &space, Dot dot);

/// Whether quarantine still holds a value of an erased record.
[[nodiscard]] Result<bool> holdsErasedValues(Space &space);
/// Takes the values of erased records out of quarantine; headers stay. Inside the caller's transaction; what must be
/// done on files is noted as chores.
[[nodiscard]] Result<void> forgetInQuarantine(Space &space, const QList<Erasure> &erasures);

} // namespace etabli
