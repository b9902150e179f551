#include "core/charter/flow.h"

namespace etabli {

namespace {

/// Where the page that starts at `first` and is full before `full` should end: the index of the next page's
/// first strip, always after `first`.
qsizetype breakBefore(const Flow &flow, qsizetype first, qsizetype full)
{
    for (const PageBreak wanted : {PageBreak::Free, PageBreak::Avoid}) {
        for (qsizetype at = full; at > first; --at) {
            if (flow.strips[at - 1].breakAfter == wanted)
                return at;
        }
    }
    return std::max(full, first + 1);
}

} // namespace

QList<QList<PlacedStrip>> paginate(const Flow &flow, double bodyHeight)
{
    constexpr double tolerance = 0.01;
    QList<QList<PlacedStrip>> pages;
    qsizetype first = 0;
    while (first < flow.strips.size()) {
        QList<PlacedStrip> page;
        double y = 0.0;
        if (const int head = flow.strips[first].head; head >= 0) {
            page += PlacedStrip{&flow.heads[head], 0.0, true};
            y = flow.heads[head].height;
        }
        const qsizetype lead = page.size();
        qsizetype next = first;
        while (next < flow.strips.size()) {
            const Strip &strip = flow.strips[next];
            const double gap = next == first ? 0.0 : strip.gap;
            if (next > first && y + gap + strip.height > bodyHeight + tolerance)
                break;
            page += PlacedStrip{&strip, y + gap, false};
            y += gap + strip.height;
            ++next;
        }
        if (next < flow.strips.size()) {
            next = breakBefore(flow, first, next);
            page.resize(lead + next - first);
        }
        pages += page;
        first = next;
    }
    return pages;
}

void putStrip(const Strip &strip, QPointF offset, bool repeated, PrintPage &page)
{
    for (PageRule rule : strip.rules) {
        rule.from += offset;
        rule.to += offset;
        page.rules += rule;
    }
    for (PageBox box : strip.boxes) {
        box.rect.translate(offset);
        page.boxes += box;
    }
    for (PageImage image : strip.images) {
        image.rect.translate(offset);
        page.images += image;
    }
    for (PageText text : strip.texts) {
        text.origin += offset;
        text.box.translate(offset);
        page.texts += text;
    }
    for (PageRegion region : strip.regions) {
        region.box.translate(offset);
        if (repeated)
            region.item = 1;
        page.regions += region;
    }
}

} // namespace etabli
