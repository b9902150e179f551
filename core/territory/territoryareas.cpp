// The part of TerritoryIndex that walks up and down and compares grounds.
#include "core/territory/territoryindex.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace etabli {

namespace {

bool includes(const QList<qint64> &all, const QList<qint64> &some)
{
    return std::includes(all.cbegin(), all.cend(), some.cbegin(), some.cend());
}

bool meets(const QList<qint64> &a, const QList<qint64> &b)
{
    auto left = a.cbegin();
    auto right = b.cbegin();
    while (left != a.cend() && right != b.cend()) {
        if (*left == *right)
            return true;
        if (*left < *right)
            ++left;
        else
            ++right;
    }
    return false;
}

bool isPart(const TerritoryArea &area)
{
    return area.keys.size() == 1 && isCommunePart(area.kind);
}

qint64 bitsOf(std::initializer_list<TerritoryKind> kinds)
{
    qint64 mask = 0;
    for (const TerritoryKind kind : kinds)
        mask |= qint64(1) << static_cast<int>(kind);
    return mask;
}

/// The kinds one level under another, communes without EPCI apart.
qint64 childKinds(TerritoryKind kind)
{
    switch (kind) {
    case TerritoryKind::Pays: return bitsOf({TerritoryKind::Region});
    case TerritoryKind::Region: return bitsOf({TerritoryKind::Departement});
    case TerritoryKind::Departement: return bitsOf({TerritoryKind::Epci});
    case TerritoryKind::Arrondissement:
    case TerritoryKind::Epci:
    case TerritoryKind::Ept: return bitsOf({TerritoryKind::Commune});
    case TerritoryKind::Commune:
        return bitsOf({TerritoryKind::CommuneDeleguee, TerritoryKind::CommuneAssociee,
                       TerritoryKind::ArrondissementMunicipal});
    default: return 0;
    }
}

} // namespace

Result<QList<Territory>> TerritoryIndex::ancestors(const Territory &territory, int vintage)
{
    ETABLI_ASSIGN(Statement * query, statement(u"ancestors"));
    // The three kinds of parts of a commune are one level.
    const int below = std::min(static_cast<int>(territory.kind), static_cast<int>(TerritoryKind::CommuneDeleguee));
    query->bind(1, territory.key).bind(2, bitFor(vintage)).bind(3, below);
    return all(*query);
}

Result<QList<Territory>> TerritoryIndex::children(const Territory &territory, int vintage)
{
    const qint64 bit = bitFor(vintage);
    ETABLI_ASSIGN(Statement * query, statement(u"children_of_kind"));
    query->bind(1, territory.key).bind(2, bit).bind(3, childKinds(territory.kind));
    ETABLI_ASSIGN(QList<Territory> rows, all(*query));
    if (territory.kind == TerritoryKind::Departement) {
        ETABLI_ASSIGN(Statement * alone, statement(u"communes_without_epci"));
        alone->bind(1, territory.key).bind(2, bit);
        ETABLI_ASSIGN(const QList<Territory> communes, all(*alone));
        rows += communes;
    }
    return rows;
}

