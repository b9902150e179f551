#include "core/archive/bytesource.h"

#include <QByteArray>

#include <zlib.h>

namespace etabli {

namespace {

constexpr qsizetype inputPiece = qsizetype(256) << 10;

tl::unexpected<Error> altered(const QString &name, const char *detail)
{
    return failure(Fault::ArchiveAltered, name, QString::fromLatin1(detail));
}

/// The bytes of an entry as they lie in the file.
class RangeSource final : public ByteSource
{
public:
    RangeSource(std::shared_ptr<QFile> file, const ZipEntry &entry)
        : m_file(std::move(file)), m_name(entry.name), m_position(entry.offset), m_left(entry.storedSize)
    {
    }

    Result<qint64> read(char *buffer, qint64 capacity) override
    {
        if (m_left == 0)
            return 0;
        // Sources share the file: each puts it where it needs it.
        if (m_file->pos() != m_position && !m_file->seek(m_position))
            return failure(Fault::NotReadable, m_name, m_file->errorString());
        const qint64 count = m_file->read(buffer, qMin(capacity, m_left));
        if (count < 0)
            return failure(Fault::NotReadable, m_name, m_file->errorString());
        if (count == 0)
            return failure(Fault::ArchiveTruncated, m_name, QStringLiteral("the file ends earlier than it did"));
        m_position += count;
        m_left -= count;
        return count;
    }

private:
    std::shared_ptr<QFile> m_file;
    QString m_name;
    qint64 m_position;
    qint64 m_left;
};

/// Inflates a raw deflate stream. Says nothing of sizes: CheckedSource does.
class InflateSource final : public ByteSource
{
public:
    InflateSource(std::unique_ptr<ByteSource> input, QString name)
        : m_input(std::move(input)), m_name(std::move(name)), m_buffer(inputPiece, Qt::Uninitialized)
    {
        m_ready = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK;
    }
    ~InflateSource() override
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(InflateSource)

    Result<qint64> read(char *buffer, qint64 capacity) override
    {
        if (!m_ready)
            return failure(Fault::Internal, m_name, QStringLiteral("no memory to inflate"));
        if (m_ended)
            return 0;
        const auto room = static_cast<uInt>(qMin(capacity, qint64(1) << 30));
        m_stream.next_out = reinterpret_cast<Bytef *>(buffer);
        m_stream.avail_out = room;
        while (m_stream.avail_out == room) {
            if (m_stream.avail_in == 0) {
                ETABLI_ASSIGN(const qint64 count, m_input->read(m_buffer.data(), m_buffer.size()));
                m_stream.next_in = reinterpret_cast<Bytef *>(m_buffer.data());
                m_stream.avail_in = static_cast<uInt>(count);
            }
            // Without input it still gives what it holds back, or says that something is missing.
            const int outcome = inflate(&m_stream, Z_NO_FLUSH);
            if (outcome == Z_STREAM_END) {
                ETABLI_TRY(checkEnd());
                break;
            }
            if (outcome == Z_BUF_ERROR)
                return altered(m_name, "the deflate stream is cut");
            if (outcome != Z_OK)
                return altered(m_name, "the deflate stream is broken");
        }
        return qint64(room) - qint64(m_stream.avail_out);
    }

private:
    Result<void> checkEnd()
    {
        m_ended = true;
        if (m_stream.avail_in == 0) {
            ETABLI_ASSIGN(const qint64 more, m_input->read(m_buffer.data(), 1));
            if (more == 0)
                return {};
        }
        return altered(m_name, "bytes behind the deflate stream");
    }

    std::unique_ptr<ByteSource> m_input;
    QString m_name;
    QByteArray m_buffer;
    z_stream m_stream{};
    bool m_ready = false;
    bool m_ended = false;
};

/// Lets a content through and compares its size and CRC-32 with the declared ones.
class CheckedSource final : public ByteSource
{
public:
    CheckedSource(std::unique_ptr<ByteSource> input, const ZipEntry &entry)
        : m_input(std::move(input)), m_name(entry.name), m_size(entry.size), m_expected(entry.crc)
    {
    }

    Result<qint64> read(char *buffer, qint64 capacity) override
    {
        ETABLI_ASSIGN(const qint64 count, m_input->read(buffer, capacity));
        if (count == 0) {
            if (m_done != m_size)
                return altered(m_name, "the content is shorter than declared");
            if (m_crc != m_expected)
                return altered(m_name, "the CRC-32 differs");
            return 0;
        }
        m_done += count;
        if (m_done > m_size)
            return altered(m_name, "the content is longer than declared");
        m_crc = crc32_z(m_crc, reinterpret_cast<const Bytef *>(buffer), static_cast<z_size_t>(count));
        return count;
    }

private:
    std::unique_ptr<ByteSource> m_input;
    QString m_name;
    qint64 m_size;
    qint64 m_done = 0;
    uLong m_expected;
    uLong m_crc = 0;
};

} // namespace

std::unique_ptr<ByteSource> contentSource(std::shared_ptr<QFile> file, const ZipEntry &entry)
{
    std::unique_ptr<ByteSource> source = std::make_unique<RangeSource>(std::move(file), entry);
    if (entry.method != 0)
        source = std::make_unique<InflateSource>(std::move(source), entry.name);
    return std::make_unique<CheckedSource>(std::move(source), entry);
}

} // namespace etabli
