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

QString between(const QString &name, const QString &from, const QString &to)
{
    return name + u" >= " + from + u" AND " + name + u" <= " + to;
}

/// The parameters of a Between of the sort field, as one bound above and one below; nothing when there is none.
struct Bounds
{
    QString from;
    QString to;
};
Bounds boundsOf(const RecordType &type, const Sort &sort, const QList<FieldTest> &tests)
{
    for (qsizetype i = 0; i < tests.size(); ++i) {
        if (tests[i].test == Test::Between && column(type.fields[tests[i].field]) == sort.column)
            return {u'?' + QString::number(3 + 2 * i), u'?' + QString::number(4 + 2 * i)};
    }
    return {};
}

/// Every test at once, as one value; the parameters of the first are ?3 and ?4.
QString testsOf(const RecordType &type, const QList<FieldTest> &tests)
{
    QStringList parts;
    int next = 3;
    for (const FieldTest &test : tests) {
        const QString first = u'?' + QString::number(next);
        const QString second = u'?' + QString::number(next + 1);
        next += 2;
        const QString member = u"EXISTS (SELECT 1 FROM member WHERE member.record = r.key AND member.field = " + first;
        switch (test.test) {
        case Test::InConflict: parts += QStringLiteral("r._conflicts > 0"); break;
        case Test::NotJoined:
            parts += QStringLiteral("NOT EXISTS (SELECT 1 FROM record WHERE record.key = r.key"
                                    " AND record.survivor IS NOT NULL)");
            break;
        case Test::AnyOfOrNone:
            parts += QString(u"(r." + column(type.fields[test.field]) + u" IS NULL OR r." + column(type.fields[test.field])
                             + u" IN (SELECT value FROM json_each(" + first + u")))");
            break;
        case Test::NoMember: parts += QString(u"NOT " + member + u')'); break;
        case Test::MemberAnyOfOrNone:
            parts += QString(u"(NOT " + member + u") OR " + member
                             + u" AND +member.element IN (SELECT value FROM json_each(" + second + u"))))");
            break;
        case Test::Between:
            parts += between(u"r." + column(type.fields[test.field]), first, second);
            break;
        case Test::BetweenOrNone: {
            const QString name = u"r." + column(type.fields[test.field]);
            parts += QString(u'(' + name + u" IS NULL OR (" + between(name, first, second) + u"))");
            break;
        }
        case Test::Equal: parts += QString(u"r." + column(type.fields[test.field]) + u" IS " + first); break;
        case Test::AnyOf:
            parts += QString(u"r." + column(type.fields[test.field]) + u" IN (SELECT value FROM json_each(" + first + u"))");
            break;
        case Test::Member: parts += QString(member + u" AND member.element = " + second + u')'); break;
        // The plus sign: a record has few elements, the array may have thousands.
        case Test::MemberAnyOf:
            parts += QString(member + u" AND +member.element IN (SELECT value FROM json_each(" + second + u")))");
            break;
        }
    }
    return parts.isEmpty() ? QStringLiteral("1") : QString(u'(' + parts.join(u" AND ") + u')');
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
        // The title sorts by its folded form; references are looked up from the other side; choices and
        // territories are what lists are narrowed by.
        if (isIndexed(type, field))
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

QString update(const RecordType &type, const QBitArray &mask, bool withGone)
{
    QString sets = QStringLiteral("_modified = max(_modified, ?2)");
    if (withGone)
        sets += u", _gone = ?3";
    int next = 5;
    for (int i = 0; i < type.fields.size(); ++i) {
        if (!mask.testBit(i))
            continue;
        if (type.fields[i].name == type.titleField)
            sets += u", _folded = ?4";
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

QList<int> codeColumns(const RecordType &type)
{
    QList<int> indexes;
    for (const int i : columns(type)) {
        const Field &field = type.fields[i];
        if ((field.kind == Kind::Choice || field.kind == Kind::Territory) && field.name != type.titleField)
            indexes.append(i);
    }
    return indexes;
}

QString selectHit(const RecordType &type)
{
    QString names = u"_modified, substr(" + column(*type.field(QString(type.titleField))) + u", 1, 400)";
    for (const int i : codeColumns(type))
        names += u", " + column(type.fields[i]);
    return u"SELECT " + names + u" FROM " + table(type) + u" WHERE key = ?1";
}

Sort sortOf(const RecordType &type, QStringView name)
{
    const QString prefix = table(type) + u"__";
    if (name.isEmpty() || name == u"_modified")
        return {QStringLiteral("_modified"), prefix + u"modified", false, false, QStringLiteral("0")};
    if (name == u"title" || name == type.titleField)
        return {QStringLiteral("_folded"), prefix + u"folded", true, true, QStringLiteral("_folded = ''")};
    const Field *field = type.field(name);
    if (!field || !field->has(FieldFlag::Sortable) || field->isSet())
        return {};
    return {column(*field), prefix + name.toString(), sqlKind(*field) == u"TEXT", true, column(*field) + u" IS NULL"};
}

bool isIndexed(const RecordType &type, const Field &field)
{
    if (field.isSet() || field.name == type.titleField)
        return false;
    return field.has(FieldFlag::Sortable) || field.kind == Kind::Reference || field.kind == Kind::Choice
        || field.kind == Kind::Territory;
}

QString walk(const RecordType &type, const Sort &sort, Span span, bool descending, const QList<FieldTest> &tests,
             bool gone)
{
    const QString beyond = descending ? QStringLiteral(" < ") : QStringLiteral(" > ");
    // NULL is below everything: a lower bound leaves it out.
    QString present = QStringLiteral("1");
    if (sort.column == u"_folded")
        present = QStringLiteral("_folded > ''");
    else if (sort.optional)
        present = sort.column + (sort.isText ? QStringLiteral(" >= ''") : QStringLiteral(" >= -9223372036854775808"));
    // The nearest bound alone: of two on one side, SQLite would enter its index by either.
    const Bounds bounds = boundsOf(type, sort, tests);
    if (!bounds.from.isEmpty())
        present = between(sort.column, bounds.from, bounds.to);
    QString where;
    switch (span) {
    case Span::Present: where = present; break;
    case Span::Same: where = sort.column + u" = ?1 AND key" + beyond + u"?2"; break;
    case Span::Beyond:
        where = sort.column + beyond + u"?1";
        if (!bounds.from.isEmpty())
            where += u" AND " + sort.column + (descending ? u" >= " + bounds.from : u" <= " + bounds.to);
        else if (descending && sort.optional)
            where += u" AND " + present;
        break;
    case Span::Missing: where = sort.missing; break;
    case Span::MissingBeyond: where = sort.missing + u" AND key" + beyond + u"?2"; break;
    case Span::Fixed: where = sort.column + u" IS ?1"; break;
    case Span::FixedBeyond: where = sort.column + u" IS ?1 AND key" + beyond + u"?2"; break;
    }
    const QString way = descending ? QStringLiteral(" DESC") : QString();
    const bool oneValue = span != Span::Present && span != Span::Beyond;
    return u"SELECT key, " + sort.column + u", " + testsOf(type, tests) + u" FROM " + table(type) + u" AS r INDEXED BY "
        + sort.index + (gone ? u" WHERE _gone = 1 AND " : u" WHERE _gone = 0 AND ") + where + u" ORDER BY "
        + (oneValue ? QString() : QString(sort.column + way + u", ")) + u"key" + way;
}

QString rowsAmong(const RecordType &type, const Sort &sort, const QList<FieldTest> &tests, bool gone)
{
    return u"SELECT r.key, r." + sort.column + u", " + testsOf(type, tests)
        + u" FROM json_each(?1) AS wanted CROSS JOIN " + table(type)
        + u" AS r ON r.key = wanted.value WHERE r._gone = " + (gone ? u'1' : u'0');
}

QString keysWith(const RecordType &type, FieldTest test, bool gone)
{
    const QString name = column(type.fields[test.field]);
    const QString among = name + u" IN (SELECT value FROM json_each(?1))";
    QString passes = name + u" IS ?1";
    if (test.test == Test::AnyOf)
        passes = among;
    else if (test.test == Test::AnyOfOrNone)
        passes = u'(' + name + u" IS NULL OR " + among + u')';
    else if (test.test == Test::Between)
        passes = between(name, QStringLiteral("?1"), QStringLiteral("?3"));
    else if (test.test == Test::BetweenOrNone)
        passes = u'(' + name + u" IS NULL OR (" + between(name, QStringLiteral("?1"), QStringLiteral("?3")) + u"))";
    return u"SELECT key FROM " + table(type) + (gone ? u" WHERE _gone = 1 AND " : u" WHERE _gone = 0 AND ") + passes
        + u" LIMIT ?2";
}

QString foldedTitle(const RecordType &type)
{
    return u"SELECT _folded FROM " + table(type) + u" WHERE key = ?1";
}

QString sumOfLiving(const RecordType &type, int field)
{
    const Field &summed = type.fields[field];
    const QString index = isIndexed(type, summed)
        ? QString(u" INDEXED BY " + table(type) + u"__" + QString(summed.name)) : QString();
    return u"SELECT sum(" + column(summed) + u") FROM " + table(type) + index + u" WHERE _gone = 0";
}

QString sumAmong(const RecordType &type, int field)
{
    return u"SELECT sum(r." + column(type.fields[field]) + u") FROM json_each(?1) AS wanted CROSS JOIN " + table(type)
        + u" AS r ON r.key = wanted.value";
}

QString isLiving(const RecordType &type)
{
    return u"SELECT 1 FROM " + table(type) + u" WHERE key = ?1 AND _gone = 0";
}

QString countLiving(const RecordType &type)
{
    return u"SELECT count(*) FROM (SELECT 1 FROM " + table(type) + u" WHERE _gone = 0 LIMIT ?1)";
}

QString selectRow(const RecordType &type, const QList<int> &fields)
{
    QString names = u"_modified, _conflicts, substr(" + column(*type.field(QString(type.titleField))) + u", 1, 400)";
    for (const int i : fields)
        names += u", " + column(type.fields[i]);
    return u"SELECT " + names + u" FROM " + table(type) + u" WHERE key = ?1";
}

QString countConflicts(const RecordType &type)
{
    return u"UPDATE " + table(type)
        + u" SET _conflicts = (SELECT count(*) FROM conflict WHERE conflict.record = ?1) WHERE key = ?1";
}

} // namespace rowsql

Result<QList<GrownTable>> syncTables(Connection &connection)
{
    QList<GrownTable> grown;
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
            grown.append({&type, true, {}});
        } else {
            QStringList added;
            for (const int i : rowsql::columns(type)) {
                if (present.contains(QString(type.fields[i].name)))
                    continue;
                ETABLI_TRY(connection.execute(rowsql::addColumn(type, i)));
                added += QString(type.fields[i].name);
            }
            if (!added.isEmpty())
                grown.append({&type, false, added});
        }
        const QStringList indexes = rowsql::indexes(type);
        for (const QString &index : indexes)
            ETABLI_TRY(connection.execute(index));
    }
    return grown;
}

} // namespace etabli
