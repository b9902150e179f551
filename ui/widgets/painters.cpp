#include "ui/widgets/painters.h"

#include "ui/drawing/drawsigns.h"
#include "ui/widgets/icons.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etabli::paint {
namespace {

DrawStyle style()
{
    DrawStyle made;
    made.inks = Inks(Theme::scheme() == Scheme::Dark ? Inks::Scheme::Dark : Inks::Scheme::Light);
    made.scale = Theme::textScale();
    made.captionStrong = Theme::font(TextRole::CaptionStrong);
    return made;
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
    return draw::gaugeSize(style());
}

void gauge(QPainter &painter, const QPoint &topLeft, const QString &stageCode)
{
    draw::gauge(painter, style(), topLeft, stageCode);
}

int oddSide()
{
    return Theme::px(20);
}

void odd(QPainter &painter, const QRect &rect, int number)
{
    draw::odd(painter, style(), rect, number);
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
    draw::roundedBox(painter, rect, Theme::px(4), Theme::color(tintOf(status)),
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
    draw::profile(painter, style(), rect, profileCode);
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
    draw::roundedBox(painter, rect, rect.height() / 2.0, Theme::color(plain ? Token::Window : tintOf(status)),
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
    DrawStyle drawn = style();
    drawn.scale = 1; // two pixels at any text size
    draw::focusFrame(painter, drawn, rect);
}

void line(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink,
          Qt::Alignment alignment)
{
    draw::line(painter, rect, text, font, ink, alignment);
}

} // namespace etabli::paint
