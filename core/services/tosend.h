#pragma once

#include "core/base/result.h"
#include "core/services/workspace.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// A record that was changed here and that no base has as it is now.
struct RecordToSend
{
    QString type;
    QString id;
    QString title;      ///< the beginning of it; may be empty
    QStringList fields; ///< names of what was changed, the last changed first; `_gone` and `joined` among them
    qint64 changes = 0;
    QString author; ///< of the last change
    qint64 at = 0;  ///< of the last change, ms UTC
    bool made = false;    ///< nothing of it left before: the whole record goes
    bool deleted = false; ///< it is gone now
};

/// Where a page of the list ended; given back as it is for the next one.
struct ToSendPlace
{
    qint64 stream = 0; ///< 0: the beginning
    qint64 dot = 0;
};

struct ToSendPage
{
    QList<RecordToSend> records; ///< last changed first, within each life of this workbench
    ToSendPlace next;
    bool atEnd = false;
};

/// What waits to leave this workbench, by record, `most` records at a time. However much waits, a page reads a
/// bounded number of operations: it may hold fewer records than asked and still not be the last. Any workspace, its
/// thread; a reading one first learns the streams that another connection wrote meanwhile.
[[nodiscard]] Result<ToSendPage> recordsToSend(Workspace &workspace, const ToSendPlace &from, int most);

} // namespace etabli
