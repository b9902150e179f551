#pragma once

#include "core/dashboard/facts.h"

#include <QMap>
#include <QString>

#include <array>
#include <vector>

namespace etabli {

/// Where the places of Facts count, for one territory and the rows under it.
struct Ground
{
    /// By number of place: whether a project there counts in the territory.
    std::vector<quint8> inside;
    /// By number of place: the rows it counts in.
    Lists rowsOf;
    int rows = 0;
};

/// The figures of a territory, or of one of its rows.
struct Figures
{
    qint64 projects = 0;
    qint64 partnerships = 0;
    qint64 organisations = 0;    ///< leads and parties of the projects, each once; of the whole territory only
    qint64 budget = 0;           ///< cents, of those that tell one
    qint64 withoutBudget = 0;    ///< projects that tell none
    std::vector<qint64> byStage;     ///< by number in Facts::stages, then those without
    std::vector<qint64> byProfile;   ///< by number in Facts::profiles: projects with such an organisation
    std::vector<qint64> byFragility; ///< by number in Facts::fragilities
    std::array<qint64, Facts::goals + 1> byOdd{};     ///< by goal, main or other; [0] those without any
    std::array<qint64, Facts::goals + 1> byMainOdd{}; ///< by goal; [0] those without a main one
};

/// A territory counted: its total, its rows, and why the rows do not add up to the total.
struct Count
{
    Figures total;
    std::vector<Figures> rows; ///< without organisations
    qint64 presences = 0;      ///< sum of the rows' projects
    qint64 inSeveral = 0;      ///< projects that count in more than one row
    qint64 inNone = 0;         ///< projects placed on the territory itself or around it: in no row
    qint64 unplaced = 0;       ///< projects of the whole space without territory, in no total
};

/// Counts: a project once in the total when one of its places is inside, once in each row that one of its places
/// belongs to. One pass, no reading. Any thread.
[[nodiscard]] Count count(const Facts &facts, const Ground &ground);

} // namespace etabli
