#include "core/charter/outputfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace etabli {

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (path.isEmpty() || target.isDir())
        return failure(Fault::NotWritable, path, QStringLiteral("a folder, not a file"));
    const QString folder = target.absolutePath();
    if (!QDir().mkpath(folder))
        return failure(Fault::NotWritable, path, QStringLiteral("the folder cannot be made"));
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (done)
        return {};
    const QStorageInfo storage(folder);
    const bool full = storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < bytes.size();
    return failure(full ? Fault::DiskFull : Fault::NotWritable, path, file.errorString());
}

} // namespace etabli
