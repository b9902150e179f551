#include "core/store/listing.h"

#include "core/db/sqltext.h"
#include "core/store/joined.h"
#include "core/store/listwalk.h"
#include "core/store/rowsql.h"

#include <algorithm>

namespace etabli {

namespace {

Result<const RecordType *> typeNamed(const QString &name)
{
    if (const RecordType *type = recordType(name))
        return type;
    return failure(Fault::UnknownType, name);
}

/// The value of a column as its field declares it.
Value valueAt(const Statement &row, int column, const Field &field)
{
    switch (field.kind) {
    case Kind::YesNo: return Value(row.integer(column) != 0);
    case Kind::Money:
    case Kind::Integer: return Value(row.integer(column));
    default: return Value(row.text(column));
    }
}

/// Whether the list has every living record.
bool isEverything(const ListQuery &query)
{
    return query.where.isEmpty() && query.territories.isEmpty() && query.filter.trimmed().isEmpty()
        && !query.inConflict && !query.deleted;
}

} // namespace

Result<ListPage> Listing::page(const ListQuery &query, const PageKey &after)
{
    ETABLI_ASSIGN(const RecordType *type, typeNamed(query.type));
    ListWalk walk(m_space, *type, query);
    ETABLI_TRY(walk.prepare());
    ETABLI_TRY(walk.run(after, query.limit));
    ListPage page;
    page.next = walk.next();
    page.atEnd = walk.atEnd();
    page.cutShort = walk.cutShort();
    for (size_t i = 0; i < walk.places().size(); ++i) {
        ETABLI_ASSIGN(ListRow shown, row(*type, walk.keyAt(i), query.fields));
        page.rows.append(std::move(shown));
    }
    return page;
}

Result<qint64> Listing::countUpTo(const ListQuery &query, qint64 most)
{
    ETABLI_ASSIGN(const RecordType *type, typeNamed(query.type));
    if (isEverything(query)) {
        ETABLI_ASSIGN(Statement * count, m_space.connection().cached(rowsql::countLiving(*type)));
        ETABLI_ASSIGN(const bool row, count->bind(1, most).step());
        const qint64 rows = row ? count->integer(0) : 0;
        count->reset();
        return rows;
    }
    ListQuery unsorted = query;
    unsorted.sort.clear();
    ListWalk walk(m_space, *type, unsorted);
    ETABLI_TRY(walk.prepare());
    ETABLI_TRY(walk.run({}, most));
    return static_cast<qint64>(walk.places().size());
}

Result<ListTotal> Listing::totalUpTo(const ListQuery &query, const QString &field, qint64 most)
{
    ETABLI_ASSIGN(const RecordType *type, typeNamed(query.type));
    const int summed = type->indexOf(field);
    if (summed < 0 || (type->fields[summed].kind != Kind::Money && type->fields[summed].kind != Kind::Integer))
        return failure(Fault::UnknownField, query.type + u'.' + field);
    ListTotal total;
    Statement *sum = nullptr;
    if (isEverything(query)) {
        ETABLI_ASSIGN(total.rows, countUpTo(query, most));
        total.exact = total.rows < most;
        if (!total.exact)
            return total;
        ETABLI_ASSIGN(sum, m_space.connection().cached(rowsql::sumOfLiving(*type, summed)));
    } else {
        ListQuery unsorted = query;
        unsorted.sort.clear();
        ListWalk walk(m_space, *type, unsorted);
        ETABLI_TRY(walk.prepare());
        ETABLI_TRY(walk.run({}, most));
        total.rows = static_cast<qint64>(walk.places().size());
        total.exact = walk.atEnd() && total.rows < most;
        if (!total.exact)
            return total;
        QByteArray keys("[");
        for (size_t i = 0; i < walk.places().size(); ++i)
            keys += (i == 0 ? "" : ",") + QByteArray::number(walk.keyAt(i));
        keys += ']';
        ETABLI_ASSIGN(sum, m_space.connection().cached(rowsql::sumAmong(*type, summed)));
        sum->bindUtf8(1, keys);
    }
    ETABLI_ASSIGN(const bool row, sum->step());
    total.sum = row ? sum->integer(0) : 0;
    sum->reset();
    return total;
}

Result<QString> Listing::titleOf(const QString &type, const Id &id)
{
    ETABLI_ASSIGN(const RecordType *declared, typeNamed(type));
    ETABLI_ASSIGN(const qint64 typeKey, m_space.symbols().find(type));
    Id standing = id;
    qint64 key = 0;
    // Joins may follow one another; a ring of them must not hold anybody.
    for (int hops = 0; hops < 16; ++hops) {
        static const QString &survivorSql = sqlText(u"search", u"record_standing");
        ETABLI_ASSIGN(Statement * find, m_space.connection().cached(survivorSql));
        ETABLI_ASSIGN(const bool found, find->bind(1, standing).bind(2, typeKey).step());
        key = found ? find->integer(0) : 0;
        const bool joined = found && !find->isNullAt(1);
        if (joined)
            standing = find->id(1);
        find->reset();
        if (!joined)
            break;
    }
    if (key == 0)
        return QString();
    ETABLI_ASSIGN(Statement * select, m_space.connection().cached(rowsql::selectRow(*declared, {})));
    ETABLI_ASSIGN(const bool drawn, select->bind(1, key).step());
    QString title = drawn ? select->text(2) : QString();
    select->reset();
    return title;
}

Result<QList<ReferenceFrom>> Listing::referencesTo(const QString &type, const Id &id, int most)
{
    ETABLI_ASSIGN(const RecordType *target, typeNamed(type));
    // What pointed to a record joined into this one points to this one.
    ETABLI_ASSIGN(const QStringList identifiers, identifiersOf(m_space, type, id));
    QList<ReferenceFrom> list;
    for (const RecordType &from : recordTypes()) {
        for (int i = 0; i < from.fields.size(); ++i) {
            const Field &field = from.fields[i];
            if (elementKind(field.kind) != Kind::Reference || field.target != target->name)
                continue;
            QList<qint64> keys;
            for (const QString &identifier : identifiers)
                ETABLI_TRY(addHolders(from, i, identifier, most, keys));
            for (const qint64 key : std::as_const(keys)) {
                // A set's name may be another type's too, and its record may be gone.
                ETABLI_ASSIGN(Statement * living, m_space.connection().cached(rowsql::isLiving(from)));
                ETABLI_ASSIGN(const bool lives, living->bind(1, key).step());
                living->reset();
                if (!lives)
                    continue;
                ETABLI_ASSIGN(const ListRow shown, row(from, key, {}));
                list.append({shown.type, QString(field.name), shown.id, key, shown.title});
            }
        }
    }
    return list;
}

Result<void> Listing::addHolders(const RecordType &from, int index, const QString &identifier, int most,
                                 QList<qint64> &keys)
{
    const Field &field = from.fields[index];
    Statement *select = nullptr;
    if (field.isSet()) {
        ETABLI_ASSIGN(const qint64 fieldKey, m_space.symbols().find(QString(field.name)));
        ETABLI_ASSIGN(select, m_space.connection().cached(sqlText(u"search", u"holders")));
        select->bind(1, fieldKey).bind(2, identifier).bind(3, most);
    } else {
        ETABLI_ASSIGN(select, m_space.connection().cached(rowsql::keysWith(from, {rowsql::Test::Equal, index})));
        select->bind(1, identifier).bind(2, most);
    }
    for (;;) {
        ETABLI_ASSIGN(const bool more, select->step());
        if (!more)
            return {};
        // One that holds both the joined and the survivor counts once.
        if (keys.size() < most && !keys.contains(select->integer(0)))
            keys += select->integer(0);
    }
}

Result<ListRow> Listing::row(const RecordType &type, qint64 key, const QStringList &fields)
{
    ListRow shown;
    shown.type = QString(type.name);
    shown.key = key;
    static const QString &byKeySql = sqlText(u"store", u"record_by_key");
    ETABLI_ASSIGN(Statement * record, m_space.connection().cached(byKeySql));
    ETABLI_ASSIGN(const bool known, record->bind(1, key).step());
    if (known)
        shown.id = record->id(1);
    record->reset();

    QList<int> columns;
    for (const QString &name : fields) {
        const int index = type.indexOf(name);
        if (index < 0)
            return failure(Fault::UnknownField, shown.type + u'.' + name);
        if (!type.fields[index].isSet()) {
            columns += index;
            continue;
        }
        ETABLI_ASSIGN(const qint64 fieldKey, m_space.symbols().find(name));
        ETABLI_ASSIGN(Statement * members, m_space.connection().cached(sqlText(u"store", u"members")));
        members->bind(1, key).bind(2, fieldKey);
        for (;;) {
            ETABLI_ASSIGN(const bool more, members->step());
            if (!more)
                break;
            shown.sets[name] += members->text(0);
        }
    }
    ETABLI_ASSIGN(Statement * select, m_space.connection().cached(rowsql::selectRow(type, columns)));
    ETABLI_ASSIGN(const bool drawn, select->bind(1, key).step());
    if (drawn) {
        shown.modified = select->integer(0);
        shown.conflicts = static_cast<int>(select->integer(1));
        shown.title = select->text(2);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const int column = static_cast<int>(i) + 3;
            const Field &field = type.fields[columns[i]];
            if (!select->isNullAt(column))
                shown.values.insert(QString(field.name), valueAt(*select, column, field));
        }
    }
    select->reset();
    return shown;
}

} // namespace etabli
