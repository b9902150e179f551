#pragma once

#include "core/archive/zipdirectory.h"
#include "core/base/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace etabli {

/// A stream of bytes read once, from the first to the last, whose clean end differs from any failure.
/// One thread at a time.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Fills up to `capacity` bytes (more than 0) at `buffer`. 0 is the end, given only once all the source can
    /// check was checked.
    [[nodiscard]] virtual Result<qint64> read(char *buffer, qint64 capacity) = 0;
};

/// The content of an entry, inflated if need be, refused with ArchiveAltered when its size or its CRC-32 is not
/// the declared one or when the deflate stream is not exactly whole. The file may be shared with other sources.
[[nodiscard]] std::unique_ptr<ByteSource> contentSource(std::shared_ptr<QFile> file, const ZipEntry &entry);

/// Decodes one zstd frame that must fill `content` exactly. Refused with ArchiveLimit when it gives more than
/// `maxDecodedBytes` or asks for a window over `maxWindow` bytes, with ArchiveAltered when broken or cut.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> zstdSource(std::unique_ptr<ByteSource> content,
                                                             const QString &name, qint64 maxDecodedBytes,
                                                             qint64 maxWindow);

} // namespace etabli
