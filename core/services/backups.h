#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/workspace.h"

#include <QString>

namespace etabli {

/// What a backup held or gave back.
struct BackupReport
{
    qint64 files = 0; ///< attachments
    qint64 bytes = 0; ///< of the backup itself
    bool withKey = false;
};

/// Copies a whole space into one file, wholly or not at all, while others read and write it: the database as it is
/// at one moment, `site.json`, the kept files, and the key only when asked. NotWritable, DiskFull, ArchiveLimit
/// (beyond 4 GiB), Cancelled.
[[nodiscard]] Result<BackupReport> backupSpace(Workspace &workspace, const QString &path, bool withKey,
                                               Progress *progress = nullptr);

/// Puts a backup back in a new or empty folder. Every file is verified before anything is written; what is written
/// from then on has numbers of its own, so that nothing of the former life can be confused with it. SpaceExists
/// when the folder holds a space, NotAnArchive when the file is no backup, ArchiveAltered, ArchiveTruncated,
/// NewerSchema, OtherDatabase; nothing is then left behind.
[[nodiscard]] Result<BackupReport> restoreSpace(const QString &path, const QString &folder,
                                                const WorkspaceOptions &options, Progress *progress = nullptr);

} // namespace etabli
