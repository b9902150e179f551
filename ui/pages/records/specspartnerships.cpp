#include "ui/pages/records/specs.h"

#include "ui/models/whentext.h"
#include "ui/pages/records/attachments.h"
#include "ui/pages/records/facts.h"
#include "ui/pages/records/formwords.h"
#include "ui/text/labels.h"
#include "ui/widgets/moneytext.h"

namespace etabli {

/// The words of the page of partnerships. GUI thread.
class PartnershipsSpec
{
    Q_DECLARE_TR_FUNCTIONS(PartnershipsSpec)

public:
    static PageSpec make();

private:
    static ListSpec list();
    static RecordWords words();
    static QList<FormGroup> form();
    static QList<Fact> facts(const RecordSheet &sheet);
    static QString count(int rows) { return tr("%n partnership(s)", nullptr, rows); }
    static QString moreThan(int rows) { return tr("More than %1 partnerships").arg(FormWords::number(rows)); }
    static QString filterThese(int rows) { return tr("Filter these %n partnership(s)", nullptr, rows); }
    static QString chosen(int chosen, int of)
    {
        return tr("%n partnership(s) chosen of %1", nullptr, chosen).arg(FormWords::number(of));
    }
    static QString total(int rows, const QString &sum)
    {
        return tr("Amount of the %n partnership(s): %1", nullptr, rows).arg(sum);
    }
};

PageSpec Specs::partnerships()
{
    return PartnershipsSpec::make();
}

ListSpec PartnershipsSpec::list()
{
    const auto n = [](const char *name) { return QString::fromLatin1(name); };
    ListSpec list;
    list.type = n("partnership");
    list.key = n("partnerships");
    list.icon = n("link");
    list.columns = {{n("title"), RecordColumn::Title},          {n("types"), RecordColumn::Text},
                    {n("amount"), RecordColumn::Number},        {n("starts_on"), RecordColumn::Date, false},
                    {n("ends_on"), RecordColumn::Date, false},  {n("project"), RecordColumn::Text, false},
                    {n("parties"), RecordColumn::Text, false},  {QString(), RecordColumn::Date}};
    list.columns.first().name = tr("Partnership and project", "head of a list");
    list.subtitle = {n("project"), n("parties")};
    list.facets = {n("types"), n("project"), n("parties"), n("starts_on"), n("ends_on")};
    list.edited = {n("project"), n("types"), n("starts_on"), n("ends_on")};
    list.totalled = n("amount");
    list.words.all = tr("Partnerships");
    list.words.filter = tr("Filter the partnerships");
    list.words.create = tr("New partnership");
    list.words.empty = tr("No partnership yet");
    list.words.emptyHelp = FormWords::titleIsEnough();
    list.words.unmatched = tr("No partnership has these words");
    list.words.count = &PartnershipsSpec::count;
    list.words.moreThan = &PartnershipsSpec::moreThan;
    list.words.filterThese = &PartnershipsSpec::filterThese;
    list.words.chosen = &PartnershipsSpec::chosen;
    list.words.total = &PartnershipsSpec::total;
    list.views = {{n("alone"), tr("without a project", "a view of partnerships"), {{{n("project"), {QString()}}}}},
                  {n("gifts"), tr("patronage", "a view of partnerships"),
                   {{{n("types"), {n("MEC"), n("MEC_FIN"), n("MEC_NAT"), n("MEC_LOG"), n("MEC_COMP")}}}}}};
    return list;
}

RecordWords PartnershipsSpec::words()
{
    RecordWords words;
    words.page = tr("Partnerships");
    words.create = tr("New partnership");
    words.created = tr("New partnership");
    words.none = tr("No partnership chosen");
    words.noneHelp = tr("Choose one in the list, or begin a new one.");
    words.remove = tr("Delete this partnership");
    words.bringBack = tr("Bring this partnership back");
    words.deleted = tr("This partnership is deleted.");
    words.more = tr("More about this partnership");
    return words;
}

QList<FormGroup> PartnershipsSpec::form()
{
    const auto wide = [](const char *name) { return FormField{QString::fromLatin1(name), true}; };
    const auto half = [](const char *name) { return FormField{QString::fromLatin1(name)}; };
    FormField notes{QStringLiteral("notes"), true, 3};
    notes.help = FormWords::nothingPrivate();
    return {{{}, {wide("title"), wide("parties"), half("project"), half("types"), half("amount")}},
            {tr("Calendar and notes"), {half("starts_on"), half("ends_on"), notes}}};
}

QList<Fact> PartnershipsSpec::facts(const RecordSheet &sheet)
{
    QStringList types;
    for (const QString &code : sheet.view.sets.value(QStringLiteral("types")))
        types += Labels::term(u"partnership_type", code);
    QList<Fact> facts{{Fact::Said, types.join(QStringLiteral(" · "))}};
    if (const qint64 cents = sheet.view.values.value(QStringLiteral("amount")).toInteger())
        facts += Fact{Fact::Said, moneyText(cents)};
    const QString end = sheet.view.text(u"ends_on");
    if (!end.isEmpty())
        facts += Fact{Fact::Said, tr("until %1", "a date").arg(WhenText::longDate(end))};
    const QString project = sheet.view.text(u"project");
    if (!project.isEmpty())
        facts += Fact{Fact::Tag, sheet.nameOf(project), {}, Status::Info};
    return facts;
}

PageSpec PartnershipsSpec::make()
{
    PageSpec spec;
    spec.list = list();
    spec.words = words();
    spec.icon = spec.list.icon;
    spec.form = form();
    spec.tabs = {attachmentsTab(spec.list.type)};
    spec.facts = factsOf(&PartnershipsSpec::facts);
    return spec;
}

} // namespace etabli
