#include "core/services/exporting.h"

#include "core/archive/hash.h"
#include "core/archive/writer.h"
#include "core/db/sqltext.h"
#include "core/domain/recordtype.h"
#include "core/exchange/wire.h"
#include "core/services/exportscope.h"
#include "core/services/trust.h"
#include "core/store/migrations.h"

#include <QBitArray>
#include <QFileInfo>

#include <algorithm>

namespace etabli {

namespace {

constexpr int mostBlobs = 9'000;                          // an archive holds 10 000 entries at most
constexpr qint64 mostBlobBytes = qint64(3) << 30;         // and 4 GiB with its operations

/// Writes operations of one archive and remembers what the manifest must say.
class Packer
{
public:
    Packer(Space &space, const ExportRequest &request, Manifest &manifest)
        : m_space(space), m_request(request), m_manifest(manifest)
    {
    }

    Result<EntryInfo> pack(ArchiveWriter &archive, const QList<StreamRange> &ranges, const QBitArray *records)
    {
        ETABLI_ASSIGN(auto sink, archive.begin(QString(operationsEntry), Compression::Zstd));
        OperationWriter writer(sink->device(), [this](StreamKey key) { return identity(key); });
        for (const StreamRange &range : ranges) {
            const Stream *stream = m_space.streams().find(range.stream);
            const bool follows = m_request.publication && m_request.publication->delta;
            const qint64 from = follows ? m_request.publication->since.at(stream->key) : range.from;
            const qint64 to = wantsHistory() && !follows ? range.to : highestSequence;
            ETABLI_TRY(m_space.log().between(stream->key, from, to, [&](const HeldOperation &held) {
                return packOne(writer, held, records);
            }));
            if (follows)
                ETABLI_TRY(packLateComers(writer, *stream, from, records));
        }
        m_manifest.operations = writer.count();
        // The reader refuses more than this: a bomb is found before it swells.
        m_manifest.decodedBytes = sink->written();
        return sink->finish();
    }

    [[nodiscard]] const QSet<QString> &blobs() const { return m_blobs; }

private:
    /// What a delta of publication holds of a stream besides its new operations: those that left quarantine, and
    /// the current ones of records that were not in the scope before.
    Result<void> packLateComers(OperationWriter &writer, const Stream &stream, qint64 from, const QBitArray *records)
    {
        const auto isNew = [&](qint64 record) {
            return records && records->testBit(record)
                && !(record < m_request.publication->before.size() && m_request.publication->before.testBit(record));
        };
        for (const Dot &dot : m_request.publication->released) {
            if (dot.stream != stream.key || dot.sequence > from)
                continue;
            ETABLI_ASSIGN(const std::optional<HeldOperation> held, m_space.log().get(dot));
            if (held && !isNew(held->key.record))
                ETABLI_TRY(packOne(writer, *held, records));
        }
        if (!records)
            return {};
        if (!m_newcomers) {
            m_newcomers.emplace();
            for (qint64 record = 0; record < records->size(); ++record) {
                if (!isNew(record))
                    continue;
                ETABLI_TRY(m_space.log().ofRecord(record, true, [&](const HeldOperation &held) -> Result<void> {
                    m_newcomers->push_back(held.operation.dot);
                    return {};
                }));
            }
            std::sort(m_newcomers->begin(), m_newcomers->end());
        }
        for (auto dot = std::lower_bound(m_newcomers->begin(), m_newcomers->end(), Dot{stream.key, 0});
             dot != m_newcomers->end() && dot->stream == stream.key && dot->sequence <= from; ++dot) {
            ETABLI_ASSIGN(const std::optional<HeldOperation> held, m_space.log().get(*dot));
            if (held)
                ETABLI_TRY(packOne(writer, *held, records));
        }
        return {};
    }

    [[nodiscard]] bool wantsHistory() const { return m_manifest.kind == u"delta"; }

