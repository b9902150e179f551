#pragma once

#include "core/dashboard/facts.h"

#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace etabli {

/// The figures of a territory, or of one of its rows. Codes are told by their numbers in Facts; Dashboard gives
/// them back by code.
struct Figures
{
    qint64 projects = 0;
    qint64 partnerships = 0;
    qint64 organisations = 0; ///< leads and parties of the projects, each once
    qint64 companies = 0;     ///< of these organisations, those whose profile is a company's
    qint64 withCompany = 0;   ///< projects led by a company or with one among their parties
    qint64 budget = 0;        ///< cents, of those that tell one; what passes the largest number stays there
    qint64 withoutBudget = 0; ///< projects that tell none
    std::vector<qint64> byStage;      ///< by number in Facts::stages, then those without
    std::vector<qint64> byProfile;    ///< by number in Facts::profiles: projects with such an organisation
    std::vector<qint64> byTopProfile; ///< by number in Facts::topProfiles: likewise, details counted under their profile
    std::vector<qint64> byFragility;  ///< by number in Facts::fragilities
    std::array<qint64, Facts::goals + 1> byOdd{};     ///< by goal, main or other; [0] those without any
    std::array<qint64, Facts::goals + 1> byMainOdd{}; ///< by goal; [0] those without a main one
};

/// What figures say once divided; nothing where it cannot be said.
struct Ratios
{
    std::optional<double> projectsPer10000;        ///< inhabitants
    std::optional<double> partnershipsPerProject;
    std::optional<double> organisationsPerProject;
    std::optional<double> withCompany; ///< share of projects, 0 to 1
    std::optional<double> budgetKnown; ///< share of projects, 0 to 1

    [[nodiscard]] static Ratios of(const Figures &figures, std::optional<qint64> population);
    /// The median of each, over those for which it can be said.
    [[nodiscard]] static Ratios medians(const std::vector<Ratios> &all);
};

/// A territory counted: its total, its rows, and why the rows do not add up to the total. A row is what the dashboard
/// of that place says in total: of an EPCI that straddles two départements, what lies in the other one as well.
struct Count
{
    Figures total;
    std::vector<Figures> rows;
    std::vector<qint64> outside; ///< by row: its projects that are not of the total
    qint64 presences = 0; ///< sum of the rows' projects
    qint64 presencesOutside = 0; ///< sum of `outside`
    qint64 inSeveral = 0; ///< projects of the total that count in more than one row
    qint64 inNone = 0;    ///< projects placed on the territory itself or around it: in no row
    qint64 unplaced = 0;  ///< projects of the whole space without territory, in no total
    qint64 unknownPlace = 0; ///< likewise, whose every territory is unknown to the reference at this vintage
    QMap<int, qint64> begun; ///< projects of the total by the year they start
    qint64 undated = 0;      ///< projects of the total that tell no start
    qint64 begunLately = 0;  ///< projects of the total that started within the twelve months up to today
};

} // namespace etabli
