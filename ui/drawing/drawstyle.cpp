#include "ui/drawing/drawstyle.h"

#include "core/fonts/fonts.h"

namespace etabli {

DrawStyle DrawStyle::forPrint(double scale, Inks inks)
{
    DrawStyle style;
    style.inks = inks;
    style.scale = scale;
    const auto font = [&](double size, QFont::Weight weight) {
        return printFont(FontRole::Sans, style.px(size), weight);
    };
    style.caption = font(12, QFont::Normal);
    style.captionStrong = font(12, QFont::DemiBold);
    style.dense = font(13, QFont::Normal);
    style.denseStrong = font(13, QFont::DemiBold);
    style.body = font(14, QFont::Normal);
    style.bodyStrong = font(14, QFont::DemiBold);
    style.section = font(16, QFont::Bold);
    style.title = font(20, QFont::Bold);
    style.figure = font(26, QFont::Bold);
    return style;
}

} // namespace etabli
