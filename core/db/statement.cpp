#include "core/db/statement.h"

#include "core/db/connection.h"

#include <sqlite3.h>

#include <utility>

namespace etabli {

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_handle(std::exchange(other.m_handle, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        sqlite3_finalize(m_handle);
        m_connection = std::exchange(other.m_connection, nullptr);
        m_handle = std::exchange(other.m_handle, nullptr);
    }
    return *this;
}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle, index, value);
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_handle, index, value);
    return *this;
}

Statement &Statement::bind(int index, QStringView value)
{
    return bindUtf8(index, value.toUtf8());
}

Statement &Statement::bind(int index, QByteArrayView value)
{
    // A null pointer would bind NULL: an empty BLOB keeps its kind.
    const char *data = value.data() ? value.data() : "";
    sqlite3_bind_blob64(m_handle, index, data, static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindUtf8(int index, QByteArrayView value)
{
    const char *data = value.data() ? value.data() : "";
    sqlite3_bind_text64(m_handle, index, data, static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle, index);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_connection->injectedFault()) [[unlikely]] {
        sqlite3_reset(m_handle);
        return failure(Fault::DatabaseFailed, m_connection->path(), QStringLiteral("fault injected by a test"));
    }
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_handle);
        return false;
    }
    const Error error = m_connection->lastError(code, QString::fromUtf8(sqlite3_sql(m_handle)));
    sqlite3_reset(m_handle);
    return tl::unexpected(error);
}

Result<void> Statement::run()
{
    for (;;) {
        ETABLI_ASSIGN(const bool more, step());
        if (!more)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_handle, column));
}

bool Statement::isNullAt(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

int Statement::typeAt(int column) const
{
    return sqlite3_column_type(m_handle, column);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::bytes(int column) const
{
    return bytesView(column).toByteArray();
}

QByteArrayView Statement::bytesView(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {data, sqlite3_column_bytes(m_handle, column)};
}

Id Statement::id(int column) const
{
    return Id::fromBytes(bytesView(column)).value_or(Id());
}

} // namespace etabli
