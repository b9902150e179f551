#include "core/charter/pagelayout.h"

#include "core/charter/flowbuilder.h"
#include "core/charter/pageframe.h"
#include "core/charter/printstyle.h"

namespace etabli {

Result<PageLayout> PageLayout::of(const CharterDocument &document)
{
    ETABLI_TRY(loadFonts());
    const PageFrame frame(document);
    const double bodyHeight = frame.bodyBottom() - print::bodyTop;
    const Flow flow = FlowBuilder(document, bodyHeight).build();
    const QList<QList<PlacedStrip>> placed = paginate(flow, bodyHeight);

    PageLayout layout;
    const int count = static_cast<int>(placed.size());
    for (int i = 0; i < count; ++i) {
        PrintPage page;
        page.size = QSizeF(print::pageWidth, print::pageHeight);
        frame.draw(i + 1, count, page);
        for (const PlacedStrip &strip : placed[i])
            putStrip(*strip.strip, QPointF(print::margin, print::bodyTop + strip.top), strip.repeated, page);
        layout.m_pages += page;
    }
    return layout;
}

} // namespace etabli
