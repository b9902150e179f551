#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace etabli {

/// Why a typed amount is refused.
enum class MoneyProblem { NotANumber, TooLarge, Negative, TooManyDecimals, Ambiguous };

/// The largest amount in cents: twelve digits of euros.
inline constexpr qint64 largestAmount = 999'999'999'999'99;

/// Reads an amount as people type it: "186 000,50", "186000.5 €", "1.250.000", "23,4 M€", "15 k€". In cents.
/// Empty text is no amount. "186.000" is refused as ambiguous: thousands or decimals, nobody can tell.
[[nodiscard]] tl::expected<std::optional<qint64>, MoneyProblem> parseMoney(QStringView typed);

/// "186 000 €", "186 000,50 €": U+202F between thousands, U+00A0 before the sign. `cents` may be negative.
[[nodiscard]] QString moneyText(qint64 cents);

} // namespace etabli
