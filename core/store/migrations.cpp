#include "core/store/migrations.h"

#include "core/db/sqltext.h"
#include "core/store/rowdrawing.h"

namespace etabli {

namespace {

Result<void> bringTables(Connection &connection)
{
    ETABLI_ASSIGN(const QList<GrownTable> grown, syncTables(connection));
    return noteGrown(connection, grown);
}

Result<void> bringFiledNotes(Connection &connection)
{
    ETABLI_TRY(bringTables(connection));
    return connection.execute(sqlText(u"home", u"index_unfiled_notes"));
}

} // namespace

const QList<Migration> &spaceMigrations()
{
    static const QList<Migration> list{
        {1, QStringLiteral("migrations/0001_operations.sql"), bringTables},
        {2, QStringLiteral("migrations/0002_filed_notes.sql"), bringFiledNotes},
        {3, QStringLiteral("migrations/0003_terms.sql"), bringTables},
        {4, QStringLiteral("migrations/0004_attached.sql"), bringTables},
        {5, QStringLiteral("migrations/0005_erasures.sql"), bringTables},
        {6, QStringLiteral("migrations/0006_charters.sql"), bringTables},
        {7, QStringLiteral("migrations/0007_base.sql"), bringTables},
    };
    return list;
}

int newestSchema()
{
    return spaceMigrations().last().number;
}

} // namespace etabli
