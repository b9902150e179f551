#include "ui/drawing/drawsigns.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace etabli::draw {

namespace {

constexpr int cells = 6;

} // namespace

void roundedBox(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
    const QRectF box = outline.isValid() ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

int gaugeCells(const QString &stageCode)
{
    if (stageCode.size() != 2 || stageCode.at(0) != u'E')
        return 0;
    const int step = stageCode.at(1).digitValue();
    return step >= 0 && step < cells ? step + 1 : 0;
}

QSize gaugeSize(const DrawStyle &style)
{
    return {cells * style.px(7) + (cells - 1) * style.px(2), style.px(8)};
}

void gauge(QPainter &painter, const DrawStyle &style, const QPoint &topLeft, const QString &stageCode)
{
    const int wide = style.px(7);
    const int high = style.px(8);
    const int step = wide + style.px(2);
    const int filled = gaugeCells(stageCode);
    const QColor ink = style.inks.accent();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int cell = 0; cell < cells; ++cell) {
        const QRect box(topLeft.x() + cell * step, topLeft.y(), wide, high);
        if (cell < filled)
            painter.fillRect(box, ink);
        else if (stageCode == QLatin1String("PAUSE"))
            hatched(painter, style, box, ink);
        else
            outlined(painter, box, ink);
    }
    painter.restore();
}

void hatched(QPainter &painter, const DrawStyle &style, const QRect &box, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(ink, 1));
    painter.setClipRect(box, Qt::IntersectClip);
    const int high = box.height();
    for (int offset = -high; offset < box.width() + high; offset += std::max(3, style.px(3)))
        painter.drawLine(box.left() + offset, box.bottom(), box.left() + offset + high, box.top());
    painter.restore();
    outlined(painter, box, ink);
}

void outlined(QPainter &painter, const QRect &box, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.restore();
}

void odd(QPainter &painter, const DrawStyle &style, const QRect &rect, int number)
{
    const qreal radius = style.px(3);
    roundedBox(painter, rect, radius, Inks::odd(number), {});
    if (style.inks.isDark()) {
        QColor inner(Qt::white);
        inner.setAlphaF(0.38f);
        roundedBox(painter, rect, radius, {}, inner);
    }
    QFont font = style.captionStrong;
    font.setWeight(QFont::Bold);
    painter.save();
    painter.setFont(font);
    painter.setPen(Inks::oddInk(number));
    painter.drawText(rect, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

void profile(QPainter &painter, const DrawStyle &style, const QRect &rect, const QString &code)
{
    roundedBox(painter, rect, style.px(2), style.inks.profile(code), {});
}

void focusFrame(QPainter &painter, const DrawStyle &style, const QRect &rect)
{
    const int wide = std::max(2, style.px(2));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Four bars: nothing of the frame falls outside, whatever the surface.
    const QColor ink = style.inks.accent();
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), wide), ink);
    painter.fillRect(QRect(rect.left(), rect.bottom() - wide + 1, rect.width(), wide), ink);
    painter.fillRect(QRect(rect.left(), rect.top(), wide, rect.height()), ink);
    painter.fillRect(QRect(rect.right() - wide + 1, rect.top(), wide, rect.height()), ink);
    painter.restore();
}

void line(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink,
          Qt::Alignment alignment)
{
    const QFontMetrics metrics(font);
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    QString shown = text;
    shown.replace(u'\n', u' ');
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                     metrics.elidedText(shown, Qt::ElideRight, rect.width()));
    painter.restore();
}

} // namespace etabli::draw
