#include "core/services/merging.h"

#include "core/db/sqltext.h"
#include "core/exchange/wire.h"
#include "core/services/blobs.h"
#include "core/services/erasing.h"
#include "core/services/publications.h"
#include "core/services/reception.h"
#include "core/services/waitingroom.h"
#include "core/store/applier.h"
#include "core/store/eraser.h"
#include "core/store/reissue.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace etabli {

namespace {

/// Operations that a person waits for are indexed at once; a large reception is indexed afterwards.
constexpr qint64 indexedAtOnce = 2'000;
/// Room for what the manifest does not count exactly.
constexpr qint64 decodedSlack = 64 * 1024;

/// Merges one verified archive inside one transaction.
class Merge
{
public:
    Merge(Space &space, const VerifiedArchive &archive, const MergeRequest &request, MergeReport &report)
        : m_space(space), m_archive(archive), m_request(request), m_report(report)
    {
    }

    /// Where the archive's stream and ours part, when it turns out that a copy wrote the same numbers.
    [[nodiscard]] std::optional<qint64> forkBoundary() const { return m_forkBoundary; }

    /// Attachments that only erased records of the archive name.
    [[nodiscard]] const QSet<QString> &erasedFiles() const { return m_erasedFiles; }

    Result<void> run()
    {
        const Manifest &manifest = m_archive.manifest;
        if (m_report.signer == signerName(Signer::New))
            ETABLI_TRY(pinSigner(m_space, manifest));
        for (const StreamRange &range : manifest.streams) {
            if (!range.site.isNull())
                ETABLI_TRY(m_space.streams().siteKey(range.site, range.siteName));
            ETABLI_TRY(resolve(range.stream, range.site)); // a content pack's stream has no site
        }
        // First, so that what the archive holds of those it erases enters without its values.
        ETABLI_ASSIGN(const EraseTally erased, Eraser(m_space).erase(manifest.erasures));
        m_report.erased = erased.records;
        const qint64 reception = m_space.nextReception();
        Applier applier(m_space, reception,
                        manifest.operations > indexedAtOnce ? Applier::Indexing::Later : Applier::Indexing::Now);
        ETABLI_TRY(applyAll(applier));
        ETABLI_ASSIGN(const ApplyReport applied, applier.finish());
        m_report.applied = applied.applied;
        m_report.known = applied.known;
        m_report.conflicts = applied.conflicts;
        m_erasedFiles = applier.erasedFiles();
        if (manifest.claims())
            ETABLI_TRY(claim());
        if (manifest.publication)
            ETABLI_TRY(takePublication());
        ETABLI_TRY(noteReception(reception));
        return {};
    }

private:
    Result<void> takePublication()
    {
        const Publication &publication = *m_archive.manifest.publication;
        ETABLI_ASSIGN(const bool another, acknowledgesAnother(m_space, publication));
        if (another) {
            m_forkBoundary = commonPast();
            return failure(Fault::StreamForked, m_space.site().stream.toString());
        }
        m_report.publication = publication.number;
        return notePublication(m_space, m_archive.manifest);
    }

    Result<void> applyAll(Applier &applier)
    {
        ETABLI_ASSIGN(auto device, m_archive.reader->openZstd(QString(operationsEntry),
                                                              m_archive.manifest.decodedBytes + decodedSlack));
        OperationReader reader(*device, [this](const Id &stream, const Id &site) { return resolve(stream, site); });
        const StreamKey own = m_space.ownStream();
        qint64 common = commonPast();
        qint64 done = 0;
        for (;;) {
            ETABLI_ASSIGN(const std::optional<Operation> operation, reader.next());
            if (!operation)
                break;
            if (operation->dot.stream == own) {
                ETABLI_ASSIGN(const auto held, m_space.log().stampOf(operation->dot));
                if (!held || *held != operation->stamp) {
                    m_forkBoundary = common;
                    return failure(Fault::StreamForked, operationName(operation->dot));
                }
                common = std::max(common, operation->dot.sequence);
            }
            if (m_archive.manifest.kind == u"delta" && !m_archive.manifest.publication && !announced(operation->dot))
                return failure(Fault::ArchiveAltered, m_request.path,
                               QStringLiteral("not announced: ") + operationName(operation->dot));
            ETABLI_TRY(applier.apply(*operation));
            if (++done % 1024 == 0 && m_request.progress) {
                m_request.progress->report(done, m_archive.manifest.operations);
                if (m_request.progress->isCancelled())
                    return failure(Fault::Cancelled, m_request.path);
            }
        }
        // The end must be the real one: a stream cut short is an altered archive.
        if (const auto whole = device->finish(); !whole)
            return failure(whole.error().fault, m_request.path, whole.error().detail);
        if (done != m_archive.manifest.operations)
            return failure(Fault::ArchiveAltered, m_request.path, QStringLiteral("%1 operations").arg(done));
        return {};
    }

