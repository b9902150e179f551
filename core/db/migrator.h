#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"

#include <QStringList>

#include <functional>

namespace etabli {

/// One step of the schema, numbered from 1: a script of `resources/sql/migrations` and, where text is not
/// enough, code that runs after it in the same transaction.
struct Migration
{
    int number = 0;
    QString script; ///< path under resources/sql, e.g. "migrations/0001_operations.sql"
    std::function<Result<void>(Connection &)> code;
};

/// Brings a database to the newest schema. `application_id` tells our files from others', `user_version`
/// counts the migrations done. Each migration is one transaction; `beforeFirst` runs once when at least one
/// is to be done on a database that holds something (the automatic backup).
/// Faults: OtherDatabase (another program's), NewerSchema, and those of Connection.
[[nodiscard]] Result<int> migrate(Connection &connection, qint32 applicationId, const QList<Migration> &migrations,
                                  const std::function<Result<void>()> &beforeFirst);

/// What a database says of itself, without touching it.
struct SchemaStamp
{
    qint32 applicationId = 0;
    int version = 0;
    bool empty = false; ///< no table at all
};
[[nodiscard]] Result<SchemaStamp> schemaStamp(Connection &connection);

} // namespace etabli
