#pragma once

#include "core/services/merging.h"
#include "core/services/reception.h"

namespace etabli {

/// Copies an archive below the space and notes why it waits. The same archive twice is kept once.
[[nodiscard]] Result<void> keepAside(Space &space, const QString &path, const VerifiedArchive &archive,
                                     const QString &reason, const QString &needs);

/// Verifies and merges one archive, as mergeArchive does, without looking at those kept aside.
/// `rewritten` is the hash of a kept archive whose erased values were taken out here: its manifest is still the one
/// its sender signed, and the rest of it is ours. Empty for an archive as it came.
[[nodiscard]] Result<MergeReport> mergeAlone(Space &space, const MergeRequest &request, const QByteArray &rewritten = {});

/// Writes anew, without their values, the archives kept aside that hold operations on erased records: headers stay, so
/// that what they claim stays right. One that can no longer be read is dropped: it could never be merged.
[[nodiscard]] Result<void> stripWaitingRoom(Space &space);

/// Tries the archives kept aside again, as long as one of them gets in; their counts are added to `report`.
[[nodiscard]] Result<void> mergeFromWaitingRoom(Space &space, Progress *progress, MergeReport &report);

} // namespace etabli
