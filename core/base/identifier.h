#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <optional>

namespace etabli {

/// A 128-bit identifier, UUIDv7 when made here (RFC 9562 §5.7): sortable by time of creation.
/// Written in lower case with dashes at the borders, held as 16 bytes inside.
class Id
{
public:
    constexpr Id() = default;

    /// A new UUIDv7 from the clock's milliseconds and the system's random generator.
    [[nodiscard]] static Id create(const Clock &clock);
    /// Same layout, with the caller's 10 bytes of randomness (deterministic tests and demonstration data).
    [[nodiscard]] static Id create(qint64 msUtc, const std::array<std::uint8_t, 10> &random);
    /// Reads the 36-character text form, any case; nothing when it is not one.
    [[nodiscard]] static std::optional<Id> fromString(QStringView text);
    /// Reads 16 raw bytes; nothing when the length differs.
    [[nodiscard]] static std::optional<Id> fromBytes(QByteArrayView bytes);

    [[nodiscard]] bool isNull() const { return m_bytes == std::array<std::uint8_t, 16>{}; }
    [[nodiscard]] QString toString() const;
    /// The 16 raw bytes; the view lives as long as this object.
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), 16}; }

    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept
    {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::memcpy(&high, id.m_bytes.data(), 8);
        std::memcpy(&low, id.m_bytes.data() + 8, 8);
        return static_cast<size_t>(low ^ (high * 0x9E3779B97F4A7C15ULL)) ^ seed;
    }

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

} // namespace etabli

template <>
struct std::hash<etabli::Id>
{
    size_t operator()(const etabli::Id &id) const noexcept { return qHash(id); }
};
