#pragma once

#include <QtGlobal>

#include <optional>

namespace etabli {

/// The sum of the amounts told (`cents` of each item); nothing when none tells one, or when it leaves 64 bits.
template <typename List>
[[nodiscard]] std::optional<qint64> sumOfCents(const List &items)
{
    std::optional<qint64> sum;
    for (const auto &item : items) {
        if (!item.cents)
            continue;
        qint64 next = 0;
        if (__builtin_add_overflow(sum.value_or(0), *item.cents, &next))
            return std::nullopt;
        sum = next;
    }
    return sum;
}

} // namespace etabli
