#include "core/services/blobs.h"

#include "core/archive/hash.h"
#include "core/db/sqltext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace etabli {

Result<StoredBlob> writeBlob(const QString &folder, QIODevice &source, qint64 most, Progress *progress)
{
    if (!QDir().mkpath(folder))
        return failure(Fault::NotWritable, folder);
    // Its name is known only once it was read: written under a name of its own, then renamed.
    const QString half = folder + QStringLiteral("/.part-")
        + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QFile file(half);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Fault::NotWritable, half, file.errorString());
    Blake2b hash;
    qint64 size = 0;
    const qint64 expected = source.isSequential() ? 0 : source.size();
    QByteArray piece(1 << 18, Qt::Uninitialized);
    const auto copied = [&]() -> Result<void> {
        for (;;) {
            if (progress && progress->isCancelled())
                return failure(Fault::Cancelled);
            const qint64 read = source.read(piece.data(), piece.size());
            if (read < 0)
                return failure(Fault::NotReadable, {}, source.errorString());
            if (read == 0)
                return {};
            size += read;
            if (size > most)
                return failure(Fault::TooLarge, {}, QString::number(most));
            hash.add(QByteArrayView(piece.constData(), read));
            if (file.write(piece.constData(), read) != read)
                return failure(Fault::DiskFull, folder, file.errorString());
            if (progress)
                progress->report(size, expected);
        }
    }();
    if (copied && !file.flush()) {
        file.remove();
        return failure(Fault::DiskFull, folder, file.errorString());
    }
    file.close();
    if (!copied) {
        QFile::remove(half);
        return tl::unexpected(copied.error());
    }
    StoredBlob blob{hash.result(), {}, size};
    blob.name = QString::fromLatin1(blob.digest.toHex());
    const QString final = folder + u'/' + blob.name;
    if (QFileInfo::exists(final))
        QFile::remove(half);
    else if (!QFile::rename(half, final)) {
        QFile::remove(half);
        return failure(Fault::NotWritable, final);
    }
    return blob;
}

Result<void> registerBlob(Space &space, const StoredBlob &blob)
{
    ETABLI_ASSIGN(Statement * add, space.connection().cached(sqlText(u"store", u"blob_add")));
    return add->bind(1, blob.digest).bind(2, blob.size).run();
}

Result<QString> storeBlob(Space &space, QIODevice &source, qint64 most)
{
    ETABLI_ASSIGN(const StoredBlob blob, writeBlob(space.folder().blobs(), source, most));
    ETABLI_TRY(registerBlob(space, blob));
    return blob.name;
}

Result<qint64> receiveBlobs(Space &space, const ArchiveReader &archive, const Manifest &manifest,
                            const QSet<QString> &erased)
{
    qint64 came = 0;
    for (const EntryInfo &entry : manifest.entries) {
        if (!entry.name.startsWith(blobFolder))
            continue;
        const QString name = entry.name.mid(blobFolder.size());
        if (!archive.has(entry.name) || QFileInfo::exists(space.folder().blobs() + u'/' + name))
            continue; // taken out of an archive kept aside, or here already
        if (erased.contains(name)) {
            ETABLI_ASSIGN(Statement * named, space.connection().cached(sqlText(u"erasure", u"file_named")));
            ETABLI_ASSIGN(const bool row, named->bind(1, name).step());
            const bool wanted = row && named->integer(0) != 0;
            named->reset();
            if (!wanted)
                continue;
        }
        ETABLI_ASSIGN(auto device, archive.openEntry(entry.name));
        ETABLI_ASSIGN(const QString stored, storeBlob(space, *device, entry.size));
        if (const auto whole = device->finish(); !whole)
            return tl::unexpected(whole.error());
        // Content-addressed: a name that is not the hash is simply another blob, which nothing refers to.
        if (stored != name)
            return failure(Fault::ArchiveAltered, entry.name);
        ++came;
    }
    return came;
}

} // namespace etabli
