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
