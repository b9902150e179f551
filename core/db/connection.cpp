#include "core/db/connection.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <chrono>

namespace etabli {

namespace {

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Fault faultOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_FULL: return Fault::DiskFull;
    case SQLITE_READONLY: return Fault::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Fault::SpaceLocked;
    case SQLITE_NOTADB: return Fault::NotADatabase;
    case SQLITE_CORRUPT: return Fault::DatabaseDamaged;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return Fault::NotReadable;
    case SQLITE_INTERRUPT: return Fault::Cancelled;
    case SQLITE_TOOBIG: return Fault::TooLarge;
    default: return Fault::DatabaseFailed;
    }
}

// Waiting for another writer: long enough for its short transactions, short enough to tell the person.
constexpr int busyTimeoutMs = 2000;

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (mode != Mode::Create && !QFileInfo::exists(path))
        return failure(Fault::NotFound, path);

    static std::atomic<quint64> counter{0};
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_path = path;
    connection->m_name = QStringLiteral("etabli-%1").arg(counter.fetch_add(1));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(path);
    if (mode == Mode::ReadOnly)
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    else
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    if (!database.open())
        return failure(mode == Mode::Create ? Fault::NotWritable : Fault::NotReadable, path,
                       database.lastError().text());
    const QVariant handle = database.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (!connection->m_handle)
        return failure(Fault::Internal, path, QStringLiteral("Qt Sql gives no sqlite3 handle"));

    sqlite3_extended_result_codes(connection->m_handle, 1);
    // The first read tells whether this is a database at all; a lock held by another is not our concern here.
    auto version = connection->scalar(u"PRAGMA schema_version");
    // Where nothing can be written (a key behind its switch, an archive folder), the log's index cannot be made:
    // a file without a log is then read as it lies.
    if (!version && mode == Mode::ReadOnly && version.error().fault == Fault::NotReadable
        && QFileInfo(path + QStringLiteral("-wal")).size() == 0) {
        QSqlDatabase again = QSqlDatabase::database(connection->m_name, false);
        again.close();
        again.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        again.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1"));
        if (again.open()) {
            connection->m_handle = *static_cast<sqlite3 *const *>(again.driver()->handle().constData());
            sqlite3_extended_result_codes(connection->m_handle, 1);
            version = connection->scalar(u"PRAGMA schema_version");
        }
    }
    if (!version && version.error().fault != Fault::SpaceLocked)
        return tl::unexpected(version.error());
    return connection;
}

Connection::~Connection()
{
    m_cache.clear();
    m_handle = nullptr;
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

Error Connection::lastError(int code, QStringView context) const
{
    return {faultOf(code), m_path,
            QStringLiteral("SQLite %1: %2 [%3]")
                .arg(code)
                .arg(QString::fromUtf8(sqlite3_errmsg(m_handle)), context.left(200).toString())};
}

Result<Statement> Connection::prepare(QStringView sql)
{
    if (injectedFault()) [[unlikely]]
        return failure(Fault::DatabaseFailed, m_path, QStringLiteral("fault injected by a test"));
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(lastError(code, sql));
    return Statement(this, handle);
}

Result<Statement *> Connection::cached(const QString &sql)
{
    auto found = m_cache.constFind(sql);
    if (found == m_cache.constEnd()) {
        ETABLI_ASSIGN(Statement statement, prepare(sql));
        found = m_cache.insert(sql, std::make_shared<Statement>(std::move(statement)));
    }
    found.value()->reset();
    return found.value().get();
}

Result<void> Connection::execute(QStringView script)
{
    const QByteArray utf8 = script.toUtf8();
    const char *tail = utf8.constData();
    const char *end = tail + utf8.size();
    while (tail < end) {
        if (injectedFault()) [[unlikely]]
            return failure(Fault::DatabaseFailed, m_path, QStringLiteral("fault injected by a test"));
        sqlite3_stmt *handle = nullptr;
        const int code = sqlite3_prepare_v2(m_handle, tail, static_cast<int>(end - tail), &handle, &tail);
        if (code != SQLITE_OK)
            return tl::unexpected(lastError(code, script));
        if (!handle)
            break; // only blanks and comments were left
        Statement statement(this, handle);
        ETABLI_TRY(statement.run());
    }
    return {};
}

Result<qint64> Connection::scalar(QStringView sql)
{
    ETABLI_ASSIGN(Statement statement, prepare(sql));
    ETABLI_ASSIGN(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

qint64 Connection::totalChanges() const
{
    return sqlite3_total_changes64(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<void> Connection::attach(const QString &path, const QString &schema)
{
    ETABLI_ASSIGN(Statement statement, prepare(QStringLiteral("ATTACH DATABASE ?1 AS ?2")));
    statement.bind(1, path).bind(2, schema);
    return statement.run();
}

Result<void> Connection::backupTo(const QString &path, Progress *progress)
{
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &target,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE, nullptr);
    if (code != SQLITE_OK) {
        sqlite3_close(target);
        return failure(Fault::NotWritable, path);
    }
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", m_handle, "main");
    code = backup ? SQLITE_OK : sqlite3_errcode(target);
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        if (progress && progress->isCancelled()) {
            code = SQLITE_INTERRUPT;
            break;
        }
        code = sqlite3_backup_step(backup, 4096);
        if (progress)
            progress->report(sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup),
                             sqlite3_backup_pagecount(backup));
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(20);
    }
    sqlite3_backup_finish(backup);
    sqlite3_close(target);
    if (code != SQLITE_DONE)
        return failure(faultOf(code), path, QStringLiteral("SQLite %1 while copying").arg(code));
    return {};
}

Result<void> Connection::checkpoint()
{
    ETABLI_ASSIGN(Statement statement, prepare(u"PRAGMA wal_checkpoint(TRUNCATE)"));
    return statement.run();
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void Connection::setDeadline(int ms)
{
    if (ms <= 0) {
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
        return;
    }
    m_deadline = steadyMs() + ms;
    const auto overdue = [](void *self) { return steadyMs() > static_cast<Connection *>(self)->m_deadline ? 1 : 0; };
    sqlite3_progress_handler(m_handle, 1000, overdue, this);
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    Q_ASSERT(!connection.inTransaction());
    ETABLI_TRY(connection.execute(u"BEGIN IMMEDIATE"));
    return Transaction(connection);
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_connection);
    ETABLI_TRY(m_connection->execute(u"COMMIT"));
    m_connection = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (!m_connection)
        return;
    // The hook of the tests must not keep a failed transaction open.
    auto hook = std::move(m_connection->m_faultHook);
    m_connection->m_faultHook = nullptr;
    if (m_connection->inTransaction()) {
        const auto outcome = m_connection->execute(u"ROLLBACK");
        Q_UNUSED(outcome)
    }
    m_connection->m_faultHook = std::move(hook);
    m_connection = nullptr;
}

} // namespace etabli
