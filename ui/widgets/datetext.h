#pragma once

#include <QDate>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace etabli {

/// Why a typed date is refused.
enum class DateProblem { NotADate, NoSuchMonth, NoSuchDay, ShortYear, YearOutOfRange };

/// Reads a date as people type it: 12/03/2026, 12.3.2026, 2026-03-12, "12 mars 2026", "1er févr. 2026",
/// "12 March 2026". Day before month, except in ISO. Years 1000 to 9999. Empty text is no date.
[[nodiscard]] tl::expected<std::optional<QDate>, DateProblem> parseDate(QStringView typed);

} // namespace etabli
