#include "ui/widgets/signs.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace etabli {
namespace {

bool changesSize(const QEvent *event)
{
    return event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
}

} // namespace

Rule::Rule(Qt::Orientation orientation, QWidget *parent)
    : QFrame(parent)
{
    setProperty("rule", orientation == Qt::Horizontal ? QStringLiteral("horizontal") : QStringLiteral("vertical"));
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

TagLabel::TagLabel(const QString &text, Status status, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(text, status);
}

void TagLabel::setTag(const QString &text, Status status)
{
    m_text = text;
    m_status = status;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize TagLabel::sizeHint() const
{
    return paint::tagSize(m_text, m_status);
}

void TagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::tag(painter, rect(), m_text, m_status);
}

void TagLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesSize(event))
        updateGeometry();
}

MarkLabel::MarkLabel(const Mark &mark, const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMark(mark, text);
}

void MarkLabel::setMark(const Mark &mark, const QString &text)
{
    m_mark = mark;
    m_text = text;
    setAccessibleName(text.isEmpty() ? mark.code : text);
    updateGeometry();
    update();
}

void MarkLabel::setRole(TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    const QSize sign = paint::markSize(m_mark);
    const QFontMetrics metrics(Theme::font(m_role));
    const int words = m_text.isEmpty() ? 0 : metrics.horizontalAdvance(m_text) + 2 + (sign.isEmpty() ? 0 : Theme::px(8));
    return {sign.width() + words, std::max(sign.height(), m_text.isEmpty() ? 0 : metrics.height() + Theme::px(4))};
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize sign = paint::markSize(m_mark);
    paint::mark(painter, QRect(QPoint(0, (height() - sign.height() + 1) / 2), sign), m_mark);
    const int left = sign.isEmpty() ? 0 : sign.width() + Theme::px(8);
    paint::line(painter, rect().adjusted(left, 0, 0, 0), m_text, Theme::font(m_role), Theme::color(Token::Text));
}

void MarkLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesSize(event))
        updateGeometry();
}

CountTabBar::CountTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setMouseTracking(true);
}

int CountTabBar::addCountedTab(const QString &label, const QString &count, Status status)
{
    const int tab = addTab(label);
    setCount(tab, count, status);
    return tab;
}

void CountTabBar::setCount(int tab, const QString &count, Status status)
{
    setTabData(tab, QVariantList{count, static_cast<int>(status)});
    setAccessibleTabName(tab, spokenName(tab));
    // A tab's size is looked at again only when something of the tab changes.
    setTabText(tab, tabText(tab));
    update();
}

QString CountTabBar::spokenName(int tab) const
{
    const QString count = countOf(tab).text;
    return count.isEmpty() ? tabText(tab) : tr("%1, %2", "a tab and its count").arg(tabText(tab), count);
}

CountTabBar::Count CountTabBar::countOf(int tab) const
{
    const QVariantList kept = tabData(tab).toList();
    if (kept.size() < 2)
        return {};
    return {kept.at(0).toString(), static_cast<Status>(kept.at(1).toInt())};
}

QSize CountTabBar::tabSizeHint(int tab) const
{
    const QFontMetrics metrics(Theme::font(TextRole::BodyStrong));
    int wide = metrics.horizontalAdvance(tabText(tab)) + 2 + 2 * Theme::px(10);
    const QString count = countOf(tab).text;
    if (!count.isEmpty())
        wide += paint::badgeSize(count).width() + Theme::px(6);
    return {wide, Theme::height(38, TextRole::Body, 1, 8)};
}

QSize CountTabBar::minimumTabSizeHint(int tab) const
{
    return tabSizeHint(tab);
}

void CountTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Token::Line));
    for (int tab = 0; tab < count(); ++tab) {
        if (!isTabVisible(tab))
            continue;
        const QRect box = tabRect(tab);
        const bool chosen = tab == currentIndex();
        QRect words = box.adjusted(Theme::px(10), 0, -Theme::px(10), -Theme::px(3));
        const Count number = countOf(tab);
        const QFont font = Theme::font(chosen ? TextRole::BodyStrong : TextRole::Body);
        const int advance = QFontMetrics(font).horizontalAdvance(tabText(tab)) + 2;
        const Token ink = !isTabEnabled(tab) ? Token::Outline : chosen ? Token::Text : Token::SecondText;
        paint::line(painter, words, tabText(tab), font, Theme::color(ink));
        if (!number.text.isEmpty()) {
            const QSize size = paint::badgeSize(number.text);
            const QRect place(words.left() + advance + Theme::px(6), words.center().y() - size.height() / 2 + 1, size.width(), size.height());
            paint::badge(painter, place, number.text, number.status);
        }
        if (chosen)
            painter.fillRect(QRect(box.left(), box.bottom() - Theme::px(3) + 1, box.width(), Theme::px(3)), Theme::color(Token::Accent));
        if (chosen && hasFocus())
            paint::focusFrame(painter, box);
    }
}

} // namespace etabli
