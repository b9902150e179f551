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

Mark markOf(Mark::Kind kind, const QString &code)
{
    return code.isEmpty() ? Mark{} : Mark{kind, code};
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
