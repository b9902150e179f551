#include "core/archive/limiteddevice.h"

#include <cstring>

namespace etabli {

namespace {

constexpr qsizetype pieceBytes = qsizetype(256) << 10;

} // namespace

LimitedDevice::LimitedDevice(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source)), m_piece(pieceBytes, Qt::Uninitialized)
{
    setOpenMode(QIODevice::ReadOnly);
    fill();
}

// The next piece is read as soon as one is used up, so that atEnd() is exact.
void LimitedDevice::fill()
{
    m_start = 0;
    m_end = 0;
    if (m_ended || !m_status)
        return;
    const auto count = m_source->read(m_piece.data(), m_piece.size());
    if (!count) {
        setErrorString(count.error().detail);
        m_status = tl::unexpected(count.error());
        return;
    }
    m_end = *count;
    m_ended = m_end == 0;
}

qint64 LimitedDevice::readData(char *data, qint64 maxSize)
{
    if (m_start == m_end)
        return m_status ? 0 : -1;
    const qint64 count = qMin(maxSize, m_end - m_start);
    std::memcpy(data, m_piece.constData() + m_start, static_cast<size_t>(count));
    m_start += count;
    if (m_start == m_end)
        fill();
    return count;
}

qint64 LimitedDevice::writeData(const char *, qint64)
{
    return -1;
}

qint64 LimitedDevice::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + (m_end - m_start);
}

bool LimitedDevice::atEnd() const
{
    return bytesAvailable() == 0;
}

Result<void> LimitedDevice::finish()
{
    while (m_start != m_end)
        fill();
    return m_status;
}

} // namespace etabli
