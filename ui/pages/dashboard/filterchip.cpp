#include "ui/pages/dashboard/filterchip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painters.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace etabli {

FilterChip::FilterChip(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void FilterChip::setWords(const QString &words, bool narrows)
{
    setText(words);
    m_narrows = narrows;
    setAccessibleName(tr("%1: %2", "a part of a filter and what it keeps").arg(m_name, words));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const int wide = QFontMetrics(Theme::font(TextRole::DenseStrong)).horizontalAdvance(text()) + Theme::px(11 + 8 + 16 + 9);
    return {std::min(wide, Theme::px(360)), Theme::height(28, TextRole::DenseStrong)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Theme::px(110)), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = hasFocus() ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2);
    const bool marked = m_narrows || hasFocus();
    painter.setPen(QPen(Theme::color(marked ? Token::Accent : underMouse() ? Token::Outline : Token::Line), wide));
    painter.setBrush(Theme::color(m_narrows ? Token::SelectionTint : Token::Base));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const int side = Theme::px(16);
    const QRect arrow(width() - Theme::px(9) - side, (height() - side) / 2, side, side);
    Icons::paint(painter, arrow, QStringLiteral("go-down"), Theme::color(Token::Text));
    paint::line(painter, QRect(Theme::px(11), 0, arrow.left() - Theme::px(6) - Theme::px(11), height()), text(),
                Theme::font(m_narrows ? TextRole::DenseStrong : TextRole::Dense), Theme::color(Token::Text));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FilterChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace etabli
