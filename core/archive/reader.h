#pragma once

#include "core/archive/entry.h"
#include "core/archive/limiteddevice.h"
#include "core/archive/limits.h"
#include "core/archive/zipdirectory.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace etabli {

/// Reads one archive whose whole structure was checked before anything is given out. Contents are to be believed
/// only after verify(). The file stays open as it was found, even if another takes its path. One thread at a time.
class ArchiveReader
{
public:
    ArchiveReader(const ArchiveReader &) = delete;
    ArchiveReader &operator=(const ArchiveReader &) = delete;

    /// Opens an archive and checks all that is not content: see readZipDirectory(). Fails with NotFound,
    /// NotReadable, EmptyFile, NotAnArchive (another kind of file or of ZIP), ArchiveTruncated, ArchiveAltered,
    /// ArchiveUnsafeName (also links and folders), ArchiveDuplicateEntry or ArchiveLimit.
    [[nodiscard]] static Result<std::unique_ptr<ArchiveReader>> open(const QString &path, const Limits &limits = {});

    /// Names of the entries, in their order; `mimetype` belongs to the container and is not listed.
    [[nodiscard]] QStringList names() const;
    /// Whether there is such an entry.
    [[nodiscard]] bool has(const QString &name) const;
    /// Declared bytes of an entry's content, -1 without such an entry.
    [[nodiscard]] qint64 size(const QString &name) const;
    /// Bytes of the whole file.
    [[nodiscard]] qint64 fileSize() const;

    /// A whole content in memory. Fails with NotFound, ArchiveLimit beyond `max` bytes, ArchiveAltered when size
    /// or CRC-32 differ, NotReadable.
    [[nodiscard]] Result<QByteArray> readSmall(const QString &name, qint64 max) const;
    /// Reads an entry through and compares its size, CRC-32 and BLAKE2b-256 (32 bytes). Fails with ArchiveAltered
    /// (also when the entry is missing), NotReadable or Cancelled. Progress counts the bytes of this entry.
    [[nodiscard]] Result<void> verify(const QString &name, qint64 size, QByteArrayView blake2b,
                                      Progress *progress = nullptr) const;
    /// A content as a stream; size and CRC-32 are checked at its end. The device may outlive the reader.
    /// Fails with NotFound, and with what the first bytes show.
    [[nodiscard]] Result<std::unique_ptr<LimitedDevice>> openEntry(const QString &name) const;
    /// A zstd content as a stream of what it decodes to, at most `maxDecodedBytes`; more is ArchiveLimit.
    /// Fails with NotFound, and with what the first bytes show.
    [[nodiscard]] Result<std::unique_ptr<LimitedDevice>> openZstd(const QString &name, qint64 maxDecodedBytes) const;

private:
    ArchiveReader(QString path, std::shared_ptr<QFile> file, const Limits &limits);
    [[nodiscard]] Result<void> readStructure(QByteArrayView mimetype);
    [[nodiscard]] const ZipEntry *find(const QString &name) const;
    [[nodiscard]] Result<QByteArray> readAll(const ZipEntry &entry) const;

    QString m_path;
    std::shared_ptr<QFile> m_file;
    Limits m_limits;
    QList<ZipEntry> m_entries;
    QHash<QString, qsizetype> m_index;
};

} // namespace etabli
