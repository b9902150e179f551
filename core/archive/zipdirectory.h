#pragma once

#include "core/archive/limits.h"
#include "core/base/result.h"

#include <QFile>
#include <QList>
#include <QString>

namespace etabli {

/// Where one entry lies in the file, as both of its headers say.
struct ZipEntry
{
    QString name;
    /// 0 stored, 8 deflated; nothing else comes through.
    quint16 method = 0;
    quint32 crc = 0;
    /// Bytes in the file.
    qint64 storedSize = 0;
    /// Bytes of content.
    qint64 size = 0;
    /// Where the content begins in the file.
    qint64 offset = 0;
};

/// Reads the structure of a ZIP in the only form we write: entries one after the other from the first byte,
/// the directory right behind them, the end record as the last 22 bytes, both headers of an entry in agreement,
/// `mimetype` first. So any byte missing, added or changed outside the contents is noticed, unless it means
/// nothing. `path` only names the file in errors. Fails with EmptyFile, NotAnArchive, ArchiveTruncated,
/// ArchiveAltered, ArchiveUnsafeName, ArchiveDuplicateEntry, ArchiveLimit or NotReadable.
[[nodiscard]] Result<QList<ZipEntry>> readZipDirectory(QFile &file, const QString &path, const Limits &limits);

} // namespace etabli