    std::pair<Id, Id> identity(StreamKey key) const
    {
        const Stream *stream = m_space.streams().find(key);
        const Site *site = stream ? m_space.streams().site(stream->site) : nullptr;
        return {stream ? stream->id : Id(), site ? site->id : Id()};
    }

    Result<void> packOne(OperationWriter &writer, const HeldOperation &held, const QBitArray *records)
    {
        if (m_request.progress && m_request.progress->isCancelled())
            return failure(Fault::Cancelled, m_request.path);
        if (!wantsHistory() && !held.current)
            return {};
        if (held.operation.personal && !m_request.personalData)
            return {};
        if (records && (held.key.record >= records->size() || !records->testBit(held.key.record)))
            return {};
        if (held.key.record != m_record) {
            ETABLI_ASSIGN(Statement * find, m_space.connection().cached(sqlText(u"store", u"record_by_key")));
            ETABLI_ASSIGN(const bool found, find->bind(1, held.key.record).step());
            if (!found)
                return failure(Fault::DatabaseDamaged, m_space.folder().database());
            const qint64 typeKey = find->integer(0);
            m_id = find->id(1);
            find->reset();
            ETABLI_ASSIGN(m_type, m_space.symbols().text(typeKey));
            m_record = held.key.record;
            countRecord();
        }
        Operation operation = held.operation;
        operation.target.type = m_type;
        operation.target.record = m_id;
        noteBlob(operation);
        writer.write(operation);
        if (m_request.progress && writer.count() % 4096 == 0)
            m_request.progress->report(writer.count(), 0);
        return {};
    }

    void countRecord()
    {
        if (m_record >= m_seen.size())
            m_seen.resize(m_record + 4096);
        if (m_seen.testBit(m_record))
            return;
        m_seen.setBit(m_record);
        ++m_manifest.counts[m_type];
    }

    void noteBlob(const Operation &operation)
    {
        const RecordType *type = recordType(operation.target.type);
        const Field *field = type ? type->field(operation.target.field) : nullptr;
        if (!field || field->kind != Kind::File)
            return;
        for (const Candidate &candidate : operation.candidates)
            if (!candidate.value.isEmpty())
                m_blobs.insert(candidate.value.toText());
    }

