#include "ui/pages/records/specs.h"

#include "ui/models/dayspan.h"
#include "ui/models/whentext.h"
#include "ui/pages/records/attachments.h"
#include "ui/pages/records/facts.h"
#include "ui/pages/records/formwords.h"

#include <QDate>

namespace etabli {

/// The words of the page of meetings. GUI thread.
class MeetingsSpec
{
    Q_DECLARE_TR_FUNCTIONS(MeetingsSpec)

public:
    static PageSpec make();

private:
    static ListSpec list();
    static RecordWords words();
    static QList<FormGroup> form();
    static QList<Fact> facts(const RecordSheet &sheet);
    static QString count(int rows) { return tr("%n meeting(s)", nullptr, rows); }
    static QString moreThan(int rows) { return tr("More than %1 meetings").arg(FormWords::number(rows)); }
    static QString filterThese(int rows) { return tr("Filter these %n meeting(s)", nullptr, rows); }
    static QString chosen(int chosen, int of)
    {
        return tr("%n meeting(s) chosen of %1", nullptr, chosen).arg(FormWords::number(of));
    }
};

PageSpec Specs::meetings()
{
    return MeetingsSpec::make();
}

ListSpec MeetingsSpec::list()
{
    const auto n = [](const char *name) { return QString::fromLatin1(name); };
    ListSpec list;
    list.type = n("meeting");
    list.key = n("meetings");
    list.icon = n("meeting-attending");
    list.columns = {{n("title"), RecordColumn::Title},         {n("place"), RecordColumn::Text},
                    {n("on"), RecordColumn::Date},             {n("project"), RecordColumn::Text, false},
                    {n("participants"), RecordColumn::Text, false}, {QString(), RecordColumn::Date, false}};
    list.columns.first().name = tr("Meeting and project", "head of a list");
    list.subtitle = {n("project")};
    list.facets = {n("on"), n("project"), n("participants")};
    list.edited = {n("project"), n("on"), n("place"), n("participants")};
    list.sort = n("on");
    list.words.all = tr("Meetings");
    list.words.filter = tr("Filter the meetings");
    list.words.create = tr("New meeting");
    list.words.empty = tr("No meeting yet");
    list.words.emptyHelp = tr("Its subject is enough to begin; the rest can come later.");
    list.words.unmatched = tr("No meeting has these words");
    list.words.count = &MeetingsSpec::count;
    list.words.moreThan = &MeetingsSpec::moreThan;
    list.words.filterThese = &MeetingsSpec::filterThese;
    list.words.chosen = &MeetingsSpec::chosen;
    list.views = {{n("coming"), tr("to come", "a view of meetings"), {{{n("on"), {DaySpan::fromToday()}}}}, n("on"), false},
                  {n("unfiled"), tr("without a project", "a view of meetings"), {{{n("project"), {QString()}}}}, n("on")}};
    return list;
}

RecordWords MeetingsSpec::words()
{
    RecordWords words;
    words.page = tr("Meetings");
    words.create = tr("New meeting");
    words.created = tr("New meeting");
    words.none = tr("No meeting chosen");
    words.noneHelp = tr("Choose one in the list, or begin a new one.");
    words.remove = tr("Delete this meeting");
    words.bringBack = tr("Bring this meeting back");
    words.deleted = tr("This meeting is deleted.");
    words.more = tr("More about this meeting");
    return words;
}

QList<FormGroup> MeetingsSpec::form()
{
    const auto half = [](const char *name) { return FormField{QString::fromLatin1(name)}; };
    FormField title{QStringLiteral("title"), true};
    title.label = tr("Subject");
    FormField participants{QStringLiteral("participants"), true};
    FormField decisions{QStringLiteral("decisions"), true, 6};
    decisions.help = FormWords::nothingPrivate();
    return {{{}, {title, half("on"), half("place"), half("project"), participants, decisions}}};
}

QList<Fact> MeetingsSpec::facts(const RecordSheet &sheet)
{
    QList<Fact> facts;
    const QString on = sheet.view.text(u"on");
    if (!on.isEmpty())
        facts += Fact{Fact::Said, WhenText::longDate(on)};
    facts += Fact{Fact::Said, sheet.view.text(u"place").simplified().left(60)};
    const QString project = sheet.view.text(u"project");
    if (!project.isEmpty())
        facts += Fact{Fact::Tag, sheet.nameOf(project), {}, Status::Info};
    return facts;
}

PageSpec MeetingsSpec::make()
{
    PageSpec spec;
    spec.list = list();
    spec.words = words();
    spec.icon = spec.list.icon;
    spec.form = form();
    spec.tabs = {attachmentsTab(spec.list.type)};
    spec.facts = factsOf(&MeetingsSpec::facts);
    spec.given = [] {
        return QList<Assignment>{
            {QStringLiteral("on"), Assignment::Kind::Set, QDate::currentDate().toString(Qt::ISODate)}};
    };
    return spec;
}

} // namespace etabli
