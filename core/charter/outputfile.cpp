#include "core/charter/outputfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <memory>
#include <vector>

namespace etabli {

namespace {

tl::unexpected<Error> notWritten(const QString &path, qsizetype size, const QString &why)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    // What has no room at all is no disk: /proc, /sys.
    const bool full = storage.isValid() && !storage.isReadOnly() && storage.bytesTotal() > 0
        && storage.bytesAvailable() < size;
    return failure(full ? Fault::DiskFull : Fault::NotWritable, path, why);
}

} // namespace

Result<void> writeAllWhole(const QList<OutputFile> &files)
{
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const OutputFile &file : files) {
        const QFileInfo target(file.path);
        if (file.path.isEmpty() || target.isDir())
            return failure(Fault::NotWritable, file.path, QStringLiteral("a folder, not a file"));
        if (!QDir().mkpath(target.absolutePath()))
            return failure(Fault::NotWritable, file.path, QStringLiteral("the folder cannot be made"));
        auto next = std::make_unique<QSaveFile>(file.path);
        if (!next->open(QIODevice::WriteOnly) || next->write(file.bytes) != file.bytes.size() || !next->flush())
            return notWritten(file.path, file.bytes.size(), next->errorString());
        written.push_back(std::move(next));
    }
    for (const auto &file : written) {
        if (!file->commit())
            return notWritten(file->fileName(), 0, file->errorString());
    }
    return {};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    return writeAllWhole({{path, bytes}});
}

} // namespace etabli
