#include "core/services/attachments.h"

#include "core/archive/hash.h"
#include "core/archive/pendingfile.h"
#include "core/services/blobs.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace etabli {

Result<EditReceipt> Attachments::add(const QString &filePath, const QList<Assignment> &more)
{
    const QFileInfo info(filePath);
    if (!info.exists())
        return failure(Fault::NotFound, filePath);
    QFile file(filePath);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return failure(Fault::NotReadable, filePath, file.errorString());
    if (file.size() == 0)
        return failure(Fault::EmptyFile, filePath);
    if (file.size() > largest)
        return failure(Fault::TooLarge, filePath);
    if (m_workspace.space().access() != Space::Access::Write)
        return failure(Fault::ReadOnly, m_workspace.space().folder().path());

    auto hash = storeBlob(m_workspace.space(), file, largest);
    if (!hash && (hash.error().fault == Fault::TooLarge || hash.error().fault == Fault::NotReadable))
        return failure(hash.error().fault, filePath, hash.error().detail);
    if (!hash)
        return tl::unexpected(hash.error());
    const QString type = QMimeDatabase().mimeTypeForFile(info).name();
    QList<Assignment> assignments{{QStringLiteral("title"), Assignment::Kind::Set, info.fileName()},
                                  {QStringLiteral("file"), Assignment::Kind::Set, *hash},
                                  {QStringLiteral("media_type"), Assignment::Kind::Set, type},
                                  {QStringLiteral("size"), Assignment::Kind::Set, QString::number(file.size())}};
    assignments += more;
    return Records(m_workspace).create(QStringLiteral("attachment"), assignments);
}

Result<QString> Attachments::pathOf(const QString &id)
{
    ETABLI_ASSIGN(const RecordView record, Records(m_workspace).show(QStringLiteral("attachment"), id));
    const QString hash = record.text(u"file");
    const bool hexadecimal = hash.size() == 64 && std::all_of(hash.begin(), hash.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
    const QString path = m_workspace.space().folder().blobs() + u'/' + hash;
    if (!hexadecimal || !QFileInfo(path).isFile())
        return failure(Fault::NotFound, record.title(), hash);
    return path;
}

Result<void> Attachments::copyTo(const QString &id, const QString &path)
{
    ETABLI_ASSIGN(const QString source, pathOf(id));
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotReadable, source, file.errorString());
    ETABLI_ASSIGN(auto copy, PendingFile::create(path));
    Blake2b hash;
    QByteArray piece(qsizetype(1) << 18, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(piece.data(), piece.size());
        if (count < 0)
            return failure(Fault::NotReadable, source, file.errorString());
        if (count == 0)
            break;
        hash.add(QByteArrayView(piece.constData(), count));
        if (copy->write(piece.constData(), count) != count) {
            ETABLI_TRY(copy->status());
            return failure(Fault::NotWritable, path);
        }
    }
    if (QString::fromLatin1(hash.result().toHex()) != QFileInfo(source).fileName())
        return failure(Fault::DatabaseDamaged, source);
    return copy->commit();
}

} // namespace etabli
