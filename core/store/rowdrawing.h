#pragma once

#include "core/base/result.h"
#include "core/store/reader.h"
#include "core/store/rowwriter.h"
#include "core/store/rowsql.h"
#include "core/store/space.h"

namespace etabli {

/// Draws whole rows of the tables of records from the operations held. Inside the caller's transaction, on the
/// thread of the space.
class RowDrawing
{
public:
    explicit RowDrawing(Space &space) : m_space(space), m_rows(space.connection()) {}

    /// Every column of a record's row and the count of its conflicts. `view` is the record as its operations say.
    [[nodiscard]] Result<void> draw(const RecordType &type, const RecordView &view, bool exists, bool gone);

private:
    Space &m_space;
    RowWriter m_rows;
};

/// Remembers, inside the migration that made these tables or columns, those for which operations were received
/// before this program knew them: their rows are to be drawn. Nothing is remembered of the others.
[[nodiscard]] Result<void> noteGrown(Connection &connection, const QList<GrownTable> &grown);

/// Draws what `noteGrown` remembers, words of the search index included, in one transaction that forgets it too: a
/// program stopped before that starts again when the space is next opened for writing.
[[nodiscard]] Result<void> drawGrown(Space &space);

} // namespace etabli
