#pragma once

#include "core/base/identifier.h"
#include "core/base/result.h"
#include "core/domain/recordtype.h"
#include "core/domain/value.h"
#include "core/store/space.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace etabli {

/// Days that a date field lies between, both included; an empty one leaves that side open.
struct DayBounds
{
    QString from;
    QString to;
    bool orNone = false; ///< not filled in will do as well
};

/// A field must hold a value: equality for a field that is no set, membership for a set. An empty value means
/// "not filled in", or an empty set.
struct ListCondition
{
    QString field;
    Value value;
    QList<Value> others = {}; ///< when not empty: any of these will do as well
    std::optional<DayBounds> days = {}; ///< of a date field: these days instead of the values
};

/// What a list shows, and in which order.
struct ListQuery
{
    QString type;
    QList<ListCondition> where = {};
    QString filter = {};          ///< words as in a search: beginnings of words, all of them
    QStringList territories = {}; ///< when not empty: the record's territory field holds one of these at least
    QString sort = {};            ///< a sortable field, "title", or empty for the time of the last change
    bool descending = false;
    QStringList fields = {};      ///< the fields wanted in the rows
    int limit = 50;
    int deadlineMs = 50; ///< a page takes no longer: it is then cut short, and `next` goes on; 0: no limit
    bool inConflict = false; ///< only records with an open conflict
    bool deleted = false;    ///< the deleted records instead of the living; the filter then looks at titles alone
};

/// A place in the order of a list: rows are asked for after it. Opaque, and good for the query that gave it.
class PageKey
{
public:
    PageKey() = default;
    [[nodiscard]] bool isStart() const { return !m_started; }

private:
    friend class Listing;
    friend class ListWalk;
    bool m_started = false;
    bool m_missing = false; ///< the sort field is not filled in: such rows come last
    bool m_isText = false;
    qint64 m_number = 0;
    QByteArray m_text; ///< UTF-8: SQLite orders by bytes
    qint64 m_key = 0;
};

struct ListRow
{
    QString type;
    Id id;
    qint64 key = 0;
    QString title;
    qint64 modified = 0; ///< stamp of the last change, ms UTC
    int conflicts = 0;
    QMap<QString, Value> values;     ///< of the fields asked for that are no sets; empty ones left out
    QMap<QString, QStringList> sets; ///< of the sets asked for; empty ones left out
};

struct ListPage
{
    QList<ListRow> rows;
    PageKey next;
    bool atEnd = false;     ///< nothing follows
    bool cutShort = false;  ///< the deadline came first: `rows` are right but fewer; go on from `next`
};

/// How many rows a list has, and what a field of theirs adds up to.
struct ListTotal
{
    qint64 rows = 0;
    bool exact = false; ///< counted to the end; `sum` means nothing otherwise
    qint64 sum = 0;
};

/// A record that points to another.
struct ReferenceFrom
{
    QString type;
    QString field;
    Id id;
    qint64 key = 0;
    QString title;
};

/// Reads lists page by page, by key: a page costs the same wherever it is. Rows that lack the sort field come
/// last either way; ties are in the order of keys. Joined records never come, deleted ones when they are asked
/// for. Any space, its thread.
class Listing
{
public:
    explicit Listing(Space &space) : m_space(space) {}

    /// UnknownType, UnknownField (subject: type.field; also a field that does not sort, or days asked of one that
    /// is no date).
    [[nodiscard]] Result<ListPage> page(const ListQuery &query, const PageKey &after = {});
    /// How many rows the list has, counted up to `most` and to the query's deadline.
    [[nodiscard]] Result<qint64> countUpTo(const ListQuery &query, qint64 most);
    /// The rows of a list and the sum of a money or integer field over them, counted up to `most` and to the
    /// query's deadline. UnknownField for a field of another kind.
    [[nodiscard]] Result<ListTotal> totalUpTo(const ListQuery &query, const QString &field, qint64 most);
    /// The title of a record that is not read whole; joins are followed. Empty when there is none.
    [[nodiscard]] Result<QString> titleOf(const QString &type, const Id &id);
    /// Living records that point to a record by a reference or a set, `most` of each field at most.
    [[nodiscard]] Result<QList<ReferenceFrom>> referencesTo(const QString &type, const Id &id, int most = 200);

private:
    /// The records that hold an identifier in a field, `most` in all.
    [[nodiscard]] Result<void> addHolders(const RecordType &from, int index, const QString &identifier, int most,
                                          QList<qint64> &keys);
    [[nodiscard]] Result<ListRow> row(const RecordType &type, qint64 key, const QStringList &fields);

    Space &m_space;
};

} // namespace etabli
