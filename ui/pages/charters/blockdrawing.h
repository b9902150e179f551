#pragma once

#include "ui/pages/charters/articleobjects.h"

#include <QSizeF>

class QPainter;

namespace etabli {

/// A block of a charter inside the editor: its table, list or paragraphs as they print, to be read only, and the link
/// below. GUI thread.
namespace blockdrawing {

/// How high it is for a width.
[[nodiscard]] double height(const BlockShown &shown, double width);
void paint(QPainter &painter, const QRectF &rect, const BlockShown &shown);

} // namespace blockdrawing
} // namespace etabli
