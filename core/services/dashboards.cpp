#include "core/services/dashboards.h"

#include <QJsonArray>

#include <algorithm>

namespace etabli {

namespace {

DashboardPlace shown(const Territory &territory)
{
    QString name = territory.name;
    if (territory.kind == TerritoryKind::Epci && !territory.nature.isEmpty()
        && name.startsWith(territory.nature + u' '))
        name = name.mid(territory.nature.size() + 1);
    return {territory.place(), name, territoryKindName(territory.kind), territory.population};
}

QMap<QString, qint64> coded(const QStringList &codes, const std::vector<qint64> &counts)
{
    QMap<QString, qint64> map;
    for (qsizetype at = 0; at < codes.size(); ++at) {
        if (const qint64 number = counts[static_cast<size_t>(at)]; number > 0)
            map.insert(codes.at(at), number);
    }
    return map;
}

QJsonObject asObject(const QMap<QString, qint64> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

QMap<QString, qint64> Dashboard::byStage(const Figures &figures) const
{
    return coded(facts->stages.codes(), figures.byStage);
}

QMap<QString, qint64> Dashboard::byProfile(const Figures &figures) const
{
    return coded(facts->profiles.codes(), figures.byProfile);
}

QMap<QString, qint64> Dashboard::byFragility(const Figures &figures) const
{
    return coded(facts->fragilities.codes(), figures.byFragility);
}

QMap<QString, qint64> Dashboard::byOdd(const Figures &figures)
{
    QMap<QString, qint64> map;
    for (int goal = 1; goal <= Facts::goals; ++goal) {
        if (const qint64 number = figures.byOdd[static_cast<size_t>(goal)]; number > 0)
            map.insert(QString::number(goal), number);
    }
    return map;
}

QJsonObject Dashboard::toJson() const
{
    const Figures &total = count.total;
    QJsonArray children;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        children += QJsonObject{{QStringLiteral("code"), rows.at(at).place},
                                {QStringLiteral("name"), rows.at(at).name},
                                {QStringLiteral("projects"), count.rows[static_cast<size_t>(at)].projects}};
    }
    return {{QStringLiteral("territory"), territory.place},
            {QStringLiteral("vintage"), vintage},
            {QStringLiteral("totals"), QJsonObject{{QStringLiteral("projects"), total.projects},
                                                   {QStringLiteral("partnerships"), total.partnerships},
                                                   {QStringLiteral("organisations"), total.organisations},
                                                   {QStringLiteral("budget"), total.budget}}},
            {QStringLiteral("by_stage"), asObject(byStage(total))},
            {QStringLiteral("by_odd"), asObject(byOdd(total))},
            {QStringLiteral("by_profile"), asObject(byProfile(total))},
            {QStringLiteral("by_fragility"), asObject(byFragility(total))},
            {QStringLiteral("children"), children},
            {QStringLiteral("unplaced"), count.unplaced}};
}

Result<void> Dashboards::prepare(int vintage)
{
    ETABLI_ASSIGN(TerritoryIndex *const index, m_workspace.territories());
    const int year = index->vintageFor(vintage);
    const bool moved = m_vintage != year || !m_reach;
    if (moved) {
        ETABLI_ASSIGN(TerritoryReach reach, m_workspace.reach(year));
        m_reach.emplace(std::move(reach));
        m_vintage = year;
    }
    if (m_facts && !moved)
        return {};
    if (!m_facts) {
        ETABLI_ASSIGN(Facts facts, readFacts(m_workspace.space()));
        m_facts = std::make_shared<const Facts>(std::move(facts));
    }
    return locate(year);
}

Result<void> Dashboards::locate(int vintage)
{
    ETABLI_ASSIGN(TerritoryIndex *const index, m_workspace.territories());
    const QStringList &places = m_facts->places.codes();
    m_placeOfKey.assign(static_cast<size_t>(m_reach->largestKey()) + 1, -1);
    m_nextOfPlace.assign(static_cast<size_t>(places.size()), -1);
    m_perimeters.clear();
    for (qsizetype number = 0; number < places.size(); ++number) {
        const QString &place = places.at(number);
        if (place.startsWith(QStringLiteral("crte:"))) {
            ETABLI_ASSIGN(const TerritoryArea area, m_workspace.areaOf(place, vintage));
            m_perimeters.emplaceBack(static_cast<quint32>(number), area);
            continue;
        }
        qint64 key = m_reach->keyOf(place);
        if (key == 0) {
            // A code of another vintage: the territory that stands for it at this one.
            const auto found = index->find(place, vintage);
            if (!found && found.error().fault != Fault::UnknownTerritory)
                return tl::unexpected(found.error());
            if (!found || found->key > m_reach->largestKey())
                continue; // an unknown place counts nowhere
            key = found->key;
        }
        auto &first = m_placeOfKey[static_cast<size_t>(key)];
        m_nextOfPlace[static_cast<size_t>(number)] = first;
        first = static_cast<qint32>(number);
    }
    return {};
}

void Dashboards::addPlain(qint64 key, const std::function<void(quint32)> &take) const
{
    for (const quint32 place : m_reach->placesCounted(key)) {
        for (qint32 number = m_placeOfKey[place]; number >= 0; number = m_nextOfPlace[static_cast<size_t>(number)])
            take(static_cast<quint32>(number));
    }
}

Result<std::vector<quint8>> Dashboards::countedIn(const TerritoryArea &area, int vintage)
{
    ETABLI_ASSIGN(TerritoryIndex *const index, m_workspace.territories());
    std::vector<quint8> inside(static_cast<size_t>(m_facts->places.codes().size()), 0);
    const bool plain = area.kind != TerritoryKind::Crte;
    if (plain) {
        for (const qint64 key : area.keys)
            addPlain(key, [&inside](quint32 number) { inside[number] = 1; });
    } else {
        ETABLI_ASSIGN(const QList<qint64> keys, index->placesCounted(area, vintage));
        for (const qint64 key : keys) {
            for (qint32 number = m_placeOfKey[static_cast<size_t>(key)]; number >= 0;
                 number = m_nextOfPlace[static_cast<size_t>(number)])
                inside[static_cast<size_t>(number)] = 1;
        }
    }
    for (const auto &[number, ground] : m_perimeters) {
        if (plain) {
            ETABLI_ASSIGN(const QList<qint64> at, index->countedAt(ground, vintage));
            inside[number] = std::binary_search(at.begin(), at.end(), area.keys.value(0)) ? 1 : 0;
        } else if (ground.place == area.place) {
            inside[number] = 1;
        } else {
            ETABLI_ASSIGN(const TerritoryRelation relation, index->relation(area, ground, vintage));
            inside[number] = relation != TerritoryRelation::Disjoint && relation != TerritoryRelation::Within ? 1 : 0;
        }
    }
    return inside;
}

Result<Dashboard> Dashboards::of(const QString &place, int vintage)
{
    ETABLI_TRY(prepare(vintage));
    ETABLI_ASSIGN(TerritoryIndex *const index, m_workspace.territories());
    ETABLI_ASSIGN(const TerritoryArea area, m_workspace.areaOf(place, m_vintage));
    Dashboard board;
    board.vintage = m_vintage;
    board.facts = m_facts;
    QList<Territory> rows;
    if (area.kind == TerritoryKind::Crte) {
        board.territory = {area.place, area.name, QStringLiteral("crte"), {}};
        ETABLI_ASSIGN(board.territory.population, index->population(area, m_vintage));
        for (const qint64 key : area.keys) {
            ETABLI_ASSIGN(const Territory member, index->byKey(key, m_vintage));
            rows += member;
        }
    } else {
        ETABLI_ASSIGN(const Territory territory, index->byKey(area.keys.value(0), m_vintage));
        board.territory = shown(territory);
        ETABLI_ASSIGN(const QList<Territory> above, index->ancestors(territory, m_vintage));
        for (const Territory &one : above)
            board.above += shown(one);
        ETABLI_ASSIGN(rows, index->children(territory, m_vintage));
    }
    Ground ground;
    ETABLI_ASSIGN(ground.inside, countedIn(area, m_vintage));
    ground.rows = int(rows.size());
    std::vector<std::vector<quint32>> rowsOf(ground.inside.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        board.rows += shown(rows.at(row));
        addPlain(rows.at(row).key, [&rowsOf, row](quint32 number) { rowsOf[number].push_back(static_cast<quint32>(row)); });
        for (const auto &[number, perimeter] : std::as_const(m_perimeters)) {
            ETABLI_ASSIGN(const QList<qint64> at, index->countedAt(perimeter, m_vintage));
            if (std::binary_search(at.begin(), at.end(), rows.at(row).key))
                rowsOf[number].push_back(static_cast<quint32>(row));
        }
    }
    for (const auto &list : rowsOf) {
        ground.rowsOf.items.insert(ground.rowsOf.items.end(), list.begin(), list.end());
        ground.rowsOf.begins.push_back(static_cast<quint32>(ground.rowsOf.items.size()));
    }
    board.count = count(*m_facts, ground);
    return board;
}

} // namespace etabli
