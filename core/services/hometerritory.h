#pragma once

#include "core/base/result.h"
#include "core/services/workspace.h"

#include <QString>

#include <array>

namespace etabli {

/// The figures of one territory, for a card.
struct TerritoryFigures
{
    QString place;
    QString name;
    qint64 projects = 0;
    qint64 partnerships = 0;
    qint64 organisations = 0;          ///< distinct leads and parties of these alliances, as in dashboards
    std::array<qint64, 6> byStage{};   ///< E0 to E5
    bool atLeast = false;              ///< there is more than what was counted in the time given
};

/// Counts what is placed in a territory, below it or across its border: 10 000 alliances at most, and no longer
/// than `deadlineMs` (0: no limit). Any space, its thread. UnknownTerritory.
[[nodiscard]] Result<TerritoryFigures> territoryFigures(Workspace &workspace, const QString &place,
                                                        int deadlineMs = 30);

} // namespace etabli
