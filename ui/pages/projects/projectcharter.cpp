#include "ui/pages/projects/projectcharter.h"

#include "core/jobs/answer.h"
#include "core/services/charters.h"
#include "core/store/listing.h"
#include "ui/pages/records/recordpane.h"
#include "ui/text/labels.h"
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
    static RecordAction writing();
    static void write(FormRecord &record, QWidget *page);
    static void print(FormRecord &record, QWidget *page, const QString &path);

private:
    static QString fileNameOf(const QString &title);
    static void notice(QWidget *page, const QString &sentence);
};

namespace {

/// The charter of a project worked on last; empty when it has none.
Result<QString> charterOf(Workspace &workspace, const QString &project)
{
    ListQuery query;
    query.type = QStringLiteral("charter");
    query.where = {{QStringLiteral("project"), Value(project)}};
    query.limit = 1;
    query.descending = true;
    query.deadlineMs = 0;
    ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
    return page.rows.isEmpty() ? QString() : page.rows.first().id.toString();
}

/// The charter of a project: the one it has, else a new one; printed to `path`. Whether it was made now.
Result<bool> makeCharter(Workspace &workspace, const QString &project, const QString &path)
{
    Charters charters(workspace);
    ETABLI_ASSIGN(QString charter, charterOf(workspace, project));
    const bool made = charter.isEmpty();
    if (made) {
        ETABLI_ASSIGN(const Id id, charters.create(project));
        charter = id.toString();
    }
    ETABLI_TRY(charters.render(charter, path));
    return made;
}

} // namespace

RecordAction writeCharterAction()
{
    return ProjectCharter::writing();
}

RecordAction ProjectCharter::writing()
{
    RecordAction action;
    action.text = tr("Write the charter");
    action.icon = QStringLiteral("story-editor");
    action.inMenu = false;
    action.run = &ProjectCharter::write;
    action.tip = tr("Article by article, with the page beside");
    return action;
}

void ProjectCharter::write(FormRecord &record, QWidget *page)
{
    const auto go = [page](const QString &charter) {
        // What the page of charters knows as "to be written".
        if (auto *pane = qobject_cast<RecordPane *>(page))
            Q_EMIT pane->recordRequested(QStringLiteral("charter"), charter, QStringLiteral("write:"));
    };
    const auto found = record.desk().read(
        [project = record.id()](Workspace &workspace) { return charterOf(workspace, project); });
    onAnswer(found, page, [&record, page, go, project = record.id()](const Result<QString> &charter) {
        if (!charter) {
            Q_EMIT record.failed(Sentences::of(charter.error()));
            return;
        }
        if (!charter->isEmpty() || record.isReadOnly()) {
            if (charter->isEmpty())
                notice(page, tr("This project has no charter yet."));
            else
                go(*charter);
            return;
        }
        record.edits().run(
            Labels::type(u"charter"),
            [project](Workspace &workspace) { return Charters(workspace).begin(project); }, page,
            [&record, go](const Result<EditReceipt> &made) {
                if (made)
                    go(made->record.toString());
                else
                    Q_EMIT record.failed(Sentences::of(made.error()));
            });
    });
}

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
