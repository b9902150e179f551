#pragma once

#include "core/charter/page.h"

class QPainter;

namespace etabli {

/// Paints a page; the painter's unit must be one point (scale it first), its origin the page's top left.
/// The same for paper and for a preview. The painter's thread.
void paintPage(QPainter &painter, const PrintPage &page);

} // namespace etabli
