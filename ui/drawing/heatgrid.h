#pragma once

#include "ui/drawing/figure.h"

namespace etabli {

/// Goals across, territories down; see HeatGrid.
struct HeatData
{
    struct Row
    {
        QString label;
        QList<qint64> values; ///< by goal, from the first
        qint64 total = 0;
        QString key;          ///< of the row: its territory
        QStringList said;     ///< by goal, in words
        QString totalSaid;
        QStringList keys;     ///< by goal
        QString totalKey;
    };
    QList<Row> rows;
    Row total;         ///< the last line
    QString totalHead; ///< "Tot."
    QStringList goals; ///< names of the goals, spoken
};

/// Territories by goals: official squares as heads, the number in each cell on its density, "·" for zero, a column
/// and a line of totals. The first cell of each line is its territory.
class HeatGrid final : public Figure
{
public:
    explicit HeatGrid(HeatData data = {}) : m_data(std::move(data)) {}

    void setData(HeatData data) { m_data = std::move(data); }
    [[nodiscard]] const HeatData &data() const { return m_data; }
    [[nodiscard]] int narrowest() const override;
    [[nodiscard]] int heightAt(int width) const override;
    void paint(QPainter &painter, int focused) const override;
    /// The step of density, 0 to 5, of a number among others up to `most`; -1 for zero.
    [[nodiscard]] static int stepOf(qint64 value, qint64 most);

protected:
    void place() override;

private:
    [[nodiscard]] int pitch() const;
    [[nodiscard]] int totalWidth() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] qint64 most() const;
    [[nodiscard]] QRect cellRect(int row, int goal) const;
    [[nodiscard]] int rowTop(int row) const;
    void placeLine(const HeatData::Row &row, int at);
    void paintLine(QPainter &painter, const HeatData::Row &row, int at, bool total, qint64 most) const;

    HeatData m_data;
    int m_labelWidth = 0;
    int m_step = 0; ///< from a column to the next
};

} // namespace etabli
