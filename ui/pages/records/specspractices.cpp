#include "ui/pages/records/specs.h"

#include "ui/pages/records/attachments.h"
#include "ui/pages/records/facts.h"
#include "ui/pages/records/formwords.h"

namespace etabli {

/// The words of the page of practices. GUI thread.
class PracticesSpec
{
    Q_DECLARE_TR_FUNCTIONS(PracticesSpec)

public:
    static PageSpec make();

private:
    static ListSpec list();
    static RecordWords words();
    static QList<FormGroup> form();
    static QList<Fact> facts(const RecordSheet &sheet);
    static QString count(int rows) { return tr("%n practice(s)", nullptr, rows); }
    static QString moreThan(int rows) { return tr("More than %1 practices").arg(FormWords::number(rows)); }
    static QString filterThese(int rows) { return tr("Filter these %n practice(s)", nullptr, rows); }
    static QString chosen(int chosen, int of)
    {
        return tr("%n practice(s) chosen of %1", nullptr, chosen).arg(FormWords::number(of));
    }
};

PageSpec Specs::practices()
{
    return PracticesSpec::make();
}

ListSpec PracticesSpec::list()
{
    const auto n = [](const char *name) { return QString::fromLatin1(name); };
    ListSpec list;
    list.type = n("practice");
    list.key = n("practices");
    list.icon = n("bookmarks");
    list.columns = {{n("title"), RecordColumn::Title},
                    {n("odds"), RecordColumn::Odds},
                    {n("year"), RecordColumn::Number},
                    {n("fragilities"), RecordColumn::Text, false},
                    {n("actors"), RecordColumn::Text, false},
                    {n("may_publish"), RecordColumn::Text, false},
                    {QString(), RecordColumn::Date}};
    list.columns.first().name = tr("Practice and territory", "head of a list");
    list.subtitle = {n("territory")};
    list.facets = {n("territory"), n("odds"), n("fragilities"), n("actors"), n("may_publish")};
    list.edited = {n("year"), n("territory"), n("odds"), n("fragilities"), n("actors"), n("may_publish")};
    list.words.all = tr("Practices");
    list.words.filter = tr("Filter the practices");
    list.words.create = tr("New practice");
    list.words.empty = tr("No practice yet");
    list.words.emptyHelp = FormWords::titleIsEnough();
    list.words.unmatched = tr("No practice has these words");
    list.words.count = &PracticesSpec::count;
    list.words.moreThan = &PracticesSpec::moreThan;
    list.words.filterThese = &PracticesSpec::filterThese;
    list.words.chosen = &PracticesSpec::chosen;
    list.views = {{n("public"), tr("that may be published", "a view of practices"),
                   {{{n("may_publish"), {n("true")}}}}}};
    return list;
}

RecordWords PracticesSpec::words()
{
    RecordWords words;
    words.page = tr("Practices");
    words.create = tr("New practice");
    words.created = tr("New practice");
    words.none = tr("No practice chosen");
    words.noneHelp = tr("Choose one in the list, or begin a new one.");
    words.remove = tr("Delete this practice");
    words.bringBack = tr("Bring this practice back");
    words.deleted = tr("This practice is deleted.");
    words.more = tr("More about this practice");
    return words;
}

QList<FormGroup> PracticesSpec::form()
{
    const auto half = [](const char *name) { return FormField{QString::fromLatin1(name)}; };
    const auto wide = [](const char *name, int lines) { return FormField{QString::fromLatin1(name), true, lines}; };
    FormField publish = half("may_publish");
    publish.help = tr("Say yes once the people concerned agree.");
    return {{{}, {wide("title", 1), wide("summary", 3), half("territory"), half("year"), half("odds"),
                  half("fragilities"), half("actors"), half("link")}},
            {tr("What it teaches"), {wide("results", 3), wide("keys_to_success", 3), publish}}};
}

QList<Fact> PracticesSpec::facts(const RecordSheet &sheet)
{
    QList<Fact> facts{{Fact::Said, sheet.view.text(u"year")}};
    for (const QString &goal : sheet.view.sets.value(QStringLiteral("odds")))
        facts += Fact{Fact::Sign, QStringLiteral(" "), {Mark::Odd, goal}};
    const QString place = sheet.view.text(u"territory");
    if (!place.isEmpty())
        facts += Fact{Fact::Said, sheet.nameOf(place)};
    if (sheet.view.values.value(QStringLiteral("may_publish")).toBool())
        facts += Fact{Fact::Tag, tr("may be published"), {}, Status::Success};
    return facts;
}

PageSpec PracticesSpec::make()
{
    PageSpec spec;
    spec.list = list();
    spec.words = words();
    spec.icon = spec.list.icon;
    spec.form = form();
    spec.tabs = {attachmentsTab(spec.list.type)};
    spec.facts = factsOf(&PracticesSpec::facts);
    return spec;
}

} // namespace etabli
