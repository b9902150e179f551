#pragma once

#include <QAccessibleWidget>

namespace etabli {

class ChartFace;

/// What screen readers know of a chart: its name, what its current part says as description and value, and the
/// actions of the keyboard. GUI thread.
class ChartAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ChartAccess(ChartFace *chart);

    /// Makes charts known to screen readers; calling it again costs nothing.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text which) const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    [[nodiscard]] ChartFace *chart() const;
};

} // namespace etabli
