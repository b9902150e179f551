#pragma once

#include "core/archive/entry.h"
#include "core/archive/entrysink.h"
#include "core/archive/limits.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace etabli {

struct ArchiveWriterState;

/// Writes one archive, entry by entry, in constant memory. Nothing is at its path before commit(); without
/// commit(), or after any failure, the former file stays as it was. The same entries give the same bytes.
/// One thread at a time.
class ArchiveWriter
{
public:
    ~ArchiveWriter();
    ArchiveWriter(const ArchiveWriter &) = delete;
    ArchiveWriter &operator=(const ArchiveWriter &) = delete;

    /// Prepares an archive at `path` (parent folders are made) with `mimetype` as first entry. Another
    /// content type serves formats that begin the same way (OpenDocument).
    /// Fails with NotWritable or DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<ArchiveWriter>> create(const QString &path,
                                                                       QByteArrayView mimetype = archiveMimetype,
                                                                       const Limits &limits = {});

    /// Adds a whole entry from memory. Fails with ArchiveUnsafeName, ArchiveDuplicateEntry, ArchiveLimit,
    /// DiskFull or NotWritable; the archive is then spoilt unless the name was at fault.
    [[nodiscard]] Result<EntryInfo> add(const QString &name, QByteArrayView content,
                                        Compression compression = Compression::Stored);
    /// Adds a file's content, read in pieces. Fails like add(), or with NotFound, NotReadable or Cancelled.
    [[nodiscard]] Result<EntryInfo> addFile(const QString &name, const QString &filePath,
                                            Progress *progress = nullptr,
                                            Compression compression = Compression::Stored);
    /// Opens an entry to be written in pieces. Fails like add(), and with BadUsage while another is open.
    [[nodiscard]] Result<std::unique_ptr<EntrySink>> begin(const QString &name, Compression compression);

    /// What was written so far, in order; `mimetype` belongs to the container and is not listed.
    [[nodiscard]] const QList<EntryInfo> &entries() const;
    /// Completes the archive, puts it on the disk and replaces the file at its path, atomically.
    /// Fails with the first failure met, DiskFull or NotWritable; with BadUsage when called twice or while an
    /// entry is open.
    [[nodiscard]] Result<void> commit();

private:
    explicit ArchiveWriter(std::unique_ptr<ArchiveWriterState> state);

    std::unique_ptr<ArchiveWriterState> m_state;
};

} // namespace etabli
