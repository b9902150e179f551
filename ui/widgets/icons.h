#pragma once

#include "ui/widgets/colours.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

#include <optional>

class QAbstractButton;
class QPainter;

namespace etabli {

/// The icons embedded at build time, drawn in the colours of the palette at the moment they are painted, so
/// that they follow a change of theme. GUI thread.
class Icons
{
public:
    /// The icon of that Breeze name, in the colour of button texts, or always in `ink`. Null when not embedded.
    [[nodiscard]] static QIcon get(const QString &name, std::optional<Token> ink = {});
    /// Puts the icon before the text of a push button, parted from it as in the mock-ups.
    static void setLeading(QAbstractButton *button, const QString &name, std::optional<Token> ink = {});
    [[nodiscard]] static bool has(const QString &name);
    /// Draws the icon in `rect`, in `ink`.
    static void paint(QPainter &painter, const QRect &rect, const QString &name, const QColor &ink);

    /// The mark of the application, a dovetail joint, as an icon of any size.
    [[nodiscard]] static QIcon mark();
    /// Draws the mark in `rect` in `ink`.
    static void paintMark(QPainter &painter, const QRectF &rect, const QColor &ink);
};

} // namespace etabli
