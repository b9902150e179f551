#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace etabli {

/// Puts `bytes` in the file at `path`, wholly or not at all: an older file stays as it was until the new one
/// is complete. Missing folders are made. NotWritable or DiskFull, `subject` being the path.
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes);

/// A file to write and what goes into it.
struct OutputFile
{
    QString path;
    QByteArray bytes;
};

/// The same for several files: none takes its place before all are complete on the disk.
[[nodiscard]] Result<void> writeAllWhole(const QList<OutputFile> &files);

} // namespace etabli
