#pragma once

#include "core/jobs/lane.h"
#include "ui/paper/dashboardpaper.h"
#include "ui/widgets/painters.h"

#include <QObject>

namespace etabli {

/// What leaves the page: the dashboard as PDF, picture or table, and on a printer. Files are written behind, on a
/// lane of its own. GUI thread.
class DashboardOutput : public QObject
{
    Q_OBJECT
public:
    /// Dialogs stand over `window`, which must outlive it.
    explicit DashboardOutput(QWidget *window);

    void setDashboard(const Dashboard &board, const DashboardPaper &paper);
    [[nodiscard]] bool hasDashboard() const { return m_ready; }

    /// Asks for a printer, then prints.
    void print();
    /// Asks where, then writes the file in the format of `suffix`: pdf, png or csv.
    void askExport(const QString &suffix);
    /// Writes the file in the format of its ending.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// What happened.
    void told(etabli::Status status, const QString &fact, const QString &consequence);

private:
    [[nodiscard]] QString fileName() const;

    QWidget *m_window;
    Dashboard m_board;
    DashboardPaper m_paper;
    bool m_ready = false;
    Lane m_writer;
};

} // namespace etabli
