#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"
#include "core/domain/recordtype.h"
#include "core/domain/value.h"

#include <QBitArray>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
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
    /// Writes the row: inserts it when `isNew`. `gone` is given when it may have changed.
    [[nodiscard]] Result<void> write(qint64 key, bool isNew, qint64 modified, std::optional<bool> gone);

private:
    enum class Form { Insert, Update, UpdateWithGone };
    struct Key
    {
        const RecordType *type;
        Form form;
        QBitArray mask;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.type, static_cast<int>(key.form), key.mask);
        }
    };
    [[nodiscard]] Result<Statement *> statement(Form form);

    Connection &m_connection;
    const RecordType *m_type = nullptr;
    QBitArray m_mask;
    std::vector<Value> m_values; ///< by field
    QHash<Key, std::shared_ptr<Statement>> m_statements;
};

} // namespace etabli
