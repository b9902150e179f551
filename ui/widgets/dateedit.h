#pragma once

#include <QLineEdit>

namespace etabli {

class CalendarPopover;

/// A field for a date, empty allowed: typed freely, shown in words ("12 mars 2026"), kept as ISO yyyy-MM-dd.
/// Up and Down move by a day; the calendar at its end, F4 or Alt+Down open the days of a month. A text that is no
/// date stays as typed and is told by problemChanged(). GUI thread.
class DateEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// The last good date as yyyy-MM-dd; empty when the field is empty.
    [[nodiscard]] const QString &iso() const { return m_iso; }
    /// Shows a date given as yyyy-MM-dd (anything else empties the field); emits nothing.
    void setIso(const QString &iso);
    /// The sentence about the text typed, empty when it is good.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Reads what is typed now, as leaving the field does. False when it is refused.
    bool commit();
    /// Shows the month of the date, or of today, under the field.
    void openCalendar();
    [[nodiscard]] CalendarPopover *calendar() const { return m_calendar; }

Q_SIGNALS:
    /// The user left another good date, or emptied the field.
    void isoChanged(const QString &iso);
    void problemChanged(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setProblem(const QString &sentence);
    void take(const QDate &date);

    CalendarPopover *m_calendar = nullptr;
    QString m_iso;
    QString m_problem;
};

} // namespace etabli
