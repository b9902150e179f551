#pragma once

#include "core/base/result.h"
#include "core/store/space.h"

#include <QByteArray>
#include <QString>

namespace etabli {

/// Gives a workbench the pair kept in a file (its own, saved earlier): what it signs from now on is signed by it.
/// The pair it had is kept beside, under another name. Gives the fingerprint of the new one. KeyMissing,
/// KeyUnreadable, ReadOnly, NotWritable.
[[nodiscard]] Result<QString> adoptKey(Space &space, const QString &path);

/// The bytes of the card of a workbench in a file. NotFound, NotReadable, EmptyFile; NotACard for what is too large to
/// be one.
[[nodiscard]] Result<QByteArray> readCardFile(const QString &path);

/// Makes the folder that holds `path`. NotWritable.
[[nodiscard]] Result<void> makeFolderOf(const QString &path);

/// Writes a small file, wholly or not at all; makes its folder. NotWritable, DiskFull.
[[nodiscard]] Result<void> writeSmallFile(const QString &path, const QByteArray &bytes);

} // namespace etabli
