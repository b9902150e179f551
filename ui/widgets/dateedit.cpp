#include "ui/widgets/dateedit.h"

#include "ui/widgets/calendarpopover.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>

namespace etabli {

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(64);
    setPlaceholderText(tr("dd/mm/yyyy"));
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::commit);
    connect(this, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    QAction *open = addAction(Icons::get(QStringLiteral("view-calendar")), TrailingPosition);
    open->setToolTip(tr("Choose a day (F4)"));
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
}

void DateEdit::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    if (!m_calendar) {
        m_calendar = new CalendarPopover(this);
        connect(m_calendar, &CalendarPopover::chosen, this, &DateEdit::take);
    }
    const auto typed = parseDate(text());
    m_calendar->ask(typed && *typed ? **typed : QDate::currentDate());
}

void DateEdit::take(const QDate &date)
{
    const QString iso = date.toString(Qt::ISODate);
    const bool changed = iso != m_iso;
    setIso(iso);
    setModified(false);
    if (changed)
        Q_EMIT isoChanged(m_iso);
}

void DateEdit::setIso(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    m_iso = date.isValid() ? iso : QString();
    setText(date.isValid() ? QLocale().toString(date, QStringLiteral("d MMMM yyyy")) : QString());
    setProblem({});
}

bool DateEdit::commit()
{
    const auto read = parseDate(text());
    if (!read) {
        switch (read.error()) {
        case DateProblem::NotADate: setProblem(tr("This is not a date: type for example 12/03/2026.")); break;
        case DateProblem::NoSuchMonth: setProblem(tr("This month does not exist: type the day, the month, then the year.")); break;
        case DateProblem::NoSuchDay: setProblem(tr("This day does not exist in that month: check the day.")); break;
        case DateProblem::ShortYear: setProblem(tr("Type the year with four digits, for example 2026.")); break;
        case DateProblem::YearOutOfRange: setProblem(tr("This year is not possible: type four digits, for example 2026.")); break;
        }
        return false;
    }
    const QString iso = *read ? (*read)->toString(Qt::ISODate) : QString();
    const bool changed = iso != m_iso;
    setIso(iso);
    if (changed)
        Q_EMIT isoChanged(m_iso);
    return true;
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)) {
        openCalendar();
        return;
    }
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    const auto read = step != 0 && !isReadOnly() ? parseDate(text()) : std::optional<QDate>();
    if (step != 0 && read && *read && (*read)->addDays(step).year() < 10000) {
        setText(QLocale().toString((*read)->addDays(step), QStringLiteral("d MMMM yyyy")));
        setProblem({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::setProblem(const QString &sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    Q_EMIT problemChanged(sentence);
}

} // namespace etabli
