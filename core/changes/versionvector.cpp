#include "core/changes/versionvector.h"

#include <algorithm>
#include <limits>

namespace etabli {

namespace {

auto lowerBound(auto &entries, StreamKey stream)
{
    return std::lower_bound(entries.begin(), entries.end(), stream,
                            [](const VersionVector::Entry &entry, StreamKey key) { return entry.first < key; });
}

} // namespace

bool VersionVector::covers(const VersionVector &other) const
{
    return std::all_of(other.m_entries.begin(), other.m_entries.end(),
                       [this](const Entry &entry) { return at(entry.first) >= entry.second; });
}

qint64 VersionVector::at(StreamKey stream) const
{
    const auto it = lowerBound(m_entries, stream);
    return it != m_entries.end() && it->first == stream ? it->second : 0;
}

void VersionVector::include(Dot dot)
{
    const auto it = lowerBound(m_entries, dot.stream);
    if (it != m_entries.end() && it->first == dot.stream)
        it->second = std::max(it->second, dot.sequence);
    else
        m_entries.insert(it, {dot.stream, dot.sequence});
}

void VersionVector::include(const VersionVector &other)
{
    if (m_entries.empty()) {
        m_entries = other.m_entries;
        return;
    }
    for (const Entry &entry : other.m_entries)
        include(Dot{entry.first, entry.second});
}

void VersionVector::set(StreamKey stream, qint64 sequence)
{
    const auto it = lowerBound(m_entries, stream);
    const bool found = it != m_entries.end() && it->first == stream;
    if (sequence <= 0) {
        if (found)
            m_entries.erase(it);
    } else if (found) {
        it->second = sequence;
    } else {
        m_entries.insert(it, {stream, sequence});
    }
}

QByteArray VersionVector::toBytes() const
{
    QByteArray bytes;
    for (const Entry &entry : m_entries) {
        appendVarint(bytes, entry.first);
        appendVarint(bytes, static_cast<quint64>(entry.second));
    }
    return bytes;
}

std::optional<VersionVector> VersionVector::fromBytes(QByteArrayView bytes)
{
    VersionVector vector;
    qsizetype at = 0;
    while (at < bytes.size()) {
        quint64 stream = 0;
        quint64 sequence = 0;
        if (!readVarint(bytes, at, stream) || !readVarint(bytes, at, sequence)
            || stream > std::numeric_limits<StreamKey>::max()
            || sequence > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        vector.include(Dot{static_cast<StreamKey>(stream), static_cast<qint64>(sequence)});
    }
    return vector;
}

void appendVarint(QByteArray &bytes, quint64 value)
{
    while (value >= 0x80) {
        bytes.append(static_cast<char>((value & 0x7F) | 0x80));
        value >>= 7;
    }
    bytes.append(static_cast<char>(value));
}

bool readVarint(QByteArrayView bytes, qsizetype &at, quint64 &value)
{
    value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (at >= bytes.size())
            return false;
        const auto byte = static_cast<quint8>(bytes[at++]);
        if (shift == 63 && byte > 1)
            return false;
        value |= static_cast<quint64>(byte & 0x7F) << shift;
        if ((byte & 0x80) == 0)
            return true;
    }
    return false;
}

} // namespace etabli
