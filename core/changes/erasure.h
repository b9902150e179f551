#pragma once

#include "core/changes/operation.h"

#include <QString>
#include <QStringView>

namespace etabli {

/// A record of a person whose values are gone for good. Erasures only add up: they always win, are never undone,
/// and travel with every archive.
struct Erasure
{
    QString type;
    Id record;
    qint64 at = 0; ///< when it was asked, ms UTC

    friend bool operator==(const Erasure &, const Erasure &) = default;
};

/// Whether records of a type may be erased: persons and what belongs to them only. A type that this version does
/// not know may be one of them.
[[nodiscard]] bool mayBeErased(QStringView type);

/// What is kept of an operation on an erased record: its dot, register, stamp, author and context. An element stays
/// when it is the identifier of a record; anything else there is a value and goes.
[[nodiscard]] Operation withoutValues(const Operation &operation);

} // namespace etabli
