#pragma once

#include "ui/drawing/figure.h"

#include <array>

namespace etabli {

/// What a treemap shows; see TreemapFigure.
struct TreemapData
{
    struct Tile
    {
        QString label;
        double weight = 0;  ///< its share of the area
        double density = 0; ///< its shade
        QString text;       ///< the density as people read it; empty when it is not known
        QString said;
        QString key;
    };
    QList<Tile> tiles;
    /// From which density on a tile has the second, third… sixth shade; ascending.
    std::array<double, 5> bounds{};
    QStringList legend; ///< six words, from the faintest shade on
    QString foot;       ///< what areas stand for
};

/// A squarified treemap: areas by weight, one hue by density, name and number in each tile that has room.
class TreemapFigure final : public Figure
{
public:
    explicit TreemapFigure(TreemapData data = {}) : m_data(std::move(data)) {}

    void setData(TreemapData data) { m_data = std::move(data); }
    [[nodiscard]] const TreemapData &data() const { return m_data; }
    [[nodiscard]] int narrowest() const override;
    [[nodiscard]] int heightAt(int width) const override;
    void paint(QPainter &painter, int focused) const override;
    /// The shade of a density, 0 to 5; -1 for zero.
    [[nodiscard]] int stepOf(double density) const;
    /// What the tiles share out once laid out.
    [[nodiscard]] QRect mapRect() const { return m_map; }

protected:
    void place() override;

private:
    /// How wide the parts of a step of the legend are.
    struct Steps
    {
        int side = 0;
        int pad = 0;
        int gap = 0;
    };
    [[nodiscard]] Steps steps(int width) const;
    [[nodiscard]] int legendRows(int width) const;
    [[nodiscard]] int legendPitch() const;
    [[nodiscard]] int legendHeight(int width) const;
    [[nodiscard]] int footHeight(int width) const;
    void paintTile(QPainter &painter, const TreemapData::Tile &tile, const QRect &rect) const;

    TreemapData m_data;
    QRect m_map;
    QList<int> m_tileOf; ///< by cell
};

} // namespace etabli
