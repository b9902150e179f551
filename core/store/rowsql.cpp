#include "core/store/rowsql.h"

#include <QSet>

namespace etabli {

namespace rowsql {

namespace {

QString column(const Field &field)
{
    return u'"' + QString(field.name) + u'"';
}

QString sqlKind(const Field &field)
{
    switch (field.kind) {
    case Kind::Money:
    case Kind::Integer:
    case Kind::YesNo: return QStringLiteral("INTEGER");
    default: return QStringLiteral("TEXT");
    }
}

} // namespace

QString table(const RecordType &type)
{
    return u"r_" + QString(type.name);
}

QList<int> columns(const RecordType &type)
{
    QList<int> indexes;
    for (int i = 0; i < type.fields.size(); ++i)
        if (!type.fields[i].isSet())
            indexes.append(i);
    return indexes;
}

QString create(const RecordType &type)
{
    QString sql = u"CREATE TABLE IF NOT EXISTS " + table(type) + u" (\n    key INTEGER PRIMARY KEY";
    sql += QStringLiteral(",\n    _modified INTEGER NOT NULL DEFAULT 0,\n    _gone INTEGER NOT NULL DEFAULT 0"
                          ",\n    _conflicts INTEGER NOT NULL DEFAULT 0,\n    _folded TEXT NOT NULL DEFAULT ''");
    for (const int i : columns(type))
        sql += u",\n    " + column(type.fields[i]) + u' ' + sqlKind(type.fields[i]);
    return sql + u"\n) STRICT";
}

QStringList indexes(const RecordType &type)
{
    const QString name = table(type);
    QStringList list{
        u"CREATE INDEX IF NOT EXISTS " + name + u"__modified ON " + name + u" (_gone, _modified)",
        u"CREATE INDEX IF NOT EXISTS " + name + u"__folded ON " + name + u" (_gone, _folded)",
    };
    for (const int i : columns(type)) {
        const Field &field = type.fields[i];
        // The title sorts by its folded form; references are looked up from the other side.
        if (field.name == type.titleField)
            continue;
        if (field.has(FieldFlag::Sortable) || field.kind == Kind::Reference)
            list += u"CREATE INDEX IF NOT EXISTS " + name + u"__" + QString(field.name) + u" ON " + name
                + u" (_gone, " + column(field) + u")";
    }
    return list;
}

QString addColumn(const RecordType &type, int fieldIndex)
{
    const Field &field = type.fields[fieldIndex];
    return u"ALTER TABLE " + table(type) + u" ADD COLUMN " + column(field) + u' ' + sqlKind(field);
}

QString insert(const RecordType &type, const QBitArray &mask)
{
    QString names = QStringLiteral("key, _modified, _gone, _folded");
    QString marks = QStringLiteral("?1, ?2, ?3, ?4");
    int next = 5;
    for (int i = 0; i < type.fields.size(); ++i) {
        if (!mask.testBit(i))
            continue;
        names += u", " + column(type.fields[i]);
        marks += u", ?" + QString::number(next++);
    }
    return u"INSERT INTO " + table(type) + u" (" + names + u") VALUES (" + marks + u')';
}

QString update(const RecordType &type, const QBitArray &mask)
{
    QString sets = QStringLiteral("_modified = max(_modified, ?2), _gone = ?3, _folded = coalesce(?4, _folded)");
    int next = 5;
    for (int i = 0; i < type.fields.size(); ++i) {
        if (mask.testBit(i))
            sets += u", " + column(type.fields[i]) + u" = ?" + QString::number(next++);
    }
    return u"UPDATE " + table(type) + u" SET " + sets + u" WHERE key = ?1";
}

QString select(const RecordType &type)
{
    QStringList names;
    for (const int i : columns(type))
        names += column(type.fields[i]);
    return u"SELECT " + names.join(u", ") + u" FROM " + table(type) + u" WHERE key = ?1";
}

QString countConflicts(const RecordType &type)
{
    return u"UPDATE " + table(type)
        + u" SET _conflicts = (SELECT count(*) FROM conflict WHERE conflict.record = ?1) WHERE key = ?1";
}

} // namespace rowsql

Result<QList<const RecordType *>> syncTables(Connection &connection)
{
    QList<const RecordType *> grown;
    for (const RecordType &type : recordTypes()) {
        QSet<QString> present;
        ETABLI_ASSIGN(Statement columns, connection.prepare(QStringLiteral("SELECT name FROM pragma_table_info(?1)")));
        columns.bind(1, rowsql::table(type));
        for (;;) {
            ETABLI_ASSIGN(const bool row, columns.step());
            if (!row)
                break;
            present.insert(columns.text(0));
        }
        if (present.isEmpty()) {
            ETABLI_TRY(connection.execute(rowsql::create(type)));
            grown.append(&type);
        } else {
            bool added = false;
            for (const int i : rowsql::columns(type)) {
                if (present.contains(QString(type.fields[i].name)))
                    continue;
                ETABLI_TRY(connection.execute(rowsql::addColumn(type, i)));
                added = true;
            }
            if (added)
                grown.append(&type);
        }
        const QStringList indexes = rowsql::indexes(type);
        for (const QString &index : indexes)
            ETABLI_TRY(connection.execute(index));
    }
    return grown;
}

} // namespace etabli
