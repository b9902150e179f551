#pragma once

#include "core/domain/field.h"

#include <QList>
#include <QStringView>

namespace etabli {

/// The declaration of one type of record. From it come SQL columns, forms, lists, search, dump and command line.
struct RecordType
{
    QLatin1String name;
    QLatin1String titleField; ///< the field that names a record of this type on screen
    QList<Field> fields;

    /// The field of that name, or nothing. The pointer lives as long as the program.
    [[nodiscard]] const Field *field(QStringView fieldName) const;
    [[nodiscard]] int indexOf(QStringView fieldName) const;
};

/// Every record type, in the order of their names. Declared once, here; built at first use, then constant.
[[nodiscard]] const QList<RecordType> &recordTypes();

/// The type of that name, or nothing. The pointer lives as long as the program.
[[nodiscard]] const RecordType *recordType(QStringView name);

/// Names reserved to the registers that every record has.
inline constexpr QLatin1String goneField("_gone");     ///< false, true, or the identifier of the survivor
inline constexpr QLatin1String joinedField("joined"); ///< set of the records joined into this one

} // namespace etabli
