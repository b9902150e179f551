#pragma once

#include <QtGlobal>

namespace etabli {

/// The time at which the clock of the machine stands still in this program: 20 November 2026, 10 h UTC, in
/// milliseconds. Clocks that measure durations go on.
inline constexpr qint64 frozenNow = 1795168800000;

} // namespace etabli
