#include "ui/pages/charters/charterspec.h"

#include "core/store/joined.h"
#include "ui/models/dayspan.h"
#include "ui/models/whentext.h"
#include "ui/pages/charters/chartermark.h"
#include "ui/pages/charters/signatoriestab.h"
#include "ui/pages/records/attachments.h"
#include "ui/pages/records/facts.h"
#include "ui/pages/records/formwords.h"
#include "ui/text/labels.h"

#include <algorithm>

namespace etabli {

namespace {

const QString charterType = QStringLiteral("charter");
const QString signatoryType = QStringLiteral("signatory");
const QString organisationType = QStringLiteral("organisation");

/// Parties told in a list; beyond, their number is.
constexpr int namesTold = 3;
constexpr int partiesRead = 40;

} // namespace

/// The words of the page of charters. GUI thread, but parties(): the reading lane's.
class CharterSpec
{
    Q_DECLARE_TR_FUNCTIONS(CharterSpec)

public:
    static PageSpec make();

private:
    static ListSpec list();
    static RecordWords words();
    static QList<FormGroup> form();
    static QList<Fact> facts(const RecordSheet &sheet);
    static Result<QString> parties(Workspace &workspace, const ListRow &row);
    static QString count(int rows) { return tr("%n charter(s)", nullptr, rows); }
    static QString moreThan(int rows) { return tr("More than %1 charters").arg(FormWords::number(rows)); }
    static QString filterThese(int rows) { return tr("Filter these %n charter(s)", nullptr, rows); }
    static QString chosen(int chosen, int of)
    {
        return tr("%n charter(s) chosen of %1", nullptr, chosen).arg(FormWords::number(of));
    }
};

PageSpec charterSpec()
{
    return CharterSpec::make();
}

Result<QString> CharterSpec::parties(Workspace &workspace, const ListRow &row)
{
    ETABLI_ASSIGN(const QStringList identifiers, identifiersOf(workspace.space(), charterType, row.id));
    Listing listing(workspace.space());
    QStringList names;
    bool more = false;
    for (const QString &identifier : identifiers) {
        ListQuery query;
        query.type = signatoryType;
        query.where = {{QStringLiteral("charter"), Value(identifier)}};
        query.fields = {QStringLiteral("organisation")};
        query.descending = false;
        query.limit = partiesRead;
        query.deadlineMs = 0;
        ETABLI_ASSIGN(const ListPage page, listing.page(query));
        more = more || !page.atEnd;
        for (const ListRow &signatory : page.rows) {
            const auto id = Id::fromString(signatory.values.value(QStringLiteral("organisation")).toText());
            if (!id)
                continue;
            ETABLI_ASSIGN(const QString name, listing.titleOf(organisationType, *id));
            if (!name.isEmpty() && !names.contains(name))
                names += name;
        }
    }
    if (names.isEmpty())
        return QString();
    names.sort(Qt::CaseInsensitive);
    const int count = int(names.size());
    if (count > namesTold || more)
        return tr("%n parties", nullptr, count);
    return names.join(QStringLiteral(", "));
}

ListSpec CharterSpec::list()
{
    const auto n = [](const char *name) { return QString::fromLatin1(name); };
    ListSpec list;
    list.type = charterType;
    list.key = n("charters");
    list.icon = n("story-editor");
    list.columns = {{n("title"), RecordColumn::Title},
                    {n("status"), RecordColumn::Text},
                    {n("parties"), RecordColumn::Text},
                    {n("signing_on"), RecordColumn::Date},
                    {n("place"), RecordColumn::Text, false},
                    {QString(), RecordColumn::Date, false}};
    list.columns.first().name = tr("Charter and project", "head of a list");
    list.columns[2].name = tr("Parties", "head of a list");
    list.columns[2].read = &CharterSpec::parties;
    list.subtitle = {n("project")};
    list.facets = {n("status"), n("project"), n("signing_on")};
    list.edited = {n("status"), n("place"), n("signing_on")};
    list.words.all = tr("Charters");
    list.words.filter = tr("Filter the charters");
    list.words.create = tr("New charter");
    list.words.empty = tr("No charter yet");
    list.words.emptyHelp = tr("Choose a project: its charter is made from the template, with its parties.");
    list.words.unmatched = tr("No charter has these words");
    list.words.count = &CharterSpec::count;
    list.words.moreThan = &CharterSpec::moreThan;
    list.words.filterThese = &CharterSpec::filterThese;
    list.words.chosen = &CharterSpec::chosen;
    list.views = {{n("written"), tr("being written", "a view of charters"),
                   {{{n("status"), {n("BROUILLON"), n("NEGOCIATION"), QString()}}}}},
                  {n("ready"), tr("ready to sign", "a view of charters"), {{{n("status"), {n("PRETE")}}}}},
                  {n("signed"), tr("signed", "a view of charters"),
                   {{{n("status"), {n("SIGNEE"), n("ARCHIVEE")}}}}}};
    return list;
}

RecordWords CharterSpec::words()
{
    RecordWords words;
    words.page = tr("Charters");
    words.create = tr("New charter");
    words.created = tr("New charter");
    words.none = tr("No charter chosen");
    words.noneHelp = tr("Choose one in the list, or begin a new one from a project.");
    words.remove = tr("Delete this charter");
    words.bringBack = tr("Bring this charter back");
    words.deleted = tr("This charter is deleted.");
    words.more = tr("More about this charter");
    return words;
}

QList<FormGroup> CharterSpec::form()
{
    const auto wide = [](const char *name) { return FormField{QString::fromLatin1(name), true}; };
    const auto half = [](const char *name) { return FormField{QString::fromLatin1(name)}; };
    FormField status = half("status");
    status.help = tr("“PROJET” stands across each page as long as something blocks.");
    return {{{}, {wide("title"), wide("project"), status, half("signing_on"), wide("place")}}};
}

QList<Fact> CharterSpec::facts(const RecordSheet &sheet)
{
    const QString status = sheet.view.text(u"status");
    const QString signing = sheet.view.text(u"signing_on");
    QList<Fact> facts;
    if (!status.isEmpty())
        facts += Fact{Fact::Tag, Labels::term(u"charter_status", status), {}, statusOfCharter(status)};
    if (!signing.isEmpty())
        facts += Fact{Fact::Said, tr("signing on %1", "a date").arg(WhenText::longDate(signing))};
    return facts;
}

PageSpec CharterSpec::make()
{
    PageSpec spec;
    spec.list = list();
    spec.words = words();
    spec.icon = spec.list.icon;
    spec.form = form();
    spec.tabs = {signatoriesTab(), attachmentsTab(charterType)};
    spec.facts = factsOf(&CharterSpec::facts);
    return spec;
}

} // namespace etabli
