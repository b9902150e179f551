#include "core/services/attachments.h"

#include "core/archive/hash.h"
#include "core/archive/pendingfile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace etabli {

Result<EditReceipt> Attachments::add(const QString &filePath, const QList<Assignment> &more)
{
    ETABLI_ASSIGN(const QString folder, folderForBlobs());
    ETABLI_ASSIGN(const Brought file, bring(folder, filePath));
    return record(file, more);
}

Result<QString> Attachments::folderForBlobs()
{
    if (m_workspace.space().access() != Space::Access::Write)
        return failure(Fault::ReadOnly, m_workspace.space().folder().path());
    return m_workspace.space().folder().blobs();
}

Result<Attachments::Brought> Attachments::bring(const QString &folder, const QString &filePath, Progress *progress)
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
    auto blob = writeBlob(folder, file, largest, progress);
    if (!blob && (blob.error().fault == Fault::TooLarge || blob.error().fault == Fault::NotReadable))
        return failure(blob.error().fault, filePath, blob.error().detail);
    if (!blob)
        return tl::unexpected(blob.error());
    return Brought{*blob, info.fileName(), QMimeDatabase().mimeTypeForFile(info).name()};
}

Result<Attachments::Brought> Attachments::bringBytes(const QString &folder, const QString &title, QByteArray bytes)
{
    if (bytes.isEmpty())
        return failure(Fault::EmptyFile, title);
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return failure(Fault::NotReadable, title, buffer.errorString());
    ETABLI_ASSIGN(const StoredBlob blob, writeBlob(folder, buffer, largest));
    return Brought{blob, title, QMimeDatabase().mimeTypeForFileNameAndData(title, bytes).name()};
}

Result<EditReceipt> Attachments::record(const Brought &file, const QList<Assignment> &more)
{
    ETABLI_TRY(folderForBlobs());
    ETABLI_TRY(registerBlob(m_workspace.space(), file.blob));
    QList<Assignment> assignments{
        {QStringLiteral("title"), Assignment::Kind::Set, file.title},
        {QStringLiteral("file"), Assignment::Kind::Set, file.blob.name},
        {QStringLiteral("media_type"), Assignment::Kind::Set, file.mediaType},
        {QStringLiteral("size"), Assignment::Kind::Set, QString::number(file.blob.size)}};
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
    return copyOut(source, path);
}

Result<void> Attachments::copyOut(const QString &source, const QString &path)
{
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
