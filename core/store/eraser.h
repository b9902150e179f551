#pragma once

#include "core/base/result.h"
#include "core/changes/erasure.h"
#include "core/store/rowwriter.h"
#include "core/store/space.h"

#include <QSet>
#include <QStringList>

namespace etabli {

/// What a batch of erasures did here.
struct EraseTally
{
    qint64 records = 0;    ///< erasures that were new
    qint64 operations = 0; ///< operations held here that lost their values
};

/// Takes the values of erased records out of everything the database holds: operations keep their headers; rows,
/// sets, conflicts, search index and its words go. Works inside the caller's transaction; what lies outside the
/// database (kept files, kept archives, pages no longer used) is noted as chores for `settleErasures`.
/// The space's writing thread.
class Eraser
{
public:
    explicit Eraser(Space &space);

    /// Erasures already known change nothing. DatabaseFailed and the like leave it to the caller to roll back.
    [[nodiscard]] Result<EraseTally> erase(const QList<Erasure> &erasures);
    /// Draws an erased record as what it is: gone, and empty. For a record that just arrived.
    [[nodiscard]] Result<void> drawEmpty(qint64 record, const QString &type, bool isNew);
    /// Takes out what is held of an erased record; gives how many operations it had.
    [[nodiscard]] Result<qint64> wipe(qint64 record, const QString &type);

    /// Notes something to be done outside the transaction.
    [[nodiscard]] static Result<void> addChore(Connection &connection, const QString &kind, const QString &subject = {});

private:
    [[nodiscard]] Result<Statement *> statement(QStringView name);
    [[nodiscard]] Result<void> forgetWords(const QSet<QString> &words);
    [[nodiscard]] Result<void> forgetFiles(const QSet<QString> &hashes);

    Space &m_space;
    RowWriter m_rows;
};

/// The name of a kept file (the hash of its bytes), when a value is one.
[[nodiscard]] bool isFileName(QStringView text);

} // namespace etabli
