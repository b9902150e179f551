#pragma once

#include "core/base/identifier.h"
#include "core/changes/versionvector.h"
#include "core/domain/value.h"

#include <QList>
#include <QString>

#include <vector>

namespace etabli {

/// What merge sees of a record: a field (element empty), an element of a set (in = true, out = false), or
/// `_gone`. The three strings are shared, copies cost a counter.
struct Register
{
    QString type;
    Id record;
    QString field;
    QString element;

    friend bool operator==(const Register &, const Register &) = default;
    friend size_t qHash(const Register &r, size_t seed = 0)
    {
        return qHashMulti(seed, r.record, r.type, r.field, r.element);
    }
};

/// One value put forward on a register, with the stamp and author under which it was first typed.
/// Stamps are milliseconds since 1970 UTC, at least one above those replaced: they choose what is shown and
/// never what is replaced.
struct Candidate
{
    Value value;
    qint64 stamp = 0;
    QString author;

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// What a delete had seen of one register of its record.
struct Coverage
{
    QString field;
    QString element;
    VersionVector context;

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// One edit of one register: the only thing that changes a space and the only thing exchanged.
struct Operation
{
    Dot dot;
    Register target;
    bool personal = false;
    qint64 stamp = 0;
    QString author;
    /// Everything the writer knew on this register, the contexts of what it replaces included.
    VersionVector context;
    /// Normally one; an undo restores those of before, several or none.
    std::vector<Candidate> candidates;
    /// Only on `_gone`: what the delete had seen of each other register of the record.
    std::vector<Coverage> coverage;

    [[nodiscard]] static Operation single(Register target, Value value, qint64 stamp, QString author);

    friend bool operator==(const Operation &, const Operation &) = default;
};

} // namespace etabli
