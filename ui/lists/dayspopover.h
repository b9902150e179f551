#pragma once

#include "ui/widgets/popover.h"

#include <QDate>

class QLabel;
class QPushButton;

namespace etabli {

class DateEdit;

/// Asks for two days, either of which may be left open. GUI thread.
class DaysPopover : public Popover
{
    Q_OBJECT
public:
    explicit DaysPopover(QWidget *anchor);

    /// Opens it empty; `title` tells what the days are those of.
    void ask(const QString &title);
    [[nodiscard]] DateEdit *from() const { return m_from; }
    [[nodiscard]] DateEdit *to() const { return m_to; }

Q_SIGNALS:
    /// At least one is a day; the first is not after the second.
    void chosen(const QDate &from, const QDate &to);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();

    QLabel *m_title;
    DateEdit *m_from;
    DateEdit *m_to;
    QPushButton *m_narrow;
};

} // namespace etabli
