#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/blobs.h"
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

    /// A file whose bytes are in the space, without a record yet.
    struct Brought
    {
        StoredBlob blob;
        QString title;
        QString mediaType;
    };

    explicit Attachments(Workspace &workspace) : m_workspace(workspace) {}

    /// Copies a file into the space and makes its `attachment` record, named after it; `more` links it (project=…,
    /// caption=…). Nothing is recorded unless the copy is whole. NotFound, NotReadable (a folder too), EmptyFile,
    /// TooLarge, DiskFull, NotWritable, and those of Records.
    [[nodiscard]] Result<EditReceipt> add(const QString &filePath, const QList<Assignment> &more = {});

    /// Where blobs are to be written. ReadOnly when the space cannot be.
    [[nodiscard]] Result<QString> folderForBlobs();
    /// Copies a file there. Any thread, and none of the workspace's has to wait for it: the record is made by
    /// record(). NotFound, NotReadable (a folder too), EmptyFile, TooLarge, DiskFull, NotWritable, Cancelled.
    [[nodiscard]] static Result<Brought> bring(const QString &folder, const QString &filePath,
                                               Progress *progress = nullptr);
    /// The same for bytes that are no file: a picture pasted. `title` ends as a file name would.
    [[nodiscard]] static Result<Brought> bringBytes(const QString &folder, const QString &title, QByteArray bytes);
    /// Makes the record of a file that was brought.
    [[nodiscard]] Result<EditReceipt> record(const Brought &file, const QList<Assignment> &more = {});

    /// Where the bytes of an attachment lie. NotFound, with its title as subject, when they have not come with an
    /// archive yet.
    [[nodiscard]] Result<QString> pathOf(const QString &id);
    /// Copies the bytes that lie at `source`, a path of pathOf(), to `path`. Any thread.
    [[nodiscard]] static Result<void> copyOut(const QString &source, const QString &path);
    /// Copies them to `path`, wholly or not at all. DatabaseDamaged when they are no longer those of the hash.
    [[nodiscard]] Result<void> copyTo(const QString &id, const QString &path);

private:
    Workspace &m_workspace;
};

} // namespace etabli
