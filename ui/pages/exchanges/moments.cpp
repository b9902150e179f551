#include "ui/pages/exchanges/moments.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace etabli {

QString Moments::of(qint64 at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    const bool thisYear = moment.date().year() == QDate::currentDate().year();
    const QLocale locale;
    const QString day = locale.toString(moment.date(), thisYear ? tr("d MMMM", "day of this year")
                                                                : tr("d MMMM yyyy", "day of another year"));
    return tr("%1 at %2", "day, time").arg(day, locale.toString(moment.time(), tr("H:mm", "time of day")));
}

QString Moments::day(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), tr("d MMMM yyyy", "day of another year"));
}

QString Moments::number(qint64 value)
{
    return QLocale().toString(value);
}

QString Moments::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

int Moments::plural(qint64 value)
{
    return static_cast<int>(std::clamp<qint64>(value, 0, std::numeric_limits<int>::max()));
}

} // namespace etabli
