#pragma once

#include "ui/drawing/drawstyle.h"

#include <QList>
#include <QPoint>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace etabli {

/// A part of a figure that people may stand on, hear and open.
struct FigureCell
{
    QRect rect;
    QString name;  ///< "Châteaubriant-Derval, SDG 8"
    QString value; ///< "7 alliances of 27"
    QString key;   ///< what opens when it is opened: known to whoever made the figure; empty: nothing
};

/// A chart drawn by painters: it knows its parts and where they lie, not what holds it (a window, a page, an image).
/// Lengths are in units of its style; it is drawn from the origin of the painter. A value of one thread.
class Figure
{
public:
    enum class Direction { Left, Right, Up, Down };

    Figure() = default;
    virtual ~Figure();
    Figure(const Figure &) = delete;
    Figure &operator=(const Figure &) = delete;

    void setStyle(const DrawStyle &style) { m_style = style; }
    [[nodiscard]] const DrawStyle &style() const { return m_style; }

    /// The narrowest width at which everything is told.
    [[nodiscard]] virtual int narrowest() const = 0;
    /// The height it takes at a width.
    [[nodiscard]] virtual int heightAt(int width) const = 0;
    /// Places its parts; to be called before painting and before asking for cells, again when style or size changed.
    void layOut(const QSize &size);
    [[nodiscard]] const QSize &size() const { return m_size; }
    /// Draws it, the frame of the keyboard around the cell `focused` (-1: none).
    virtual void paint(QPainter &painter, int focused = -1) const = 0;

    [[nodiscard]] const QList<FigureCell> &cells() const { return m_cells; }
    /// The cell under a point, -1 for none.
    [[nodiscard]] int cellAt(const QPoint &point) const;
    /// The cell that an arrow leads to; `from` itself when there is none that way.
    [[nodiscard]] int next(int from, Direction direction) const;
    /// The cell of a key, -1 for none.
    [[nodiscard]] int cellOf(const QString &key) const;

protected:
    /// Fills m_cells for m_size.
    virtual void place() = 0;

    DrawStyle m_style;
    QSize m_size;
    QList<FigureCell> m_cells;
};

} // namespace etabli
