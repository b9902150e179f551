#include "core/archive/writer.h"

#include "core/archive/writer_p.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace etabli {

namespace {

constexpr qint64 directoryEntryBytes = 46;
constexpr qint64 endRecordBytes = 22;
constexpr mode_t regularFile = 0100644;

// The same for all, so that nothing but the content shows in the bytes: the earliest date a ZIP can say.
QDateTime entryDate()
{
    return QDateTime(QDate(1980, 1, 1), QTime(0, 0));
}

QString mimetypeName()
{
    return QStringLiteral("mimetype");
}

} // namespace

tl::unexpected<Error> ArchiveWriterState::spoil(Error error)
{
    if (status)
        status = tl::unexpected(std::move(error));
    return tl::unexpected(status.error());
}

tl::unexpected<Error> ArchiveWriterState::zipFailure(const QString &name)
{
    if (!file->status())
        return spoil(file->status().error());
    return spoil({Fault::Internal, name, zip->errorString()});
}

Result<void> ArchiveWriterState::start(const QString &name, Compression compression)
{
    if (!status)
        return status;
    if (committed || sinkOpen)
        return failure(Fault::BadUsage, name,
                       committed ? QStringLiteral("archive already committed")
                                 : QStringLiteral("another entry is open"));
    if (!isSafeName(name))
        return failure(Fault::ArchiveUnsafeName, name);
    if (names.contains(name.toLower()))
        return failure(Fault::ArchiveDuplicateEntry, name);
    if (names.size() >= limits.entries)
        return spoil({Fault::ArchiveLimit, name, QStringLiteral("too many entries")});
    zip->setCompression(compression == Compression::Deflated ? KZip::DeflateCompression : KZip::NoCompression);
    const QDateTime date = entryDate();
    if (!zip->prepareWriting(name, {}, {}, 0, regularFile, date, date, date))
        return zipFailure(name);
    names.insert(name.toLower());
    directoryBytes += directoryEntryBytes + name.size();
    return {};
}

Result<void> ArchiveWriterState::write(const QString &name, qint64 before, QByteArrayView bytes)
{
    if (!status)
        return status;
    if (before + bytes.size() > limits.entryBytes)
        return spoil({Fault::ArchiveLimit, name, QStringLiteral("entry too large")});
    if (totalBytes + bytes.size() > limits.totalBytes
        || file->pos() + bytes.size() + directoryBytes + endRecordBytes > limits.archiveBytes)
        return spoil({Fault::ArchiveLimit, name, QStringLiteral("archive too large")});
    if (!zip->writeData(bytes.data(), bytes.size()) || !file->status())
        return zipFailure(name);
    totalBytes += bytes.size();
    return {};
}

Result<void> ArchiveWriterState::end(const QString &name, qint64 size)
{
    // In any case: KZip holds a compressor until told.
    const bool ended = zip->finishWriting(size);
    if (!status)
        return status;
    if (!ended || !file->status())
        return zipFailure(name);
    return {};
}

ArchiveWriter::ArchiveWriter(std::unique_ptr<ArchiveWriterState> state) : m_state(std::move(state)) {}

// KZip still writes its directory into the pending file, which then goes away with it.
ArchiveWriter::~ArchiveWriter() = default;

Result<std::unique_ptr<ArchiveWriter>> ArchiveWriter::create(const QString &path, QByteArrayView mimetype,
                                                             const Limits &limits)
{
    ETABLI_ASSIGN(auto file, PendingFile::create(path));
    auto state = std::make_unique<ArchiveWriterState>();
    state->path = path;
    state->limits = limits;
    state->file = std::move(file);
    state->zip = std::make_unique<KZip>(state->file.get());
    if (!state->zip->open(QIODevice::WriteOnly))
        return state->zipFailure(path);
    std::unique_ptr<ArchiveWriter> writer(new ArchiveWriter(std::move(state)));
    ETABLI_TRY(writer->add(mimetypeName(), mimetype));
    writer->m_state->entries.clear();
    return writer;
}

Result<std::unique_ptr<EntrySink>> ArchiveWriter::begin(const QString &name, Compression compression)
{
    ETABLI_TRY(m_state->start(name, compression));
    auto state = std::make_unique<EntrySinkState>(*m_state, name);
    if (compression == Compression::Zstd) {
        state->zstd = std::make_unique<ZstdDevice>(state->content);
        if (!state->zstd->isUsable())
            return m_state->spoil({Fault::Unsupported, name, QStringLiteral("KArchive was built without zstd")});
    }
    m_state->sinkOpen = true;
    return std::unique_ptr<EntrySink>(new EntrySink(std::move(state)));
}

Result<EntryInfo> ArchiveWriter::add(const QString &name, QByteArrayView content, Compression compression)
{
    ETABLI_ASSIGN(auto sink, begin(name, compression));
    // A refused write is told by finish().
    static_cast<void>(sink->device().write(content.data(), content.size()));
    return sink->finish();
}

Result<EntryInfo> ArchiveWriter::addFile(const QString &name, const QString &filePath, Progress *progress,
                                         Compression compression)
{
    QFile file(filePath);
    if (!file.exists())
        return failure(Fault::NotFound, filePath);
    if (QFileInfo(filePath).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Fault::NotReadable, filePath, file.errorString());
    ETABLI_ASSIGN(auto sink, begin(name, compression));
    QByteArray buffer(qsizetype(256) << 10, Qt::Uninitialized);
    const qint64 total = file.size();
    qint64 done = 0;
    for (;;) {
        if (progress && progress->isCancelled())
            return m_state->spoil({Fault::Cancelled, name, {}});
        const qint64 count = file.read(buffer.data(), buffer.size());
        if (count < 0)
            return m_state->spoil({Fault::NotReadable, filePath, file.errorString()});
        if (count == 0)
            break;
        if (sink->device().write(buffer.constData(), count) != count)
            break;
        done += count;
        if (progress)
            progress->report(done, total);
    }
    return sink->finish();
}

const QList<EntryInfo> &ArchiveWriter::entries() const
{
    return m_state->entries;
}

Result<void> ArchiveWriter::commit()
{
    if (m_state->committed || m_state->sinkOpen)
        return failure(Fault::BadUsage, m_state->path,
                       m_state->committed ? QStringLiteral("committed twice") : QStringLiteral("an entry is open"));
    if (!m_state->status)
        return m_state->status;
    m_state->committed = true;
    if (!m_state->zip->close() || !m_state->file->status())
        return m_state->zipFailure(m_state->path);
    if (m_state->file->size() > m_state->limits.archiveBytes)
        return m_state->spoil({Fault::ArchiveLimit, m_state->path, QStringLiteral("archive too large")});
    if (auto done = m_state->file->commit(); !done)
        return m_state->spoil(std::move(done).error());
    return {};
}

} // namespace etabli
