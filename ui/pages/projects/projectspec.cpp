#include "ui/pages/projects/projectspec.h"

#include "ui/models/whentext.h"
#include "ui/pages/projects/partnerstab.h"
#include "ui/pages/projects/projectcharter.h"
#include "ui/pages/records/attachments.h"
#include "ui/pages/records/facts.h"
#include "ui/pages/records/formwords.h"
#include "ui/pages/records/specs.h"
#include "ui/text/labels.h"

namespace etabli {

/// The words of the page of projects. GUI thread.
class ProjectSpec
{
    Q_DECLARE_TR_FUNCTIONS(ProjectSpec)

public:
    static PageSpec make();

private:
    static ListSpec list();
    static RecordWords words();
    static QList<FormGroup> form();
    static QList<Fact> facts(const RecordSheet &sheet);
    static QString count(int rows) { return tr("%n project(s)", nullptr, rows); }
    static QString moreThan(int rows) { return tr("More than %1 projects").arg(FormWords::number(rows)); }
    static QString filterThese(int rows) { return tr("Filter these %n project(s)", nullptr, rows); }
    static QString chosen(int chosen, int of)
    {
        return tr("%n project(s) chosen of %1", nullptr, chosen).arg(FormWords::number(of));
    }
    static QString total(int rows, const QString &sum)
    {
        return tr("Budget of the %n project(s): %1", nullptr, rows).arg(sum);
    }
};

PageSpec projectSpec()
{
    return ProjectSpec::make();
}

ListSpec ProjectSpec::list()
{
    ListSpec list;
    list.type = QStringLiteral("project");
    list.key = QStringLiteral("projects");
    list.icon = QStringLiteral("view-task");
    list.columns = {{QStringLiteral("title"), RecordColumn::Title},
                    {QStringLiteral("stage"), RecordColumn::Stage},
                    {QStringLiteral("main_odd"), RecordColumn::Odds},
                    {QStringLiteral("budget"), RecordColumn::Number},
                    {QString(), RecordColumn::Date},
                    {QStringLiteral("lead"), RecordColumn::Text, false},
                    {QStringLiteral("crte"), RecordColumn::Text, false},
                    {QStringLiteral("fragilities"), RecordColumn::Text, false},
                    {QStringLiteral("tags"), RecordColumn::Text, false},
                    {QStringLiteral("starts_on"), RecordColumn::Date, false},
                    {QStringLiteral("ends_on"), RecordColumn::Date, false}};
    list.columns.first().name = tr("Project and territory", "head of a list");
    list.columns[2].name = tr("SDG", "head of a list");
    list.subtitle = {QStringLiteral("territories")};
    list.facets = {QStringLiteral("territories"), QStringLiteral("stage"), QStringLiteral("main_odd"),
                   QStringLiteral("lead"),        QStringLiteral("crte"),  QStringLiteral("fragilities"),
                   QStringLiteral("starts_on"),   QStringLiteral("ends_on")};
    list.edited = {QStringLiteral("stage"), QStringLiteral("lead"), QStringLiteral("main_odd"),
                   QStringLiteral("odds"),  QStringLiteral("territories"), QStringLiteral("fragilities"),
                   QStringLiteral("crte"),  QStringLiteral("tags")};
    list.words.all = tr("Projects");
    list.words.filter = tr("Filter the projects");
    list.words.create = tr("New project");
    list.words.empty = tr("No project yet");
    list.words.emptyHelp = FormWords::titleIsEnough();
    list.words.unmatched = tr("No project has these words");
    list.words.count = &ProjectSpec::count;
    list.words.moreThan = &ProjectSpec::moreThan;
    list.words.filterThese = &ProjectSpec::filterThese;
    list.words.chosen = &ProjectSpec::chosen;
    list.words.total = &ProjectSpec::total;
    list.totalled = QStringLiteral("budget");
    const QStringList alive{QStringLiteral("E0"), QStringLiteral("E1"), QStringLiteral("E2"),
                            QStringLiteral("E3"), QStringLiteral("E4"), QStringLiteral("E5")};
    list.views = {{QStringLiteral("alive"), tr("ongoing alliances", "a view of projects"),
                   {{{QStringLiteral("stage"), alive}}}},
                  {QStringLiteral("paused"), tr("paused or closed", "a view of projects"),
                   {{{QStringLiteral("stage"), {QStringLiteral("PAUSE"), QStringLiteral("CLOS")}}}}},
                  {QStringLiteral("bare"), tr("without a stage", "a view of projects"),
                   {{{QStringLiteral("stage"), {QString()}}}}},
                  {QStringLiteral("unplaced"), tr("without a territory", "a view of projects"),
                   {{{QStringLiteral("territories"), {QString()}}}}},
                  {QStringLiteral("conflict"), tr("in conflict", "a view of projects"), {{}, true}}};
    return list;
}

RecordWords ProjectSpec::words()
{
    RecordWords words;
    words.page = tr("Projects");
    words.create = tr("New project");
    words.created = tr("New project");
    words.none = tr("No project chosen");
    words.noneHelp = tr("Choose one in the list, or begin a new one.");
    words.remove = tr("Delete this project");
    words.bringBack = tr("Bring this project back");
    words.deleted = tr("This project is deleted.");
    words.more = tr("More about this project");
    return words;
}

QList<FormGroup> ProjectSpec::form()
{
    const auto wide = [](const char *name) { return FormField{QString::fromLatin1(name), true}; };
    const auto half = [](const char *name) { return FormField{QString::fromLatin1(name)}; };
    FormField goals = half("odds");
    goals.label = tr("Other SDGs");
    FormField memo = wide("memo");
    memo.help = tr("Stays on this workbench.");
    return {{{}, {wide("title"), wide("need"), wide("summary"), half("stage"), half("lead"), half("main_odd"), goals,
                  half("budget"), half("orientation"), wide("territories")}},
            {tr("Frame and calendar"), {half("crte"), half("fragilities"), half("starts_on"), half("ends_on"),
                                        half("stage_on"), wide("tags"), memo}}};
}

QList<Fact> ProjectSpec::facts(const RecordSheet &sheet)
{
    const QString stage = sheet.view.text(u"stage");
    const QString since = sheet.view.text(u"stage_on");
    const QString crte = sheet.view.text(u"crte");
    QList<Fact> facts{{Fact::Sign, Labels::term(u"stage", stage), {Mark::Gauge, stage}}};
    if (!stage.isEmpty() && !since.isEmpty())
        facts += Fact{Fact::Said, tr("since %1", "a date").arg(WhenText::longDate(since))};
    if (!crte.isEmpty())
        facts += Fact{Fact::Tag, sheet.nameOf(crte), {}, Status::Info};
    return facts;
}

PageSpec ProjectSpec::make()
{
    PageSpec spec;
    spec.list = list();
    spec.words = words();
    spec.icon = spec.list.icon;
    spec.form = form();
    spec.tabs = {{tr("Partners"), [](FormRecord &record, QWidget *parent) { return new PartnersTab(record, parent); }},
                 Tabs::commitments(QStringLiteral("project")), Tabs::contributions(QStringLiteral("project")),
                 Tabs::meetings(QStringLiteral("project")), Tabs::notes(QStringLiteral("project")),
                 attachmentsTab(QStringLiteral("project"))};
    spec.actions = {writeCharterAction()};
    spec.facts = factsOf(&ProjectSpec::facts);
    return spec;
}

} // namespace etabli
