#include "app/cli/command.h"

#include "core/services/workspace.h"

#include <QTemporaryDir>

namespace etabli::cli {

namespace {

constexpr int usualHits = 20;

QJsonObject toJson(const Territory &territory)
{
    QJsonObject object{{QStringLiteral("code"), territory.place()},
                       {QStringLiteral("kind"), territoryKindName(territory.kind)},
                       {QStringLiteral("name"), territory.name},
                       {QStringLiteral("vintage"), territory.vintage}};
    const auto add = [&object](const char *key, const QString &text) {
        if (!text.isEmpty())
            object[QLatin1String(key)] = text;
    };
    add("context", territory.context);
    add("nature", territory.nature);
    add("siren", territory.siren);
    if (territory.population)
        object[QStringLiteral("population")] = *territory.population;
    if (territory.publishedPopulation)
        object[QStringLiteral("published_population")] = *territory.publishedPopulation;
    return object;
}

QJsonArray brief(const QList<Territory> &territories)
{
    QJsonArray array;
    for (const Territory &territory : territories)
        array += QJsonObject{{QStringLiteral("code"), territory.place()}, {QStringLiteral("name"), territory.name}};
    return array;
}

/// The reference alone: a space is not needed to look at a territory, except for a CRTE.
class Reference
{
public:
    static Result<std::unique_ptr<Reference>> open(const Call &call)
    {
        std::unique_ptr<Reference> reference(new Reference);
        if (auto workspace = call.openToRead()) {
            reference->m_workspace = std::move(*workspace);
        } else {
            ETABLI_ASSIGN(reference->m_connection, openReference(call.options));
            ETABLI_ASSIGN(TerritoryIndex index, TerritoryIndex::open(*reference->m_connection));
            reference->m_index.emplace(std::move(index));
        }
        return reference;
    }
    Workspace *workspace() { return m_workspace.get(); }
    Result<TerritoryIndex *> index()
    {
        if (m_workspace)
            return m_workspace->territories();
        return &*m_index;
    }

private:
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Connection> m_connection;
    std::optional<TerritoryIndex> m_index;
};

Result<int> showCrte(Call &call, Workspace &workspace)
{
    ETABLI_ASSIGN(const TerritoryArea area, workspace.areaOf(call.arguments.at(0)));
    ETABLI_ASSIGN(TerritoryIndex * index, workspace.territories());
    QList<Territory> members;
    for (const qint64 key : area.keys) {
        ETABLI_ASSIGN(const Territory member, index->byKey(key));
        members += member;
    }
    QJsonObject object{{QStringLiteral("code"), area.place},
                       {QStringLiteral("kind"), QStringLiteral("crte")},
                       {QStringLiteral("name"), area.name},
                       {QStringLiteral("children"), brief(members)}};
    ETABLI_ASSIGN(const std::optional<qint64> population, index->population(area));
    if (population)
        object[QStringLiteral("population")] = *population;
    call.out.object(object);
    return exitcode::done;
}

Result<int> show(Call &call)
{
    ETABLI_ASSIGN(auto reference, Reference::open(call));
    ETABLI_ASSIGN(const int vintage, call.arguments.count(QStringLiteral("--vintage"), 0));
    const QString code = call.arguments.at(0);
    if (code.startsWith(QStringLiteral("crte:"), Qt::CaseInsensitive) && reference->workspace())
        return showCrte(call, *reference->workspace());
    ETABLI_ASSIGN(TerritoryIndex * index, reference->index());
    ETABLI_ASSIGN(const Territory territory, index->find(code, vintage));
    ETABLI_ASSIGN(const QList<Territory> ancestors, index->ancestors(territory, vintage));
    ETABLI_ASSIGN(const QList<Territory> children, index->children(territory, vintage));
    QJsonObject object = toJson(territory);
    object[QStringLiteral("ancestors")] = brief(ancestors);
    object[QStringLiteral("children")] = brief(children);
    if (call.out.format() != Format::Table) {
        call.out.json(object);
        return exitcode::done;
    }
    QStringList above;
    for (const Territory &ancestor : ancestors)
        above += ancestor.name;
    object[QStringLiteral("ancestors")] = above.join(QStringLiteral(" › "));
    QStringList below;
    for (const Territory &child : children)
        below += child.name;
    object[QStringLiteral("children")] = below.join(QStringLiteral(", "));
    call.out.object(object);
    return exitcode::done;
}

Result<int> search(Call &call)
{
    ETABLI_ASSIGN(auto reference, Reference::open(call));
    ETABLI_ASSIGN(const int limit, call.arguments.count(QStringLiteral("--limit"), usualHits));
    QList<TerritoryKind> kinds;
    for (const QString &name : call.arguments.values(QStringLiteral("--kind"))) {
        const auto kind = territoryKind(name);
        if (!kind)
            return failure(Fault::UnknownCode, name);
        kinds += *kind;
    }
    ETABLI_ASSIGN(TerritoryIndex * index, reference->index());
    ETABLI_ASSIGN(const QList<Territory> hits,
                  index->search(call.arguments.positional().join(u' '), limit, kinds));
    call.out.beginRows({{QStringLiteral("code"), Text::tr("Code")},
                        {QStringLiteral("name"), Text::tr("Name")},
                        {QStringLiteral("context"), Text::tr("Where")}});
    for (const Territory &hit : hits)
        call.out.row(toJson(hit), {hit.place(), hit.name, hit.context});
    call.out.endRows();
    return exitcode::done;
}

} // namespace

void addTerritory(QList<Command> &commands)
{
    commands += {QStringLiteral("territory show"), QStringLiteral("territory show CODE [--vintage YEAR]"),
                 {{QStringLiteral("--vintage")}, {}, 1, 1}, show};
    commands += {QStringLiteral("territory search"), QStringLiteral("territory search TEXT [--kind KIND] [--limit N]"),
                 {{QStringLiteral("--kind"), QStringLiteral("--limit")}, {}, 1, -1}, search};
}

} // namespace etabli::cli
