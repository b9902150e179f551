#include "core/store/operationlog.h"

#include "core/db/sqltext.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace etabli {

namespace {

enum Flag : qint64 { Personal = 2, ManyCandidates = 4, HasCoverage = 8 };
enum ExtraKey : qint64 { Candidates = 1, Coverages = 2 };

// SQLite's own numbers of storage classes, named here so that only core/db includes its header.
constexpr int sqliteInteger = 1;
constexpr int sqliteText = 3;
constexpr int sqliteBlob = 4;

void bindValue(Statement &statement, int index, const Value &value)
{
    if (value.isText())
        statement.bind(index, value.toText());
    else if (value.isInteger())
        statement.bind(index, value.toInteger());
    else if (value.isBool())
        statement.bind(index, QByteArrayView(value.toBool() ? "\1" : "\0", 1));
    else
        statement.bindNull(index);
}

Value readValue(const Statement &row, int column)
{
    switch (row.typeAt(column)) {
    case sqliteInteger: return Value(row.integer(column));
    case sqliteText: return Value(row.text(column));
    case sqliteBlob: {
        const QByteArrayView bytes = row.bytesView(column);
        return Value(bytes.size() == 1 && bytes[0] != 0);
    }
    default: return {};
    }
}

QCborValue toCbor(const Value &value)
{
    if (value.isText())
        return value.toText();
    if (value.isInteger())
        return value.toInteger();
    if (value.isBool())
        return value.toBool();
    return QCborValue(nullptr);
}

Value fromCbor(const QCborValue &value)
{
    if (value.isString())
        return Value(value.toString());
    if (value.isInteger())
        return Value(static_cast<qint64>(value.toInteger()));
    if (value.isBool())
        return Value(value.toBool());
    return {};
}

bool isPlain(const Operation &operation)
{
    return operation.candidates.size() == 1 && operation.candidates.front().stamp == operation.stamp
        && operation.candidates.front().author == operation.author;
}

} // namespace

Result<std::optional<qint64>> OperationLog::stampOf(Dot dot)
{
    ETABLI_ASSIGN(Statement * select, m_connection.cached(sqlText(u"store", u"operation_stamp")));
    ETABLI_ASSIGN(const bool row, select->bind(1, packDot(dot)).step());
    if (!row)
        return std::nullopt;
    const qint64 stamp = select->integer(0);
    select->reset();
    return stamp;
}

Result<std::optional<HeldOperation>> OperationLog::get(Dot dot)
{
    ETABLI_ASSIGN(Statement * select, m_connection.cached(sqlText(u"store", u"operation_get")));
    ETABLI_ASSIGN(const bool row, select->bind(1, packDot(dot)).step());
    if (!row)
        return std::nullopt;
    ETABLI_ASSIGN(HeldOperation held, read(*select));
    select->reset();
    return held;
}

Result<RegisterState> OperationLog::current(const RegisterKey &key)
{
    static const QString &sql = sqlText(u"store", u"register_current");
    ETABLI_ASSIGN(Statement * select, m_connection.cached(sql));
    select->bind(1, key.record).bind(2, key.field).bind(3, key.element);
    std::vector<Operation> operations;
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return RegisterState(std::move(operations));
        ETABLI_ASSIGN(HeldOperation held, read(*select));
        operations.push_back(std::move(held.operation));
    }
}

Result<std::vector<Dot>> OperationLog::currentDots(const RegisterKey &key)
{
    static const QString &sql = sqlText(u"store", u"register_current_dots");
    ETABLI_ASSIGN(Statement * select, m_connection.cached(sql));
    select->bind(1, key.record).bind(2, key.field).bind(3, key.element);
    std::vector<Dot> dots;
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return dots;
        dots.push_back(unpackDot(select->integer(0)));
    }
}

Result<void> OperationLog::insert(const Operation &operation, const RegisterKey &key, bool current, qint64 arrival)
{
    static const QString &sql = sqlText(u"store", u"operation_insert");
    ETABLI_ASSIGN(const qint64 author, m_symbols.key(operation.author));
    qint64 flags = operation.personal ? qint64(Personal) : 0;
    QCborMap extra;
    if (!isPlain(operation)) {
        flags |= ManyCandidates;
        QCborArray list;
        for (const Candidate &candidate : operation.candidates) {
            ETABLI_ASSIGN(const qint64 by, m_symbols.key(candidate.author));
            list.append(QCborArray{toCbor(candidate.value), candidate.stamp, by});
        }
        extra.insert(qint64(Candidates), list);
    }
    if (!operation.coverage.empty()) {
        flags |= HasCoverage;
        QCborArray list;
        for (const Coverage &seen : operation.coverage) {
            ETABLI_ASSIGN(const qint64 field, m_symbols.key(seen.field));
            list.append(QCborArray{field, seen.element, seen.context.toBytes()});
        }
        extra.insert(qint64(Coverages), list);
    }

    ETABLI_ASSIGN(Statement * add, m_connection.cached(sql));
    add->bind(1, packDot(operation.dot)).bind(2, key.record).bind(3, key.field).bind(4, key.element);
    add->bind(5, flags).bind(6, operation.stamp).bind(7, author).bind(8, arrival);
    if (operation.context.isEmpty())
        add->bindNull(9);
    else
        add->bind(9, operation.context.toBytes());
    if (flags & ManyCandidates)
        add->bindNull(10);
    else
        bindValue(*add, 10, operation.candidates.front().value);
    if (extra.isEmpty())
        add->bindNull(11);
    else
        add->bind(11, QCborValue(extra).toCbor());
    ETABLI_TRY(add->run());
    return current ? Result<void>() : cover(operation.dot);
}