    /// How far the archive's writer and we certainly wrote the same: what the base has, and the operation before
    /// a delta when both hold it under the same stamp.
    qint64 commonPast()
    {
        const Stream *own = m_space.streams().find(m_space.ownStream());
        qint64 common = own ? own->acknowledged : 0;
        for (const StreamRange &range : m_archive.manifest.streams) {
            if (!own || range.stream != own->id || range.from == 0)
                continue;
            const auto held = m_space.log().stampOf({own->key, range.from});
            if (held && *held && **held == range.stampAtFrom)
                common = std::max(common, range.from);
        }
        return common;
    }

    Result<StreamKey> resolve(const Id &stream, const Id &site)
    {
        if (site.isNull())
            return m_space.streams().key(stream);
        ETABLI_ASSIGN(const qint64 siteKey, m_space.streams().siteKey(site, {}));
        return m_space.streams().key(stream, siteKey);
    }

    /// A delta holds what its manifest announces, stream by stream, and nothing else.
    bool announced(Dot dot) const
    {
        return std::any_of(m_archive.manifest.streams.begin(), m_archive.manifest.streams.end(),
                           [&](const StreamRange &range) {
                               const Stream *stream = m_space.streams().find(range.stream);
                               return stream && stream->key == dot.stream && dot.sequence > range.from
                                   && dot.sequence <= range.to;
                           });
    }

    Result<void> claim()
    {
        for (const StreamRange &range : m_archive.manifest.streams) {
            const Stream *stream = m_space.streams().find(range.stream);
            if (stream && stream->key != m_space.ownStream() && range.from <= stream->claim)
                ETABLI_TRY(m_space.streams().setClaim(stream->key, range.to));
        }
        return {};
    }

    Result<void> noteReception(qint64 reception)
    {
        const Manifest &manifest = m_archive.manifest;
        ETABLI_ASSIGN(const qint64 site, m_space.streams().siteKey(manifest.site, manifest.siteName));
        ETABLI_ASSIGN(Statement * insert, m_space.connection().cached(sqlText(u"store", u"arrival_insert")));
        const QStringView kind = manifest.publication ? QStringView(u"publication") : QStringView(u"archive");
        insert->bind(1, reception).bind(2, kind).bind(3, manifest.archive);
        insert->bind(4, m_archive.manifestHash).bind(5, site).bind(6, m_space.clock().now());
        insert->bind(7, QFileInfo(m_request.path).fileName());
        ETABLI_TRY(insert->run());
        ETABLI_ASSIGN(Statement * done, m_space.connection().cached(sqlText(u"store", u"arrival_done")));
        done->bind(1, reception).bind(2, m_report.applied).bind(3, m_report.known).bind(4, m_report.conflicts);
        ETABLI_TRY(done->run());
        m_space.noteReception(reception);
        return {};
    }

    QString operationName(Dot dot) const
    {
        return m_space.streams().streamId(dot.stream).toString() + u':' + QString::number(dot.sequence);
    }

    Space &m_space;
    const VerifiedArchive &m_archive;
    const MergeRequest &m_request;
    MergeReport &m_report;
    std::optional<qint64> m_forkBoundary;
    QSet<QString> m_erasedFiles;
};

/// Runs a merge in its transaction; a dry run is the same without the commit.
Result<std::optional<qint64>> mergeOnce(Space &space, const VerifiedArchive &archive, const MergeRequest &request,
                                        MergeReport &report)
{
    std::optional<qint64> fork;
    const auto outcome = [&]() -> Result<void> {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(space.connection()));
        Merge merge(space, archive, request, report);
        const auto merged = merge.run();
        fork = merge.forkBoundary();
        ETABLI_TRY(merged);
        if (request.dryRun)
            return {};
        ETABLI_ASSIGN(report.blobs, receiveBlobs(space, *archive.reader, archive.manifest, merge.erasedFiles()));
        return transaction.commit();
    }();
    if (outcome && !request.dryRun) {
        space.committed();
        return std::nullopt;
    }
    ETABLI_TRY(space.rolledBack());
    if (fork)
        return fork;
    ETABLI_TRY(outcome);
    return std::nullopt;
}

Result<void> moveToNewStream(Space &space, qint64 boundary, MergeReport &report)
{
    const auto outcome = [&]() -> Result<void> {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(space.connection()));
        ETABLI_ASSIGN(report.reissued, reissue(space, boundary));
        return transaction.commit();
    }();
    if (!outcome) {
        ETABLI_TRY(space.rolledBack());
        return outcome;
    }
    space.committed();
    return {};
}

/// An archive may have to wait; the erasures it tells of do not.
Result<void> takeErasuresOf(Space &space, const Manifest &manifest, const MergeRequest &request, MergeReport &report)
{
    if (request.dryRun) {
        report.erased = space.erasures().unknownOf(manifest.erasures).size();
        return {};
    }
    ETABLI_ASSIGN(report.erased, takeErasures(space, manifest.erasures));
    return {};
}

