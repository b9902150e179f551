#pragma once

#include "core/base/result.h"
#include "core/store/space.h"

#include <cstdint>

namespace etabli::bench {

/// Writes the rows of `standin_rows.h` as projects of a space: `rows` creations, in transactions of 50 000 records.
/// Words are left to the deferred search indexing, then forgotten: the benchmark measures that apart.
[[nodiscard]] Result<void> fill(Space &space, std::uint64_t rows);

/// What `editSpace` wrote.
struct Written
{
    qint64 edited = 0;
    qint64 fields = 0;
    qint64 deleted = 0;
    qint64 inserted = 0;
};

/// The edits of one side as operations of the space's own stream, each knowing what it replaces, as if typed.
[[nodiscard]] Result<Written> editSpace(Space &space, std::uint64_t rows, unsigned percent, unsigned side);

/// The identifier of a row.
[[nodiscard]] Id rowId(std::uint64_t number);

} // namespace etabli::bench
