#include "core/territory/territory.h"

#include <array>

namespace etabli {

namespace {

constexpr std::array<QStringView, territoryKindCount> names{
    u"pays", u"region",  u"departement",      u"arrondissement",   u"crte",
    u"epci", u"ept",     u"commune",          u"commune_deleguee", u"commune_associee",
    u"arrondissement_municipal"};

} // namespace

QString territoryKindName(TerritoryKind kind)
{
    return names[static_cast<size_t>(kind)].toString();
}

std::optional<TerritoryKind> territoryKind(QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return static_cast<TerritoryKind>(i);
    }
    return std::nullopt;
}

QString Territory::place() const
{
    return territoryKindName(kind) + u':' + code;
}

TerritoryArea TerritoryArea::of(const Territory &territory)
{
    return {territory.place(), territory.name, territory.kind, {territory.key}};
}

} // namespace etabli