    Space &m_space;
    const ExportRequest &m_request;
    Manifest &m_manifest;
    qint64 m_record = -1;
    QString m_type;
    Id m_id;
    QBitArray m_seen;
    QSet<QString> m_blobs;
    std::optional<std::vector<Dot>> m_newcomers; ///< current operations of records new in the scope, by dot
};

QList<StreamRange> rangesOf(Space &space, bool onlyOwn, bool claims)
{
    QList<StreamRange> ranges;
    for (const Stream &stream : space.streams().all()) {
        if (onlyOwn && !stream.own)
            continue;
        const Site *site = space.streams().site(stream.site);
        // What was written under an identity since lost travels in snapshots: the signer of a delta is its writer.
        if (onlyOwn && (!site || site->id != space.site().site))
            continue;
        StreamRange range;
        range.stream = stream.id;
        range.site = site ? site->id : Id();
        range.siteName = site ? site->name : QString();
        range.to = claims ? space.claimOf(stream) : 0;
        range.from = onlyOwn ? std::min(stream.acknowledged, range.to) : 0;
        ranges.append(range);
    }
    return ranges;
}

/// What a base holds of everybody: a publication begins at the beginning, or where its number says.
QList<StreamRange> rangesPublished(Space &space, const PublishRequest &publication, bool limited)
{
    QList<StreamRange> ranges = rangesOf(space, false, false);
    for (StreamRange &range : ranges) {
        const Stream *stream = space.streams().find(range.stream);
        range.to = limited ? 0 : publication.claims.at(stream->key);
    }
    return ranges;
}

Result<void> addBlobs(Space &space, ArchiveWriter &archive, QStringList hashes, Manifest &manifest, ExportReport &report)
{
    hashes.sort();
    qint64 bytes = 0;
    for (const QString &hash : std::as_const(hashes)) {
        const QFileInfo file(space.folder().blobs() + u'/' + hash);
        const bool fits = report.blobs < mostBlobs && bytes + file.size() <= mostBlobBytes;
        // A file altered on this disk would make the whole archive refused over there.
        const Result<QByteArray> digest = fits ? blake2bFile(file.filePath()) : QByteArray();
        if (!digest || QString::fromLatin1(digest->toHex()) != hash) {
            ++manifest.blobsLeftOut;
            continue;
        }
        ETABLI_ASSIGN(const EntryInfo info, archive.addFile(blobFolder + hash, file.filePath(), nullptr));
        manifest.entries.append(info);
        bytes += file.size();
        ++report.blobs;
    }
    return {};
}

} // namespace

Result<ExportReport> exportArchive(Space &space, const ExportRequest &request)
{
    if (space.folder().owns(request.path))
        return failure(Fault::NotWritable, request.path, QStringLiteral("a file of the space itself"));
    ETABLI_ASSIGN(const KeyPair pair, ownKey(space));
    const bool limited = !request.territories.isEmpty() || !request.personalData;

    ExportReport report;
    Manifest &manifest = report.manifest;
    const bool whole = request.publication ? !request.publication->delta : request.full || limited;
    manifest.kind = whole ? QStringLiteral("snapshot") : QStringLiteral("delta");
    if (request.publication)
        manifest.publication = request.publication->says;
    manifest.archive = Id::create(space.clock());
    manifest.site = space.site().site;
    manifest.siteName = space.site().name;
    manifest.publicKey = pair.publicKey;
    manifest.author = space.site().author;
    manifest.schema = newestSchema();
    manifest.created = space.clock().now();
    manifest.territories = request.territories;
    manifest.personalData = request.personalData;

    // One read transaction: what is written is one moment of the space, whatever is typed meanwhile.
    ETABLI_TRY(space.connection().execute(u"BEGIN"));
    const auto outcome = [&]() -> Result<void> {
        ETABLI_TRY(space.streams().load());
        ETABLI_TRY(space.erasures().load());
        manifest.erasures = space.erasures().all();
        manifest.streams = request.publication ? rangesPublished(space, *request.publication, limited)
                                               : rangesOf(space, manifest.kind == u"delta", !limited);
        for (StreamRange &range : manifest.streams) {
            const Stream *stream = space.streams().find(range.stream);
            ETABLI_ASSIGN(const auto stamp, space.log().stampOf({stream->key, range.from}));
            range.stampAtFrom = range.from > 0 && stamp ? *stamp : 0;
        }
        std::optional<QBitArray> records;
        if (!request.territories.isEmpty()) {
            ETABLI_ASSIGN(records, recordsInScope(space, request.places));
        }
        ETABLI_ASSIGN(auto archive, ArchiveWriter::create(request.path));
        Packer packer(space, request, manifest);
        ETABLI_ASSIGN(const EntryInfo operations,
                      packer.pack(*archive, manifest.streams, records ? &*records : nullptr));
        manifest.entries.append(operations);
        ETABLI_TRY(addBlobs(space, *archive, packer.blobs().values(), manifest, report));
        const QByteArray json = manifest.toJson();
        ETABLI_TRY(archive->add(QString(manifestEntry), json));
        ETABLI_TRY(archive->add(QString(signatureEntry), sign(json, pair)));
        return archive->commit();
    }();
    // Nothing was written in the space: however the reading ends, it must end.
    if (!space.connection().execute(u"COMMIT"))
        ETABLI_TRY(space.connection().execute(u"ROLLBACK"));
    if (!outcome)
        return tl::unexpected(outcome.error());
    report.bytes = QFileInfo(request.path).size();
    return report;
}

} // namespace etabli