Result<void> OperationLog::cover(Dot dot)
{
    static const QString &sql = sqlText(u"store", u"operation_cover");
    ETABLI_ASSIGN(Statement * update, m_connection.cached(sql));
    return update->bind(1, packDot(dot)).run();
}

Result<void> OperationLog::ofRecord(qint64 record, bool onlyCurrent, const Visitor &visit)
{
    // Not a cached statement: the visitor may well look at another record.
    ETABLI_ASSIGN(Statement select, m_connection.prepare(sqlText(u"store", onlyCurrent ? u"record_current"
                                                                                       : u"record_all")));
    select.bind(1, record);
    for (;;) {
        ETABLI_ASSIGN(const bool row, select.step());
        if (!row)
            return {};
        ETABLI_ASSIGN(const HeldOperation held, read(select));
        ETABLI_TRY(visit(held));
    }
}

Result<void> OperationLog::between(StreamKey stream, qint64 from, qint64 to, const Visitor &visit)
{
    ETABLI_ASSIGN(Statement select, m_connection.prepare(sqlText(u"store", u"operations_between")));
    select.bind(1, packDot({stream, from})).bind(2, packDot({stream, std::min(to, highestSequence)}));
    for (;;) {
        ETABLI_ASSIGN(const bool row, select.step());
        if (!row)
            return {};
        ETABLI_ASSIGN(const HeldOperation held, read(select));
        ETABLI_TRY(visit(held));
    }
}

Result<HeldOperation> OperationLog::read(const Statement &row)
{
    HeldOperation held;
    Operation &operation = held.operation;
    operation.dot = unpackDot(row.integer(0));
    held.key.record = row.integer(1);
    held.key.field = row.integer(2);
    held.key.element = row.text(3);
    ETABLI_ASSIGN(operation.target.field, m_symbols.text(held.key.field));
    operation.target.element = held.key.element;
    const qint64 flags = row.integer(4);
    held.current = row.integer(11) != 0;
    operation.personal = flags & Personal;
    operation.stamp = row.integer(5);
    ETABLI_ASSIGN(operation.author, m_symbols.text(row.integer(6)));
    held.arrival = row.integer(7);
    if (!row.isNullAt(8)) {
        auto context = VersionVector::fromBytes(row.bytesView(8));
        if (!context)
            return failure(Fault::DatabaseDamaged, m_connection.path(), QStringLiteral("context of an operation"));
        operation.context = std::move(*context);
    }
    if (!(flags & (ManyCandidates | HasCoverage))) {
        operation.candidates.push_back({readValue(row, 9), operation.stamp, operation.author});
        return held;
    }

    const QCborMap extra = QCborValue::fromCbor(row.bytes(10)).toMap();
    if (flags & ManyCandidates) {
        const QCborArray list = extra.value(qint64(Candidates)).toArray();
        for (const QCborValue &entry : list) {
            const QCborArray parts = entry.toArray();
            ETABLI_ASSIGN(const QString author, m_symbols.text(parts.at(2).toInteger()));
            operation.candidates.push_back({fromCbor(parts.at(0)), parts.at(1).toInteger(), author});
        }
    } else {
        operation.candidates.push_back({readValue(row, 9), operation.stamp, operation.author});
    }
    const QCborArray coverages = extra.value(qint64(Coverages)).toArray();
    for (const QCborValue &entry : coverages) {
        const QCborArray parts = entry.toArray();
        ETABLI_ASSIGN(const QString field, m_symbols.text(parts.at(0).toInteger()));
        auto context = VersionVector::fromBytes(parts.at(2).toByteArray());
        if (!context)
            return failure(Fault::DatabaseDamaged, m_connection.path(), QStringLiteral("coverage of a delete"));
        operation.coverage.push_back({field, parts.at(1).toString(), std::move(*context)});
    }
    return held;
}

} // namespace etabli
