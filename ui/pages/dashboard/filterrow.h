#pragma once

#include "core/dashboard/dashboardfilter.h"
#include "ui/widgets/painters.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QPushButton;

namespace etabli {

class CodesPopover;
class DaysPopover;
class FilterChip;

/// Which alliances a dashboard counts: chips for the period, the stages, the goals and the types of partnership, and
/// a way to take all of them away. GUI thread.
class FilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit FilterRow(QWidget *parent = nullptr);

    /// Shows a filter; emits nothing.
    void setFilter(const DashboardFilter &filter);
    [[nodiscard]] const DashboardFilter &filter() const { return m_filter; }
    [[nodiscard]] FilterChip *periodChip() const { return m_period; }
    [[nodiscard]] FilterChip *stagesChip() const { return m_stages; }
    [[nodiscard]] FilterChip *oddsChip() const { return m_odds; }
    [[nodiscard]] FilterChip *typesChip() const { return m_types; }
    [[nodiscard]] QPushButton *clearButton() const { return m_clear; }
    /// The list opened last, or nothing.
    [[nodiscard]] CodesPopover *codes() const;
    [[nodiscard]] QMenu *periods() const { return m_periods; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChanged(const etabli::DashboardFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void write();
    void change(const DashboardFilter &filter);
    void pick(FilterChip *chip, QStringList DashboardFilter::*part, QStringView list, Mark::Kind sign, bool none);
    void fillPeriods();
    [[nodiscard]] QList<QWidget *> parts() const;
    /// Height for a width; moves the parts when asked.
    int arrange(int width, bool moving) const;

    DashboardFilter m_filter;
    FilterChip *m_period;
    FilterChip *m_stages;
    FilterChip *m_odds;
    FilterChip *m_types;
    QPushButton *m_clear;
    QMenu *m_periods;
    QPointer<CodesPopover> m_codes;
    QPointer<DaysPopover> m_days;
};

} // namespace etabli
