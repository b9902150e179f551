#include "core/national/quarantine.h"

#include "core/db/sqltext.h"
#include "core/exchange/wire.h"
#include "core/store/eraser.h"

#include <QBuffer>

namespace etabli {

namespace {

Result<Statement *> statement(Space &space, QStringView name)
{
    return space.connection().cached(sqlText(u"base", name));
}

QByteArray toBytes(Space &space, const Operation &operation)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    OperationWriter writer(buffer, [&space](StreamKey key) -> std::pair<Id, Id> {
        const Stream *stream = space.streams().find(key);
        return {stream ? stream->id : Id(), Id()};
    });
    writer.write(operation);
    return buffer.data();
}

Result<Operation> fromBytes(Space &space, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    OperationReader reader(buffer, [&space](const Id &stream, const Id &) { return space.streams().key(stream); });
    ETABLI_ASSIGN(std::optional<Operation> operation, reader.next());
    if (!operation)
        return failure(Fault::DatabaseDamaged, space.folder().database());
    return std::move(*operation);
}

struct Row
{
    qint64 site = 0;
    QByteArray bytes;
};

Result<QList<Row>> rowsOf(Space &space, const Id &record)
{
    QList<Row> rows;
    ETABLI_ASSIGN(Statement * select, statement(space, u"quarantine_of_record"));
    select->bind(1, record);
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return rows;
        rows.append({select->integer(1), select->bytes(3)});
    }
}

} // namespace

QString missingName(Missing missing)
{
    switch (missing) {
    case Missing::Nothing: return {};
    case Missing::Type: return QStringLiteral("type");
    case Missing::Territory: return QStringLiteral("territory");
    }
    return {};
}

Result<void> quarantine(Space &space, const Operation &operation, qint64 site, qint64 receipt, Missing missing,
                        const QByteArray &target)
{
    const bool erased = space.erasures().contains(operation.target.type, operation.target.record);
    const Operation kept = erased ? withoutValues(operation) : operation;
    const QByteArray bytes = toBytes(space, kept);
    ETABLI_ASSIGN(Statement * add, statement(space, u"quarantine_add"));
    add->bind(1, packDot(kept.dot)).bind(2, site).bind(3, kept.target.type).bind(4, kept.target.record);
    add->bind(5, kept.stamp).bind(6, receipt).bind(7, missingName(missing)).bind(9, bytes);
    if (target.isEmpty() || erased)
        add->bindNull(8);
    else
        add->bind(8, target);
    return add->run();
}

Result<std::optional<qint64>> quarantinedStamp(Space &space, Dot dot)
{
    ETABLI_ASSIGN(Statement * select, statement(space, u"quarantine_stamp"));
    ETABLI_ASSIGN(const bool row, select->bind(1, packDot(dot)).step());
    const std::optional<qint64> stamp = row ? std::optional(select->integer(0)) : std::nullopt;
    select->reset();
    return stamp;
}

Result<QList<Quarantined>> quarantinedOf(Space &space, const Id &record)
{
    ETABLI_ASSIGN(const QList<Row> rows, rowsOf(space, record));
    QList<Quarantined> list;
    for (const Row &row : rows) {
        ETABLI_ASSIGN(Operation operation, fromBytes(space, row.bytes));
        list.append({std::move(operation), row.site});
    }
    return list;
}

Result<void> release(Space &space, Dot dot)
{
    ETABLI_ASSIGN(Statement * drop, statement(space, u"quarantine_drop"));
    ETABLI_TRY(drop->bind(1, packDot(dot)).run());
    ETABLI_ASSIGN(Statement * note, statement(space, u"released_add"));
    return note->bind(1, packDot(dot)).run();
}

Result<bool> holdsErasedValues(Space &space)
{
    for (const Erasure &erasure : space.erasures().all()) {
        ETABLI_ASSIGN(const QList<Quarantined> waiting, quarantinedOf(space, erasure.record));
        for (const Quarantined &one : waiting) {
            if (one.operation.target.type == erasure.type && withoutValues(one.operation) != one.operation)
                return true;
        }
    }
    return false;
}

Result<void> forgetInQuarantine(Space &space, const QList<Erasure> &erasures)
{
    Connection &connection = space.connection();
    for (const Erasure &erasure : erasures) {
        ETABLI_ASSIGN(const QList<Quarantined> waiting, quarantinedOf(space, erasure.record));
        for (const Quarantined &one : waiting) {
            const Operation header = withoutValues(one.operation);
            if (one.operation.target.type != erasure.type || header == one.operation)
                continue;
            for (const Candidate &candidate : one.operation.candidates) {
                if (isFileName(candidate.value.toText()))
                    ETABLI_TRY(Eraser::addChore(connection, QStringLiteral("blob"), candidate.value.toText()));
            }
            ETABLI_ASSIGN(Statement * rewrite, statement(space, u"quarantine_rewrite"));
            ETABLI_TRY(rewrite->bind(1, packDot(header.dot)).bind(2, toBytes(space, header)).run());
            for (const char *kind : {"scrub", "backups"})
                ETABLI_TRY(Eraser::addChore(connection, QString::fromLatin1(kind)));
        }
    }
    return {};
}

} // namespace etabli
