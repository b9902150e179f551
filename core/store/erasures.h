#pragma once

#include "core/base/result.h"
#include "core/changes/erasure.h"
#include "core/db/connection.h"
#include "core/store/symbols.h"

#include <QHash>
#include <QList>

#include <optional>

namespace etabli {

/// The erasures that a space knows, kept in memory: they are few, and every operation that arrives is asked about.
/// One connection, one thread.
class Erasures
{
public:
    Erasures(Connection &connection, Symbols &symbols) : m_connection(connection), m_symbols(symbols) {}

    /// Reads them again (after opening, after a rollback, at the beginning of an export).
    [[nodiscard]] Result<void> load();

    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }
    [[nodiscard]] bool contains(const QString &type, const Id &record) const;
    /// Sorted by type, then identifier.
    [[nodiscard]] const QList<Erasure> &all() const { return m_all; }
    /// Those of `others` that are not known here.
    [[nodiscard]] QList<Erasure> unknownOf(const QList<Erasure> &others) const;
    /// Keeps one more, inside the caller's transaction. Eraser does what it means.
    [[nodiscard]] Result<void> add(const Erasure &erasure);

    /// When a record was erased, asked of the database itself: for readers beside a writer. Nothing when it is not.
    [[nodiscard]] static Result<std::optional<qint64>> erasedAt(Connection &connection, const QString &type,
                                                                const Id &record);

private:
    void keep(const Erasure &erasure);

    Connection &m_connection;
    Symbols &m_symbols;
    QList<Erasure> m_all;
    QHash<Id, QStringList> m_types; ///< of each record: one nearly always
};

} // namespace etabli
