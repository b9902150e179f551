#pragma once

#include "core/services/records.h"

namespace etabli {

/// One past change of a record, in words.
struct HistoryLine
{
    QString key;   ///< the operation
    QString field; ///< name of the field, `_gone` for deletions
    QString label; ///< what changed
    QString before;
    QString after;
    QString author;
    QString when; ///< "hier à 17 h 42, ce poste"
    qint64 at = 0;
    bool current = false;
    Assignment again; ///< writes once more what this change said
};

/// The changes of a record, newest first; of one field when it is named. The workspace's thread.
[[nodiscard]] Result<QList<HistoryLine>> readHistory(Workspace &workspace, const QString &type, const QString &id,
                                                     const QString &field = {});

} // namespace etabli
