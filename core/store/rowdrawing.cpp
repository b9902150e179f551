#include "core/store/rowdrawing.h"

#include "core/db/sqltext.h"
#include "core/store/searchindex.h"

namespace etabli {

namespace {

constexpr int recordsAtOnce = 500;

/// "grown/note" for a whole table, "grown/note/filed_on" for one column.
QString factOf(const QString &type, const QString &field)
{
    return QStringLiteral("grown/") + type + (field.isEmpty() ? QString() : QString(u'/' + field));
}

Result<bool> isHeld(Connection &connection, const QString &type, const QString &field)
{
    ETABLI_ASSIGN(Statement held,
                  connection.prepare(sqlText(u"store", field.isEmpty() ? u"grown_table_held" : u"grown_column_held")));
    held.bind(1, type);
    if (!field.isEmpty())
        held.bind(2, field);
    return held.step();
}

Result<void> noteHeld(Connection &connection, const QString &type, const QString &field)
{
    ETABLI_ASSIGN(const bool held, isHeld(connection, type, field));
    if (!held)
        return {};
    ETABLI_ASSIGN(Statement note, connection.prepare(sqlText(u"store", u"fact_set")));
    return note.bind(1, factOf(type, field)).bind(2, qint64(1)).run();
}

Result<QStringList> grownFacts(Connection &connection)
{
    QStringList facts;
    ETABLI_ASSIGN(Statement select, connection.prepare(sqlText(u"store", u"grown_facts")));
    for (;;) {
        ETABLI_ASSIGN(const bool row, select.step());
        if (!row)
            return facts;
        facts += select.text(0);
    }
}

Result<QList<qint64>> recordsAfter(Connection &connection, const QString &type, const QString &field, qint64 after)
{
    QList<qint64> keys;
    ETABLI_ASSIGN(Statement * select,
                  connection.cached(sqlText(u"store", field.isEmpty() ? u"grown_records" : u"grown_column_records")));
    select->bind(1, type).bind(2, after).bind(3, recordsAtOnce);
    if (!field.isEmpty())
        select->bind(4, field);
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return keys;
        keys += select->integer(0);
    }
}

} // namespace

Result<void> RowDrawing::draw(const RecordType &type, const RecordView &view, bool exists, bool gone)
{
    m_rows.begin(type);
    for (const int i : rowsql::columns(type))
        m_rows.setField(i, view.values.value(QString(type.fields[i].name)));
    ETABLI_TRY(m_rows.write(view.key, !exists, view.modified, gone));
    ETABLI_ASSIGN(Statement * count, m_space.connection().cached(rowsql::countConflicts(type)));
    return count->bind(1, view.key).run();
}

Result<void> noteGrown(Connection &connection, const QList<GrownTable> &grown)
{
    for (const GrownTable &table : grown) {
        const QString type(table.type->name);
        if (table.isNew)
            ETABLI_TRY(noteHeld(connection, type, {}));
        for (const QString &field : table.fields)
            ETABLI_TRY(noteHeld(connection, type, field));
    }
    return {};
}

Result<void> drawGrown(Space &space)
{
    Connection &connection = space.connection();
    ETABLI_ASSIGN(const QStringList facts, grownFacts(connection));
    if (facts.isEmpty())
        return {};
    ETABLI_ASSIGN(Transaction transaction, Transaction::begin(connection));
    Reader reader(space);
    RowDrawing rows(space);
    SearchIndex index(connection, space.symbols());
    for (const QString &fact : facts) {
        const QString typeName = fact.section(u'/', 1, 1);
        const QString field = fact.section(u'/', 2);
        const RecordType *type = recordType(typeName);
        for (qint64 after = 0; type;) {
            ETABLI_ASSIGN(const QList<qint64> keys, recordsAfter(connection, typeName, field, after));
            if (keys.isEmpty())
                break;
            for (const qint64 key : keys) {
                ETABLI_ASSIGN(const RecordView view, reader.record(key));
                ETABLI_ASSIGN(Statement * row, connection.cached(rowsql::select(*type)));
                ETABLI_ASSIGN(const bool exists, row->bind(1, key).step());
                row->reset();
                ETABLI_TRY(rows.draw(*type, view, exists, view.life == Life::Gone));
                ETABLI_TRY(index.index(key));
            }
            after = keys.last();
        }
        ETABLI_ASSIGN(Statement * done, connection.cached(sqlText(u"store", u"fact_drop")));
        ETABLI_TRY(done->bind(1, fact).run());
    }
    return transaction.commit();
}

} // namespace etabli
