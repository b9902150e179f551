#include "ui/charts/chartface.h"

#include <QAccessible>

namespace etabli {

QString ChartFace::spoken() const
{
    const int part = current();
    if (part < 0 || part >= count())
        return {};
    const QString value = valueAt(part);
    return value.isEmpty() ? nameAt(part) : nameAt(part) + QStringLiteral(", ") + value;
}

void ChartFace::announce()
{
    Q_EMIT currentChanged();
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent changed(this, spoken());
    QAccessible::updateAccessibility(&changed);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(this, spoken());
    QAccessible::updateAccessibility(&said);
#endif
}

} // namespace etabli
