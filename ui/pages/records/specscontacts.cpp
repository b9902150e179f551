#include "ui/pages/records/specs.h"

#include "ui/models/dayspan.h"
#include "ui/models/whentext.h"
#include "ui/pages/records/attachments.h"
#include "ui/pages/records/facts.h"
#include "ui/pages/records/formwords.h"

namespace etabli {

/// The words of the page of contacts. GUI thread.
class ContactsSpec
{
    Q_DECLARE_TR_FUNCTIONS(ContactsSpec)

public:
    static PageSpec make();

private:
    static ListSpec list();
    static RecordWords words();
    static QList<FormGroup> form();
    static QList<Fact> facts(const RecordSheet &sheet);
    static QString count(int rows) { return tr("%n contact(s)", nullptr, rows); }
    static QString moreThan(int rows) { return tr("More than %1 contacts").arg(FormWords::number(rows)); }
    static QString filterThese(int rows) { return tr("Filter these %n contact(s)", nullptr, rows); }
    static QString chosen(int chosen, int of)
    {
        return tr("%n contact(s) chosen of %1", nullptr, chosen).arg(FormWords::number(of));
    }
};

PageSpec Specs::contacts()
{
    return ContactsSpec::make();
}

ListSpec ContactsSpec::list()
{
    const auto n = [](const char *name) { return QString::fromLatin1(name); };
    ListSpec list;
    list.type = n("contact");
    list.key = n("contacts");
    list.icon = n("user-identity");
    list.columns = {{n("title"), RecordColumn::Title},          {n("role"), RecordColumn::Text},
                    {n("email"), RecordColumn::Text, false},    {n("phone"), RecordColumn::Text, false},
                    {n("legal_basis"), RecordColumn::Text, false}, {n("informed_on"), RecordColumn::Date, false},
                    {n("last_contact_on"), RecordColumn::Date}};
    list.columns.first().name = tr("Contact and organisation", "head of a list");
    list.subtitle = {n("organisation")};
    list.facets = {n("organisation"), n("legal_basis"), n("last_contact_on"), n("informed_on")};
    list.edited = {n("organisation"), n("purpose"), n("legal_basis"), n("source"), n("informed_on"), n("last_contact_on")};
    list.sort = n("title");
    list.descending = false;
    list.words.all = tr("Contacts");
    list.words.filter = tr("Filter the contacts");
    list.words.create = tr("New contact");
    list.words.empty = tr("No contact yet");
    list.words.emptyHelp = tr("A name is enough to begin; the rest can come later.");
    list.words.unmatched = tr("No contact has these words");
    list.words.count = &ContactsSpec::count;
    list.words.moreThan = &ContactsSpec::moreThan;
    list.words.filterThese = &ContactsSpec::filterThese;
    list.words.chosen = &ContactsSpec::chosen;
    list.views = {{n("review"), tr("to look at again", "a view of contacts"),
                   {{{n("last_contact_on"), {DaySpan::longAgo()}}}}, n("last_contact_on"), false},
                  {n("uninformed"), tr("not informed yet", "a view of contacts"), {{{n("informed_on"), {QString()}}}}, n("title"), false},
                  {n("oldest"), tr("met longest ago", "a view of contacts"), {}, n("last_contact_on"), false}};
    return list;
}

RecordWords ContactsSpec::words()
{
    RecordWords words;
    words.page = tr("Contacts");
    words.create = tr("New contact");
    words.created = tr("New contact");
    words.none = tr("No contact chosen");
    words.noneHelp = tr("Choose one in the list, or begin a new one.");
    words.remove = tr("Delete this contact");
    words.bringBack = tr("Bring this contact back");
    words.deleted = tr("This contact is deleted.");
    words.more = tr("More about this contact");
    return words;
}

QList<FormGroup> ContactsSpec::form()
{
    const auto wide = [](const char *name) { return FormField{QString::fromLatin1(name), true}; };
    const auto half = [](const char *name) { return FormField{QString::fromLatin1(name)}; };
    FormField name = wide("name");
    name.help = FormWords::nothingPrivate();
    FormField purpose = wide("purpose");
    purpose.help = tr("Why you keep this person’s details, in a few words.");
    FormField basis = half("legal_basis");
    basis.help = tr("Suggested for a new contact: a mission of public interest. Legitimate interest suits a private "
                    "body.");
    FormField source = half("source");
    source.help = tr("Who gave you these details: the person, an organisation, a directory…");
    return {{{}, {name, half("role"), half("organisation"), half("email"), half("phone"), half("last_contact_on")}},
            {tr("Personal data"), {purpose, basis, source, half("informed_on"), half("opposed_on")}}};
}

QList<Fact> ContactsSpec::facts(const RecordSheet &sheet)
{
    QList<Fact> facts;
    const QString organisation = sheet.view.text(u"organisation");
    if (!organisation.isEmpty()) {
        const QString profile = sheet.names.value(organisation).profile;
        facts += Fact{Fact::Sign, sheet.nameOf(organisation), {profile.isEmpty() ? Mark::None : Mark::Profile, profile}};
    }
    facts += Fact{Fact::Said, sheet.view.text(u"role").simplified().left(80)};
    const QString opposed = sheet.view.text(u"opposed_on");
    if (!opposed.isEmpty())
        facts += Fact{Fact::Tag, tr("objected on %1", "a date").arg(WhenText::longDate(opposed)), {}, Status::Danger};
    return facts;
}

PageSpec ContactsSpec::make()
{
    PageSpec spec;
    spec.list = list();
    spec.words = words();
    spec.icon = spec.list.icon;
    spec.form = form();
    spec.tabs = {Tabs::meetings(QStringLiteral("participants")), attachmentsTab(spec.list.type)};
    spec.facts = factsOf(&ContactsSpec::facts);
    spec.given = [] {
        return QList<Assignment>{{QStringLiteral("legal_basis"), Assignment::Kind::Set, QStringLiteral("MISSION")}};
    };
    return spec;
}

} // namespace etabli
