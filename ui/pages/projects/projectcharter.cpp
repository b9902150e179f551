#include "ui/pages/projects/projectcharter.h"

#include "core/jobs/answer.h"
#include "core/services/charters.h"
#include "core/store/listing.h"
#include "ui/pages/records/recordpane.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

namespace etabli {

/// The words of the charter's button. GUI thread.
class ProjectCharter
{
    Q_DECLARE_TR_FUNCTIONS(ProjectCharter)

public:
    static RecordAction action();
    static void ask(FormRecord &record, QWidget *page);
    static void print(FormRecord &record, QWidget *page, const QString &path);

private:
    static QString fileNameOf(const QString &title);
    static void notice(QWidget *page, const QString &sentence);
};

namespace {

/// The charter of a project: the one it has, else a new one; printed to `path`. Whether it was made now.
Result<bool> makeCharter(Workspace &workspace, const QString &project, const QString &path)
{
    Charters charters(workspace);
    ListQuery query;
    query.type = QStringLiteral("charter");
    query.where = {{QStringLiteral("project"), Value(project)}};
    query.limit = 1;
    query.descending = true;
    query.deadlineMs = 0;
    ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
    QString charter;
    if (page.rows.isEmpty()) {
        ETABLI_ASSIGN(const Id made, charters.create(project));
        charter = made.toString();
    } else {
        charter = page.rows.first().id.toString();
    }
    ETABLI_TRY(charters.render(charter, path));
    return page.rows.isEmpty();
}

} // namespace

RecordAction charterAction()
{
    return ProjectCharter::action();
}

RecordAction ProjectCharter::action()
{
    RecordAction action;
    action.text = tr("Open the charter");
    action.icon = QStringLiteral("story-editor");
    action.inMenu = false;
    action.run = &ProjectCharter::ask;
    action.tip = tr("Prints the charter of this project as a PDF");
    return action;
}

/// A file name made of the project's title, without what a file system may refuse.
QString ProjectCharter::fileNameOf(const QString &title)
{
    QString name;
    for (const QChar letter : title.left(80))
        name += letter.isLetterOrNumber() || QStringLiteral(" -_'’").contains(letter) ? letter : QChar(u' ');
    name = name.simplified();
    return name.isEmpty() ? tr("charter") : name;
}

void ProjectCharter::notice(QWidget *page, const QString &sentence)
{
    if (auto *pane = qobject_cast<RecordPane *>(page))
        Q_EMIT pane->noticed(sentence);
}

void ProjectCharter::ask(FormRecord &record, QWidget *page)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(page, tr("Where to write the charter"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Text document (*.odt)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileNameOf(record.sheet().view.title()) + QStringLiteral(".pdf"));
    QObject::connect(dialog, &QFileDialog::fileSelected, page,
                     [&record, page](const QString &path) { print(record, page, path); });
    dialog->open();
}

void ProjectCharter::print(FormRecord &record, QWidget *page, const QString &path)
{
    notice(page, tr("Writing the charter…"));
    const auto made = record.desk().write(
        [project = record.id(), path](Workspace &workspace) { return makeCharter(workspace, project, path); });
    onAnswer(made, page, [&record, page, path](const Result<bool> &answer) {
        if (!answer) {
            Q_EMIT record.failed(Sentences::of(answer.error()));
            return;
        }
        if (*answer)
            record.edits().announceChange();
        notice(page, tr("Charter written: %1").arg(QDir::toNativeSeparators(path)));
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
}

} // namespace etabli
