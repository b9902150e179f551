#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"
#include "core/domain/recordtype.h"
#include "core/domain/value.h"

#include <QBitArray>
#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace etabli {

/// Draws one record's row at a time in the table of its type: only what changed is written.
/// One connection, one thread, inside a transaction.
class RowWriter
{
public:
    explicit RowWriter(Connection &connection) : m_connection(connection) {}

    void begin(const RecordType &type);
    /// The value now shown for a field that is no set.
    void setField(int fieldIndex, const Value &value);
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    /// Writes the row: inserts it when `isNew`. `gone` is given when it may have changed.
    [[nodiscard]] Result<void> write(qint64 key, bool isNew, qint64 modified, std::optional<bool> gone);

private:
    Connection &m_connection;
    const RecordType *m_type = nullptr;
    QBitArray m_mask;
    std::vector<std::pair<int, Value>> m_values;
    QHash<std::pair<const RecordType *, QBitArray>, QString> m_inserts;
    QHash<std::pair<const RecordType *, QBitArray>, QString> m_updates;
    QHash<std::pair<const RecordType *, QBitArray>, QString> m_updatesWithGone;
};

} // namespace etabli
