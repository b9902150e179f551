#pragma once

#include "ui/widgets/popover.h"

#include <QDate>

class QCalendarWidget;

namespace etabli {

/// The days of a month under a date field: arrows move, Page Up and Page Down change the month, Enter or a click
/// chooses. GUI thread.
class CalendarPopover : public Popover
{
    Q_OBJECT
public:
    explicit CalendarPopover(QWidget *anchor);

    /// Opens on a day, which has the focus.
    void ask(const QDate &day);
    [[nodiscard]] QCalendarWidget *days() const { return m_days; }

Q_SIGNALS:
    void chosen(const QDate &day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QCalendarWidget *m_days = nullptr;
};

} // namespace etabli
