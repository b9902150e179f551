#pragma once

#include "core/base/result.h"
#include "core/dashboard/facts.h"
#include "core/db/statement.h"
#include "core/store/space.h"

namespace etabli {

/// Reads the facts of a whole space, joins followed, what is deleted left out. The thread of the space; inside a
/// transaction of the caller when something may be written meanwhile.
[[nodiscard]] Result<Facts> readFacts(Space &space, const Vocabularies &words);

/// The row of a project as `dashboard.sql` selects it, without what its sets and partnerships say.
[[nodiscard]] ProjectLine projectLine(const Statement &row, Facts &facts);

/// An identifier as the database writes references: nothing when it is none.
[[nodiscard]] std::optional<Id> referenceAt(const Statement &row, int column);

} // namespace etabli
