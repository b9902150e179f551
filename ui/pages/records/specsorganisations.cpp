#include "ui/pages/records/specs.h"

#include "ui/pages/records/attachments.h"
#include "ui/pages/records/facts.h"
#include "ui/pages/records/formwords.h"
#include "ui/text/labels.h"

namespace etabli {

/// The words of the page of organisations. GUI thread.
class OrganisationsSpec
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationsSpec)

public:
    static PageSpec make();

private:
    static ListSpec list();
    static RecordWords words();
    static QList<FormGroup> form();
    static QList<Fact> facts(const RecordSheet &sheet);
    static QString count(int rows) { return tr("%n organisation(s)", nullptr, rows); }
    static QString moreThan(int rows) { return tr("More than %1 organisations").arg(FormWords::number(rows)); }
    static QString filterThese(int rows) { return tr("Filter these %n organisation(s)", nullptr, rows); }
    static QString chosen(int chosen, int of)
    {
        return tr("%n organisation(s) chosen of %1", nullptr, chosen).arg(FormWords::number(of));
    }
};

PageSpec Specs::organisations()
{
    return OrganisationsSpec::make();
}

ListSpec OrganisationsSpec::list()
{
    const auto n = [](const char *name) { return QString::fromLatin1(name); };
    ListSpec list;
    list.type = n("organisation");
    list.key = n("organisations");
    list.icon = n("view-bank");
    list.columns = {{n("title"), RecordColumn::Title},          {n("profile"), RecordColumn::Profile},
                    {n("acronym"), RecordColumn::Text, false},  {n("siren"), RecordColumn::Text, false},
                    {n("rna"), RecordColumn::Text, false},      {n("territory"), RecordColumn::Text, false},
                    {QString(), RecordColumn::Date}};
    list.columns.first().name = tr("Organisation and territory", "head of a list");
    list.subtitle = {n("territory")};
    list.facets = {n("territory"), n("profile")};
    list.edited = {n("profile"), n("territory")};
    list.sort = n("title");
    list.descending = false;
    list.words.all = tr("Organisations");
    list.words.filter = tr("Filter the organisations");
    list.words.create = tr("New organisation");
    list.words.empty = tr("No organisation yet");
    list.words.emptyHelp = tr("A name is enough to begin; the rest can come later.");
    list.words.unmatched = tr("No organisation has these words");
    list.words.count = &OrganisationsSpec::count;
    list.words.moreThan = &OrganisationsSpec::moreThan;
    list.words.filterThese = &OrganisationsSpec::filterThese;
    list.words.chosen = &OrganisationsSpec::chosen;
    list.views = {{n("associations"), tr("associations", "a view of organisations"), {{{n("profile"), {n("ASSO")}}}}, n("title"), false},
                  {n("companies"), tr("companies", "a view of organisations"), {{{n("profile"), {n("ENTR")}}}}, n("title"), false},
                  {n("unplaced"), tr("without a territory", "a view of organisations"), {{{n("territory"), {QString()}}}}, n("title"), false}};
    return list;
}

RecordWords OrganisationsSpec::words()
{
    RecordWords words;
    words.page = tr("Organisations");
    words.create = tr("New organisation");
    words.created = tr("New organisation");
    words.none = tr("No organisation chosen");
    words.noneHelp = tr("Choose one in the list, or begin a new one.");
    words.remove = tr("Delete this organisation");
    words.bringBack = tr("Bring this organisation back");
    words.deleted = tr("This organisation is deleted.");
    words.more = tr("More about this organisation");
    return words;
}

QList<FormGroup> OrganisationsSpec::form()
{
    const auto wide = [](const char *name) { return FormField{QString::fromLatin1(name), true}; };
    const auto half = [](const char *name) { return FormField{QString::fromLatin1(name)}; };
    FormField notes{QStringLiteral("notes"), true, 3};
    notes.help = FormWords::nothingPrivate();
    return {{{}, {wide("name"), half("acronym"), half("profile"), half("territory"), half("website")}},
            {tr("Identifiers"), {half("siren"), half("siret"), half("rna")}},
            {tr("What is known of it"), {notes}}};
}

QList<Fact> OrganisationsSpec::facts(const RecordSheet &sheet)
{
    const QString profile = sheet.view.text(u"profile");
    const QString place = sheet.view.text(u"territory");
    QList<Fact> facts;
    if (!profile.isEmpty())
        facts += Fact{Fact::Sign, Labels::term(u"profile", profile), {Mark::Profile, profile}};
    if (!place.isEmpty())
        facts += Fact{Fact::Said, sheet.nameOf(place)};
    return facts;
}

PageSpec OrganisationsSpec::make()
{
    PageSpec spec;
    spec.list = list();
    spec.words = words();
    spec.icon = spec.list.icon;
    spec.form = form();
    const QString organisation = QStringLiteral("organisation");
    spec.tabs = {Tabs::projects(QStringLiteral("lead")), Tabs::partnerships(QStringLiteral("parties")),
                 Tabs::contacts(organisation), Tabs::commitments(QStringLiteral("party")),
                 Tabs::notes(organisation), attachmentsTab(organisation)};
    spec.facts = factsOf(&OrganisationsSpec::facts);
    return spec;
}

} // namespace etabli
