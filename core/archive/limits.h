#pragma once

#include <QtGlobal>

namespace etabli {

/// How much an archive may hold, when written and when read. Larger contents travel in follow-up archives.
/// The defaults keep the container below what a plain ZIP (without the 64-bit extension) can say.
struct Limits
{
    /// Bytes of the whole file.
    qint64 archiveBytes = (qint64(4) << 30) - (qint64(1) << 20);
    /// Entries, `mimetype` included.
    int entries = 10'000;
    /// Bytes of one entry's content, once inflated.
    qint64 entryBytes = qint64(2) << 30;
    /// Bytes of all contents together, once inflated.
    qint64 totalBytes = (qint64(4) << 30) - (qint64(1) << 20);
    /// A deflated entry larger than `inflatedFloor` bytes may not inflate to more than this many times its
    /// stored size. Text reaches 20; a bomb of zeros 1 000.
    qint64 inflateRatio = 200;
    /// Inflated size up to which the ratio does not matter, bytes.
    qint64 inflatedFloor = qint64(1) << 20;
    /// Memory a zstd stream may ask for (its window), bytes. Our own streams ask for 2 MiB.
    qint64 zstdWindow = qint64(8) << 20;
};

} // namespace etabli
