#pragma once

#include "core/archive/reader.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/manifest.h"
#include "core/store/space.h"

#include <QSet>

namespace etabli {

/// Takes the attachments of a verified archive that are not here yet, each written beside its final name and
/// renamed once its hash was found right; those of `erased` that nothing here names stay out. Gives how many came.
[[nodiscard]] Result<qint64> receiveBlobs(Space &space, const ArchiveReader &archive, const Manifest &manifest,
                                          const QSet<QString> &erased = {});

/// A file among the blobs of a space.
struct StoredBlob
{
    QByteArray digest; ///< BLAKE2b-256
    QString name;      ///< the digest in hexadecimal
    qint64 size = 0;
};

/// Copies what `source` gives into a folder of blobs. Any thread: it touches no database. TooLarge beyond `most`
/// bytes; DiskFull, NotWritable, NotReadable or Cancelled leave nothing behind.
[[nodiscard]] Result<StoredBlob> writeBlob(const QString &folder, QIODevice &source, qint64 most,
                                           Progress *progress = nullptr);
/// Tells the space that a blob is in its folder.
[[nodiscard]] Result<void> registerBlob(Space &space, const StoredBlob &blob);

/// Copies what `source` gives into the space's blobs and gives its name: the BLAKE2b-256 in hexadecimal.
/// TooLarge beyond `most` bytes; DiskFull or NotWritable leave nothing behind.
[[nodiscard]] Result<QString> storeBlob(Space &space, QIODevice &source, qint64 most);

} // namespace etabli
