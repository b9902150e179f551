#pragma once

#include "core/store/listing.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace etabli {

/// Days asked of a date field by a filter, kept as a text "from..to" where each side is a day (2026-03-01), a
/// distance from today (-1d, +30d, +1y, -3y) or nothing: ".." is any day. Distances are counted each time a list is
/// read. Any thread.
class DaySpan
{
    Q_DECLARE_TR_FUNCTIONS(DaySpan)

public:
    /// Both sides are days, or empty.
    [[nodiscard]] static QString between(const QDate &from, const QDate &to);
    [[nodiscard]] static bool isSpan(const QString &text);
    /// Nothing when the text is no span.
    [[nodiscard]] static std::optional<DayBounds> bounds(const QString &text, const QDate &today);
    /// "before today", "within 30 days", "until 3 March 2026"; the text itself when it is no span.
    [[nodiscard]] static QString words(const QString &text);
    /// The spans offered for any date field, in their order.
    [[nodiscard]] static QStringList usual();

    /// Before today.
    [[nodiscard]] static QString past() { return QStringLiteral("..-1d"); }
    [[nodiscard]] static QString fromToday() { return QStringLiteral("+0d.."); }
    [[nodiscard]] static QString withinDays(int days) { return QStringLiteral("+0d..+%1d").arg(days); }
    [[nodiscard]] static QString withinAYear() { return QStringLiteral("+0d..+1y"); }
    /// Three years ago or earlier.
    [[nodiscard]] static QString longAgo() { return QStringLiteral("..-3y"); }
    /// Any day: the field is filled in.
    [[nodiscard]] static QString filled() { return QStringLiteral(".."); }
};

} // namespace etabli
