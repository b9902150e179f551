#include "core/charter/pagepainter.h"

#include "core/charter/textshaper.h"

#include <QPainter>
#include <QPen>

namespace etabli {

void paintPage(QPainter &painter, const Page &page)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    for (const PageShape &shape : page.shapes)
        painter.fillPath(shape.path, shape.ink);
    painter.setBrush(Qt::NoBrush);
    for (const PageRule &rule : page.rules) {
        painter.setPen(QPen(rule.ink, rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.from, rule.to);
    }
    for (const PageBox &box : page.boxes) {
        painter.setPen(QPen(box.ink, box.width));
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    }
    painter.scale(1.0 / shapingUnitsPerPoint, 1.0 / shapingUnitsPerPoint);
    for (const PageText &text : page.texts) {
        painter.setPen(text.ink);
        text.layout->lineAt(text.line).draw(&painter, text.origin * shapingUnitsPerPoint);
    }
    painter.restore();
}

} // namespace etabli
