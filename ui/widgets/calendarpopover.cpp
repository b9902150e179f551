#include "ui/widgets/calendarpopover.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QEvent>
#include <QSpinBox>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace etabli {

CalendarPopover::CalendarPopover(QWidget *anchor)
    : Popover(anchor)
{
    m_days = new QCalendarWidget(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(8), Theme::px(8), Theme::px(8), Theme::px(8));
    column->addWidget(m_days);
    m_days->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_days->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_days->setMinimumDate(QDate(1800, 1, 1));
    m_days->setMaximumDate(QDate(2200, 12, 31));
    m_days->setAccessibleName(tr("Days of the month"));
    // Its parts are made by Qt, without names.
    const auto name = [this](const char *part, const QString &words, const QString &icon) {
        auto *button = m_days->findChild<QToolButton *>(QString::fromLatin1(part));
        if (!button)
            return;
        button->setAccessibleName(words);
        button->setToolTip(words);
        if (!icon.isEmpty())
            button->setIcon(Icons::get(icon));
    };
    name("qt_calendar_prevmonth", tr("Previous month"), QStringLiteral("go-previous"));
    name("qt_calendar_nextmonth", tr("Next month"), QStringLiteral("go-next"));
    name("qt_calendar_monthbutton", tr("Month"), {});
    name("qt_calendar_yearbutton", tr("Year"), {});
    if (auto *year = m_days->findChild<QSpinBox *>(QStringLiteral("qt_calendar_yearedit")))
        year->setAccessibleName(tr("Year"));
    if (auto *view = m_days->findChild<QAbstractItemView *>(QStringLiteral("qt_calendar_calendarview")))
        view->setAccessibleName(tr("Days of the month"));
    colour();
    // Enter and a click both end by activated() or clicked(); one choice is told once.
    const auto take = [this](const QDate &day) {
        if (!isVisible())
            return;
        dismiss();
        Q_EMIT chosen(day);
    };
    connect(m_days, &QCalendarWidget::clicked, this, take);
    connect(m_days, &QCalendarWidget::activated, this, take);
}

void CalendarPopover::colour()
{
    if (!m_days)
        return;
    QTextCharFormat head;
    head.setForeground(Theme::color(Token::SecondText));
    m_days->setHeaderTextFormat(head);
    QTextCharFormat day;
    day.setForeground(Theme::color(Token::Text));
    for (int at = Qt::Monday; at <= Qt::Sunday; ++at)
        m_days->setWeekdayTextFormat(Qt::DayOfWeek(at), day);
    setPreferredWidth(Theme::px(280));
}

void CalendarPopover::ask(const QDate &day)
{
    m_days->setSelectedDate(day);
    open(m_days->findChild<QAbstractItemView *>(QStringLiteral("qt_calendar_calendarview")));
}

void CalendarPopover::changeEvent(QEvent *event)
{
    Popover::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
}

} // namespace etabli
