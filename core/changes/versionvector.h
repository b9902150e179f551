#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

namespace etabli {

/// A stream as this space numbers it: small, so that contexts stay small. Never leaves the space.
using StreamKey = quint32;

/// One operation's place: which stream, which number in it. Numbers start at 1.
struct Dot
{
    StreamKey stream = 0;
    qint64 sequence = 0;

    friend auto operator<=>(const Dot &, const Dot &) = default;
};

/// What was known, as the highest number of each stream. On one register a stream's operations are a chain
/// (each covers the former), so a number stands for all the smaller ones. Kept sorted by stream.
class VersionVector
{
public:
    using Entry = std::pair<StreamKey, qint64>;

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] bool covers(Dot dot) const { return at(dot.stream) >= dot.sequence; }
    [[nodiscard]] bool covers(const VersionVector &other) const;
    /// The number known of a stream, 0 for none.
    [[nodiscard]] qint64 at(StreamKey stream) const;
    void include(Dot dot);
    void include(const VersionVector &other);
    /// Puts a stream's number whatever it was; 0 takes the stream out.
    void set(StreamKey stream, qint64 sequence);
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    /// Compact bytes for the space's own tables (LEB128 pairs).
    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing when the bytes are damaged.
    [[nodiscard]] static std::optional<VersionVector> fromBytes(QByteArrayView bytes);

    friend bool operator==(const VersionVector &, const VersionVector &) = default;

private:
    std::vector<Entry> m_entries;
};

/// LEB128: seven bits a byte, smallest first.
void appendVarint(QByteArray &bytes, quint64 value);
/// Reads at `at` and moves it; false when the bytes end too soon or the number is over 64 bits.
[[nodiscard]] bool readVarint(QByteArrayView bytes, qsizetype &at, quint64 &value);

} // namespace etabli
