#include "ui/pages/records/specs.h"

#include "ui/models/dayspan.h"
#include "ui/models/whentext.h"
#include "ui/pages/records/facts.h"
#include "ui/pages/records/formwords.h"

#include <QDate>

namespace etabli {

/// The words of the page of commitments. GUI thread.
class CommitmentsSpec
{
    Q_DECLARE_TR_FUNCTIONS(CommitmentsSpec)

public:
    static PageSpec make();

private:
    static ListSpec list();
    static RecordWords words();
    static QList<RecordAction> actions();
    static QList<Fact> facts(const RecordSheet &sheet);
    static Fact delay(const QDate &due);
    static QString count(int rows) { return tr("%n commitment(s)", nullptr, rows); }
    static QString moreThan(int rows) { return tr("More than %1 commitments").arg(FormWords::number(rows)); }
    static QString filterThese(int rows) { return tr("Filter these %n commitment(s)", nullptr, rows); }
    static QString chosen(int chosen, int of)
    {
        return tr("%n commitment(s) chosen of %1", nullptr, chosen).arg(FormWords::number(of));
    }
};

PageSpec Specs::commitments()
{
    return CommitmentsSpec::make();
}

ListSpec CommitmentsSpec::list()
{
    const auto n = [](const char *name) { return QString::fromLatin1(name); };
    ListSpec list;
    list.type = n("commitment");
    list.key = n("commitments");
    list.icon = n("dialog-ok-apply");
    list.columns = {{n("title"), RecordColumn::Title},
                    {n("due_on"), RecordColumn::Date},
                    {n("done_on"), RecordColumn::Date},
                    {n("project"), RecordColumn::Text, false},
                    {n("party"), RecordColumn::Text, false},
                    {QString(), RecordColumn::Date, false}};
    list.columns.first().name = tr("Commitment and party", "head of a list");
    list.subtitle = {n("party"), n("project")};
    list.facets = {n("due_on"), n("done_on"), n("project"), n("party")};
    list.edited = {n("project"), n("party"), n("due_on"), n("done_on")};
    list.sort = n("due_on");
    list.descending = false;
    list.words.all = tr("Commitments");
    list.words.filter = tr("Filter the commitments");
    list.words.create = tr("New commitment");
    list.words.empty = tr("No commitment yet");
    list.words.emptyHelp = tr("What is promised is enough to begin; by whom and for when can come later.");
    list.words.unmatched = tr("No commitment has these words");
    list.words.count = &CommitmentsSpec::count;
    list.words.moreThan = &CommitmentsSpec::moreThan;
    list.words.filterThese = &CommitmentsSpec::filterThese;
    list.words.chosen = &CommitmentsSpec::chosen;
    const ListFacet toDo{n("done_on"), {QString()}};
    list.views = {{n("open"), tr("to be kept", "a view of commitments"), {{toDo}}, n("due_on"), false},
                  {n("late"), tr("late", "a view of commitments"), {{toDo, {n("due_on"), {DaySpan::past()}}}}, n("due_on"), false},
                  {n("soon"), tr("to be kept within 30 days", "a view of commitments"),
                   {{toDo, {n("due_on"), {DaySpan::withinDays(30)}}}}, n("due_on"), false},
                  {n("done"), tr("done", "a view of commitments"), {{{n("done_on"), {DaySpan::filled()}}}}, n("due_on")},
                  {n("undated"), tr("without a date", "a view of commitments"),
                   {{toDo, {n("due_on"), {QString()}}}}}};
    return list;
}

RecordWords CommitmentsSpec::words()
{
    RecordWords words;
    words.page = tr("Commitments");
    words.create = tr("New commitment");
    words.created = tr("New commitment");
    words.none = tr("No commitment chosen");
    words.noneHelp = tr("Choose one in the list, or begin a new one.");
    words.remove = tr("Delete this commitment");
    words.bringBack = tr("Bring this commitment back");
    words.deleted = tr("This commitment is deleted.");
    words.more = tr("More about this commitment");
    return words;
}

QList<RecordAction> CommitmentsSpec::actions()
{
    const QString done = QStringLiteral("done_on");
    RecordAction mark;
    mark.text = tr("Mark as done");
    mark.icon = QStringLiteral("dialog-ok-apply");
    mark.inMenu = false;
    mark.tip = tr("Dates it done today");
    mark.run = [done](FormRecord &record, QWidget *) {
        record.set(done, QDate::currentDate().toString(Qt::ISODate));
    };
    mark.offered = [](const RecordSheet &sheet) { return sheet.view.text(u"done_on").isEmpty(); };
    RecordAction unmark;
    unmark.text = tr("Not done after all");
    unmark.run = [done](FormRecord &record, QWidget *) { record.set(done, QString()); };
    unmark.offered = [](const RecordSheet &sheet) { return !sheet.view.text(u"done_on").isEmpty(); };
    return {mark, unmark};
}

Fact CommitmentsSpec::delay(const QDate &due)
{
    const qint64 days = QDate::currentDate().daysTo(due);
    if (days < 0)
        return {Fact::Tag, tr("late by %n day(s)", nullptr, int(-days)), {}, Status::Danger};
    if (days == 0)
        return {Fact::Tag, tr("due today"), {}, Status::Warning};
    if (days <= 7)
        return {Fact::Tag, tr("due in %n day(s)", nullptr, int(days)), {}, Status::Warning};
    return {Fact::Said, tr("due on %1", "a date").arg(WhenText::longDate(due.toString(Qt::ISODate)))};
}

QList<Fact> CommitmentsSpec::facts(const RecordSheet &sheet)
{
    QList<Fact> facts;
    const QString done = sheet.view.text(u"done_on");
    const QDate due = QDate::fromString(sheet.view.text(u"due_on"), Qt::ISODate);
    if (!done.isEmpty())
        facts += Fact{Fact::Tag, tr("done on %1", "a date").arg(WhenText::longDate(done)), {}, Status::Success};
    else if (due.isValid())
        facts += delay(due);
    const QString party = sheet.view.text(u"party");
    if (!party.isEmpty()) {
        const QString profile = sheet.names.value(party).profile;
        facts += Fact{Fact::Sign, sheet.nameOf(party), {profile.isEmpty() ? Mark::None : Mark::Profile, profile}};
    }
    return facts;
}

PageSpec CommitmentsSpec::make()
{
    const auto half = [](const char *name) { return FormField{QString::fromLatin1(name)}; };
    PageSpec spec;
    spec.list = list();
    spec.words = words();
    spec.icon = spec.list.icon;
    spec.form = {{{}, {FormField{QStringLiteral("what"), true}, half("party"), half("project"), half("due_on"),
                       half("done_on")}}};
    spec.actions = actions();
    spec.facts = factsOf(&CommitmentsSpec::facts);
    return spec;
}

} // namespace etabli
