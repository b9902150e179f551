#include "ui/pages/home/homerow.h"

#include "ui/widgets/icons.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace etabli {

namespace {

int margin()
{
    return Theme::px(12);
}

int leftWidth(bool day)
{
    return day ? Theme::px(52) : Theme::px(34);
}

} // namespace

HomeRow::HomeRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HomeRow::setTexts(const QString &first, const QString &second, bool strong)
{
    m_first = first.simplified();
    m_second = second.simplified();
    m_strong = strong;
    speak();
}

void HomeRow::setDay(const QDate &day)
{
    m_day = day;
    speak();
}

void HomeRow::setIconName(const QString &icon)
{
    m_icon = icon;
}

void HomeRow::setTag(const QString &text, Status status)
{
    m_tag = text;
    m_status = status;
    speak();
}

void HomeRow::setSign(const Mark &mark, const QString &words)
{
    m_mark = mark;
    m_words = words;
    speak();
}

void HomeRow::setRuled(bool ruled)
{
    m_ruled = ruled;
    update();
}

void HomeRow::setAct(QAbstractButton *button)
{
    m_act = button;
    button->setParent(this);
    button->show();
    place();
}

void HomeRow::speak()
{
    QStringList words{m_first, m_second, m_words, m_tag};
    if (m_day.isValid())
        words.prepend(QLocale().toString(m_day, QStringLiteral("d MMMM yyyy")));
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(m_first);
    update();
}

int HomeRow::rightWidth() const
{
    if (!m_tag.isEmpty())
        return paint::tagSize(m_tag, m_status, false).width();
    if (m_words.isEmpty())
        return 0;
    const int sign = m_mark.kind == Mark::None ? 0 : paint::markSize(m_mark).width() + Theme::px(6);
    return sign + QFontMetrics(Theme::font(TextRole::Dense)).horizontalAdvance(m_words) + 1;
}

QSize HomeRow::sizeHint() const
{
    const int lines = QFontMetrics(Theme::font(TextRole::Body)).height() + QFontMetrics(Theme::font(TextRole::Dense)).height();
    return {Theme::px(320), std::max(Theme::px(52), lines + Theme::px(14))};
}

QSize HomeRow::minimumSizeHint() const
{
    return {Theme::px(160), sizeHint().height()};
}

void HomeRow::place()
{
    if (!m_act)
        return;
    const QSize size = m_act->sizeHint();
    // At the edge, so that those of all rows stand one under the other.
    m_act->setGeometry(width() - margin() - size.width(), (height() - size.height()) / 2, size.width(), size.height());
}

void HomeRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    place();
}

void HomeRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        place();
    }
}

void HomeRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void HomeRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void HomeRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const QList<HomeRow *> rows = parentWidget()->findChildren<HomeRow *>(Qt::FindDirectChildrenOnly);
        QList<HomeRow *> shown;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(shown),
                     [](const HomeRow *row) { return row->isVisible(); });
        std::sort(shown.begin(), shown.end(), [](const HomeRow *a, const HomeRow *b) { return a->y() < b->y(); });
        const qsizetype at = shown.indexOf(this) + (event->key() == Qt::Key_Down ? 1 : -1);
        if (at >= 0 && at < shown.size())
            shown.at(at)->setFocus(Qt::OtherFocusReason);
        return;
    }
    default: QAbstractButton::keyPressEvent(event);
    }
}

void HomeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool hovered = underMouse() || isDown();
    if (isChecked()) {
        painter.fillRect(rect(), Theme::color(Token::SelectionTint));
        painter.fillRect(QRect(0, 0, Theme::px(3), height()), Theme::color(Token::Accent));
    } else if (hovered) {
        painter.fillRect(rect(), Theme::color(Token::AlternateBase));
    }
    if (m_ruled)
        painter.fillRect(QRect(0, 0, width(), 1), Theme::color(Token::Line));
    const QFont body = Theme::font(m_strong ? TextRole::BodyStrong : TextRole::Body);
    const QFont dense = Theme::font(TextRole::Dense);
    const int high = QFontMetrics(body).height();
    const int low = QFontMetrics(dense).height();
    const bool two = !m_second.isEmpty();
    const int gap = two ? Theme::px(2) : 0;
    const int top = (height() - high - gap - (two ? low : 0)) / 2;
    QRect inside = rect().adjusted(margin(), 0, -margin(), 0);
    if (m_day.isValid()) {
        const QRect box(inside.left(), 0, leftWidth(true) - Theme::px(12), height());
        const QFont day = Theme::font(TextRole::Section);
        const QFont month = Theme::font(TextRole::Caption);
        const int dayHigh = QFontMetrics(day).height();
        const int all = dayHigh + QFontMetrics(month).height() - Theme::px(2);
        const int from = (height() - all) / 2;
        paint::line(painter, QRect(box.left(), from, box.width(), dayHigh), QString::number(m_day.day()), day,
                    Theme::color(Token::Text), Qt::AlignCenter);
        paint::line(painter, QRect(box.left(), from + dayHigh - Theme::px(2), box.width(), QFontMetrics(month).height()),
                    QLocale().toString(m_day, QStringLiteral("MMM")), month, Theme::color(Token::SecondText),
                    Qt::AlignCenter);
        inside.setLeft(inside.left() + leftWidth(true));
    } else if (!m_icon.isEmpty()) {
        const int side = Theme::px(two ? 22 : 16);
        Icons::paint(painter, QRect(inside.left(), (height() - side) / 2, side, side), m_icon,
                     Theme::color(Token::SecondText));
        inside.setLeft(inside.left() + leftWidth(false));
    }
    const int right = rightWidth();
    if (m_act)
        inside.setRight(m_act->x() - Theme::px(8));
    if (!m_tag.isEmpty()) {
        const QSize size = paint::tagSize(m_tag, m_status, false);
        paint::tag(painter, QRect(inside.right() - size.width() + 1, (height() - size.height()) / 2, size.width(), size.height()),
                   m_tag, m_status, false);
    } else if (!m_words.isEmpty()) {
        int x = inside.right() - right + 1;
        if (m_mark.kind != Mark::None) {
            const QSize size = paint::markSize(m_mark);
            paint::mark(painter, QRect(x, (height() - size.height()) / 2, size.width(), size.height()), m_mark);
            x += size.width() + Theme::px(6);
        }
        paint::line(painter, QRect(x, 0, inside.right() - x + 1, height()), m_words, dense, Theme::color(Token::Text));
    }
    if (right > 0)
        inside.setRight(inside.right() - right - Theme::px(12));
    paint::line(painter, QRect(inside.left(), top, inside.width(), high), m_first, body, Theme::color(Token::Text));
    if (two)
        paint::line(painter, QRect(inside.left(), top + high + gap, inside.width(), low), m_second, dense,
                    Theme::color(Token::SecondText));
    if (hasFocus())
        paint::focusFrame(painter, rect());
}

} // namespace etabli
