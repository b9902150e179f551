#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"

#include <QHash>
#include <QString>

namespace etabli {

/// Numbers for the names of types, fields and authors, kept in memory once met. One connection, one thread.
class Symbols
{
public:
    explicit Symbols(Connection &connection) : m_connection(connection) {}

    /// The number of a name, given on the spot when new (needs a writing connection).
    [[nodiscard]] Result<qint64> key(const QString &text);
    /// The number of a name already met, 0 when it never was.
    [[nodiscard]] Result<qint64> find(const QString &text);
    /// The name of a number.
    [[nodiscard]] Result<QString> text(qint64 key);
    /// Forgets what a rolled back transaction may have invented.
    void clear();

private:
    Connection &m_connection;
    QHash<QString, qint64> m_keys;
    QHash<qint64, QString> m_texts;
};

} // namespace etabli
