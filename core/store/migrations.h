#pragma once

#include "core/db/migrator.h"

namespace etabli {

/// The numbered steps of the schema of a space, oldest first. Adding a field is one line in the declaration
/// of its type plus one entry here whose code is `bringTables`: columns are made, and what was received for them
/// before this program knew them is drawn when the migrations are over (core/store/rowdrawing).
[[nodiscard]] const QList<Migration> &spaceMigrations();
[[nodiscard]] int newestSchema();

} // namespace etabli
