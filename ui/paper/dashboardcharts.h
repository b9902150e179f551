#pragma once

#include "ui/paper/dashboardsheet.h"

namespace etabli {

/// Makes the charts of a dashboard from its figures: rows in their order, words, what opens behind each part, and
/// the table of each. `board` must outlive it. Any thread once the language is installed.
class DashboardCharts
{
    Q_DECLARE_TR_FUNCTIONS(DashboardCharts)

public:
    DashboardCharts(const Dashboard &board, const QDate &today);

    [[nodiscard]] DashboardSheet::Chart<BarsData> stages() const;
    [[nodiscard]] DashboardSheet::Chart<TreemapData> map() const;
    [[nodiscard]] DashboardSheet::Chart<HeatData> goals() const;
    [[nodiscard]] DashboardSheet::Chart<BarsData> goalBars() const;
    [[nodiscard]] DashboardSheet::Chart<BarsData> profiles() const;
    [[nodiscard]] DashboardSheet::Chart<BarsData> fragilities() const;
    [[nodiscard]] DashboardSheet::Chart<BarsData> ranked() const;
    [[nodiscard]] DashboardSheet::Chart<YearsData> years() const;

    /// Five bounds, ascending, that part densities above zero into six steps of about as many territories.
    [[nodiscard]] static std::array<double, 5> bounds(QList<double> densities);

private:
    [[nodiscard]] QString rowsKind() const;
    [[nodiscard]] QString territoryKey(qsizetype row) const;
    [[nodiscard]] DashboardSheet::Chart<BarsData> bars(const QString &title, const QMap<QString, qint64> &counts,
                                                       QStringView list, BarRow::Sign sign, const QString &field) const;
    [[nodiscard]] HeatData::Row heatRow(const Figures &figures, const DashboardPlace &place, const QString &label,
                                        const QString &key) const;
    [[nodiscard]] FigureTable::Row goalsRow(const HeatData::Row &row, const Figures &figures, bool total) const;
    [[nodiscard]] QString rowsNote(qsizetype hidden) const;

    const Dashboard &m_board;
    QDate m_today;
    QList<qsizetype> m_order; ///< rows, those with most projects first, then by name
};

} // namespace etabli
