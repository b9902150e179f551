#include "ui/models/whentext.h"

#include <QLocale>

namespace etabli {

namespace {

QString dayInYear(const QDate &date)
{
    return QLocale().toString(date, QStringLiteral("d MMM"));
}

} // namespace

QString WhenText::day(qint64 ms, const QDate &today)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms).date();
    if (date == today)
        return tr("today");
    if (date == today.addDays(-1))
        return tr("yesterday");
    return date.year() == today.year() ? dayInYear(date) : QLocale().toString(date, QStringLiteral("dd/MM/yyyy"));
}

QString WhenText::moment(qint64 ms, const QDate &today)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms);
    const QDate date = moment.date();
    QString day;
    if (date == today)
        day = tr("today");
    else if (date == today.addDays(-1))
        day = tr("yesterday");
    else if (date.year() == today.year())
        day = dayInYear(date);
    else
        day = QLocale().toString(date, QStringLiteral("d MMM yyyy"));
    return tr("%1 at %2", "a day, then a time").arg(day, moment.time().toString(tr("H:mm")));
}

QString WhenText::longDate(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMMM yyyy")) : iso;
}

} // namespace etabli
