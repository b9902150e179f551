#pragma once

#include "ui/drawing/inks.h"

#include <QFont>

#include <cmath>

namespace etabli {

/// What figures are drawn with: colours, fonts, and how many units of the surface a length of the design page makes.
/// The same figure comes out on a window at any text size, on paper and on an image. A plain value.
struct DrawStyle
{
    Inks inks;
    double scale = 1; ///< units for one pixel of the design page
    QFont dense;
    QFont denseStrong;
    QFont caption;
    QFont captionStrong;
    QFont body;
    QFont bodyStrong;
    QFont section;
    QFont title;
    QFont figure;

    /// A length given for a text of 14 px.
    [[nodiscard]] int px(double length) const { return static_cast<int>(std::lround(length * scale)); }

    /// For paper and images: the embedded print fonts (loadFonts() comes first).
    [[nodiscard]] static DrawStyle forPrint(double scale, Inks inks = Inks());
};

} // namespace etabli
