#include "ui/pages/records/formwords.h"
#include "ui/pages/records/related.h"
#include "ui/pages/records/specs.h"

namespace etabli {

/// The words of the tabs that several pages share. GUI thread.
class RelatedTabs
{
    Q_DECLARE_TR_FUNCTIONS(RelatedTabs)

public:
    static RelatedSpec projects();
    static RelatedSpec partnerships();
    static RelatedSpec contacts();
    static RelatedSpec commitments(const QString &field);
    static RelatedSpec contributions(const QString &field);
    static RelatedSpec meetings(const QString &field);
    static RelatedSpec notes(const QString &field);
    static RelatedSpec orientations();
    static TabSpec tab(RelatedSpec spec, const QString &field)
    {
        spec.field = field;
        return relatedTab(spec);
    }
};

namespace {

FormField half(const char *name)
{
    return FormField{QString::fromLatin1(name)};
}

FormField wide(const char *name, int lines = 2)
{
    return FormField{QString::fromLatin1(name), true, lines};
}

ColumnSpec column(const char *name, RecordColumn kind)
{
    return {QString::fromLatin1(name), kind};
}

/// The other end of something that hangs between a project and an organisation.
const char *otherEnd(const QString &field)
{
    return field == u"project" ? "party" : "project";
}

} // namespace

RelatedSpec RelatedTabs::projects()
{
    RelatedSpec spec;
    spec.type = QStringLiteral("project");
    spec.added = {wide("title")};
    spec.edited = {wide("title"), half("stage"), half("budget")};
    spec.columns = {column("title", RecordColumn::Title), column("stage", RecordColumn::Stage),
                    column("budget", RecordColumn::Number)};
    spec.subtitle = {QStringLiteral("territories")};
    spec.unlinks = true;
    spec.words = {tr("Projects"), tr("Add a project"), tr("No project yet"),
                  tr("Type a title above: the project is made and tied to this record."), tr("Take this project away"),
                  tr("Edit this project")};
    return spec;
}

RelatedSpec RelatedTabs::partnerships()
{
    RelatedSpec spec;
    spec.type = QStringLiteral("partnership");
    spec.added = {wide("title"), half("project")};
    spec.edited = {wide("title"), half("project"), half("types"), half("amount")};
    spec.columns = {column("title", RecordColumn::Title), column("types", RecordColumn::Text),
                    column("amount", RecordColumn::Number)};
    spec.subtitle = {QStringLiteral("project")};
    spec.unlinks = true;
    spec.words = {tr("Partnerships"), tr("Add a partnership"), tr("No partnership yet"),
                  tr("Type a title above: this organisation becomes its first party."),
                  tr("Take this partnership away"), tr("Edit this partnership")};
    return spec;
}

RelatedSpec RelatedTabs::contacts()
{
    RelatedSpec spec;
    spec.type = QStringLiteral("contact");
    spec.added = {half("name"), half("role"), half("email"), half("phone")};
    spec.edited = {half("name"), half("role"), half("email"), half("phone"), half("last_contact_on")};
    spec.columns = {column("name", RecordColumn::Title), column("email", RecordColumn::Text),
                    column("phone", RecordColumn::Text)};
    spec.subtitle = {QStringLiteral("role")};
    spec.sort = QStringLiteral("title");
    spec.descending = false;
    spec.words = {tr("Contacts"), tr("Add a contact"), tr("No contact yet"),
                  tr("Type a name above; a role and an address help to write to them."), tr("Delete this contact"),
                  tr("Edit this contact")};
    return spec;
}

RelatedSpec RelatedTabs::commitments(const QString &field)
{
    RelatedSpec spec;
    spec.type = QStringLiteral("commitment");
    const char *other = otherEnd(field);
    spec.added = {wide("what"), half(other), half("due_on")};
    spec.edited = {wide("what"), half(other), half("due_on"), half("done_on")};
    spec.columns = {column("what", RecordColumn::Title), column("due_on", RecordColumn::Date)};
    spec.subtitle = {QString::fromLatin1(other)};
    spec.sort = QStringLiteral("due_on");
    spec.descending = false;
    spec.done = QStringLiteral("done_on");
    spec.due = QStringLiteral("due_on");
    spec.words = {tr("Commitments"), tr("Add a commitment"), tr("No commitment yet"),
                  tr("Type what is promised above, then by whom and for when."), tr("Delete this commitment"),
                  tr("Edit this commitment")};
    return spec;
}

RelatedSpec RelatedTabs::contributions(const QString &field)
{
    RelatedSpec spec;
    spec.type = QStringLiteral("contribution");
    const char *other = otherEnd(field);
    spec.added = {half("kind"), half(other), half("amount")};
    spec.edited = {half("kind"), half(other), half("amount"), wide("notes")};
    spec.edited.last().help = FormWords::nothingPrivate();
    spec.columns = {column("kind", RecordColumn::Title), column("amount", RecordColumn::Number)};
    spec.subtitle = {QString::fromLatin1(other)};
    spec.hasPage = false;
    spec.words = {tr("Contributions"), tr("Add a contribution"), tr("No contribution yet"),
                  tr("Choose above what is brought, by whom, and its value."), tr("Delete this contribution"),
                  tr("Edit this contribution")};
    return spec;
}

RelatedSpec RelatedTabs::meetings(const QString &field)
{
    RelatedSpec spec;
    spec.type = QStringLiteral("meeting");
    spec.added = {wide("title"), half("on"), half("place")};
    spec.edited = {wide("title"), half("on"), half("place"), wide("decisions")};
    spec.edited.last().help = FormWords::nothingPrivate();
    spec.columns = {column("title", RecordColumn::Title), column("on", RecordColumn::Date)};
    spec.subtitle = {field == u"project" ? QStringLiteral("place") : QStringLiteral("project")};
    spec.sort = QStringLiteral("on");
    spec.dated = QStringLiteral("on");
    spec.words = {tr("Meetings"), tr("Add a meeting"), tr("No meeting yet"),
                  tr("Type its subject above; its day is today unless you say otherwise."), tr("Delete this meeting"),
                  tr("Edit this meeting")};
    return spec;
}

RelatedSpec RelatedTabs::notes(const QString &field)
{
    RelatedSpec spec;
    spec.type = QStringLiteral("note");
    spec.added = {wide("text"), half("on")};
    spec.edited = {wide("text", 4), half("on"), half(field == u"project" ? "organisation" : "project")};
    spec.edited.first().help = FormWords::nothingPrivate();
    spec.columns = {column("text", RecordColumn::Title), column("on", RecordColumn::Date)};
    spec.subtitle = {field == u"project" ? QStringLiteral("organisation") : QStringLiteral("project")};
    spec.sort = QStringLiteral("on");
    spec.dated = QStringLiteral("on");
    spec.words = {tr("Notes"), tr("Add a note"), tr("No note yet"), tr("Type above what must not be forgotten."),
                  tr("Delete this note"), tr("Edit this note")};
    return spec;
}

RelatedSpec RelatedTabs::orientations()
{
    RelatedSpec spec;
    spec.type = QStringLiteral("orientation");
    spec.added = {half("code"), wide("title")};
    spec.edited = {half("code"), wide("title"), half("parent")};
    spec.columns = {column("title", RecordColumn::Title), column("code", RecordColumn::Text)};
    spec.subtitle = {QStringLiteral("parent")};
    spec.sort = QStringLiteral("code");
    spec.descending = false;
    spec.hasPage = false;
    spec.words = {tr("Orientations"), tr("Add an orientation"), tr("No orientation yet"),
                  tr("Type its number and its title above."), tr("Delete this orientation"),
                  tr("Edit this orientation")};
    return spec;
}

namespace Tabs {

TabSpec projects(const QString &field)
{
    return RelatedTabs::tab(RelatedTabs::projects(), field);
}

TabSpec partnerships(const QString &field)
{
    return RelatedTabs::tab(RelatedTabs::partnerships(), field);
}

TabSpec contacts(const QString &field)
{
    return RelatedTabs::tab(RelatedTabs::contacts(), field);
}

TabSpec commitments(const QString &field)
{
    return RelatedTabs::tab(RelatedTabs::commitments(field), field);
}

TabSpec contributions(const QString &field)
{
    return RelatedTabs::tab(RelatedTabs::contributions(field), field);
}

TabSpec meetings(const QString &field)
{
    return RelatedTabs::tab(RelatedTabs::meetings(field), field);
}

TabSpec notes(const QString &field)
{
    return RelatedTabs::tab(RelatedTabs::notes(field), field);
}

TabSpec orientations(const QString &field)
{
    return RelatedTabs::tab(RelatedTabs::orientations(), field);
}

} // namespace Tabs

} // namespace etabli
