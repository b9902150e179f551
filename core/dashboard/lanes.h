#pragma once

#include <QtGlobal>

#include <array>

namespace etabli {

/// Counters of the bits of a word, eight at a time: a byte each, eight bytes to a lane. A lane holds 255 additions at
/// most; whoever uses it empties it before. No state; any thread.
struct Lanes
{
    static constexpr int most = 255;

    /// Adds bits to the lanes that start there; gives where they end.
    static quint64 *add(quint64 *lane, quint64 bits, size_t lanes)
    {
        for (size_t at = 0; at < lanes; ++at, bits >>= 8)
            lane[at] += spread[bits & 0xFF];
        return lane + lanes;
    }
    /// How many times that bit was added.
    [[nodiscard]] static qint64 at(const quint64 *lane, size_t bit)
    {
        return static_cast<qint64>((lane[bit / 8] >> (8 * (bit % 8))) & 0xFF);
    }

private:
    /// By byte: its bits, a byte each.
    static constexpr std::array<quint64, 256> spread = [] {
        std::array<quint64, 256> all{};
        for (size_t byte = 0; byte < all.size(); ++byte) {
            for (size_t bit = 0; bit < 8; ++bit)
                all[byte] |= static_cast<quint64>((byte >> bit) & 1) << (8 * bit);
        }
        return all;
    }();
};

} // namespace etabli
