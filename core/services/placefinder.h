#pragma once

#include "core/jobs/lane.h"
#include "core/services/workspace.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace etabli {

/// A territory as a picker shows it.
struct PlaceHit
{
    QString place;   ///< "commune:35236"
    QString name;
    QString context; ///< département, population…: what tells it from its namesakes
};

/// Finds territories when no space is open yet (first run). The reference is made and opened behind, on a lane of
/// its own, from the first question on. Used from one thread; its destructor waits for the answer under way.
class PlaceFinder
{
public:
    explicit PlaceFinder(const WorkspaceOptions &options);
    ~PlaceFinder();
    PlaceFinder(const PlaceFinder &) = delete;
    PlaceFinder &operator=(const PlaceFinder &) = delete;

    /// Opens the reference without a question, so that the first one is answered at once.
    [[nodiscard]] QFuture<Result<void>> prepare();
    /// At most `limit` territories of any level whose words begin with those typed.
    [[nodiscard]] QFuture<Result<QList<PlaceHit>>> search(const QString &typed, int limit);

private:
    struct Reference
    {
        std::unique_ptr<Connection> connection;
        std::optional<TerritoryIndex> index;
    };
    [[nodiscard]] static Result<TerritoryIndex *> opened(const std::shared_ptr<Reference> &reference,
                                                         const WorkspaceOptions &options);

    WorkspaceOptions m_options;
    std::shared_ptr<Reference> m_reference = std::make_shared<Reference>();
    Lane m_lane;
};

} // namespace etabli
