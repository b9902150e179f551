#pragma once

#include "core/archive/entry.h"
#include "core/base/result.h"

#include <QIODevice>

#include <memory>

namespace etabli {

class ArchiveWriter;
struct EntrySinkState;

/// One entry being written in pieces. Must not outlive its writer; one may be open at a time; dropped before
/// finish(), it spoils the archive, which then cannot be committed. Same thread as its writer.
class EntrySink
{
public:
    ~EntrySink();
    EntrySink(const EntrySink &) = delete;
    EntrySink &operator=(const EntrySink &) = delete;

    /// Where to write the content: write-only, sequential, small writes are gathered. A failed write makes
    /// finish() say why.
    [[nodiscard]] QIODevice &device();
    /// Bytes written to device() so far, before any compression.
    [[nodiscard]] qint64 written() const;
    /// Ends the entry and says what a manifest must know. Fails with DiskFull, NotWritable or ArchiveLimit,
    /// also for a failure met earlier by device(); with BadUsage when called twice.
    [[nodiscard]] Result<EntryInfo> finish();

private:
    friend class ArchiveWriter;
    explicit EntrySink(std::unique_ptr<EntrySinkState> state);

    std::unique_ptr<EntrySinkState> m_state;
};

} // namespace etabli