Result<QList<qint64>> TerritoryIndex::communes(const TerritoryArea &area, int vintage)
{
    const qint64 bit = bitFor(vintage);
    QList<qint64> found;
    for (const qint64 key : area.keys) {
        ETABLI_ASSIGN(Statement * query, statement(isPart(area) ? u"commune_of_part" : u"communes_of"));
        query->bind(1, key).bind(2, bit);
        ETABLI_ASSIGN(const QList<qint64> more, keys(*query));
        found += more;
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Result<QList<Territory>> TerritoryIndex::successors(const Territory &territory, int vintage)
{
    const qint64 bit = bitFor(vintage);
    const qint64 from = bitFor(territory.vintage);
    QList<Territory> found;
    ETABLI_ASSIGN(const std::optional<Territory> self, resolve(territory.kind, territory.code, bit));
    if (self)
        found.append(*self);
    ETABLI_ASSIGN(Statement * query, statement(u"heirs"));
    query->bind(1, territory.key).bind(2, from).bind(3, bit);
    ETABLI_ASSIGN(const QList<qint64> heirs, keys(*query));
    for (const qint64 heir : heirs) {
        ETABLI_ASSIGN(const Territory born, byKey(heir, vintage));
        found.append(born);
    }
    return found;
}

Result<TerritoryArea> TerritoryIndex::area(const QString &place, const QString &name, const QStringList &members,
                                           int vintage)
{
    TerritoryArea area{place, name, TerritoryKind::Crte, {}};
    for (const QString &member : members) {
        ETABLI_ASSIGN(const Territory territory, find(member, vintage));
        area.keys.append(territory.key);
    }
    std::sort(area.keys.begin(), area.keys.end());
    area.keys.erase(std::unique(area.keys.begin(), area.keys.end()), area.keys.end());
    return area;
}

Result<TerritoryRelation> TerritoryIndex::relation(const TerritoryArea &a, const TerritoryArea &b, int vintage)
{
    using enum TerritoryRelation;
    if (a.keys == b.keys)
        return a.keys.isEmpty() ? Disjoint : Same;
    if (isPart(a) && isPart(b))
        return Disjoint; // the reference knows no ground shared by two parts
    ETABLI_ASSIGN(const QList<qint64> left, communes(a, vintage));
    ETABLI_ASSIGN(const QList<qint64> right, communes(b, vintage));
    if (!meets(left, right))
        return Disjoint;
    if (isPart(a))
        return Within; // whole communes on the other side
    if (isPart(b))
        return Contains;
    if (left == right)
        return Same;
    if (includes(left, right))
        return Contains;
    return includes(right, left) ? Within : Overlaps;
}

Result<bool> TerritoryIndex::overlaps(const TerritoryArea &a, const TerritoryArea &b, int vintage)
{
    ETABLI_ASSIGN(const TerritoryRelation known, relation(a, b, vintage));
    return known != TerritoryRelation::Disjoint;
}

Result<QList<TerritoryIndex::Counting>> TerritoryIndex::counting(qint64 place, qint64 bit)
{
    ETABLI_ASSIGN(Statement * query, statement(u"counting_at"));
    query->bind(1, place).bind(2, bit);
    QList<Counting> rows;
    while (true) {
        ETABLI_ASSIGN(const bool row, query->step());
        if (!row)
            return rows;
        rows.append({query->integer(0), query->integer(1) != 0, static_cast<TerritoryKind>(query->integer(2))});
    }
}

Result<QList<qint64>> TerritoryIndex::countedAt(const TerritoryArea &place, int vintage)
{
    const qint64 bit = bitFor(vintage);
    std::map<qint64, TerritoryKind> candidates;
    for (const qint64 key : place.keys) {
        ETABLI_ASSIGN(const QList<Counting> rows, counting(key, bit));
        for (const Counting &row : rows)
            candidates.emplace(row.at, row.kind);
    }
    QList<qint64> found;
    QList<qint64> ground;
    if (place.kind == TerritoryKind::Crte) {
        ETABLI_ASSIGN(ground, communes(place, vintage));
    }
    for (const auto &[at, kind] : candidates) {
        // What lies below a perimeter, its own EPCI first, does not count what is placed on the whole.
        if (place.kind == TerritoryKind::Crte && kind > TerritoryKind::Crte) {
            const TerritoryArea narrower{{}, {}, kind, {at}};
            ETABLI_ASSIGN(const QList<qint64> inner, communes(narrower, vintage));
            if (includes(ground, inner))
                continue;
        }
        found.append(at);
    }
    return found;
}

Result<QList<qint64>> TerritoryIndex::placesCounted(const TerritoryArea &area, int vintage)
{
    const qint64 bit = bitFor(vintage);
    std::set<qint64> found;
    std::map<qint64, qsizetype> wider; // territories of a wider level → how many of the area's parts they contain
    for (const qint64 key : area.keys) {
        ETABLI_ASSIGN(Statement * query, statement(u"places_counted"));
        query->bind(1, key).bind(2, bit);
        ETABLI_ASSIGN(const QList<qint64> places, keys(*query));
        found.insert(places.cbegin(), places.cend());
        if (area.kind != TerritoryKind::Crte)
            continue;
        ETABLI_ASSIGN(const QList<Counting> rows, counting(key, bit));
        for (const Counting &row : rows) {
            if (row.kind < TerritoryKind::Crte)
                wider[row.at] += row.contains ? 1 : 0;
        }
    }
    // A département that holds the whole perimeter is above it; one that holds a part of it overlaps it.
    for (const auto &[at, contained] : wider) {
        if (contained == area.keys.size())
            found.erase(at);
        else
            found.insert(at);
    }
    return QList<qint64>(found.begin(), found.end());
}

Result<std::optional<qint64>> TerritoryIndex::population(const TerritoryArea &area, int vintage)
{
    if (area.keys.size() == 1) {
        ETABLI_ASSIGN(const Territory territory, byKey(area.keys.first(), vintage));
        return territory.population;
    }
    ETABLI_ASSIGN(const QList<qint64> members, communes(area, vintage));
    std::optional<qint64> sum;
    for (const qint64 key : members) {
        ETABLI_ASSIGN(const Territory commune, byKey(key, vintage));
        if (commune.population)
            sum = sum.value_or(0) + *commune.population;
    }
    return sum;
}

} // namespace etabli
