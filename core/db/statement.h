#pragma once

#include "core/base/identifier.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

struct sqlite3_stmt;

namespace etabli {

class Connection;

/// A prepared statement on the raw handle: thin enough for the hot path of a merge (200 000 steps a second).
/// Parameters are numbered from 1, columns from 0. Lives and dies before its connection, on the same thread.
class Statement
{
public:
    Statement() = default;
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    [[nodiscard]] bool isNull() const { return m_handle == nullptr; }

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, static_cast<qint64>(value)); }
    Statement &bind(int index, bool value) { return bind(index, static_cast<qint64>(value ? 1 : 0)); }
    Statement &bind(int index, double value);
    /// The text is copied by SQLite as UTF-8.
    Statement &bind(int index, QStringView value);
    Statement &bind(int index, const QString &value) { return bind(index, QStringView(value)); }
    /// The bytes are copied as a BLOB.
    Statement &bind(int index, QByteArrayView value);
    Statement &bind(int index, const QByteArray &value) { return bind(index, QByteArrayView(value)); }
    /// A BLOB of 16 bytes.
    Statement &bind(int index, const Id &value) { return bind(index, value.bytes()); }
    Statement &bindNull(int index);
    /// UTF-8 text already encoded, copied as TEXT.
    Statement &bindUtf8(int index, QByteArrayView value);

    /// Runs to the next row: true when there is one, false when done (the statement is then ready to be bound
    /// and run again, its bindings kept).
    [[nodiscard]] Result<bool> step();
    /// Runs a statement that gives no rows, to its end.
    [[nodiscard]] Result<void> run();
    /// Abandons the rows not yet read, so that the statement may be bound again.
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] bool isNullAt(int column) const;
    /// SQLite's storage class of the cell: SQLITE_INTEGER 1, FLOAT 2, TEXT 3, BLOB 4, NULL 5.
    [[nodiscard]] int typeAt(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// Valid until the next step; no copy.
    [[nodiscard]] QByteArrayView bytesView(int column) const;
    [[nodiscard]] Id id(int column) const;

private:
    friend class Connection;
    Statement(Connection *connection, sqlite3_stmt *handle) : m_connection(connection), m_handle(handle) {}

    Connection *m_connection = nullptr;
    sqlite3_stmt *m_handle = nullptr;
};

} // namespace etabli
