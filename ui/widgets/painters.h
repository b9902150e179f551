#pragma once

#include "ui/widgets/theme.h"

#include <QPoint>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace etabli {

/// What a tag or message tells; each has its colour, tint, icon and word.
enum class Status { Neutral, Success, Warning, Danger, Info, Conflict, Sealed, Chosen };

/// What stands before a text in a combo box, a chip or a row: a gauge of stage, a goal's square, a profile's dot.
struct Mark {
    enum Kind { None, Gauge, Odd, Profile, Icon };
    Kind kind = None;
    /// Code of stage or profile, the goal's number, or the icon's name.
    QString code;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// The small signs of the application, drawn alike in lists, fields and charts: whole pixels, 1 px gaps, the
/// scheme and text size in use. All lengths are in logical pixels. GUI thread.
namespace paint {

[[nodiscard]] Token inkOf(Status status);
[[nodiscard]] Token tintOf(Status status);
/// The icon that goes with the status; empty for Neutral and Chosen.
[[nodiscard]] QString iconOf(Status status);

[[nodiscard]] QSize gaugeSize();
/// Six cells filled up to the stage (E0 one, E5 six); PAUSE hatched; CLOS and unknown codes outlined only.
void gauge(QPainter &painter, const QPoint &topLeft, const QString &stageCode);

[[nodiscard]] int oddSide();
/// The official square of a goal, 1 to 17, with its number.
void odd(QPainter &painter, const QRect &rect, int number);

[[nodiscard]] QSize tagSize(const QString &text, Status status, bool withIcon = true);
void tag(QPainter &painter, const QRect &rect, const QString &text, Status status, bool withIcon = true);

[[nodiscard]] int dotSide();
void profileDot(QPainter &painter, const QRect &rect, const QString &profileCode);

[[nodiscard]] QSize badgeSize(const QString &count);
/// A rounded count; `status` Neutral gives an outlined one, the others their tint.
void badge(QPainter &painter, const QRect &rect, const QString &count, Status status = Status::Neutral);

[[nodiscard]] QSize markSize(const Mark &mark);
void mark(QPainter &painter, const QRect &rect, const Mark &mark);

/// The 2 px frame of keyboard focus inside `rect`.
void focusFrame(QPainter &painter, const QRect &rect);

/// Draws one line of text, shortened with "…" at its end when it does not fit.
void line(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink,
          Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace paint
} // namespace etabli
