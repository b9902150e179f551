#pragma once

#include "core/services/merging.h"
#include "core/services/reception.h"

namespace etabli {

/// Copies an archive below the space and notes why it waits. The same archive twice is kept once.
[[nodiscard]] Result<void> keepAside(Space &space, const QString &path, const VerifiedArchive &archive,
                                     const QString &reason, const QString &needs);

/// Verifies and merges one archive, as mergeArchive does, without looking at those kept aside.
[[nodiscard]] Result<MergeReport> mergeAlone(Space &space, const MergeRequest &request);

/// Tries the archives kept aside again, as long as one of them gets in; their counts are added to `report`.
[[nodiscard]] Result<void> mergeFromWaitingRoom(Space &space, Progress *progress, MergeReport &report);

} // namespace etabli
