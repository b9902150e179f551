#pragma once

#include "core/charter/charterfinding.h"

#include <QWidget>

class QPushButton;

namespace etabli {

/// One thing that blocks or is to be checked: what, where, and one action. GUI thread.
class FindingCard : public QWidget
{
    Q_OBJECT
public:
    FindingCard(const CharterFinding &finding, QWidget *parent);

    [[nodiscard]] const CharterFinding &finding() const { return m_finding; }
    [[nodiscard]] QPushButton *action() const { return m_action; }
    /// The person is led here by Ctrl+.
    void setCurrent(bool current);

Q_SIGNALS:
    void triggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    CharterFinding m_finding;
    QPushButton *m_action;
    bool m_current = false;
};

} // namespace etabli
