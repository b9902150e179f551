#include "ui/pages/projects/projectcharter.h"

#include "core/jobs/answer.h"
#include "core/services/charters.h"
#include "core/store/listing.h"
#include "ui/pages/records/recordpane.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace etabli {

/// The words of the charter's button. GUI thread.
class ProjectCharter
{
    Q_DECLARE_TR_FUNCTIONS(ProjectCharter)

public:
    static RecordAction writing();
    static void write(FormRecord &record, QWidget *page);

private:
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

void ProjectCharter::notice(QWidget *page, const QString &sentence)
{
    if (auto *pane = qobject_cast<RecordPane *>(page))
        Q_EMIT pane->noticed(sentence);
}

} // namespace etabli
