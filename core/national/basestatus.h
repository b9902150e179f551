#pragma once

#include "core/national/enrolment.h"
#include "core/services/merging.h"

#include <QList>
#include <QString>

namespace etabli {

/// A scope of which something was published in the present epoch.
struct PublishedScope
{
    QString scope; ///< places parted by spaces, empty for the whole nation
    qint64 number = 0;
    qint64 at = 0;
};

/// Where a base stands with a workbench.
struct WorkbenchStatus
{
    EnrolledWorkbench workbench;
    qint64 lastArchiveAt = 0; ///< 0 when none came
    qint64 acknowledged = 0;  ///< how far its streams are held, together
    qint64 quarantined = 0;   ///< operations of it that wait for a grant
};

/// What its steward asks of a base.
struct BaseStatus
{
    QString name;
    Id site;
    QString fingerprint;
    Id epoch;
    qint64 epochRank = 0;
    qint64 conflicts = 0;
    qint64 quarantined = 0;
    QList<PublishedScope> publications;
    QList<WorkbenchStatus> workbenches;
    QList<WaitingArchive> waiting;
};

/// Reads where a base stands. Faults of the connection and of the key.
[[nodiscard]] Result<BaseStatus> baseStatus(NationalBase &base);

} // namespace etabli
