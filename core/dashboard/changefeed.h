#pragma once

#include "core/base/result.h"
#include "core/store/space.h"

#include <QHash>
#include <QList>

#include <optional>

namespace etabli {

/// Which records of a space changed since the last look, whichever connection or program wrote them. It looks at the
/// operations that came: what stands above the last dot seen of each stream, checked against what receptions say
/// they brought. The thread of the space, inside the caller's transaction. Holds no connection.
class ChangeFeed
{
public:
    /// Whether anything at all was written since the last look; the next `since` or `start` is the next look.
    [[nodiscard]] Result<bool> mayHaveChanged(Space &space) const;
    /// Everything read from now on is up to date with this look.
    [[nodiscard]] Result<void> start(Space &space);
    /// Keys of the records changed since the last look, in no order; nothing when there are more than `most`, or
    /// when it cannot be told: everything is then to be read again, after `start`.
    [[nodiscard]] Result<std::optional<QList<qint64>>> since(Space &space, qint64 most);

private:
    [[nodiscard]] Result<void> noteVersion(Space &space);

    QHash<qint64, qint64> m_last; ///< by stream: the last dot seen
    qint64 m_arrival = 0;         ///< the last reception seen
    qint64 m_version = -1;
    qint64 m_written = -1;
};

} // namespace etabli
