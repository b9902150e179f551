#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/workspace.h"

#include <QList>
#include <QString>

namespace etabli {

/// Something in a space that is not as its operations say, or not whole.
struct CheckProblem
{
    enum class Kind {
        Damage,      ///< SQLite finds the file itself damaged; the subject is what it says
        Orphan,      ///< a line refers to one that is not there
        Row,         ///< what is shown of a record is not what its operations say
        Sets,        ///< likewise for its sets
        Conflicts,   ///< likewise for its open conflicts
        Life,        ///< likewise for its being there or deleted
        Index,       ///< the search index does not have the record
        IndexDamage, ///< the search index itself is damaged
        FileMissing, ///< a kept file is gone
        FileAltered, ///< a kept file is no longer the one that was kept
    };
    Kind kind = Kind::Damage;
    QString subject; ///< "type identifier", a table, a file
    bool repaired = false;
};

/// Stable lower-case name of a kind ("file_missing"), for JSON reports.
[[nodiscard]] QString checkProblemName(CheckProblem::Kind kind);

struct CheckReport
{
    qint64 records = 0;
    qint64 files = 0;
    QList<CheckProblem> problems;

    /// Nothing is wrong any more.
    [[nodiscard]] bool isSound() const;
};

/// Compares everything a space shows with the operations it holds, and its kept files with their hashes. With
/// `repair`, what is drawn from operations (rows, sets, conflicts, search index) is drawn again where it differs,
/// in one transaction: the operations themselves are never touched. Repairing needs a writing workspace
/// (ReadOnly). Cancelled leaves everything as it was.
[[nodiscard]] Result<CheckReport> checkSpace(Workspace &workspace, bool repair, Progress *progress = nullptr);

} // namespace etabli
