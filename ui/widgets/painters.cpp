#include "ui/widgets/painters.h"

#include "ui/widgets/icons.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etabli::paint {
namespace {

constexpr int gaugeCells = 6;

int filledCells(const QString &stageCode)
{
    if (stageCode.size() != 2 || stageCode.at(0) != u'E')
        return 0;
    const int step = stageCode.at(1).digitValue();
    return step >= 0 && step < gaugeCells ? step + 1 : 0;
}

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

} // namespace

Token inkOf(Status status)
{
    switch (status) {
    case Status::Neutral: return Token::Text;
    case Status::Success: return Token::Success;
    case Status::Warning: return Token::Warning;
    case Status::Danger: return Token::Danger;
    case Status::Info: return Token::Info;
    case Status::Conflict: return Token::Conflict;
    case Status::Sealed: return Token::Sealed;
    case Status::Chosen: return Token::Accent;
    }
    return Token::Text;
}

Token tintOf(Status status)
{
    switch (status) {
    case Status::Neutral: return Token::Window;
    case Status::Success: return Token::SuccessTint;
    case Status::Warning: return Token::WarningTint;
    case Status::Danger: return Token::DangerTint;
    case Status::Info: return Token::InfoTint;
    case Status::Conflict: return Token::ConflictTint;
    case Status::Sealed: return Token::SealedTint;
    case Status::Chosen: return Token::SelectionTint;
    }
    return Token::Window;
}

QString iconOf(Status status)
{
    switch (status) {
    case Status::Success: return u"dialog-ok-apply"_s;
    case Status::Warning: return u"data-warning"_s;
    case Status::Danger: return u"data-error"_s;
    case Status::Info: return u"data-information"_s;
    case Status::Conflict: return u"vcs-merge"_s;
    case Status::Sealed: return u"object-locked"_s;
    case Status::Neutral: case Status::Chosen: break;
    }
    return {};
}

QSize gaugeSize()
{
    return {gaugeCells * Theme::px(7) + (gaugeCells - 1) * Theme::px(2), Theme::px(8)};
}

void gauge(QPainter &painter, const QPoint &topLeft, const QString &stageCode)
{
    const int wide = Theme::px(7);
    const int high = Theme::px(8);
    const int step = wide + Theme::px(2);
    const int filled = filledCells(stageCode);
    const bool paused = stageCode == "PAUSE"_L1;
    const QColor ink = Theme::color(Token::Accent);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int cell = 0; cell < gaugeCells; ++cell) {
        const QRect box(topLeft.x() + cell * step, topLeft.y(), wide, high);
        if (cell < filled) {
            painter.fillRect(box, ink);
            continue;
        }
        if (paused) {
            painter.setPen(QPen(ink, 1));
            painter.setClipRect(box);
            for (int offset = -high; offset < wide + high; offset += std::max(3, Theme::px(3)))
                painter.drawLine(box.left() + offset, box.bottom(), box.left() + offset + high, box.top());
            painter.setClipping(false);
        }
        painter.setPen(QPen(ink, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

int oddSide()
{
    return Theme::px(20);
}

void odd(QPainter &painter, const QRect &rect, int number)
{
    const qreal radius = Theme::px(3);
    roundedBox(painter, rect, radius, oddColour(number), {});
    if (Theme::scheme() == Scheme::Dark) {
        QColor inner(Qt::white);
        inner.setAlphaF(0.38f);
        roundedBox(painter, rect, radius, {}, inner);
    }
    QFont font = Theme::font(TextRole::CaptionStrong);
    font.setWeight(QFont::Bold);
    painter.save();
    painter.setFont(font);
    painter.setPen(oddInk(number));
    painter.drawText(rect, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

QSize tagSize(const QString &text, Status status, bool withIcon)
{
    const QFontMetrics metrics(Theme::font(TextRole::CaptionStrong));
    int wide = metrics.horizontalAdvance(text) + 2 * Theme::px(8);
    if (withIcon && !iconOf(status).isEmpty())
        wide += Theme::px(16) + Theme::px(4);
    return {wide, Theme::height(20, TextRole::CaptionStrong, 1, 2)};
}

void tag(QPainter &painter, const QRect &rect, const QString &text, Status status, bool withIcon)
{
    const QColor ink = Theme::color(inkOf(status));
    roundedBox(painter, rect, Theme::px(4), Theme::color(tintOf(status)),
               status == Status::Neutral ? Theme::color(Token::Line) : QColor());
    QRect inside = rect.adjusted(Theme::px(8), 0, -Theme::px(8), 0);
    const QString icon = iconOf(status);
    if (withIcon && !icon.isEmpty()) {
        const int side = Theme::px(16);
        Icons::paint(painter, QRect(inside.left(), rect.center().y() - side / 2 + 1, side, side), icon, ink);
        inside.setLeft(inside.left() + side + Theme::px(4));
    }
    // A pixel of grace: rounding of advances must not cost the last letter.
    inside.setRight(inside.right() + 2);
    line(painter, inside, text, Theme::font(TextRole::CaptionStrong), ink);
}

int dotSide()
{
    return Theme::px(8);
}

void profileDot(QPainter &painter, const QRect &rect, const QString &profileCode)
{
    roundedBox(painter, rect, Theme::px(2), profileColour(profileCode, Theme::scheme()), {});
}

QSize badgeSize(const QString &count)
{
    const QFontMetrics metrics(Theme::font(TextRole::Caption));
    const int high = Theme::height(20, TextRole::Caption, 1, 2);
    return {std::max(high, metrics.horizontalAdvance(count) + 2 * Theme::px(6)), high};
}

void badge(QPainter &painter, const QRect &rect, const QString &count, Status status)
{
    const bool plain = status == Status::Neutral;
    roundedBox(painter, rect, rect.height() / 2.0, Theme::color(plain ? Token::Window : tintOf(status)),
               plain ? Theme::color(Token::Line) : QColor());
    line(painter, rect, count, Theme::font(TextRole::Caption), Theme::color(plain ? Token::SecondText : inkOf(status)),
         Qt::AlignCenter);
}

QSize markSize(const Mark &mark)
{
    switch (mark.kind) {
    case Mark::None: break;
    case Mark::Gauge: return gaugeSize();
    case Mark::Odd: return {oddSide(), oddSide()};
    case Mark::Profile: return {dotSide(), dotSide()};
    case Mark::Icon: return {Theme::px(16), Theme::px(16)};
    }
    return {0, 0};
}

void mark(QPainter &painter, const QRect &rect, const Mark &mark)
{
    switch (mark.kind) {
    case Mark::None: break;
    case Mark::Gauge: gauge(painter, rect.topLeft(), mark.code); break;
    case Mark::Odd: odd(painter, rect, mark.code.toInt()); break;
    case Mark::Profile: profileDot(painter, rect, mark.code); break;
    case Mark::Icon: Icons::paint(painter, rect, mark.code, Theme::color(Token::Text)); break;
    }
}

void focusFrame(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    QPen pen(Theme::color(Token::Accent), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
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

} // namespace etabli::paint
