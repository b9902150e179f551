#include "core/jobs/answer.h"
#include "core/store/listing.h"
#include "core/store/search.h"
#include "ui/forms/boundfields.h"
#include "ui/text/labels.h"

namespace etabli {

namespace {

constexpr int choicesShown = 20;

Result<QList<Chip>> findOrganisations(Workspace &workspace, const QString &typed)
{
    ListQuery query;
    query.type = QStringLiteral("organisation");
    query.filter = typed;
    query.sort = typed.isEmpty() ? QString() : QStringLiteral("title");
    query.descending = typed.isEmpty();
    query.fields = {QStringLiteral("profile"), QStringLiteral("acronym")};
    query.limit = choicesShown;
    ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
    QList<Chip> chips;
    for (const ListRow &row : page.rows) {
        const QString profile = row.values.value(QStringLiteral("profile")).toText();
        chips += Chip{row.id.toString(), row.title, markOf(Mark::Profile, profile),
                      profile.isEmpty() ? QString() : Labels::term(u"profile", profile)};
    }
    return chips;
}

/// What tells two records of the same name apart: the field of their type that does it best, in words.
QString detailFieldOf(const QString &type)
{
    if (type == u"contact")
        return QStringLiteral("role");
    if (type == u"project")
        return QStringLiteral("stage");
    if (type == u"orientation")
        return QStringLiteral("code");
    return type == u"crte" ? QStringLiteral("official_id") : QString();
}

Result<QList<Chip>> findRecords(Workspace &workspace, const QString &type, const QString &typed,
                                const QList<ListCondition> &where)
{
    const QString detail = detailFieldOf(type);
    ListQuery query;
    query.type = type;
    query.where = where;
    query.filter = typed;
    const Field *title = recordType(type)->field(QString(recordType(type)->titleField));
    const bool sorted = !typed.isEmpty() && title && title->has(FieldFlag::Sortable);
    query.sort = sorted ? QStringLiteral("title") : QString();
    query.descending = !sorted;
    if (!detail.isEmpty())
        query.fields = {detail};
    query.limit = choicesShown;
    ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
    QList<Chip> chips;
    for (const ListRow &row : page.rows) {
        const Field *field = recordType(type)->field(detail);
        const QString more = field ? Labels::value(*field, row.values.value(detail)) : QString();
        const QString name = row.title.simplified();
        chips += Chip{row.id.toString(), name.isEmpty() ? Labels::type(type) : name, {}, more};
    }
    return chips;
}

Result<QList<Chip>> findPlaces(Workspace &workspace, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return QList<Chip>{};
    ETABLI_ASSIGN(TerritoryIndex * index, workspace.territories());
    ETABLI_ASSIGN(const QList<Territory> found, index->search(typed, choicesShown));
    QList<Chip> chips;
    for (const Territory &territory : found) {
        ETABLI_ASSIGN(const QString name, workspace.placeName(territory.place()));
        QString label = name;
        QString detail = territory.context;
        if (const qsizetype bracket = name.indexOf(QStringLiteral(" (")); bracket > 0)
            label = name.left(bracket);
        chips += Chip{territory.place(), label, {}, detail};
    }
    return chips;
}

} // namespace

ChipSource recordSource(Desk &desk, const QString &type, QObject *context,
                        const std::function<QList<ListCondition>()> &where)
{
    return [&desk, type, context, where](const QString &typed, const ChipAnswer &answer) {
        const QList<ListCondition> conditions = where ? where() : QList<ListCondition>{};
        const auto found = desk.read([type, typed, conditions](Workspace &workspace) {
            return findRecords(workspace, type, typed, conditions);
        });
        onAnswer(found, context, [answer](const Result<QList<Chip>> &chips) {
            answer(chips.value_or(QList<Chip>{}));
        });
    };
}

ChipSource organisationSource(Desk &desk, QObject *context)
{
    return [&desk, context](const QString &typed, const ChipAnswer &answer) {
        const auto found = desk.read([typed](Workspace &workspace) { return findOrganisations(workspace, typed); });
        onAnswer(found, context, [answer](const Result<QList<Chip>> &chips) {
            answer(chips.value_or(QList<Chip>{}));
        });
    };
}

ChipSource placeSource(Desk &desk, QObject *context)
{
    return [&desk, context](const QString &typed, const ChipAnswer &answer) {
        const auto found = desk.read([typed](Workspace &workspace) { return findPlaces(workspace, typed); });
        onAnswer(found, context, [answer](const Result<QList<Chip>> &chips) {
            answer(chips.value_or(QList<Chip>{}));
        });
    };
}

} // namespace etabli