Result<void> mergeVerified(Space &space, const VerifiedArchive &archive, const MergeRequest &request,
                           MergeReport &report)
{
    ETABLI_ASSIGN(const std::optional<QString> missing, missingBefore(space, archive.manifest));
    if (missing) {
        if (request.dryRun)
            report.waiting.append({archive.manifest.archive, archive.manifest.siteName, QStringLiteral("gap"), *missing, {}});
        else
            ETABLI_TRY(keepAside(space, request.path, archive, QStringLiteral("gap"), *missing));
        return takeErasuresOf(space, archive.manifest, request, report);
    }
    auto merged = mergeOnce(space, archive, request, report);
    if (merged && *merged && !request.dryRun) {
        ETABLI_TRY(moveToNewStream(space, **merged, report));
        merged = mergeOnce(space, archive, request, report);
    }
    if (merged && !*merged)
        return {};
    if (merged || merged.error().fault == Fault::StreamForked) {
        const QString where = merged ? space.site().stream.toString() : merged.error().subject;
        if (request.dryRun)
            report.waiting.append({archive.manifest.archive, archive.manifest.siteName, QStringLiteral("fork"), where, {}});
        else
            ETABLI_TRY(keepAside(space, request.path, archive, QStringLiteral("fork"), where));
        return takeErasuresOf(space, archive.manifest, request, report);
    }
    return tl::unexpected(merged.error());
}

} // namespace

QJsonObject MergeReport::toJson() const
{
    QJsonArray aside;
    for (const WaitingArchive &one : waiting) {
        aside.append(QJsonObject{{QStringLiteral("archive"), one.archive.toString()},
                                 {QStringLiteral("site"), one.site},
                                 {QStringLiteral("reason"), one.reason},
                                 {QStringLiteral("needs"), one.needs}});
    }
    return {{QStringLiteral("archive"), archive.toString()}, {QStringLiteral("site"), site},
            {QStringLiteral("author"), author},              {QStringLiteral("signer"), signer},
            {QStringLiteral("dry_run"), dryRun},             {QStringLiteral("applied"), applied},
            {QStringLiteral("known"), known},                {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("quarantined"), quarantined},    {QStringLiteral("attachments"), blobs},
            {QStringLiteral("erased"), erased},              {QStringLiteral("reissued"), reissued},
            {QStringLiteral("waiting"), aside},               {QStringLiteral("publication"), publication}};
}

Result<MergeReport> mergeAlone(Space &space, const MergeRequest &request, const QByteArray &rewritten)
{
    if (space.access() != Space::Access::Write)
        return failure(Fault::ReadOnly, space.folder().path());
    ETABLI_ASSIGN(VerifiedArchive archive, rewritten.isEmpty() ? verifyArchive(request.path, request.progress)
                                                               : verifyRewritten(request.path, rewritten));
    ETABLI_ASSIGN(const Signer signer, judgeSigner(space, archive.manifest));

    MergeReport report;
    report.archive = archive.manifest.archive;
    report.site = archive.manifest.siteName;
    report.author = archive.manifest.author;
    report.signer = signerName(signer);
    report.dryRun = request.dryRun;

    ETABLI_ASSIGN(Statement * seen, space.connection().cached(sqlText(u"store", u"arrival_of_manifest")));
    ETABLI_ASSIGN(const bool known, seen->bind(1, archive.manifestHash).step());
    seen->reset();
    if (known) {
        report.known = archive.manifest.operations;
        ETABLI_TRY(takeErasuresOf(space, archive.manifest, request, report));
    } else {
        ETABLI_TRY(mergeVerified(space, archive, request, report));
    }
    return report;
}

Result<MergeReport> mergeArchive(Space &space, const MergeRequest &request)
{
    ETABLI_ASSIGN(MergeReport report, mergeAlone(space, request));
    // Files are cleaned after the commit: should that fail now, the next merge or opening does it.
    if (!request.dryRun && !space.erasures().isEmpty()) {
        const auto settled = settleErasures(space);
        Q_UNUSED(settled)
    }
    // What this one brought may be what others were waiting for. A known one too: the merge that should have let
    // them in may have stopped half-way.
    if (!request.dryRun)
        ETABLI_TRY(mergeFromWaitingRoom(space, request.progress, report));
    if (!request.dryRun || report.waiting.isEmpty()) {
        ETABLI_ASSIGN(report.waiting, waitingArchives(space));
    }
    return report;
}

Result<qint64> indexWaiting(Space &space, Progress *progress)
{
    constexpr int atOnce = 500;
    qint64 done = 0;
    SearchIndex index(space.connection(), space.symbols());
    for (;;) {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(space.connection()));
        ETABLI_ASSIGN(const int indexed, index.indexPending(atOnce));
        if (indexed == 0)
            return done;
        ETABLI_TRY(transaction.commit());
        done += indexed;
        if (progress) {
            progress->report(done, 0);
            if (progress->isCancelled())
                return done;
        }
    }
}

} // namespace etabli
