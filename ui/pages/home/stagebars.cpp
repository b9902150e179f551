#include "ui/pages/home/stagebars.h"

#include "ui/text/labels.h"
#include "ui/widgets/painters.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace etabli {

namespace {

QString wordOf(size_t step)
{
    return Labels::term(u"stage", QStringLiteral("E%1").arg(step));
}

int lineHeight()
{
    return std::max(Theme::px(18), QFontMetrics(Theme::font(TextRole::Caption)).height() + Theme::px(2));
}

} // namespace

StageBars::StageBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageBars::setCounts(const std::array<qint64, 6> &counts)
{
    m_counts = counts;
    QStringList words;
    for (size_t step = 0; step < counts.size(); ++step)
        words += tr("%1: %2", "stage, number").arg(wordOf(step), QLocale().toString(counts.at(step)));
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QSize StageBars::sizeHint() const
{
    return {Theme::px(240), lineHeight() * static_cast<int>(m_counts.size())};
}

QSize StageBars::minimumSizeHint() const
{
    return {Theme::px(160), sizeHint().height()};
}

void StageBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void StageBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = Theme::font(TextRole::Caption);
    const QFont strong = Theme::font(TextRole::CaptionStrong);
    const QFontMetrics metrics(font);
    int wordWidth = 0;
    for (size_t step = 0; step < m_counts.size(); ++step)
        wordWidth = std::max(wordWidth, metrics.horizontalAdvance(wordOf(step)));
    const qint64 most = std::max<qint64>(1, *std::max_element(m_counts.begin(), m_counts.end()));
    const int numberWidth = QFontMetrics(strong).horizontalAdvance(QLocale().toString(most)) + Theme::px(8);
    const int left = wordWidth + Theme::px(12);
    const int room = std::max(Theme::px(20), width() - left - numberWidth - Theme::px(4));
    const int bar = Theme::px(10);
    const int line = lineHeight();
    for (size_t step = 0; step < m_counts.size(); ++step) {
        const int top = line * static_cast<int>(step);
        const qint64 count = m_counts.at(step);
        paint::line(painter, QRect(0, top, wordWidth + 1, line), wordOf(step), font, Theme::color(Token::SecondText));
        const int wide = static_cast<int>(count * room / most);
        if (count > 0)
            painter.fillRect(QRect(left, top + (line - bar) / 2, std::max(Theme::px(2), wide), bar),
                             stageColour(static_cast<int>(step), Theme::scheme()));
        const QString number = count > 0 ? QLocale().toString(count) : QStringLiteral("–");
        paint::line(painter, QRect(left + wide + Theme::px(8), top, numberWidth, line), number, strong,
                    Theme::color(Token::Text));
    }
}

} // namespace etabli
