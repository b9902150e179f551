#include "core/store/migrations.h"

#include "core/store/rowsql.h"

namespace etabli {

namespace {

Result<void> bringTables(Connection &connection)
{
    ETABLI_TRY(syncTables(connection));
    return {};
}

} // namespace

const QList<Migration> &spaceMigrations()
{
    static const QList<Migration> list{
        {1, QStringLiteral("migrations/0001_operations.sql"), bringTables},
    };
    return list;
}

int newestSchema()
{
    return spaceMigrations().last().number;
}

} // namespace etabli
