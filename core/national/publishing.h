#pragma once

#include "core/base/progress.h"
#include "core/national/nationalbase.h"

#include <QString>
#include <QStringList>

namespace etabli {

/// What a publication wrote.
struct PublishReport
{
    Id epoch;
    qint64 number = 0;
    QStringList territories; ///< empty for the whole nation
    QString snapshot;        ///< path of the archive that needs nothing before it
    QString delta;           ///< path of the one that follows number − 1; empty for the first of its scope
    qint64 operations = 0;   ///< in the snapshot
    qint64 changes = 0;      ///< in the delta
    qint64 acknowledged = 0; ///< streams acknowledged
    qint64 quarantined = 0;  ///< operations that wait in the base, unpublished
};

/// Publishes what a base holds, whole or limited to some territories, in `folder` (made when absent): a snapshot, and
/// a delta since the former publication of the same scope in this epoch. Both say how far the base has what each
/// workbench sent, and which workbenches are enrolled or revoked. A publication that cannot be written takes no
/// number; one interrupted may leave a number that never came out, and the next snapshot stands for it.
/// UnknownTerritory, NotWritable, DiskFull, ReadOnly, Cancelled.
[[nodiscard]] Result<PublishReport> publish(NationalBase &base, const QString &folder, const QStringList &territories,
                                            Progress *progress = nullptr);

} // namespace etabli
