#include "core/archive/bytesource.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <KCompressionDevice>
#include <KFilterBase>

#include <optional>

namespace etabli {

namespace {

constexpr qsizetype inputPiece = qsizetype(256) << 10;
constexpr qsizetype longestFrameHeader = 18;

// The memory a frame asks for (RFC 8878, 3.1.1.1), or nothing when this is no zstd frame.
std::optional<quint64> windowOf(QByteArrayView frame)
{
    constexpr quint32 magic = 0xFD2FB528;
    if (frame.size() < 6 || qFromLittleEndian<quint32>(frame.data()) != magic)
        return std::nullopt;
    const auto byteAt = [frame](qsizetype i) { return static_cast<quint64>(static_cast<uchar>(frame[i])); };
    const quint64 descriptor = byteAt(4);
    const bool singleSegment = (descriptor & 0x20) != 0;
    if (!singleSegment) {
        const quint64 exponent = byteAt(5) >> 3;
        const quint64 mantissa = byteAt(5) & 7;
        const quint64 base = quint64(1) << (10 + exponent);
        return base + (base / 8) * mantissa;
    }
    // The whole content is the window.
    constexpr qsizetype dictionaryBytes[] = {0, 1, 2, 4};
    constexpr qsizetype sizeBytes[] = {1, 2, 4, 8};
    const qsizetype start = 5 + dictionaryBytes[descriptor & 3];
    const qsizetype count = sizeBytes[descriptor >> 6];
    if (frame.size() < start + count)
        return std::nullopt;
    quint64 size = count == 2 ? 256 : 0;
    for (qsizetype i = 0; i < count; ++i)
        size += byteAt(start + i) << (8 * i);
    return size;
}

/// Runs KArchive's zstd filter over a content. The filter alone is used, not KCompressionDevice, which takes a
/// cut stream for a whole one.
class ZstdSource final : public ByteSource
{
public:
    ZstdSource(std::unique_ptr<ByteSource> input, QString name, qint64 maxDecodedBytes)
        : m_input(std::move(input)), m_name(std::move(name)), m_left(maxDecodedBytes),
          m_buffer(inputPiece, Qt::Uninitialized),
          m_filter(KCompressionDevice::filterForCompressionType(KCompressionDevice::Zstd))
    {
    }
    ~ZstdSource() override
    {
        if (m_started)
            m_filter->terminate();
    }
    Q_DISABLE_COPY_MOVE(ZstdSource)

    Result<void> start(qint64 maxWindow)
    {
        if (!m_filter || !m_filter->init(QIODevice::ReadOnly))
            return failure(Fault::Unsupported, m_name, QStringLiteral("KArchive was built without zstd"));
        m_started = true;
        qint64 have = 0;
        while (have < longestFrameHeader) {
            ETABLI_ASSIGN(const qint64 count, m_input->read(m_buffer.data() + have, m_buffer.size() - have));
            if (count == 0)
                break;
            have += count;
        }
        const auto window = windowOf(QByteArrayView(m_buffer.constData(), have));
        if (!window)
            return altered("not a zstd stream");
        if (*window > static_cast<quint64>(maxWindow))
            return failure(Fault::ArchiveLimit, m_name, QStringLiteral("asks for too much memory"));
        m_filter->setInBuffer(m_buffer.constData(), static_cast<uint>(have));
        return {};
    }

    Result<qint64> read(char *buffer, qint64 capacity) override
    {
        if (m_ended)
            return 0;
        // One byte more than allowed tells a bomb from a content of exactly the allowed size.
        const auto room = static_cast<uint>(qMin(qMin(capacity, m_left + 1), qint64(1) << 30));
        m_filter->setOutBuffer(buffer, room);
        while (free() == room) {
            bool drained = false;
            if (m_filter->inBufferAvailable() == 0) {
                ETABLI_ASSIGN(const qint64 count, m_input->read(m_buffer.data(), m_buffer.size()));
                drained = count == 0;
                m_filter->setInBuffer(m_buffer.constData(), static_cast<uint>(count));
            }
            const KFilterBase::Result outcome = m_filter->uncompress();
            if (outcome == KFilterBase::Error)
                return altered("the zstd stream is broken");
            if (outcome == KFilterBase::End) {
                ETABLI_TRY(checkEnd());
                break;
            }
            if (drained && free() == room)
                return altered("the zstd stream is cut");
        }
        const qint64 count = qint64(room) - qint64(free());
        if (count > m_left)
            return failure(Fault::ArchiveLimit, m_name, QStringLiteral("decodes to more than allowed"));
        m_left -= count;
        return count;
    }

private:
    tl::unexpected<Error> altered(const char *detail) const
    {
        return failure(Fault::ArchiveAltered, m_name, QString::fromLatin1(detail));
    }

    uint free() const { return static_cast<uint>(m_filter->outBufferAvailable()); }

    Result<void> checkEnd()
    {
        m_ended = true;
        if (m_filter->inBufferAvailable() == 0) {
            ETABLI_ASSIGN(const qint64 more, m_input->read(m_buffer.data(), 1));
            if (more == 0)
                return {};
        }
        return altered("bytes behind the zstd stream");
    }

    std::unique_ptr<ByteSource> m_input;
    QString m_name;
    qint64 m_left;
    QByteArray m_buffer;
    std::unique_ptr<KFilterBase> m_filter;
    bool m_started = false;
    bool m_ended = false;
};

} // namespace

Result<std::unique_ptr<ByteSource>> zstdSource(std::unique_ptr<ByteSource> content, const QString &name,
                                               qint64 maxDecodedBytes, qint64 maxWindow)
{
    auto source = std::make_unique<ZstdSource>(std::move(content), name, qMax(maxDecodedBytes, qint64(0)));
    ETABLI_TRY(source->start(maxWindow));
    return std::unique_ptr<ByteSource>(std::move(source));
}

} // namespace etabli
