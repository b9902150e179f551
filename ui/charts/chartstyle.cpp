#include "ui/charts/chartstyle.h"

#include "ui/widgets/theme.h"

namespace etabli {

DrawStyle screenStyle()
{
    DrawStyle style;
    style.inks = Inks(Theme::scheme() == Scheme::Dark ? Inks::Scheme::Dark : Inks::Scheme::Light);
    style.scale = Theme::textScale();
    style.dense = Theme::font(TextRole::Dense);
    style.denseStrong = Theme::font(TextRole::DenseStrong);
    style.caption = Theme::font(TextRole::Caption);
    style.captionStrong = Theme::font(TextRole::CaptionStrong);
    style.body = Theme::font(TextRole::Body);
    style.bodyStrong = Theme::font(TextRole::BodyStrong);
    style.section = Theme::font(TextRole::Section);
    style.title = Theme::font(TextRole::PageTitle);
    style.figure = Theme::font(TextRole::Figure);
    return style;
}

} // namespace etabli
