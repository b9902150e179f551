#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/db/statement.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;

namespace etabli {

/// One open SQLite file. Opened, used and closed on one thread (only `interrupt` may come from another).
/// Errors carry the cause: DiskFull, ReadOnly, SpaceLocked (another holder), NotADatabase, DatabaseDamaged,
/// NotReadable, Cancelled (interrupted or past the deadline), else DatabaseFailed with SQLite's words as detail.
class Connection
{
public:
    enum class Mode {
        ReadOnly,
        ReadWrite, ///< the file must exist
        Create,    ///< made when absent
    };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] Result<Statement> prepare(QStringView sql);
    /// The statement kept prepared under its text: for what runs again and again. It is reset when handed out;
    /// a cached statement must not be in use when it is asked for again.
    [[nodiscard]] Result<Statement *> cached(const QString &sql);
    /// Runs every statement of a script.
    [[nodiscard]] Result<void> execute(QStringView script);
    /// First column of the first row as an integer; 0 when there is no row.
    [[nodiscard]] Result<qint64> scalar(QStringView sql);
    [[nodiscard]] qint64 lastInsertId() const;
    /// Rows changed by the last statement.
    [[nodiscard]] qint64 changes() const;
    /// Rows changed since the connection was opened.
    [[nodiscard]] qint64 totalChanges() const;
    [[nodiscard]] bool inTransaction() const;

    /// Makes another database file readable under `schema`.
    [[nodiscard]] Result<void> attach(const QString &path, const QString &schema);
    /// Copies the whole database into a new file at `path` with SQLite's online backup (readers go on).
    [[nodiscard]] Result<void> backupTo(const QString &path, Progress *progress = nullptr);
    /// Writes the log back into the main file.
    [[nodiscard]] Result<void> checkpoint();

    /// Stops what is running, from any thread: it fails with Cancelled.
    void interrupt();
    /// What runs longer than `ms` from now fails with Cancelled; 0 takes the limit away.
    void setDeadline(int ms);

    /// For tests: asked before every statement; when it answers true the call fails with DatabaseFailed.
    void setFaultHook(std::function<bool()> hook) { m_faultHook = std::move(hook); }

private:
    friend class Statement;
    friend class Transaction;
    Connection() = default;
    [[nodiscard]] Error lastError(int code, QStringView context) const;
    [[nodiscard]] bool injectedFault() { return m_faultHook && m_faultHook(); }

    QString m_path;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<Statement>> m_cache;
    std::function<bool()> m_faultHook;
    qint64 m_deadline = 0;
};

/// A transaction that rolls back unless committed. Nested use is an error of ours, caught by an assert.
class Transaction
{
public:
    /// BEGIN IMMEDIATE: takes the write lock at once, so that a busy space is known before any work.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept : m_connection(other.m_connection) { other.m_connection = nullptr; }
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> commit();
    void rollback();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

} // namespace etabli
