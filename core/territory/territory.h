#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace etabli {

/// The kinds of territory, from the widest level to the narrowest. The numbers are those of the database.
enum class TerritoryKind {
    Pays = 0,
    Region = 1,
    Departement = 2,
    Arrondissement = 3,
    Crte = 4, ///< a set of EPCI held by the users' records, never by the reference
    Epci = 5,
    Ept = 6,
    Commune = 7,
    CommuneDeleguee = 8,
    CommuneAssociee = 9,
    ArrondissementMunicipal = 10,
};
inline constexpr int territoryKindCount = 11;

/// The word in front of a code: "commune", "epci", "departement"…
[[nodiscard]] QString territoryKindName(TerritoryKind kind);
/// The kind a word names; nothing when none.
[[nodiscard]] std::optional<TerritoryKind> territoryKind(QStringView name);
/// A part of a commune: déléguée, associée or arrondissement municipal.
[[nodiscard]] constexpr bool isCommunePart(TerritoryKind kind)
{
    return kind >= TerritoryKind::CommuneDeleguee;
}

/// One territory as one vintage of the reference sees it. A plain value.
struct Territory
{
    /// How what was typed led here.
    enum class Via {
        Exact,
        CommunePart,  ///< the code of a déléguée, associée or arrondissement municipal: the commune it belongs to
        FormerCode,   ///< a code that nothing bears any more: the commune that took it over
        OtherKind,    ///< an EPT asked for as an EPCI
        OtherVintage, ///< lives in no territory of the vintage asked for: as its nearest vintage has it
    };

    qint64 key = 0; ///< of the database in use: never to be stored in a space or an archive
    TerritoryKind kind = TerritoryKind::Commune;
    QString code;
    QString name;
    QString context; ///< what tells homonyms apart: "Loire-Atlantique (44)"; empty for régions and the nation
    QString nature;  ///< CC, CA, CU, METRO, EPT; empty for the other kinds
    QString siren;   ///< empty where the reference has none
    QString seat;    ///< code of the commune where the seat is
    std::optional<qint64> population; ///< INSEE's, communes summed for the levels above
    /// DGCL's figure for an EPCI or EPT, of another year: shown apart, never added to `population`.
    std::optional<qint64> publishedPopulation;
    int vintage = 0; ///< the year these values are of

    Via via = Via::Exact;
    bool padded = false;  ///< a leading zero was put back
    bool respelt = false; ///< spaces or lower case were put right

    /// "commune:44109", as records hold it.
    [[nodiscard]] QString place() const;
};

/// One or several territories taken as one: a plain territory, or the perimeter of a CRTE.
struct TerritoryArea
{
    QString place; ///< "crte:crte-52-44-1"
    QString name;
    TerritoryKind kind = TerritoryKind::Crte;
    QList<qint64> keys; ///< sorted, without doubles

    [[nodiscard]] static TerritoryArea of(const Territory &territory);
};

/// How the grounds of two areas stand to each other, measured in communes.
enum class TerritoryRelation { Disjoint, Overlaps, Contains, Within, Same };

} // namespace etabli
