#include "core/services/placefinder.h"

namespace etabli {

PlaceFinder::PlaceFinder(const WorkspaceOptions &options)
    : m_options(options)
{
}

PlaceFinder::~PlaceFinder()
{
    // Closed on the thread that opened it.
    auto closed = m_lane.run([reference = m_reference] {
        reference->index.reset();
        reference->connection.reset();
    });
    closed.waitForFinished();
}

Result<TerritoryIndex *> PlaceFinder::opened(const std::shared_ptr<Reference> &reference, const WorkspaceOptions &options)
{
    if (!reference->index) {
        ETABLI_ASSIGN(reference->connection, openReference(options));
        ETABLI_ASSIGN(TerritoryIndex index, TerritoryIndex::open(*reference->connection));
        reference->index.emplace(std::move(index));
    }
    return &*reference->index;
}

QFuture<Result<void>> PlaceFinder::prepare()
{
    return m_lane.run([reference = m_reference, options = m_options]() -> Result<void> {
        ETABLI_TRY(opened(reference, options));
        return {};
    });
}

QFuture<Result<QList<PlaceHit>>> PlaceFinder::search(const QString &typed, int limit)
{
    return m_lane.run([reference = m_reference, options = m_options, typed, limit]() -> Result<QList<PlaceHit>> {
        if (typed.trimmed().isEmpty())
            return QList<PlaceHit>{};
        ETABLI_ASSIGN(TerritoryIndex * index, opened(reference, options));
        ETABLI_ASSIGN(const QList<Territory> found, index->search(typed, limit));
        QList<PlaceHit> hits;
        for (const Territory &territory : found)
            hits += PlaceHit{territory.place(), territory.name, territory.context};
        return hits;
    });
}

} // namespace etabli
