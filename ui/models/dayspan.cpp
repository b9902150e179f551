#include "ui/models/dayspan.h"

#include "ui/models/whentext.h"

namespace etabli {

namespace {

const QString dots = QStringLiteral("..");
constexpr int furthest = 100'000;

/// The day that one side stands for; an invalid one for an empty side; nothing when it is neither.
std::optional<QDate> dayOf(QStringView side, const QDate &today)
{
    if (side.isEmpty())
        return QDate();
    if (side.startsWith(u'+') || side.startsWith(u'-')) {
        bool counted = false;
        const int many = side.chopped(1).toInt(&counted);
        if (!counted || many < -furthest || many > furthest)
            return {};
        if (side.endsWith(u'd'))
            return today.addDays(many);
        if (side.endsWith(u'y'))
            return today.addYears(many);
        return {};
    }
    const QDate day = QDate::fromString(side.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

QString DaySpan::between(const QDate &from, const QDate &to)
{
    return from.toString(Qt::ISODate) + dots + to.toString(Qt::ISODate);
}

bool DaySpan::isSpan(const QString &text)
{
    return bounds(text, QDate(2000, 1, 1)).has_value();
}

std::optional<DayBounds> DaySpan::bounds(const QString &text, const QDate &today)
{
    const qsizetype at = text.indexOf(dots);
    if (at < 0)
        return {};
    const auto from = dayOf(QStringView(text).left(at), today);
    const auto to = dayOf(QStringView(text).mid(at + dots.size()), today);
    if (!from || !to)
        return {};
    return DayBounds{from->toString(Qt::ISODate), to->toString(Qt::ISODate)};
}

QString DaySpan::words(const QString &text)
{
    if (text == past())
        return tr("before today");
    if (text == fromToday())
        return tr("from today on");
    if (text == withinAYear())
        return tr("within a year");
    if (text == longAgo())
        return tr("three years ago or earlier");
    if (text == filled())
        return tr("filled in");
    for (const int days : {7, 30}) {
        if (text == withinDays(days))
            return tr("within %1 days", "7 or 30").arg(days);
    }
    const auto days = bounds(text, QDate::currentDate());
    if (!days)
        return text;
    if (days->from.isEmpty())
        return tr("until %1", "a date, included").arg(WhenText::longDate(days->to));
    if (days->to.isEmpty())
        return tr("from %1 on", "a date, included").arg(WhenText::longDate(days->from));
    return tr("from %1 to %2", "two dates, included").arg(WhenText::longDate(days->from), WhenText::longDate(days->to));
}

QStringList DaySpan::usual()
{
    return {past(), fromToday(), withinDays(7), withinDays(30), withinAYear(), longAgo(), filled()};
}

} // namespace etabli
