#include "core/services/dashboards.h"

#include "core/dashboard/counting.h"
#include "core/dashboard/factskeeper.h"
#include "core/territory/territoryreach.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace etabli {

namespace {

/// "CC du Pays d'Ancenis" is "Pays d'Ancenis" where room is scarce.
QString shortened(const Territory &territory)
{
    if (territory.kind != TerritoryKind::Epci || territory.nature.isEmpty()
        || !territory.name.startsWith(territory.nature + u' '))
        return territory.name;
    QString name = territory.name.mid(territory.nature.size() + 1);
    for (const QLatin1String article : {QLatin1String("de la "), QLatin1String("de l'"), QLatin1String("de "),
                                        QLatin1String("du "), QLatin1String("des "), QLatin1String("d'")}) {
        if (name.startsWith(article)) {
            name = name.mid(article.size());
            break;
        }
    }
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

DashboardPlace shown(const Territory &territory)
{
    return {territory.place(), territory.name, shortened(territory), territoryKindName(territory.kind),
            territory.population};
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

QMap<QString, qint64> byGoal(const std::array<qint64, Facts::goals + 1> &counts)
{
    QMap<QString, qint64> map;
    for (size_t goal = 1; goal < counts.size(); ++goal) {
        if (counts[goal] > 0)
            map.insert(QString::number(goal), counts[goal]);
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

/// The ground of a place as that vintage has it: a commune merged since is still itself in an older one.
Result<TerritoryArea> areaAt(Workspace &workspace, const QString &place, int vintage)
{
    if (place.trimmed().startsWith(QStringLiteral("crte:"), Qt::CaseInsensitive))
        return workspace.areaOf(place, vintage);
    ETABLI_ASSIGN(TerritoryIndex *const index, workspace.territories());
    ETABLI_ASSIGN(const Territory territory, index->find(place.trimmed(), vintage));
    return TerritoryArea::of(territory);
}

/// Levels that a dashboard goes through from the nation to a commune.
bool isOnTheWay(TerritoryKind kind)
{
    return kind != TerritoryKind::Arrondissement && kind != TerritoryKind::Ept;
}

/// How many communes two territories share.
Result<qsizetype> shared(TerritoryIndex &index, const Territory &a, const Territory &b, int vintage)
{
    ETABLI_ASSIGN(const QList<qint64> ofA, index.communes(TerritoryArea::of(a), vintage));
    ETABLI_ASSIGN(const QList<qint64> ofB, index.communes(TerritoryArea::of(b), vintage));
    QList<qint64> both;
    std::set_intersection(ofA.begin(), ofA.end(), ofB.begin(), ofB.end(), std::back_inserter(both));
    return both.size();
}

/// The territories that contain one, widest first and one of each level: of several, that with most of its communes.
Result<QList<Territory>> wayTo(TerritoryIndex &index, const Territory &territory, int vintage)
{
    ETABLI_ASSIGN(const QList<Territory> all, index.ancestors(territory, vintage));
    QList<Territory> way;
    for (const Territory &one : all) {
        if (!isOnTheWay(one.kind))
            continue;
        if (way.isEmpty() || way.last().kind != one.kind) {
            way += one;
            continue;
        }
        ETABLI_ASSIGN(const qsizetype before, shared(index, territory, way.last(), vintage));
        ETABLI_ASSIGN(const qsizetype now, shared(index, territory, one, vintage));
        if (now > before)
            way.last() = one;
    }
    return way;
}

/// The territories that contain every one of several.
Result<QList<Territory>> containing(TerritoryIndex &index, const QList<Territory> &members, int vintage)
{
    QList<Territory> common;
    for (qsizetype at = 0; at < members.size(); ++at) {
        ETABLI_ASSIGN(const QList<Territory> all, index.ancestors(members.at(at), vintage));
        if (at == 0) {
            for (const Territory &one : all) {
                if (isOnTheWay(one.kind))
                    common += one;
            }
            continue;
        }
        common.removeIf([&all](const Territory &one) {
            return std::none_of(all.begin(), all.end(), [&one](const Territory &other) { return other.key == one.key; });
        });
    }
    return common;
}

} // namespace

Ratios Dashboard::ratios(qsizetype row) const
{
    return Ratios::of(count.rows[static_cast<size_t>(row)], rows.at(row).population);
}

QMap<QString, qint64> Dashboard::byStage(const Figures &figures) const
{
    return coded(codes->stages, figures.byStage);
}

QMap<QString, qint64> Dashboard::byProfile(const Figures &figures) const
{
    return coded(codes->profiles, figures.byProfile);
}

QMap<QString, qint64> Dashboard::byTopProfile(const Figures &figures) const
{
    return coded(codes->topProfiles, figures.byTopProfile);
}

QMap<QString, qint64> Dashboard::byFragility(const Figures &figures) const
{
    return coded(codes->fragilities, figures.byFragility);
}

QMap<QString, qint64> Dashboard::byOdd(const Figures &figures)
{
    return byGoal(figures.byOdd);
}

QMap<QString, qint64> Dashboard::byMainOdd(const Figures &figures)
{
    return byGoal(figures.byMainOdd);
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

/// So many territories counted are kept: a few kilobytes each.
constexpr qsizetype mostCounts = 64;

/// What is kept between two dashboards: the facts, and where their places count at one vintage.
struct Dashboards::Memory
{
    /// A territory, what contains it and what it is made of: asked of the reference once, since that never changes.
    struct Described
    {
        DashboardPlace territory;
        QList<Territory> above;
        QList<Territory> rows;
    };

    Result<void> prepare(Workspace &from, int wanted);
    Result<void> locate(Workspace &from);
    Result<Described> describe(Workspace &from, const TerritoryArea &area);
    /// What is counted there, once while nothing changes: going up and down asks for the same territories again.
    Result<std::shared_ptr<const Count>> counted(Workspace &from, const TerritoryArea &area, const QList<Territory> &rows,
                                                 const DashboardFilter &wanted, QDate today);
    Result<Ground> groundOf(Workspace &from, const TerritoryArea &area, const QList<Territory> &rows) const;
    Result<QList<quint32>> placesOfCrte(TerritoryIndex &index, const TerritoryArea &area) const;
    template <typename Take>
    void eachPlace(qint64 key, Take take) const;

    const Workspace *workspace = nullptr;
    QString path; ///< of the space that the facts are of
    Vocabularies::Ptr words;
    FactsKeeper keeper;
    std::shared_ptr<const DashboardCodes> codes;
    std::optional<TerritoryReach> reach;
    int vintage = -1;                ///< of reach
    bool unlocated = true;           ///< everything below is to be made again
    std::vector<qint32> placeOfKey;  ///< by territory key: first number in Facts::places, -1: none
    std::vector<qint32> nextOfPlace; ///< by number: the next one of the same territory, -1: none
    std::vector<quint8> located;     ///< by number: known at this vintage
    struct Perimeter
    {
        quint32 number;        ///< in Facts::places
        TerritoryArea ground;
        QList<qint64> countedAt; ///< keys of territories, sorted
    };
    QList<Perimeter> perimeters; ///< places that are CRTE
    QHash<qint64, Described> described; ///< by territory key, at that vintage
    DashboardFilter filter; ///< of `kept`
    QDate day;              ///< likewise
    QHash<QString, std::shared_ptr<const Count>> kept; ///< by place
};

Result<void> Dashboards::Memory::prepare(Workspace &from, int wanted)
{
    Space &space = from.space();
    if (workspace != &from || path != space.folder().path()) {
        keeper.forget();
        workspace = &from;
        path = space.folder().path();
    }
    ETABLI_ASSIGN(TerritoryIndex *const index, from.territories());
    if (const int year = index->vintageFor(wanted); vintage != year || !reach) {
        ETABLI_ASSIGN(TerritoryReach read, from.reach(year));
        reach.emplace(std::move(read));
        vintage = year;
        unlocated = true;
        described.clear();
    }
    words = from.words();
    ETABLI_ASSIGN(const FactsKeeper::Look look, keeper.look(space, words));
    unlocated = unlocated || look.whole || look.perimeters;
    if (unlocated || look.projects > 0)
        kept.clear();
    const Facts &facts = keeper.facts();
    if (look.whole || look.projects > 0 || !codes)
        codes = std::make_shared<const DashboardCodes>(DashboardCodes{facts.stages.codes(), facts.profiles.codes(),
                                                                      facts.topProfiles.codes(),
                                                                      facts.fragilities.codes()});
    return locate(from);
}

Result<void> Dashboards::Memory::locate(Workspace &from)
{
    ETABLI_ASSIGN(TerritoryIndex *const index, from.territories());
    if (unlocated) {
        placeOfKey.assign(static_cast<size_t>(reach->largestKey()) + 1, -1);
        nextOfPlace.clear();
        located.clear();
        perimeters.clear();
    }
    const QStringList &places = keeper.facts().places.codes();
    for (auto number = static_cast<qsizetype>(located.size()); number < places.size(); ++number) {
        const QString &place = places.at(number);
        nextOfPlace.push_back(-1);
        located.push_back(0);
        if (place.startsWith(QStringLiteral("crte:"))) {
            auto area = from.areaOf(place, vintage);
            if (!area && area.error().fault != Fault::UnknownTerritory)
                return tl::unexpected(area.error());
            if (!area)
                area = TerritoryArea{place, place, TerritoryKind::Crte, {}};
            ETABLI_ASSIGN(const QList<qint64> at, index->countedAt(*area, vintage));
            located.back() = area->keys.isEmpty() ? 0 : 1;
            perimeters += {static_cast<quint32>(number), *area, at};
            continue;
        }
        qint64 key = reach->keyOf(place);
        if (key == 0) {
            // A code of another vintage: the territory that stands for it at this one.
            const auto found = index->find(place, vintage);
            if (!found && found.error().fault != Fault::UnknownTerritory)
                return tl::unexpected(found.error());
            if (!found || found->key > reach->largestKey())
                continue; // an unknown place counts nowhere
            key = found->key;
        }
        located.back() = 1;
        auto &first = placeOfKey[static_cast<size_t>(key)];
        nextOfPlace.back() = first;
        first = static_cast<qint32>(number);
    }
    unlocated = false;
    return {};
}

Result<Dashboards::Memory::Described> Dashboards::Memory::describe(Workspace &from, const TerritoryArea &area)
{
    ETABLI_ASSIGN(TerritoryIndex *const index, from.territories());
    Described one;
    if (area.kind == TerritoryKind::Crte) { // its perimeter lies in records: it may have changed
        one.territory = {area.place, area.name, area.name, territoryKindName(area.kind), {}};
        ETABLI_ASSIGN(one.territory.population, index->population(area, vintage));
        for (const qint64 key : area.keys) {
            ETABLI_ASSIGN(const Territory member, index->byKey(key, vintage));
            one.rows += member;
        }
        ETABLI_ASSIGN(one.above, containing(*index, one.rows, vintage));
        return one;
    }
    const qint64 key = area.keys.value(0);
    if (const auto known = described.constFind(key); known != described.constEnd())
        return *known;
    ETABLI_ASSIGN(const Territory territory, index->byKey(key, vintage));
    one.territory = shown(territory);
    ETABLI_ASSIGN(one.above, wayTo(*index, territory, vintage));
    ETABLI_ASSIGN(one.rows, index->children(territory, vintage));
    described.insert(key, one);
    return one;
}

/// The numbers of the places whose records count at a territory, CRTE apart.
template <typename Take>
void Dashboards::Memory::eachPlace(qint64 key, Take take) const
{
    for (const quint32 place : reach->placesCounted(key)) {
        for (qint32 number = placeOfKey[place]; number >= 0; number = nextOfPlace[static_cast<size_t>(number)])
            take(static_cast<quint32>(number));
    }
}

/// The numbers of the places whose records count at the perimeter of a CRTE.
Result<QList<quint32>> Dashboards::Memory::placesOfCrte(TerritoryIndex &index, const TerritoryArea &area) const
{
    QList<quint32> numbers;
    ETABLI_ASSIGN(const QList<qint64> keys, index.placesCounted(area, vintage));
    for (const qint64 key : keys) {
        if (key > reach->largestKey())
            continue; // of another vintage only
        for (qint32 number = placeOfKey[static_cast<size_t>(key)]; number >= 0;
             number = nextOfPlace[static_cast<size_t>(number)])
            numbers += static_cast<quint32>(number);
    }
    for (const Perimeter &perimeter : perimeters) {
        bool counts = perimeter.ground.place == area.place;
        if (!counts) {
            ETABLI_ASSIGN(const TerritoryRelation relation, index.relation(area, perimeter.ground, vintage));
            counts = relation != TerritoryRelation::Disjoint && relation != TerritoryRelation::Within;
        }
        if (counts)
            numbers += perimeter.number;
    }
    return numbers;
}

Result<Ground> Dashboards::Memory::groundOf(Workspace &from, const TerritoryArea &area,
                                            const QList<Territory> &rows) const
{
    ETABLI_ASSIGN(TerritoryIndex *const index, from.territories());
    Ground ground(located.size(), static_cast<size_t>(rows.size()));
    if (area.kind == TerritoryKind::Crte) {
        ETABLI_ASSIGN(const QList<quint32> numbers, placesOfCrte(*index, area));
        for (const quint32 number : numbers)
            ground.setInside(number);
    } else {
        const qint64 key = area.keys.value(0);
        eachPlace(key, [&ground](quint32 number) { ground.setInside(number); });
        for (const Perimeter &perimeter : perimeters) {
            if (std::binary_search(perimeter.countedAt.begin(), perimeter.countedAt.end(), key))
                ground.setInside(perimeter.number);
        }
    }
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const qint64 key = rows.at(at).key;
        const auto row = static_cast<quint32>(at);
        eachPlace(key, [&ground, row](quint32 number) { ground.addRow(number, row); });
        for (const Perimeter &perimeter : perimeters) {
            if (std::binary_search(perimeter.countedAt.begin(), perimeter.countedAt.end(), key))
                ground.addRow(perimeter.number, row);
        }
    }
    ground.seal(located);
    return ground;
}

Result<std::shared_ptr<const Count>> Dashboards::Memory::counted(Workspace &from, const TerritoryArea &area,
                                                                 const QList<Territory> &rows,
                                                                 const DashboardFilter &wanted, QDate today)
{
    if (filter != wanted || day != today || kept.size() >= mostCounts)
        kept.clear();
    filter = wanted;
    day = today;
    if (const auto known = kept.constFind(area.place); known != kept.constEnd())
        return *known;
    ETABLI_ASSIGN(const Ground ground, groundOf(from, area, rows));
    const Facts &facts = keeper.facts();
    const auto count = std::make_shared<const Count>(etabli::count(facts, ground, Choice(facts, wanted, *words, today)));
    kept.insert(area.place, count);
    return count;
}

Dashboards::Dashboards() : m_memory(std::make_unique<Memory>()) {}

Dashboards::~Dashboards() = default;

void Dashboards::forget()
{
    m_memory->keeper.forget();
}

void Dashboards::forgetCounts()
{
    m_memory->kept.clear();
}

Result<Dashboard> Dashboards::of(Workspace &workspace, const QString &place, int vintage, const Filter &filter)
{
    Memory &memory = *m_memory;
    ETABLI_TRY(memory.prepare(workspace, vintage));
    const int year = memory.vintage;
    ETABLI_ASSIGN(const TerritoryArea area, areaAt(workspace, place, year));
    ETABLI_ASSIGN(const Memory::Described described, memory.describe(workspace, area));
    Dashboard board;
    board.vintage = year;
    board.filter = filter;
    board.codes = memory.codes;
    board.territory = described.territory;
    for (const Territory &one : described.above)
        board.above += shown(one);
    for (const Territory &row : described.rows)
        board.rows += shown(row);
    const QDate today = QDateTime::fromMSecsSinceEpoch(workspace.space().clock().now()).date();
    ETABLI_ASSIGN(const auto own, memory.counted(workspace, area, described.rows, filter, today));
    board.count = *own;
    if (!described.above.isEmpty()) {
        const Territory &wider = described.above.last();
        const TerritoryArea wholeArea = TerritoryArea::of(wider);
        ETABLI_ASSIGN(const Memory::Described wholeAbove, memory.describe(workspace, wholeArea));
        const QList<Territory> &siblings = wholeAbove.rows;
        ETABLI_ASSIGN(const auto around, memory.counted(workspace, wholeArea, siblings, filter, today));
        const Count &counted = *around;
        DashboardComparison comparison;
        comparison.place = shown(wider);
        comparison.figures = counted.total;
        comparison.ratios = Ratios::of(counted.total, wider.population);
        std::vector<Ratios> all;
        for (qsizetype row = 0; row < siblings.size(); ++row)
            all.push_back(Ratios::of(counted.rows[static_cast<size_t>(row)], siblings.at(row).population));
        comparison.medians = Ratios::medians(all);
        comparison.siblings = int(siblings.size());
        board.parent = comparison;
    }
    return board;
}

} // namespace etabli
