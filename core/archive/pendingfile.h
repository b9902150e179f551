#pragma once

#include "core/base/result.h"

#include <QFileDevice>
#include <QIODevice>
#include <QString>

#include <memory>

namespace etabli {

/// A file being written that appears at its path only when committed, whole, in place of the former one.
/// Dropped, refused by the disk or killed in the middle, it leaves the former file as it was. Where the file
/// system allows it (Linux), it has no name until then, so that even a killed program leaves nothing behind.
/// Write-only, seekable, unbuffered. One thread at a time.
class PendingFile final : public QIODevice
{
public:
    ~PendingFile() override;

    /// Whether the file may do without a name until it is committed.
    enum class Naming { NamelessIfPossible, Named };

    /// Prepares to write at `path`, making parent folders. Fails with NotWritable or DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<PendingFile>> create(const QString &path,
                                                                     Naming naming = Naming::NamelessIfPossible);

    /// Puts everything on the disk and the file at its path. Fails with what any write met, NotWritable or
    /// DiskFull; the former file is then untouched. Nothing may be written afterwards. The device itself may have
    /// been closed before.
    [[nodiscard]] Result<void> commit();
    /// Success, or the first failure met when writing.
    [[nodiscard]] const Result<void> &status() const { return m_status; }

    bool seek(qint64 position) override;
    [[nodiscard]] qint64 size() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    explicit PendingFile(QString path);
    [[nodiscard]] bool openNameless();
    [[nodiscard]] Result<void> commitNameless();
    [[nodiscard]] tl::unexpected<Error> remember(int systemError, const QString &detail);

    QString m_path;
    std::unique_ptr<QFileDevice> m_file;
    bool m_nameless = false;
    bool m_committed = false;
    Result<void> m_status;
};

} // namespace etabli
