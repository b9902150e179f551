#pragma once

#include "core/archive/reader.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/manifest.h"

#include <memory>

namespace etabli {

/// An archive whose signature, names, sizes and hashes were all found right: nothing of it was used before.
struct VerifiedArchive
{
    std::unique_ptr<ArchiveReader> reader;
    Manifest manifest;
    QByteArray manifestHash; ///< BLAKE2b-256 of the manifest's bytes: two archives with the same are the same
};

/// Opens an archive and reads its manifest without looking at the contents it lists: for showing what it is.
[[nodiscard]] Result<VerifiedArchive> inspectArchive(const QString &path);

/// Opens an archive and verifies everything about it. Faults: NotAnArchive, ArchiveTruncated, ArchiveAltered,
/// ArchiveUnsafeName, ArchiveDuplicateEntry, ArchiveLimit, ArchiveNewer, SignatureInvalid, EmptyFile, NotFound.
[[nodiscard]] Result<VerifiedArchive> verifyArchive(const QString &path, Progress *progress = nullptr);

/// Opens an archive kept aside that was written anew here without erased values: its manifest must still be signed by
/// its sender, and the file must be the one left, by its BLAKE2b-256. Faults: as above.
[[nodiscard]] Result<VerifiedArchive> verifyRewritten(const QString &path, const QByteArray &blake2b);

} // namespace etabli
