#include "core/db/migrator.h"

#include "core/db/sqltext.h"

namespace etabli {

Result<SchemaStamp> schemaStamp(Connection &connection)
{
    SchemaStamp stamp;
    ETABLI_ASSIGN(const qint64 application, connection.scalar(u"PRAGMA application_id"));
    ETABLI_ASSIGN(const qint64 version, connection.scalar(u"PRAGMA user_version"));
    ETABLI_ASSIGN(const qint64 tables, connection.scalar(u"SELECT count(*) FROM sqlite_schema"));
    stamp.applicationId = static_cast<qint32>(application);
    stamp.version = static_cast<int>(version);
    stamp.empty = tables == 0;
    return stamp;
}

Result<int> migrate(Connection &connection, qint32 applicationId, const QList<Migration> &migrations,
                    const std::function<Result<void>()> &beforeFirst)
{
    ETABLI_ASSIGN(const SchemaStamp stamp, schemaStamp(connection));
    const int newest = migrations.isEmpty() ? 0 : migrations.last().number;
    if (!stamp.empty && stamp.applicationId != applicationId)
        return failure(Fault::OtherDatabase, connection.path());
    if (stamp.version > newest)
        return failure(Fault::NewerSchema, connection.path(), QString::number(stamp.version));
    if (stamp.version == newest)
        return newest;
    if (!stamp.empty && beforeFirst)
        ETABLI_TRY(beforeFirst());

    for (const Migration &migration : migrations) {
        if (migration.number <= stamp.version)
            continue;
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(connection));
        ETABLI_TRY(connection.execute(sqlScript(migration.script)));
        if (migration.code)
            ETABLI_TRY(migration.code(connection));
        ETABLI_TRY(connection.execute(QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2")
                                          .arg(applicationId)
                                          .arg(migration.number)));
        ETABLI_TRY(transaction.commit());
    }
    return newest;
}

} // namespace etabli
