#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"
#include "core/domain/recordtype.h"

#include <QBitArray>
#include <QString>
#include <QStringList>

namespace etabli {

/// The only file that makes SQL text: the tables of records, one per type, drawn from the declarations.
/// A table holds the values shown of fields that are no sets, plus `_modified` (stamp), `_gone` (0/1),
/// `_folded` (title, folded) and `_conflicts` (count). Its key is the record's.
namespace rowsql {

/// "r_project"
[[nodiscard]] QString table(const RecordType &type);
/// Columns of the fields in their order, sets and local-only fields left out of none: sets have no column.
[[nodiscard]] QList<int> columns(const RecordType &type);
[[nodiscard]] QString create(const RecordType &type);
[[nodiscard]] QStringList indexes(const RecordType &type);
[[nodiscard]] QString addColumn(const RecordType &type, int fieldIndex);
/// INSERT or UPDATE of the columns set in `mask` (one bit per field); ?1 is the key, ?2 `_modified`, ?3 `_gone`,
/// ?4 `_folded`, then the values in the order of the fields. An UPDATE names `_gone` only when asked, and
/// `_folded` only with the title: SQLite writes every index that holds a column named, changed or not.
[[nodiscard]] QString insert(const RecordType &type, const QBitArray &mask);
[[nodiscard]] QString update(const RecordType &type, const QBitArray &mask, bool withGone);
/// Every field column of one row, in the order of `columns`.
[[nodiscard]] QString select(const RecordType &type);

/// Columns that tell records of one title apart: choices and territories.
[[nodiscard]] QList<int> codeColumns(const RecordType &type);
/// The title's beginning, then `codeColumns`, of the row ?1.
[[nodiscard]] QString selectHit(const RecordType &type);

/// The order of a list: a column of `table` that has an index after `_gone`.
struct Sort
{
    QString column;    ///< quoted
    QString index;     ///< its index
    bool isText = false;
    bool optional = false; ///< may be missing: NULL, or an empty folded title
    QString missing;   ///< the test of a missing one
};
/// The sort of a field, of "title", or of the last change for an empty name; empty column when it does not sort.
[[nodiscard]] Sort sortOf(const RecordType &type, QStringView name);
/// Whether equality on that field is answered by an index.
[[nodiscard]] bool isIndexed(const RecordType &type, const Field &field);

/// A stretch of the index of a sort, in the order of the list. ?1 is a sort value, ?2 a key.
enum class Span {
    Present,       ///< every row that has a sort value
    Same,          ///< the sort value ?1, keys beyond ?2
    Beyond,        ///< sort values beyond ?1
    Missing,       ///< every row without a sort value
    MissingBeyond, ///< those of keys beyond ?2
    Fixed,         ///< the one sort value ?1 (or none)
    FixedBeyond,   ///< likewise, keys beyond ?2
};
/// What a row is tested for; each takes two parameters.
enum class Test {
    Equal,       ///< column, first parameter: the value
    AnyOf,       ///< column, first parameter: a JSON array of values
    Member,      ///< set, first parameter: the field's symbol, second: the element
    MemberAnyOf, ///< set, second parameter: a JSON array of elements
    AnyOfOrNone,       ///< as AnyOf, or not filled in
    NoMember,          ///< set, first parameter: the field's symbol; no element
    MemberAnyOfOrNone, ///< as MemberAnyOf, or no element
    Between,           ///< column, from the first parameter to the second, both included
    BetweenOrNone,     ///< as Between, or not filled in
    InConflict,        ///< an open conflict; no parameter, no field
    NotJoined,         ///< not joined into another record; no parameter, no field
};
struct FieldTest
{
    Test test = Test::Equal;
    int field = -1;
};
/// key, sort value, and whether the tests pass (parameters from ?3 on), for each living row of a span in order,
/// or each one that is `gone`. A Between of the sort field shortens the spans of present values to its bounds.
[[nodiscard]] QString walk(const RecordType &type, const Sort &sort, Span span, bool descending,
                           const QList<FieldTest> &tests, bool gone = false);
/// The same for the rows whose keys are in the JSON array ?1, in any order.
[[nodiscard]] QString rowsAmong(const RecordType &type, const Sort &sort, const QList<FieldTest> &tests,
                                bool gone = false);
/// Keys of living (or gone) rows that pass an Equal, AnyOf or AnyOfOrNone test of parameter ?1, or a Between
/// test from ?1 to ?3; ?2 of them at most.
[[nodiscard]] QString keysWith(const RecordType &type, FieldTest test, bool gone = false);
/// The folded title of the row ?1.
[[nodiscard]] QString foldedTitle(const RecordType &type);
/// The sum of a field over the living rows, or over the keys of the JSON array ?1.
[[nodiscard]] QString sumOfLiving(const RecordType &type, int field);
[[nodiscard]] QString sumAmong(const RecordType &type, int field);
/// 1 when the row ?1 is there and alive.
[[nodiscard]] QString isLiving(const RecordType &type);
/// Living rows, counted up to ?1.
[[nodiscard]] QString countLiving(const RecordType &type);
/// `_modified`, `_conflicts`, the title's beginning, then the columns of those fields, of the row ?1.
[[nodiscard]] QString selectRow(const RecordType &type, const QList<int> &fields);
/// Counts the open conflicts of the record ?1 again.
[[nodiscard]] QString countConflicts(const RecordType &type);

} // namespace rowsql

/// A table of records that was made, or that got columns.
struct GrownTable
{
    const RecordType *type = nullptr;
    bool isNew = false;
    QStringList fields; ///< of a table that was there: the columns that came
};

/// Brings the tables of records to what the declarations say: makes what is missing, never drops anything.
/// Gives the tables whose rows may have to be drawn, since operations on them may have come before.
[[nodiscard]] Result<QList<GrownTable>> syncTables(Connection &connection);

} // namespace etabli
