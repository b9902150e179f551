#pragma once

#include "core/base/result.h"
#include "core/dashboard/dashboardfilter.h"
#include "core/dashboard/figures.h"
#include "core/services/workspace.h"

#include <QJsonObject>
#include <QMap>

#include <memory>
#include <optional>

namespace etabli {

/// A territory on a dashboard: the whole, one of its rows, or one above.
struct DashboardPlace
{
    QString place;     ///< "epci:243500741"
    QString name;      ///< as the reference or the contract has it: "CC d'Erdre et Gesvres"
    QString shortName; ///< where room is scarce: "Erdre et Gesvres"
    QString kind;      ///< word in front of a code: "epci"
    std::optional<qint64> population;
};

/// The codes that figures are counted by, in the order of their numbers.
struct DashboardCodes
{
    QStringList stages;
    QStringList profiles;
    QStringList topProfiles; ///< profiles that detail none
    QStringList fragilities;
};

/// The territory above, for comparison.
struct DashboardComparison
{
    DashboardPlace place;
    Figures figures;
    Ratios ratios;
    Ratios medians; ///< of its rows, the territory shown among them
    int siblings = 0; ///< how many rows these medians are of
};

/// What is shown of a territory. A plain value, for any thread.
struct Dashboard
{
    DashboardPlace territory;
    int vintage = 0;
    DashboardFilter filter;
    /// The way from the nation, widest first, one of each level: of an EPCI that straddles départements, that with most
    /// of its communes. Of a CRTE: the territories that contain it whole.
    QList<DashboardPlace> above;
    QList<DashboardPlace> rows; ///< one level down, by name, in the order of `count.rows`
    Count count;
    std::optional<DashboardComparison> parent; ///< the last of `above`; nothing for the nation
    std::shared_ptr<const DashboardCodes> codes;

    [[nodiscard]] Ratios ratios() const { return Ratios::of(count.total, territory.population); }
    [[nodiscard]] Ratios ratios(qsizetype row) const;

    /// Code → number of projects, those at zero left out. Stages and such as records hold them, retired or unknown
    /// to the lists too; projects without any are not in it.
    [[nodiscard]] QMap<QString, qint64> byStage(const Figures &figures) const;
    [[nodiscard]] QMap<QString, qint64> byProfile(const Figures &figures) const;
    [[nodiscard]] QMap<QString, qint64> byTopProfile(const Figures &figures) const;
    [[nodiscard]] QMap<QString, qint64> byFragility(const Figures &figures) const;
    [[nodiscard]] static QMap<QString, qint64> byOdd(const Figures &figures);
    [[nodiscard]] static QMap<QString, qint64> byMainOdd(const Figures &figures);
    /// The object of `etabli-cli dashboard`; budget in cents.
    [[nodiscard]] QJsonObject toJson() const;
};

/// The dashboards of a space. What is counted is read once and kept in memory; later calls look at what changed
/// since, whichever connection wrote it, and read that only. Holds no connection: made anywhere, used by one thread
/// at a time, with workspaces on one space. From a window:
///
///     const auto boards = std::make_shared<Dashboards>();   // one per desk
///     desk.read([boards, place](Workspace &workspace) { return boards->of(workspace, place); });
class Dashboards
{
public:
    using Filter = DashboardFilter;

    Dashboards();
    ~Dashboards();
    Dashboards(const Dashboards &) = delete;
    Dashboards &operator=(const Dashboards &) = delete;

    /// The dashboard of a territory as typed ("departement:44", "crte:…", "pays:FR"), at a vintage of the reference
    /// (0: the newest; another year is read at the nearest one, which `Dashboard::vintage` says).
    /// UnknownTerritory, and what reading says.
    [[nodiscard]] Result<Dashboard> of(Workspace &workspace, const QString &place, int vintage = 0,
                                       const Filter &filter = {});

    /// The next dashboard reads everything again.
    void forget();
    /// The next dashboard counts again, from what was read.
    void forgetCounts();

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace etabli
