#include "ui/pages/dashboard/dashboardoutput.h"

#include "core/jobs/answer.h"
#include "ui/paper/dashboardcsv.h"
#include "ui/text/sentences.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace etabli {

DashboardOutput::DashboardOutput(QWidget *window)
    : QObject(window), m_window(window)
{
}

void DashboardOutput::setDashboard(const Dashboard &board, const DashboardPaper &paper)
{
    m_board = board;
    m_paper = paper;
    m_ready = true;
}

QString DashboardOutput::fileName() const
{
    QString name;
    for (const QChar letter : m_board.territory.name.left(80))
        name += letter.isLetterOrNumber() || QStringLiteral(" -_'’").contains(letter) ? letter : QChar(u' ');
    return tr("Dashboard of %1", "name of a file").arg(name.simplified());
}

void DashboardOutput::print()
{
    if (!m_ready)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(fileName());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog keeps a bare pointer: the printer lives as long as it does, and while it prints.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        if (printDashboard(m_board, m_paper, *printer))
            Q_EMIT told(Status::Success, tr("The dashboard is printed."), printer->printerName());
        else
            Q_EMIT told(Status::Danger, tr("The printer did not answer."), tr("Check that it is on, or choose another one."));
    });
    dialog->open();
}

void DashboardOutput::askExport(const QString &suffix)
{
    if (!m_ready)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_window, tr("Where to write the dashboard"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix == u"pdf"   ? tr("PDF document (*.pdf)")
                          : suffix == u"png" ? tr("PNG picture (*.png)")
                                             : tr("CSV table (*.csv)"));
    dialog->selectFile(QDir(folder).filePath(fileName() + u'.' + suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &DashboardOutput::exportTo);
    dialog->open();
}

void DashboardOutput::exportTo(const QString &path)
{
    if (!m_ready)
        return;
    const auto written = m_writer.run([board = m_board, paper = m_paper, path]() -> Result<void> {
        if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
            return DashboardCsv::write(board, path);
        if (path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
            return writeDashboardPng(board, paper, path);
        return writeDashboardPdf(board, paper, path);
    });
    onAnswer(written, this, [this, path](const Result<void> &answer) {
        if (answer)
            Q_EMIT told(Status::Success, tr("The dashboard is in “%1”.").arg(QFileInfo(path).fileName()),
                        QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
        else
            Q_EMIT told(Status::Danger, Sentences::of(answer.error()), {});
    });
}

} // namespace etabli
