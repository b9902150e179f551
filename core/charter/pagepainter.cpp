#include "core/charter/pagepainter.h"

#include "core/charter/textshaper.h"

#include <QPainter>
#include <QPen>

namespace etabli {

void paintPage(QPainter &painter, const PrintPage &page)
{
    painter.save();
    // Logos keep every dot: their flat inks suffer from lossy pictures.
    painter.setRenderHints(QPainter::LosslessImageRendering | QPainter::SmoothPixmapTransform);
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
    for (const PageImage &picture : page.images)
        painter.drawImage(picture.rect, picture.image);
    painter.scale(1.0 / shapingUnitsPerPoint, 1.0 / shapingUnitsPerPoint);
    for (const PageText &text : page.texts) {
        painter.setPen(text.ink);
        if (!text.turned) {
            text.layout->lineAt(text.line).draw(&painter, text.origin * shapingUnitsPerPoint);
            continue;
        }
        painter.save();
        painter.translate(page.size.width() * shapingUnitsPerPoint, page.size.height() * shapingUnitsPerPoint);
        painter.rotate(180);
        text.layout->lineAt(text.line).draw(&painter, text.origin * shapingUnitsPerPoint);
        painter.restore();
    }
    painter.restore();
}

} // namespace etabli
