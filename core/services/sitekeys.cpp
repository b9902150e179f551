#include "core/services/sitekeys.h"

#include "core/archive/pendingfile.h"
#include "core/exchange/signing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace etabli {

Result<QString> adoptKey(Space &space, const QString &path)
{
    if (space.access() != Space::Access::Write)
        return failure(Fault::ReadOnly, space.folder().path());
    ETABLI_ASSIGN(const KeyPair pair, readKeyFile(path));
    const QString own = space.folder().keyFile();
    const auto former = readKeyFile(own);
    if (former && former->publicKey != pair.publicKey) {
        const QString kept = own + QStringLiteral(".avant-") + fingerprint(former->publicKey).remove(u' ');
        ETABLI_TRY(writeKeyFile(kept, *former));
    }
    ETABLI_TRY(writeKeyFile(own, pair));
    return fingerprint(pair.publicKey);
}

Result<QByteArray> readCardFile(const QString &path)
{
    constexpr qint64 largestCard = 1 << 16;
    QFile file(path);
    if (!file.exists())
        return failure(Fault::NotFound, path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(Fault::NotReadable, path, file.errorString());
    if (file.size() == 0)
        return failure(Fault::EmptyFile, path);
    if (file.size() > largestCard)
        return failure(Fault::NotACard, path, QStringLiteral("too large for a card"));
    return file.readAll();
}

Result<void> makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(Fault::NotWritable, folder);
    return {};
}

Result<void> writeSmallFile(const QString &path, const QByteArray &bytes)
{
    ETABLI_ASSIGN(auto file, PendingFile::create(path));
    if (file->write(bytes) != bytes.size() && file->status())
        return failure(Fault::NotWritable, path);
    ETABLI_TRY(file->status());
    return file->commit();
}

} // namespace etabli
