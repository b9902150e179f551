#pragma once

#include "core/charter/page.h"

#include <QList>

namespace etabli {

/// How welcome a page break is after a strip.
enum class PageBreak { Free, Avoid, Never };

/// A slice of a document over the whole width that no page break cuts. Measures in points from its own top
/// left.
struct Strip
{
    /// White above it, dropped at the top of a page.
    double gap = 0.0;
    double height = 0.0;
    QList<PageRule> rules;
    QList<PageBox> boxes;
    QList<PageImage> images;
    QList<PageText> texts;
    QList<PageRegion> regions;
    PageBreak breakAfter = PageBreak::Free;
    /// Index in `Flow::heads` of the table head to repeat when a page starts with this strip; -1 for none.
    int head = -1;
};

/// A document as one endless column, before pages.
struct Flow
{
    QList<Strip> strips;
    /// Heads of tables, repeated where a table goes on.
    QList<Strip> heads;
};

/// A strip in its place on a page; `top` from the top of the body.
struct PlacedStrip
{
    const Strip *strip = nullptr;
    double top = 0.0;
    /// A table head shown again.
    bool repeated = false;
};

/// Breaks the flow into pages of `bodyHeight` points: at the last place where a break is free, else where it
/// is only to be avoided, else (a run that fits no page) wherever the page is full. The strips belong to the
/// flow.
[[nodiscard]] QList<QList<PlacedStrip>> paginate(const Flow &flow, double bodyHeight);

/// Moves a strip's contents by `offset` onto a page.
void putStrip(const Strip &strip, QPointF offset, bool repeated, PrintPage &page);

} // namespace etabli
