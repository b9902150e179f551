#include "core/services/blobs.h"

#include "core/archive/hash.h"
#include "core/db/sqltext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace etabli {

Result<QString> storeBlob(Space &space, QIODevice &source, qint64 most)
{
    if (!QDir().mkpath(space.folder().blobs()))
        return failure(Fault::NotWritable, space.folder().blobs());
    // Its name is known only once it was read: written under a name of its own, then renamed.
    const QString half = space.folder().blobs() + QStringLiteral("/.part-")
        + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QFile file(half);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Fault::NotWritable, half, file.errorString());
    Blake2b hash;
    qint64 size = 0;
    QByteArray piece(1 << 18, Qt::Uninitialized);
    const auto copied = [&]() -> Result<void> {
        for (;;) {
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
                return failure(Fault::DiskFull, space.folder().blobs(), file.errorString());
        }
    }();
    if (copied && !file.flush()) {
        file.remove();
        return failure(Fault::DiskFull, space.folder().blobs(), file.errorString());
    }
    file.close();
    if (!copied) {
        QFile::remove(half);
        return tl::unexpected(copied.error());
    }
    const QByteArray digest = hash.result();
    const QString name = QString::fromLatin1(digest.toHex());
    const QString final = space.folder().blobs() + u'/' + name;
    if (QFileInfo::exists(final))
        QFile::remove(half);
    else if (!QFile::rename(half, final)) {
        QFile::remove(half);
        return failure(Fault::NotWritable, final);
    }
    ETABLI_ASSIGN(Statement * add, space.connection().cached(sqlText(u"store", u"blob_add")));
    ETABLI_TRY(add->bind(1, digest).bind(2, size).run());
    return name;
}

Result<qint64> receiveBlobs(Space &space, const ArchiveReader &archive, const Manifest &manifest)
{
    qint64 came = 0;
    for (const EntryInfo &entry : manifest.entries) {
        if (!entry.name.startsWith(blobFolder))
            continue;
        const QString name = entry.name.mid(blobFolder.size());
        if (QFileInfo::exists(space.folder().blobs() + u'/' + name))
            continue;
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
