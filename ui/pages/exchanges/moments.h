#pragma once

#include <QCoreApplication>
#include <QString>

namespace etabli {

/// Instants and sizes as people read them in sentences. GUI thread.
class Moments
{
    Q_DECLARE_TR_FUNCTIONS(Moments)

public:
    /// "9 March at 18:05" (« 9 mars à 18 h 05 »), with the year when it is not this one. `at` in ms UTC.
    [[nodiscard]] static QString of(qint64 at);
    /// "9 March 2026". `at` in ms UTC.
    [[nodiscard]] static QString day(qint64 at);
    /// A number with its thousands parted.
    [[nodiscard]] static QString number(qint64 value);
    /// "12,4 Mo" and the like, in the words of the locale.
    [[nodiscard]] static QString size(qint64 bytes);
    /// For plural forms, which count with int: very large numbers stay very large.
    [[nodiscard]] static int plural(qint64 value);
};

} // namespace etabli
