#pragma once

#include "core/base/result.h"
#include "core/services/records.h"
#include "core/services/workspace.h"

#include <QString>

namespace etabli {

/// Files kept with records, by the hash of their bytes: the same file twice is kept once. The workspace's thread.
class Attachments
{
public:
    /// Bytes a file may have.
    static constexpr qint64 largest = qint64(2) << 30;

    explicit Attachments(Workspace &workspace) : m_workspace(workspace) {}

    /// Copies a file into the space and makes its `attachment` record, named after it; `more` links it (project=…,
    /// caption=…). Nothing is recorded unless the copy is whole. NotFound, NotReadable (a folder too), EmptyFile,
    /// TooLarge, DiskFull, NotWritable, and those of Records.
    [[nodiscard]] Result<EditReceipt> add(const QString &filePath, const QList<Assignment> &more = {});

    /// Where the bytes of an attachment lie. NotFound, with its title as subject, when they have not come with an
    /// archive yet.
    [[nodiscard]] Result<QString> pathOf(const QString &id);
    /// Copies them to `path`, wholly or not at all. DatabaseDamaged when they are no longer those of the hash.
    [[nodiscard]] Result<void> copyTo(const QString &id, const QString &path);

private:
    Workspace &m_workspace;
};

} // namespace etabli
