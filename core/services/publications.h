#pragma once

#include "core/base/result.h"
#include "core/exchange/manifest.h"
#include "core/store/space.h"

#include <QString>

#include <optional>

namespace etabli {

/// The base whose publications a workbench follows: the first it met, and no other after it.
struct FollowedBase
{
    Id site;
    QString name;
    QByteArray publicKey;
    Id epoch;
    QString scope;          ///< of the last publication merged: empty for the whole nation
    qint64 number = 0;      ///< its number
    qint64 published = 0;   ///< when the base wrote it, ms UTC
    qint64 received = 0;    ///< when it was merged here, ms UTC
};

/// The base this space follows; nothing as long as no publication was merged. Any space, its thread.
[[nodiscard]] Result<std::optional<FollowedBase>> followedBase(Space &space);

/// What has to come before an archive may be merged, written `stream:from–to`, or `publication:from–to` for the
/// numbers of a base; nothing when it may be merged now.
[[nodiscard]] Result<std::optional<QString>> missingBefore(Space &space, const Manifest &manifest);

/// Whether a base acknowledges, on the stream written here, something else than what was written here: a copy of
/// this space wrote the same numbers.
[[nodiscard]] Result<bool> acknowledgesAnother(Space &space, const Publication &publication);

/// Notes what a publication says: its number, what of this space the base has (a later epoch says it anew, even
/// lower), the keys of the workbenches it knows, and those that are revoked. Inside the caller's transaction, once
/// its operations are applied.
[[nodiscard]] Result<void> notePublication(Space &space, const Manifest &manifest);

} // namespace etabli
