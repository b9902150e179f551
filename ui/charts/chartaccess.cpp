#include "ui/charts/chartaccess.h"

#include "ui/charts/chartface.h"

namespace etabli {

ChartAccess::ChartAccess(ChartFace *chart)
    : QAccessibleWidget(chart, QAccessible::Chart)
{
}

void ChartAccess::install()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *chart = qobject_cast<ChartFace *>(object);
            return chart ? new ChartAccess(chart) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(once)
}

ChartFace *ChartAccess::chart() const
{
    return static_cast<ChartFace *>(object());
}

QString ChartAccess::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value || which == QAccessible::Description)
        return chart()->spoken();
    return QAccessibleWidget::text(which);
}

void *ChartAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant ChartAccess::currentValue() const
{
    return chart()->current();
}

void ChartAccess::setCurrentValue(const QVariant &value)
{
    chart()->setCurrent(value.toInt());
}

QVariant ChartAccess::maximumValue() const
{
    return chart()->count() - 1;
}

QVariant ChartAccess::minimumValue() const
{
    return 0;
}

QVariant ChartAccess::minimumStepSize() const
{
    return 1;
}

} // namespace etabli
