#pragma once

#include "core/services/dashboards.h"
#include "ui/drawing/barsfigure.h"
#include "ui/drawing/figuretable.h"
#include "ui/drawing/heatgrid.h"
#include "ui/drawing/treemapfigure.h"
#include "ui/drawing/yearsfigure.h"

#include <QCoreApplication>
#include <QDate>

namespace etabli {

/// One figure of the strip: a number, what it counts, and two lines under it.
struct KeyFigure
{
    QString number;
    QString unit;
    QString second;
    QString third;
};

/// A dashboard in words and charts, the same on a window, on paper and on an image: what is drawn, and the table
/// behind each chart. Rows that count nothing are gathered; tables hold them all. A plain value; any thread once the
/// language and the words are installed.
class DashboardSheet
{
    Q_DECLARE_TR_FUNCTIONS(DashboardSheet)

public:
    /// `today` tells which year is not over.
    [[nodiscard]] static DashboardSheet of(const Dashboard &board, const QDate &today);

    template <typename Data>
    struct Chart
    {
        QString title;
        Data data;
        FigureTable table;
        QString note; ///< a sentence under it
        [[nodiscard]] bool isEmpty() const { return table.rows.isEmpty(); }
    };

    QString title;
    QString filter; ///< which alliances are counted, in words; empty: all
    QList<KeyFigure> keys;
    Chart<BarsData> stages;
    Chart<TreemapData> map;
    Chart<HeatData> goals; ///< territories by main goal; by goal alone where there is no level below
    Chart<BarsData> profiles;
    Chart<BarsData> fragilities;
    Chart<BarsData> ranked;
    Chart<YearsData> years;
    Chart<BarsData> goalBars; ///< alliances by goal, main or other
    int vintage = 0;

    /// "23.4 M€": an amount at a glance.
    [[nodiscard]] static QString shortMoney(qint64 cents);
    /// Which alliances a filter counts, in words; empty for all of them.
    [[nodiscard]] static QString words(const DashboardFilter &filter);
    /// "All stages", "Dialogue", "3 stages": a chip.
    [[nodiscard]] static QString stagesWords(const QStringList &codes);
    [[nodiscard]] static QString oddsWords(const QStringList &codes);
    [[nodiscard]] static QString typesWords(const QStringList &codes);
    [[nodiscard]] static QString periodWords(const QDate &from, const QDate &to);
    /// "7 alliances of 27".
    [[nodiscard]] static QString ofTotal(qint64 count, qint64 total);
    /// "SDG 8, Travail décent": a goal, spoken.
    [[nodiscard]] static QString goalName(int goal);
};

} // namespace etabli
