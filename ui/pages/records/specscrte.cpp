#include "ui/pages/records/specs.h"

#include "ui/models/dayspan.h"
#include "ui/models/whentext.h"
#include "ui/pages/records/attachments.h"
#include "ui/pages/records/facts.h"
#include "ui/pages/records/formwords.h"

#include <QDate>

namespace etabli {

/// The words of the page of CRTE contracts. GUI thread.
class CrteSpec
{
    Q_DECLARE_TR_FUNCTIONS(CrteSpec)

public:
    static PageSpec make();

private:
    static ListSpec list();
    static RecordWords words();
    static QList<FormGroup> form();
    static QList<Fact> facts(const RecordSheet &sheet);
    static QString count(int rows) { return tr("%n contract(s)", nullptr, rows); }
    static QString moreThan(int rows) { return tr("More than %1 contracts").arg(FormWords::number(rows)); }
    static QString filterThese(int rows) { return tr("Filter these %n contract(s)", nullptr, rows); }
    static QString chosen(int chosen, int of)
    {
        return tr("%n contract(s) chosen of %1", nullptr, chosen).arg(FormWords::number(of));
    }
};

PageSpec Specs::crtes()
{
    return CrteSpec::make();
}

ListSpec CrteSpec::list()
{
    const auto n = [](const char *name) { return QString::fromLatin1(name); };
    ListSpec list;
    list.type = n("crte");
    list.key = n("crte");
    list.icon = n("flag");
    list.columns = {{n("title"), RecordColumn::Title},           {n("official_id"), RecordColumn::Text},
                    {n("pilot"), RecordColumn::Text, false},     {n("signed_on"), RecordColumn::Date, false},
                    {n("ends_on"), RecordColumn::Date},          {QString(), RecordColumn::Date, false}};
    list.columns.first().name = tr("Contract and territory", "head of a list");
    list.subtitle = {n("epcis")};
    list.facets = {n("ends_on"), n("epcis"), n("pilot")};
    list.edited = {n("pilot"), n("signed_on"), n("ends_on")};
    list.sort = n("title");
    list.descending = false;
    list.words.all = tr("CRTE contracts");
    list.words.filter = tr("Filter the contracts");
    list.words.create = tr("New contract");
    list.words.empty = tr("No contract yet");
    list.words.emptyHelp = FormWords::titleIsEnough();
    list.words.unmatched = tr("No contract has these words");
    list.words.count = &CrteSpec::count;
    list.words.moreThan = &CrteSpec::moreThan;
    list.words.filterThese = &CrteSpec::filterThese;
    list.words.chosen = &CrteSpec::chosen;
    list.views = {{n("ending"), tr("that end within a year", "a view of contracts"),
                   {{{n("ends_on"), {DaySpan::withinAYear()}}}}, n("title"), false}};
    return list;
}

RecordWords CrteSpec::words()
{
    RecordWords words;
    words.page = tr("CRTE", "title of the page of contracts");
    words.create = tr("New contract");
    words.created = tr("New CRTE contract");
    words.none = tr("No contract chosen");
    words.noneHelp = tr("Choose one in the list, or begin a new one.");
    words.remove = tr("Delete this contract");
    words.bringBack = tr("Bring this contract back");
    words.deleted = tr("This contract is deleted.");
    words.more = tr("More about this contract");
    return words;
}

QList<FormGroup> CrteSpec::form()
{
    const auto half = [](const char *name) { return FormField{QString::fromLatin1(name)}; };
    const auto wide = [](const char *name, int lines) { return FormField{QString::fromLatin1(name), true, lines}; };
    return {{{}, {wide("title", 1), wide("epcis", 1), half("official_id"), half("pilot"), half("signed_on"),
                  half("ends_on")}},
            {tr("Diagnosis and governance"), {wide("diagnosis", 4), wide("governance", 4)}}};
}

QList<Fact> CrteSpec::facts(const RecordSheet &sheet)
{
    QList<Fact> facts{{Fact::Tag, sheet.view.text(u"official_id").simplified().left(40), {}, Status::Info}};
    const QString end = sheet.view.text(u"ends_on");
    const QDate date = QDate::fromString(end, Qt::ISODate);
    if (date.isValid() && date < QDate::currentDate())
        facts += Fact{Fact::Tag, tr("ended on %1", "a date").arg(WhenText::longDate(end)), {}, Status::Warning};
    else if (!end.isEmpty())
        facts += Fact{Fact::Said, tr("until %1", "a date").arg(WhenText::longDate(end))};
    const QString pilot = sheet.view.text(u"pilot");
    if (!pilot.isEmpty())
        facts += Fact{Fact::Said, tr("led by %1", "an organisation").arg(sheet.nameOf(pilot))};
    return facts;
}

PageSpec CrteSpec::make()
{
    PageSpec spec;
    spec.list = list();
    spec.words = words();
    spec.icon = spec.list.icon;
    spec.form = form();
    spec.tabs = {Tabs::projects(QStringLiteral("crte")), Tabs::orientations(QStringLiteral("crte")),
                 attachmentsTab(QStringLiteral("crte"))};
    spec.facts = factsOf(&CrteSpec::facts);
    return spec;
}

} // namespace etabli
