#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace etabli {

/// Moments as people say them, in the locale of the program. `ms` is UTC, shown in local time. Any thread.
class WhenText
{
    Q_DECLARE_TR_FUNCTIONS(WhenText)

public:
    /// "aujourd’hui", "hier", "10 mars", "12/03/2025": short, for a column.
    [[nodiscard]] static QString day(qint64 ms, const QDate &today = QDate::currentDate());
    /// "aujourd’hui à 17 h 42", "24 févr. à 9 h 05", "18 nov. 2025 à 8 h 00".
    [[nodiscard]] static QString moment(qint64 ms, const QDate &today = QDate::currentDate());
    /// "14 janvier 2026" from an ISO date; the text itself when it is none.
    [[nodiscard]] static QString longDate(const QString &iso);
};

} // namespace etabli
