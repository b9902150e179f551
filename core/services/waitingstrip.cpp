#include "core/archive/hash.h"
#include "core/archive/writer.h"
#include "core/db/sqltext.h"
#include "core/exchange/wire.h"
#include "core/services/waitingroom.h"
#include "core/store/eraser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace etabli {

namespace {

constexpr qint64 largestPiece = 16 * 1024 * 1024;
constexpr qint64 decodedSlack = 64 * 1024;

/// Numbers the streams of one archive without telling the space of them. 0 is kept for what never leaves.
class StreamTable
{
public:
    StreamKey key(const Id &stream, const Id &site)
    {
        const auto [at, isNew] = m_keys.try_emplace(stream, static_cast<StreamKey>(m_identities.size()) + 1);
        if (isNew)
            m_identities.push_back({stream, site});
        return at->second;
    }
    [[nodiscard]] std::pair<Id, Id> identity(StreamKey key) const { return m_identities[key - 1]; }

private:
    std::map<Id, StreamKey> m_keys;
    std::vector<std::pair<Id, Id>> m_identities;
};

bool holdsValues(const Operation &operation)
{
    return !operation.coverage.empty()
        || std::any_of(operation.candidates.begin(), operation.candidates.end(),
                       [](const Candidate &candidate) { return !candidate.value.isEmpty(); });
}

void noteFiles(const Operation &operation, QSet<QString> &files)
{
    for (const Candidate &candidate : operation.candidates) {
        const QString text = candidate.value.toText();
        if (isFileName(text))
            files.insert(text);
    }
}

/// Goes through the operations of an archive: what of them is to be erased, and what is written instead.
class Stripper
{
public:
    Stripper(const Erasures &erasures, const VerifiedArchive &archive)
        : m_erasures(erasures), m_archive(archive)
    {
    }

    /// Whether anything must go.
    Result<bool> look()
    {
        bool found = false;
        ETABLI_TRY(eachOperation([&](const Operation &operation) {
            const bool erased = m_erasures.contains(operation.target.type, operation.target.record);
            found = found || (erased && holdsValues(operation));
            noteFiles(operation, erased ? m_erasedFiles : m_wantedFiles);
        }));
        return found;
    }

    Result<void> write(const QString &path)
    {
        ETABLI_ASSIGN(auto writer, ArchiveWriter::create(path));
        ETABLI_ASSIGN(auto sink, writer->begin(QString(operationsEntry), Compression::Zstd));
        OperationWriter operations(sink->device(), [this](StreamKey key) { return m_streams.identity(key); });
        ETABLI_TRY(eachOperation([&](const Operation &operation) {
            const bool erased = m_erasures.contains(operation.target.type, operation.target.record);
            operations.write(erased ? withoutValues(operation) : operation);
        }));
        ETABLI_TRY(sink->finish());
        for (const EntryInfo &entry : m_archive.manifest.entries) {
            const QString file = entry.name.mid(blobFolder.size());
            const bool gone = m_erasedFiles.contains(file) && !m_wantedFiles.contains(file);
            if (entry.name.startsWith(blobFolder) && !gone && m_archive.reader->has(entry.name))
                ETABLI_TRY(copy(*writer, entry.name));
        }
        for (const QLatin1String name : {manifestEntry, signatureEntry}) {
            ETABLI_ASSIGN(const QByteArray bytes, m_archive.reader->readSmall(QString(name), largestPiece));
            ETABLI_TRY(writer->add(QString(name), bytes));
        }
        return writer->commit();
    }

private:
    template <typename Visitor>
    Result<void> eachOperation(const Visitor &visit)
    {
        ETABLI_ASSIGN(auto device, m_archive.reader->openZstd(QString(operationsEntry),
                                                              m_archive.manifest.decodedBytes + decodedSlack));
        OperationReader reader(*device, [this](const Id &stream, const Id &site) -> Result<StreamKey> {
            return m_streams.key(stream, site);
        });
        for (;;) {
            ETABLI_ASSIGN(const std::optional<Operation> operation, reader.next());
            if (!operation)
                return device->finish();
            visit(*operation);
        }
    }

    Result<void> copy(ArchiveWriter &writer, const QString &name)
    {
        ETABLI_ASSIGN(auto source, m_archive.reader->openEntry(name));
        ETABLI_ASSIGN(auto sink, writer.begin(name, Compression::Stored));
        QByteArray piece(qsizetype(1) << 18, Qt::Uninitialized);
        for (;;) {
            const qint64 count = source->read(piece.data(), piece.size());
            if (count <= 0)
                break;
            if (sink->device().write(piece.constData(), count) != count)
                break; // finish() says why
        }
        ETABLI_TRY(source->finish());
        ETABLI_TRY(sink->finish());
        return {};
    }

    const Erasures &m_erasures;
    const VerifiedArchive &m_archive;
    StreamTable m_streams;
    QSet<QString> m_erasedFiles;
    QSet<QString> m_wantedFiles;
};

QString freeName(const QString &folder, const Id &archive)
{
    for (int n = 1;; ++n) {
        const QString name = QStringLiteral("%1-%2.etabli").arg(archive.toString()).arg(n);
        if (!QFileInfo::exists(folder + u'/' + name))
            return name;
    }
}

Result<void> stripOne(Space &space, const WaitingArchive &one)
{
    auto archive = inspectArchive(one.file);
    Result<bool> toStrip = false;
    const QString name = freeName(space.folder().waiting(), one.archive);
    Result<void> written;
    if (archive) {
        Stripper stripper(space.erasures(), *archive);
        toStrip = stripper.look();
        if (toStrip && *toStrip)
            written = stripper.write(space.folder().waiting() + u'/' + name);
    }
    if (!archive || !toStrip) {
        // What cannot be read can never be merged, and nobody knows what it holds.
        ETABLI_ASSIGN(Statement * drop, space.connection().cached(sqlText(u"store", u"waiting_drop")));
        return drop->bind(1, one.archive).run();
    }
    if (!*toStrip)
        return {};
    ETABLI_TRY(written);
    ETABLI_ASSIGN(const QByteArray hash, blake2bFile(space.folder().waiting() + u'/' + name));
    ETABLI_ASSIGN(Statement * note, space.connection().cached(sqlText(u"store", u"waiting_rewritten")));
    return note->bind(1, one.archive).bind(2, name).bind(3, hash).run();
}

} // namespace

Result<void> stripWaitingRoom(Space &space)
{
    ETABLI_ASSIGN(const QList<WaitingArchive> waiting, waitingArchives(space));
    for (const WaitingArchive &one : waiting) {
        if (QFileInfo::exists(one.file))
            ETABLI_TRY(stripOne(space, one));
    }
    // Files that no line names any more: what was just replaced or dropped, and what a crash left.
    ETABLI_ASSIGN(const QList<WaitingArchive> kept, waitingArchives(space));
    const QFileInfoList files = QDir(space.folder().waiting()).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        const bool named = std::any_of(kept.begin(), kept.end(), [&file](const WaitingArchive &one) {
            return QFileInfo(one.file).fileName() == file.fileName();
        });
        if (!named && !QFile::remove(file.filePath()))
            return failure(Fault::NotWritable, file.filePath());
    }
    return {};
}

} // namespace etabli
