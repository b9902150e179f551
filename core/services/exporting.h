#pragma once

#include "core/base/progress.h"
#include "core/exchange/manifest.h"
#include "core/exchange/signing.h"
#include "core/store/space.h"

#include <QBitArray>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace etabli {

/// What makes an archive the publication of a base: what its manifest says besides, and, for the numbered delta that
/// follows a former publication, what that one held.
struct PublishRequest
{
    Publication says;
    VersionVector claims;          ///< how far each stream is whole here: what is in quarantine is not
    bool delta = false;            ///< only what came since the former publication of the same scope
    VersionVector since = {};      ///< how far each stream was then
    std::vector<Dot> released = {}; ///< what left quarantine since then
    QBitArray before = {};         ///< the records of a limited scope then: others are written whole
};

/// What to put in an archive and where to write it.
struct ExportRequest
{
    QString path;
    bool full = false;         ///< everything held, instead of what was typed here and the base does not have
    QStringList territories;   ///< scope as asked ("departement:44"); empty for everything
    QSet<QString> places;      ///< every place whose records count in the scope, spelled out by the caller
    bool personalData = true;
    Progress *progress = nullptr;
    std::optional<PublishRequest> publication; ///< for a base only
};

/// What was written.
struct ExportReport
{
    Manifest manifest;
    qint64 bytes = 0;
    qint64 blobs = 0;
};

/// Writes a signed archive, atomically: a delta (own operations that the base has not acknowledged), a snapshot of
/// all current operations, or whole records of a territory and what they refer to. A limited archive is always
/// whole, save the delta of a publication, which its number orders. Memory does not grow with the space. Faults: those of ArchiveWriter, of keys and of the connection.
[[nodiscard]] Result<ExportReport> exportArchive(Space &space, const ExportRequest &request);

} // namespace etabli
