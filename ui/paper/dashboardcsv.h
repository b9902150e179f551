#pragma once

#include "core/base/result.h"
#include "core/services/dashboards.h"

#include <QCoreApplication>
#include <QList>

namespace etabli {

/// A dashboard as one long table for spreadsheets: a line for each figure, of the territory and of each row under it.
/// Any thread once the language and the words are installed.
class DashboardCsv
{
    Q_DECLARE_TR_FUNCTIONS(DashboardCsv)

public:
    struct Line
    {
        QString indicator; ///< in words
        QString code;      ///< what is counted ("E2", "8"…); empty for a plain total
        QString label;     ///< that code in words
        QString place;     ///< "epci:243500741"
        QString territory; ///< its name
        QString value;     ///< a whole number; euros for a budget
    };

    [[nodiscard]] static QList<Line> lines(const Dashboard &board);
    /// UTF-8 with its mark, semicolons, lines ended as spreadsheets expect, nothing that one would run as a formula.
    [[nodiscard]] static QByteArray bytes(const Dashboard &board);
    /// The file, wholly or not at all; folders are made. NotWritable, DiskFull.
    [[nodiscard]] static Result<void> write(const Dashboard &board, const QString &path);

    /// "186000,50": cents as euros, with the sign of decimals of the language, nothing between thousands.
    [[nodiscard]] static QString euros(qint64 cents);
};

} // namespace etabli
