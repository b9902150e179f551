#include "core/archive/reader.h"

#include "core/archive/hash.h"

#include <QFileInfo>

namespace etabli {

namespace {

constexpr qsizetype verifyPiece = qsizetype(256) << 10;

} // namespace

ArchiveReader::ArchiveReader(QString path, std::shared_ptr<QFile> file, const Limits &limits)
    : m_path(std::move(path)), m_file(std::move(file)), m_limits(limits)
{
}

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(const QString &path, const Limits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Fault::NotFound, path);
    if (!info.isFile())
        return failure(Fault::NotReadable, path, QStringLiteral("not a file"));
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Fault::NotReadable, path, file->errorString());
    std::unique_ptr<ArchiveReader> reader(new ArchiveReader(path, std::move(file), limits));
    ETABLI_TRY(reader->readStructure(archiveMimetype));
    return reader;
}

Result<void> ArchiveReader::readStructure(QByteArrayView mimetype)
{
    ETABLI_ASSIGN(m_entries, readZipDirectory(*m_file, m_path, m_limits));
    const ZipEntry first = m_entries.takeFirst();
    ETABLI_ASSIGN(const QByteArray content, first.size <= maxNameLength ? readAll(first) : QByteArray());
    if (QByteArrayView(content) != mimetype)
        return failure(Fault::NotAnArchive, m_path, QStringLiteral("another content type"));
    m_index.reserve(m_entries.size());
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_index.insert(m_entries.at(i).name, i);
    return {};
}

const ZipEntry *ArchiveReader::find(const QString &name) const
{
    const auto found = m_index.constFind(name);
    return found == m_index.constEnd() ? nullptr : &m_entries.at(*found);
}

QStringList ArchiveReader::names() const
{
    QStringList names;
    names.reserve(m_entries.size());
    for (const ZipEntry &entry : m_entries)
        names.append(entry.name);
    return names;
}

bool ArchiveReader::has(const QString &name) const
{
    return find(name) != nullptr;
}

qint64 ArchiveReader::size(const QString &name) const
{
    const ZipEntry *entry = find(name);
    return entry ? entry->size : -1;
}

qint64 ArchiveReader::fileSize() const
{
    return m_file->size();
}

Result<QByteArray> ArchiveReader::readAll(const ZipEntry &entry) const
{
    const auto source = contentSource(m_file, entry);
    // One byte more than declared lets the source see a content that goes on, and its end.
    QByteArray content(entry.size + 1, Qt::Uninitialized);
    qint64 done = 0;
    for (;;) {
        ETABLI_ASSIGN(const qint64 count, source->read(content.data() + done, content.size() - done));
        if (count == 0)
            break;
        done += count;
    }
    content.resize(done);
    return content;
}

Result<QByteArray> ArchiveReader::readSmall(const QString &name, qint64 max) const
{
    const ZipEntry *entry = find(name);
    if (!entry)
        return failure(Fault::NotFound, name);
    if (entry->size > max)
        return failure(Fault::ArchiveLimit, name, QStringLiteral("entry too large"));
    return readAll(*entry);
}

Result<void> ArchiveReader::verify(const QString &name, qint64 size, QByteArrayView blake2b, Progress *progress) const
{
    const ZipEntry *entry = find(name);
    if (!entry)
        return failure(Fault::ArchiveAltered, name, QStringLiteral("the entry is missing"));
    if (entry->size != size)
        return failure(Fault::ArchiveAltered, name, QStringLiteral("the size differs"));
    const auto source = contentSource(m_file, *entry);
    Blake2b hash;
    QByteArray buffer(qMin(verifyPiece, qMax(qsizetype(entry->size), qsizetype(1))), Qt::Uninitialized);
    qint64 done = 0;
    for (;;) {
        if (progress && progress->isCancelled())
            return failure(Fault::Cancelled, name);
        ETABLI_ASSIGN(const qint64 count, source->read(buffer.data(), buffer.size()));
        if (count == 0)
            break;
        hash.add(QByteArrayView(buffer.constData(), count));
        done += count;
        if (progress)
            progress->report(done, size);
    }
    if (QByteArrayView(hash.result()) != blake2b)
        return failure(Fault::ArchiveAltered, name, QStringLiteral("the BLAKE2b differs"));
    return {};
}

Result<std::unique_ptr<LimitedDevice>> ArchiveReader::openEntry(const QString &name) const
{
    const ZipEntry *entry = find(name);
    if (!entry)
        return failure(Fault::NotFound, name);
    auto device = std::make_unique<LimitedDevice>(contentSource(m_file, *entry));
    ETABLI_TRY(device->fault());
    return device;
}

Result<std::unique_ptr<LimitedDevice>> ArchiveReader::openZstd(const QString &name, qint64 maxDecodedBytes) const
{
    const ZipEntry *entry = find(name);
    if (!entry)
        return failure(Fault::NotFound, name);
    ETABLI_ASSIGN(auto source,
                  zstdSource(contentSource(m_file, *entry), name, maxDecodedBytes, m_limits.zstdWindow));
    auto device = std::make_unique<LimitedDevice>(std::move(source));
    ETABLI_TRY(device->fault());
    return device;
}

} // namespace etabli
