#pragma once

#include "ui/drawing/drawstyle.h"

#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace etabli::draw {

/// A box of rounded corners; an invalid colour leaves fill or outline out.
void roundedBox(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &outline);

/// How many cells of the gauge a stage fills: E0 one, E5 six, others none.
[[nodiscard]] int gaugeCells(const QString &stageCode);
[[nodiscard]] QSize gaugeSize(const DrawStyle &style);
/// Six cells filled up to the stage (E0 one, E5 six); PAUSE hatched; CLOS and unknown codes outlined only.
void gauge(QPainter &painter, const DrawStyle &style, const QPoint &topLeft, const QString &stageCode);

/// Oblique lines inside a box, a line around it: what is paused.
void hatched(QPainter &painter, const DrawStyle &style, const QRect &box, const QColor &ink);
/// The line around a box alone: what is closed.
void outlined(QPainter &painter, const QRect &box, const QColor &ink);

/// The official square of a goal, 1 to 17, with its number.
void odd(QPainter &painter, const DrawStyle &style, const QRect &rect, int number);
/// The small square of a profile.
void profile(QPainter &painter, const DrawStyle &style, const QRect &rect, const QString &code);

/// A frame of two units of the design inside `rect`: where the keyboard stands.
void focusFrame(QPainter &painter, const DrawStyle &style, const QRect &rect);

/// Draws one line of text, shortened with "…" at its end when it does not fit.
void line(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink,
          Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace etabli::draw
