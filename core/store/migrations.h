#pragma once

#include "core/db/migrator.h"

namespace etabli {

/// The numbered steps of the schema of a space, oldest first. Adding a field is one line in the declaration
/// of its type plus one entry here whose code is `syncTables`.
[[nodiscard]] const QList<Migration> &spaceMigrations();
[[nodiscard]] int newestSchema();

} // namespace etabli
