#include "ui/pages/charters/charteroutput.h"

#include "core/charter/pagepainter.h"
#include "core/charter/render.h"
#include "core/jobs/answer.h"
#include "core/services/charters.h"
#include "ui/text/sentences.h"
#include "ui/widgets/longtask.h"
#include "ui/widgets/taskstrip.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QWidget>

#include <memory>

namespace etabli {

CharterOutput::CharterOutput(CharterWork &work, TaskStrip *strip, QWidget *window)
    : QObject(window)
    , m_work(work)
    , m_task(new LongTask(strip, this))
    , m_window(window)
{
}

QString CharterOutput::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString CharterOutput::fileName() const
{
    QString name;
    for (const QChar letter : m_work.studio().title.left(80))
        name += letter.isLetterOrNumber() || QStringLiteral(" -_'’").contains(letter) ? letter : QChar(u' ');
    name = name.simplified();
    return name.isEmpty() ? tr("charter", "name of a file") : name;
}

void CharterOutput::print()
{
    if (!m_work.pages())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(m_work.studio().title);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, int(m_work.pages()->size()));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    // The dialog keeps a bare pointer: the printer lives as long as it does, and while it prints.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        if (printOn(*printer))
            Q_EMIT told(Status::Success, tr("The charter is printed."),
                        printer->outputFileName().isEmpty() ? printer->printerName()
                                                            : QDir::toNativeSeparators(printer->outputFileName()),
                        {});
        else
            Q_EMIT told(Status::Danger, tr("The printer did not answer."), tr("Check that it is on, or choose another one."), {});
    });
    dialog->open();
}

bool CharterOutput::printOn(QPrinter &printer)
{
    const SharedPages pages = m_work.pages();
    if (!pages || pages->isEmpty())
        return false;
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double unit = printer.resolution() / 72.0;
    const bool some = printer.printRange() == QPrinter::PageRange;
    const int first = some ? std::max(1, printer.fromPage()) : 1;
    const int last = some && printer.toPage() > 0 ? std::min(printer.toPage(), int(pages->size())) : int(pages->size());
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        painter.save();
        painter.scale(unit, unit);
        paintPage(painter, pages->at(page - 1));
        painter.restore();
    }
    return painter.end();
}

void CharterOutput::askExport()
{
    if (!m_work.isRead())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Where to write the charter"), usualFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Text document (*.odt)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName() + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype star = filter.lastIndexOf(QStringLiteral("*."));
        if (star >= 0)
            dialog->setDefaultSuffix(filter.sliced(star + 2).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &CharterOutput::exportTo);
    dialog->open();
}

void CharterOutput::exportTo(const QString &path)
{
    m_work.commit();
    (void)m_task->begin(tr("Writing the charter"));
    // What is on screen is what is written, the last letter included.
    const auto written = m_writer.run([studio = m_work.studio(), path]() mutable -> Result<bool> {
        settle(studio);
        ETABLI_ASSIGN(const CharterDocument document, composeStudio(studio));
        ETABLI_TRY(renderCharter(document, path));
        return document.draft;
    });
    onAnswer(written, this, [this, path](const Result<bool> &draft) {
        m_task->end();
        if (!draft)
            Q_EMIT told(Status::Danger, tr("The charter could not be written."), Sentences::of(draft.error()), {});
        else
            Q_EMIT told(Status::Success, tr("Charter written: %1").arg(QDir::toNativeSeparators(path)),
                        *draft ? tr("It carries the word “PROJET”: something still blocks.") : QString(),
                        QFileInfo(path).absolutePath());
    });
}

void CharterOutput::askPack()
{
    if (!m_work.isRead())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Where to put the folder of papers"), usualFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        packInto(QDir(folder).filePath(tr("Signing – %1", "name of a folder").arg(fileName())));
    });
    dialog->open();
}

void CharterOutput::packInto(const QString &folder)
{
    m_work.commit();
    (void)m_task->begin(tr("Preparing the papers of the signing"));
    const auto job = [id = m_work.id(), folder](Workspace &workspace) { return Charters(workspace).pack(id, folder); };
    // After what was just typed: the same thread writes both.
    Desk &desk = m_work.edits().desk();
    const QFuture<Result<QStringList>> packed = desk.isReadOnly() ? desk.read(job) : desk.write(job);
    onAnswer(packed, this, [this, folder](const Result<QStringList> &paths) {
        m_task->end();
        if (!paths) {
            Q_EMIT told(Status::Danger, tr("The papers could not be written."), Sentences::of(paths.error()), {});
            return;
        }
        QStringList names;
        for (const QString &path : *paths)
            names += QFileInfo(path).fileName();
        const QString where = tr("%1, in %2", "names of files, a folder")
                                  .arg(names.join(QStringLiteral(", ")), QDir::toNativeSeparators(folder));
        if (m_work.studio().isBlocked())
            Q_EMIT told(Status::Warning, tr("Papers of the signing written, marked “PROJET”: something still blocks."),
                        where, folder);
        else
            Q_EMIT told(Status::Success, tr("Papers of the signing written."), where, folder);
    });
}

} // namespace etabli
