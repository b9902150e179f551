#pragma once

#include "ui/drawing/figure.h"

#include <optional>

namespace etabli {

/// A line of bars: a word, a bar, a number.
struct BarRow
{
    enum class Sign { None, Stage, Paused, Closed, Profile, Odd };
    QString label;
    qint64 value = 0;
    QString text; ///< the number as people read it
    QString note; ///< a second word at the right: a share, a rate
    Sign sign = Sign::None;
    QString code; ///< of the stage, the profile or the goal
    QString said; ///< "31 alliances of 148"
    QString key;
};

/// Bars one under another; see BarsFigure.
struct BarsData
{
    QList<BarRow> rows;
    bool dots = false;              ///< a dot on its line instead of a bar: what is ranked
    std::optional<double> median;   ///< a dashed line, in the unit of the values
    QString medianName;             ///< what stands beside it
    QString footLeft;
    QString footRight;
};

/// Horizontal bars or dots with their words and numbers: stages in the colours of the gauge (paused hatched, closed
/// outlined), profiles with their square, what is ranked.
class BarsFigure final : public Figure
{
public:
    explicit BarsFigure(BarsData data = {}) : m_data(std::move(data)) {}

    void setData(BarsData data) { m_data = std::move(data); }
    [[nodiscard]] const BarsData &data() const { return m_data; }
    [[nodiscard]] int narrowest() const override;
    [[nodiscard]] int heightAt(int width) const override;
    void paint(QPainter &painter, int focused) const override;
    /// Where the bar of a row lies once laid out.
    [[nodiscard]] QRect barOf(int row) const;

protected:
    void place() override;

private:
    [[nodiscard]] int pitch() const;
    [[nodiscard]] int footHeight() const;
    [[nodiscard]] int signWidth() const;
    [[nodiscard]] int widest(const QFont &font, QString BarRow::*text) const;
    void paintRow(QPainter &painter, int row) const;

    BarsData m_data;
    int m_labelWidth = 0;
    int m_numberWidth = 0;
    int m_noteWidth = 0;
    int m_barLeft = 0;
    int m_barRoom = 0;
    int m_top = 0;
};

} // namespace etabli
