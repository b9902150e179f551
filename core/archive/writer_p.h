#pragma once

#include "core/archive/entry.h"
#include "core/archive/entrysink.h"
#include "core/archive/hash.h"
#include "core/archive/limits.h"
#include "core/archive/pendingfile.h"
#include "core/archive/writer.h"

#include <QIODevice>
#include <QSet>

#include <KCompressionDevice>
#include <KZip>

#include <memory>

namespace etabli {

/// State of a writer. A failure once met stays: the archive can then only be dropped.
struct ArchiveWriterState
{
    QString path;
    Limits limits;
    std::unique_ptr<PendingFile> file;
    std::unique_ptr<KZip> zip;
    QList<EntryInfo> entries;
    // Lower-cased: two names may not differ by case only.
    QSet<QString> names;
    qint64 totalBytes = 0;
    // Bytes the directory at the end will take.
    qint64 directoryBytes = 0;
    bool sinkOpen = false;
    bool committed = false;
    Result<void> status;

    [[nodiscard]] tl::unexpected<Error> spoil(Error error);
    /// The reason behind a refusal of KZip: the file's, or an unexpected one.
    [[nodiscard]] tl::unexpected<Error> zipFailure(const QString &name);
    [[nodiscard]] Result<void> start(const QString &name, Compression compression);
    [[nodiscard]] Result<void> write(const QString &name, qint64 before, QByteArrayView bytes);
    [[nodiscard]] Result<void> end(const QString &name, qint64 size);
};

/// Gathers small writes and hands large pieces on. Write-only, sequential.
class GatheringDevice : public QIODevice
{
public:
    explicit GatheringDevice(qsizetype capacity);

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Hands on what is gathered; false when that failed.
    [[nodiscard]] bool drain();
    /// Bytes taken in so far.
    [[nodiscard]] qint64 total() const { return m_total; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;
    /// Takes one piece; false when it could not.
    [[nodiscard]] virtual bool take(QByteArrayView piece) = 0;

private:
    QByteArray m_gathered;
    qsizetype m_capacity;
    qint64 m_total = 0;
    bool m_failed = false;
};

/// The content of an entry as it goes into the ZIP: counted and hashed on its way.
class ContentDevice final : public GatheringDevice
{
public:
    ContentDevice(ArchiveWriterState &writer, QString name);

    [[nodiscard]] EntryInfo info();

protected:
    [[nodiscard]] bool take(QByteArrayView piece) override;

private:
    ArchiveWriterState &m_writer;
    QString m_name;
    qint64 m_size = 0;
    Blake2b m_hash;
};

/// Compresses into the content. Pieces are large because the filter flushes a block at each write.
class ZstdDevice final : public GatheringDevice
{
public:
    explicit ZstdDevice(ContentDevice &content);

    /// Whether the library can compress this way at all.
    [[nodiscard]] bool isUsable() const { return m_filter.isOpen(); }
    /// Writes the end of the stream; false when that failed.
    [[nodiscard]] bool complete();

protected:
    [[nodiscard]] bool take(QByteArrayView piece) override;

private:
    KCompressionDevice m_filter;
};

/// State of a sink.
struct EntrySinkState
{
    EntrySinkState(ArchiveWriterState &owner, const QString &entryName);

    ArchiveWriterState &writer;
    QString name;
    ContentDevice content;
    std::unique_ptr<ZstdDevice> zstd;
    bool finished = false;
};

} // namespace etabli
