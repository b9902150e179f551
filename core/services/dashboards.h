#pragma once

#include "core/base/result.h"
#include "core/dashboard/figures.h"
#include "core/services/workspace.h"
#include "core/territory/territoryreach.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace etabli {

/// A territory on a dashboard: the whole, one of its rows, or one above.
struct DashboardPlace
{
    QString place; ///< "epci:243500741"
    QString name;
    QString kind;  ///< word in front of a code: "epci"
    std::optional<qint64> population;
};

/// What is shown of a territory. The figures' numbers are those of `facts`.
struct Dashboard
{
    DashboardPlace territory;
    int vintage = 0;
    QList<DashboardPlace> above; ///< widest first
    QList<DashboardPlace> rows;  ///< one level down, in the order of `count.rows`
    Count count;
    std::shared_ptr<const Facts> facts;

    /// Code → number of projects, those at zero left out.
    [[nodiscard]] QMap<QString, qint64> byStage(const Figures &figures) const;
    [[nodiscard]] QMap<QString, qint64> byProfile(const Figures &figures) const;
    [[nodiscard]] QMap<QString, qint64> byFragility(const Figures &figures) const;
    [[nodiscard]] static QMap<QString, qint64> byOdd(const Figures &figures);
    /// The object of `etabli-cli dashboard`; budget in cents.
    [[nodiscard]] QJsonObject toJson() const;
};

/// The dashboards of a space: facts are read once and counted for any territory; they are read again after
/// something changed. Bound to a workspace and its thread; the dashboards it gives go anywhere.
class Dashboards
{
public:
    explicit Dashboards(Workspace &workspace) : m_workspace(workspace) {}

    /// Something in the space changed: the next dashboard reads the facts again.
    void forget() { m_facts.reset(); }

    /// The dashboard of a territory as typed ("departement:44", "crte:…", "pays:FR"), at a vintage (0: the newest).
    /// UnknownTerritory, and what reading says.
    [[nodiscard]] Result<Dashboard> of(const QString &place, int vintage = 0);

private:
    struct Placed;
    [[nodiscard]] Result<void> prepare(int vintage);
    [[nodiscard]] Result<void> locate(int vintage);
    [[nodiscard]] Result<std::vector<quint8>> countedIn(const TerritoryArea &area, int vintage);
    void addPlain(qint64 key, const std::function<void(quint32)> &take) const;

    Workspace &m_workspace;
    std::shared_ptr<const Facts> m_facts;
    std::optional<TerritoryReach> m_reach;
    int m_vintage = -1;                 ///< of m_reach
    std::vector<qint32> m_placeOfKey;   ///< by territory key: first number in Facts::places, -1: none
    std::vector<qint32> m_nextOfPlace;  ///< by number: the next one of the same territory, -1: none
    QList<std::pair<quint32, TerritoryArea>> m_perimeters; ///< places that are CRTE, their ground
};

} // namespace etabli
