#include "core/archive/entrysink.h"

#include "core/archive/writer_p.h"

namespace etabli {

namespace {

constexpr qsizetype contentPiece = qsizetype(256) << 10;
constexpr qsizetype zstdPiece = qsizetype(1) << 20;

} // namespace

GatheringDevice::GatheringDevice(qsizetype capacity) : m_capacity(capacity)
{
    setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 GatheringDevice::readData(char *, qint64)
{
    return -1;
}

bool GatheringDevice::drain()
{
    if (m_failed)
        return false;
    if (!m_gathered.isEmpty()) {
        m_failed = !take(m_gathered);
        m_gathered.resize(0);
    }
    return !m_failed;
}

qint64 GatheringDevice::writeData(const char *data, qint64 size)
{
    if (m_failed)
        return -1;
    const QByteArrayView bytes(data, size);
    m_total += size;
    if (m_gathered.size() + bytes.size() <= m_capacity) {
        if (m_gathered.isNull())
            m_gathered.reserve(m_capacity);
        m_gathered.append(bytes);
        return size;
    }
    if (!drain())
        return -1;
    qsizetype start = 0;
    for (; bytes.size() - start > m_capacity; start += m_capacity) {
        if (!take(bytes.sliced(start, m_capacity))) {
            m_failed = true;
            return -1;
        }
    }
    if (m_gathered.capacity() < m_capacity)
        m_gathered.reserve(m_capacity);
    m_gathered.append(bytes.sliced(start));
    return size;
}

ContentDevice::ContentDevice(ArchiveWriterState &writer, QString name)
    : GatheringDevice(contentPiece), m_writer(writer), m_name(std::move(name))
{
}

bool ContentDevice::take(QByteArrayView piece)
{
    if (const auto written = m_writer.write(m_name, m_size, piece); !written) {
        setErrorString(written.error().detail);
        return false;
    }
    m_size += piece.size();
    m_hash.add(piece);
    return true;
}

EntryInfo ContentDevice::info()
{
    return {m_name, m_size, m_hash.result()};
}

ZstdDevice::ZstdDevice(ContentDevice &content)
    : GatheringDevice(zstdPiece), m_filter(&content, false, KCompressionDevice::Zstd)
{
    static_cast<void>(m_filter.open(QIODevice::WriteOnly));
}

bool ZstdDevice::take(QByteArrayView piece)
{
    return m_filter.write(piece.data(), piece.size()) == piece.size();
}

bool ZstdDevice::complete()
{
    if (!drain())
        return false;
    m_filter.close();
    return m_filter.error() == QFileDevice::NoError;
}

EntrySinkState::EntrySinkState(ArchiveWriterState &owner, const QString &entryName)
    : writer(owner), name(entryName), content(owner, entryName)
{
}

EntrySink::EntrySink(std::unique_ptr<EntrySinkState> state) : m_state(std::move(state)) {}

EntrySink::~EntrySink()
{
    if (m_state->finished)
        return;
    m_state->writer.sinkOpen = false;
    static_cast<void>(m_state->writer.spoil({Fault::BadUsage, m_state->name, QStringLiteral("entry left unfinished")}));
    static_cast<void>(m_state->writer.end(m_state->name, 0));
}

QIODevice &EntrySink::device()
{
    if (m_state->zstd)
        return *m_state->zstd;
    return m_state->content;
}

qint64 EntrySink::written() const
{
    return m_state->zstd ? m_state->zstd->total() : m_state->content.total();
}

Result<EntryInfo> EntrySink::finish()
{
    if (m_state->finished)
        return failure(Fault::BadUsage, m_state->name, QStringLiteral("entry finished twice"));
    m_state->finished = true;
    ArchiveWriterState &writer = m_state->writer;
    writer.sinkOpen = false;
    const bool complete = (!m_state->zstd || m_state->zstd->complete()) && m_state->content.drain();
    EntryInfo info = m_state->content.info();
    ETABLI_TRY(writer.end(m_state->name, info.size));
    if (!complete)
        return writer.spoil({Fault::Internal, m_state->name, QStringLiteral("cannot compress the entry")});
    writer.entries.append(info);
    return info;
}

} // namespace etabli
