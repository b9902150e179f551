#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// The figures of a chart as a table: what stands behind it on a window, and beside it on paper. A plain value.
struct FigureTable
{
    struct Row
    {
        QStringList cells;
        QStringList keys = {}; ///< what opens, by cell; one alone is that of the whole row
        bool total = false;

        [[nodiscard]] QString keyAt(qsizetype column) const
        {
            return keys.size() == 1 ? keys.first() : keys.value(column);
        }
    };
    QString name;
    QStringList heads;
    QList<bool> numeric; ///< by column: written to the right
    QList<Row> rows;

    /// Cells parted by tabs, lines by line ends: what a spreadsheet takes.
    [[nodiscard]] QString toText() const;
};

} // namespace etabli
