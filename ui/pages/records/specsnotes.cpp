#include "ui/pages/records/specs.h"

#include "ui/models/whentext.h"
#include "ui/pages/records/attachments.h"
#include "ui/pages/records/facts.h"
#include "ui/pages/records/formwords.h"

#include <QDate>

namespace etabli {

/// The words of the page of notes. GUI thread.
class NotesSpec
{
    Q_DECLARE_TR_FUNCTIONS(NotesSpec)

public:
    static PageSpec make();

private:
    static ListSpec list();
    static RecordWords words();
    static QList<FormGroup> form();
    static QList<Fact> facts(const RecordSheet &sheet);
    static QString count(int rows) { return tr("%n note(s)", nullptr, rows); }
    static QString moreThan(int rows) { return tr("More than %1 notes").arg(FormWords::number(rows)); }
    static QString filterThese(int rows) { return tr("Filter these %n note(s)", nullptr, rows); }
    static QString chosen(int chosen, int of)
    {
        return tr("%n note(s) chosen of %1", nullptr, chosen).arg(FormWords::number(of));
    }
};

PageSpec Specs::notes()
{
    return NotesSpec::make();
}

ListSpec NotesSpec::list()
{
    const auto n = [](const char *name) { return QString::fromLatin1(name); };
    ListSpec list;
    list.type = n("note");
    list.key = n("notes");
    list.icon = n("note");
    list.columns = {{n("title"), RecordColumn::Title},
                    {n("on"), RecordColumn::Date},
                    {n("project"), RecordColumn::Text, false},
                    {n("organisation"), RecordColumn::Text, false},
                    {QString(), RecordColumn::Date, false}};
    list.subtitle = {n("project"), n("organisation"), n("territory")};
    list.facets = {n("project"), n("organisation"), n("territory"), n("on")};
    list.edited = {n("project"), n("organisation"), n("territory"), n("on")};
    list.sort = n("on");
    list.words.all = tr("Notes");
    list.words.filter = tr("Filter the notes");
    list.words.create = tr("New note");
    list.words.empty = tr("No note yet");
    list.words.emptyHelp = tr("Write what was heard; it can be filed later.");
    list.words.unmatched = tr("No note has these words");
    list.words.count = &NotesSpec::count;
    list.words.moreThan = &NotesSpec::moreThan;
    list.words.filterThese = &NotesSpec::filterThese;
    list.words.chosen = &NotesSpec::chosen;
    list.views = {{n("unfiled"), tr("not filed yet", "a view of notes"),
                   {{{n("project"), {QString()}}, {n("organisation"), {QString()}}}}, n("on")}};
    return list;
}

RecordWords NotesSpec::words()
{
    RecordWords words;
    words.page = tr("Notes");
    words.create = tr("New note");
    words.created = tr("New note");
    words.none = tr("No note chosen");
    words.noneHelp = tr("Choose one in the list, or begin a new one.");
    words.remove = tr("Delete this note");
    words.bringBack = tr("Bring this note back");
    words.deleted = tr("This note is deleted.");
    words.more = tr("More about this note");
    return words;
}

QList<FormGroup> NotesSpec::form()
{
    const auto half = [](const char *name) { return FormField{QString::fromLatin1(name)}; };
    FormField text{QStringLiteral("text"), true, 6};
    text.help = FormWords::nothingPrivate();
    return {{{}, {text, half("on"), half("project"), half("organisation"), half("territory")}}};
}

QList<Fact> NotesSpec::facts(const RecordSheet &sheet)
{
    QList<Fact> facts;
    const QString on = sheet.view.text(u"on");
    if (!on.isEmpty())
        facts += Fact{Fact::Said, WhenText::longDate(on)};
    const bool filed = !sheet.view.text(u"project").isEmpty() || !sheet.view.text(u"organisation").isEmpty();
    if (!filed)
        facts += Fact{Fact::Tag, tr("not filed yet", "a note"), {}, Status::Warning};
    return facts;
}

PageSpec NotesSpec::make()
{
    PageSpec spec;
    spec.list = list();
    spec.words = words();
    spec.icon = spec.list.icon;
    spec.form = form();
    spec.tabs = {attachmentsTab(spec.list.type)};
    spec.facts = factsOf(&NotesSpec::facts);
    spec.given = [] {
        return QList<Assignment>{
            {QStringLiteral("on"), Assignment::Kind::Set, QDate::currentDate().toString(Qt::ISODate)}};
    };
    return spec;
}

} // namespace etabli
