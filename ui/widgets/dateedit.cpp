#include "ui/widgets/dateedit.h"

#include "ui/widgets/datetext.h"

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
