#pragma once

#include "core/base/result.h"
#include "core/merge/registerstate.h"
#include "core/store/streams.h"
#include "core/store/symbols.h"

#include <QSet>

#include <functional>

namespace etabli {

/// Keys of a register inside this space.
struct RegisterKey
{
    qint64 record = 0;
    qint64 field = 0;
    QString element;

    friend bool operator==(const RegisterKey &, const RegisterKey &) = default;
};

/// An operation as held: with the keys of this space and how it came.
struct HeldOperation
{
    Operation operation; ///< its target's type and record are left empty: `key` says where it belongs
    RegisterKey key;
    bool current = false;
    qint64 arrival = 0;
};

/// The table of operations: reads the current ones of a register, adds one, covers one. No rule of merge lives
/// here. One connection, one thread; writing needs an open transaction.
class OperationLog
{
public:
    OperationLog(Connection &connection, Symbols &symbols) : m_connection(connection), m_symbols(symbols) {}

    /// The stamp under which a dot is held, nothing when it is not.
    [[nodiscard]] Result<std::optional<qint64>> stampOf(Dot dot);
    [[nodiscard]] Result<std::optional<HeldOperation>> get(Dot dot);
    /// The current operations of a register.
    [[nodiscard]] Result<RegisterState> current(const RegisterKey &key);
    /// Only their dots: read from the index, without the operations themselves.
    [[nodiscard]] Result<std::vector<Dot>> currentDots(const RegisterKey &key);
    /// Adds an operation to the register `key`.
    [[nodiscard]] Result<void> insert(const Operation &operation, const RegisterKey &key, bool current,
                                      qint64 arrival);
    /// Marks a held operation as covered.
    [[nodiscard]] Result<void> cover(Dot dot);

    using Visitor = std::function<Result<void>(const HeldOperation &)>;
    /// Every operation of a record, register by register; only the current ones when asked.
    [[nodiscard]] Result<void> ofRecord(qint64 record, bool onlyCurrent, const Visitor &visit);
    /// The operations of a stream in (from, to], in order.
    [[nodiscard]] Result<void> between(StreamKey stream, qint64 from, qint64 to, const Visitor &visit);

private:
    [[nodiscard]] Result<HeldOperation> read(const Statement &row);

    Connection &m_connection;
    Symbols &m_symbols;
};

} // namespace etabli
