#pragma once

#include "core/archive/reader.h"
#include "core/base/result.h"
#include "core/exchange/manifest.h"
#include "core/store/space.h"

namespace etabli {

/// Takes the attachments of a verified archive that are not here yet, each written beside its final name and
/// renamed once its hash was found right. Gives how many came.
[[nodiscard]] Result<qint64> receiveBlobs(Space &space, const ArchiveReader &archive, const Manifest &manifest);

/// Copies what `source` gives into the space's blobs and gives its name: the BLAKE2b-256 in hexadecimal.
/// TooLarge beyond `most` bytes; DiskFull or NotWritable leave nothing behind.
[[nodiscard]] Result<QString> storeBlob(Space &space, QIODevice &source, qint64 most);

} // namespace etabli
