#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"
#include "core/domain/recordtype.h"

#include <QBitArray>
#include <QString>

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
/// ?4 `_folded`, then the values in the order of the fields.
[[nodiscard]] QString insert(const RecordType &type, const QBitArray &mask);
[[nodiscard]] QString update(const RecordType &type, const QBitArray &mask);
/// Every field column of one row, in the order of `columns`.
[[nodiscard]] QString select(const RecordType &type);

/// Counts the open conflicts of the record ?1 again.
[[nodiscard]] QString countConflicts(const RecordType &type);

} // namespace rowsql

/// Brings the tables of records to what the declarations say: makes what is missing, never drops anything.
/// Gives the types whose rows have to be drawn again because a column came.
[[nodiscard]] Result<QList<const RecordType *>> syncTables(Connection &connection);

} // namespace etabli
