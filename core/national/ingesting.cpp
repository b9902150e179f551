#include "core/national/ingesting.h"

#include "core/db/sqltext.h"
#include "core/exchange/wire.h"
#include "core/national/admission.h"
#include "core/services/blobs.h"
#include "core/services/erasing.h"
#include "core/services/publications.h"
#include "core/services/reception.h"
#include "core/services/waitingroom.h"
#include "core/store/eraser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace etabli {

namespace {

constexpr qint64 decodedSlack = 64 * 1024; // room for what the manifest does not count exactly

const QString applied = QStringLiteral("applied");
const QString gap = QStringLiteral("gap");
const QString fork = QStringLiteral("fork");

/// One verified archive going in, inside one transaction.
class Intake
{
public:
    Intake(NationalBase &base, const VerifiedArchive &archive, Receipt &receipt, Progress *progress)
        : m_space(base.space())
        , m_base(base)
        , m_archive(archive)
        , m_manifest(archive.manifest)
        , m_receipt(receipt)
        , m_progress(progress)
    {
    }

    Result<void> run()
    {
        ETABLI_ASSIGN(m_receipt.key, m_space.connection().scalar(sqlText(u"base", u"receipt_next")));
        ETABLI_ASSIGN(m_receipt.siteKey, m_space.streams().siteKey(m_manifest.site, m_manifest.siteName));
        for (const StreamRange &range : m_manifest.streams)
            ETABLI_TRY(resolve(range.stream, range.site));
        // First, so that what the archive holds of those it erases enters without its values.
        ETABLI_ASSIGN(const EraseTally erased, Eraser(m_space).erase(m_manifest.erasures));
        m_receipt.erased = erased.records;
        if (erased.records > 0)
            ETABLI_TRY(forgetInQuarantine(m_space, m_manifest.erasures));

        const qint64 reception = m_space.nextReception();
        Applier applier(m_space, reception, Applier::Indexing::Later);
        Admission admission(m_base, applier, m_receipt.key);
        ETABLI_TRY(takeAll(admission));
        ETABLI_TRY(admission.settle());
        ETABLI_ASSIGN(const ApplyReport report, applier.finish());
        m_receipt.applied = report.applied - admission.released();
        m_receipt.known = report.known + admission.known();
        m_receipt.conflicts = report.conflicts;
        m_receipt.quarantined = admission.quarantined();
        m_receipt.waiting = admission.quarantined();
        m_receipt.released = admission.released();
        if (m_manifest.claims())
            ETABLI_TRY(claim());
        ETABLI_ASSIGN(m_receipt.attachments, receiveBlobs(m_space, *m_archive.reader, m_manifest, applier.erasedFiles()));
        for (const QString &file : admission.files()) {
            if (!applier.erasedFiles().contains(file) && !QFileInfo::exists(m_space.folder().blobs() + u'/' + file))
                m_receipt.missingFiles.append(file);
        }
        m_receipt.missingFiles.sort();
        m_receipt.state = applied;
        m_receipt.needs.clear();
        ETABLI_TRY(noteReception(reception));
        return keepReceipt(m_space, m_receipt);
    }

private:
    [[nodiscard]] bool isSigners(const Stream &stream) const { return stream.site == m_receipt.siteKey; }

    /// Only an archive signed by a site ties a stream to it: what others say of whose a stream is counts for nothing.
    Result<StreamKey> resolve(const Id &stream, const Id &site)
    {
        if (site != m_manifest.site)
            return m_space.streams().key(stream);
        ETABLI_ASSIGN(const StreamKey key, m_space.streams().key(stream, m_receipt.siteKey));
        const Stream *known = m_space.streams().find(key);
        if (!isSigners(*known)) {
            const Site *owner = m_space.streams().site(known->site);
            return failure(Fault::SignerRefused, owner ? owner->name : QString(), QStringLiteral("a stream of another site"));
        }
        return key;
    }

    Result<void> takeAll(Admission &admission)
    {
        ETABLI_ASSIGN(auto device,
                      m_archive.reader->openZstd(QString(operationsEntry), m_manifest.decodedBytes + decodedSlack));
        OperationReader reader(*device, [this](const Id &stream, const Id &site) { return resolve(stream, site); });
        qint64 done = 0;
        for (;;) {
            ETABLI_ASSIGN(const std::optional<Operation> operation, reader.next());
            if (!operation)
                break;
            const Stream *stream = m_space.streams().find(operation->dot.stream);
            if (!stream || !isSigners(*stream)) {
                ++m_receipt.notOfSigner;
            } else {
                if (m_manifest.kind == u"delta" && !announced(*stream, operation->dot.sequence))
                    return failure(Fault::ArchiveAltered, m_receipt.file, QStringLiteral("an operation that is not announced"));
                ETABLI_TRY(admission.take(*operation, m_receipt.siteKey));
            }
            if (++done % 1024 == 0 && m_progress) {
                m_progress->report(done, m_manifest.operations);
                if (m_progress->isCancelled())
                    return failure(Fault::Cancelled, m_receipt.file);
            }
        }
        if (const auto whole = device->finish(); !whole)
            return failure(whole.error().fault, m_receipt.file, whole.error().detail);
        if (done != m_manifest.operations)
            return failure(Fault::ArchiveAltered, m_receipt.file, QStringLiteral("%1 operations").arg(done));
        return {};
    }

    [[nodiscard]] bool announced(const Stream &stream, qint64 sequence) const
    {
        return std::any_of(m_manifest.streams.begin(), m_manifest.streams.end(), [&](const StreamRange &range) {
            return range.stream == stream.id && sequence > range.from && sequence <= range.to;
        });
    }

    /// What its writer says of its own streams is acknowledged; what it says of others' is not its word to give.
    Result<void> claim()
    {
        for (const StreamRange &range : m_manifest.streams) {
            const Stream *stream = m_space.streams().find(range.stream);
            if (stream && isSigners(*stream) && range.from <= stream->claim)
                ETABLI_TRY(m_space.streams().setClaim(stream->key, range.to));
        }
        return {};
    }

    Result<void> noteReception(qint64 reception)
    {
        ETABLI_ASSIGN(Statement * insert, m_space.connection().cached(sqlText(u"store", u"arrival_insert")));
        insert->bind(1, reception).bind(2, QStringView(u"archive")).bind(3, m_manifest.archive);
        insert->bind(4, m_archive.manifestHash).bind(5, m_receipt.siteKey).bind(6, m_receipt.at).bind(7, m_receipt.file);
        ETABLI_TRY(insert->run());
        ETABLI_ASSIGN(Statement * done, m_space.connection().cached(sqlText(u"store", u"arrival_done")));
        done->bind(1, reception).bind(2, m_receipt.applied).bind(3, m_receipt.known).bind(4, m_receipt.conflicts);
        ETABLI_TRY(done->run());
        m_space.noteReception(reception);
        return {};
    }

    Space &m_space;
    NationalBase &m_base;
    const VerifiedArchive &m_archive;
    const Manifest &m_manifest;
    Receipt &m_receipt;
    Progress *m_progress;
};

/// The signer must be enrolled, under the key it was enrolled with, and not revoked since.
Result<void> judgeEnrolled(Space &space, const Manifest &manifest)
{
    const Site *site = space.streams().site(manifest.site);
    ETABLI_ASSIGN(const QList<EnrolledWorkbench> all, enrolledWorkbenches(space));
    const auto found = std::find_if(all.begin(), all.end(), [&](const EnrolledWorkbench &one) {
        return one.id == manifest.site;
    });
    if (manifest.publication)
        return failure(Fault::Unsupported, QStringLiteral("publication=") + manifest.siteName);
    if (!site || found == all.end())
        return failure(Fault::SignerNotEnrolled, manifest.siteName, fingerprint(manifest.publicKey));
    if (found->publicKey != manifest.publicKey)
        return failure(Fault::SignerRefused, found->name,
                       fingerprint(found->publicKey) + u" <> " + fingerprint(manifest.publicKey));
    if (found->revokedAt != 0)
        return failure(Fault::SignerRevoked, found->name);
    for (const StreamRange &range : manifest.streams) {
        if (manifest.kind == u"delta" && range.site != manifest.site)
            return failure(Fault::SignerRefused, range.siteName, QStringLiteral("operations of another site"));
    }
    return {};
}

Receipt receiptFor(Space &space, const VerifiedArchive &archive, const QString &path)
{
    Receipt receipt;
    receipt.archive = archive.manifest.archive;
    receipt.manifest = archive.manifestHash;
    receipt.site = archive.manifest.site;
    receipt.siteName = archive.manifest.siteName;
    receipt.file = QFileInfo(path).fileName();
    receipt.kind = archive.manifest.kind;
    receipt.operations = archive.manifest.operations;
    receipt.at = space.clock().now();
    return receipt;
}

/// Keeps an archive until what it needs has come; the erasures it tells of do not wait.
Result<Receipt> keepWaiting(NationalBase &base, const VerifiedArchive &archive, const QString &path,
                            const QString &state, const QString &needs)
{
    Space &space = base.space();
    Receipt receipt = receiptFor(space, archive, path);
    const auto work = [&]() -> Result<void> {
        ETABLI_TRY(keepAside(space, path, archive, state, needs));
        ETABLI_ASSIGN(const EraseTally erased, Eraser(space).erase(archive.manifest.erasures));
        receipt.erased = erased.records;
        if (erased.records > 0)
            ETABLI_TRY(forgetInQuarantine(space, archive.manifest.erasures));
        ETABLI_ASSIGN(receipt.key, space.connection().scalar(sqlText(u"base", u"receipt_next")));
        ETABLI_ASSIGN(receipt.siteKey, space.streams().siteKey(archive.manifest.site, archive.manifest.siteName));
        receipt.state = state;
        receipt.needs = needs;
        return keepReceipt(space, receipt);
    };
    ETABLI_TRY(base.change(work));
    return receipt;
}

/// One archive, without looking at those that wait. `name` is that of the file as it first came.
Result<Receipt> ingestAlone(NationalBase &base, const QString &path, const QByteArray &rewritten, const QString &name,
                            Progress *progress)
{
    Space &space = base.space();
    ETABLI_ASSIGN(const VerifiedArchive archive,
                  rewritten.isEmpty() ? verifyArchive(path, progress) : verifyRewritten(path, rewritten));
    ETABLI_ASSIGN(const std::optional<Receipt> met, receiptOf(space, archive.manifestHash));
    if (met && met->state == applied)
        return *met;
    ETABLI_TRY(judgeEnrolled(space, archive.manifest));
    ETABLI_ASSIGN(const std::optional<QString> missing, missingBefore(space, archive.manifest));
    if (missing && met && met->state == gap && met->needs == *missing)
        return *met;
    if (missing)
        return keepWaiting(base, archive, path, gap, *missing);

    Receipt receipt = receiptFor(space, archive, name.isEmpty() ? path : name);
    const auto taken = base.change([&] { return Intake(base, archive, receipt, progress).run(); });
    if (taken)
        return receipt;
    if (taken.error().fault != Fault::StreamForked)
        return tl::unexpected(taken.error());
    if (met && met->state == fork)
        return *met;
    return keepWaiting(base, archive, path, fork, taken.error().subject);
}

/// Does on files what erasures left to be done; what cannot be done now is done at the next opening.
void cleanUp(Space &space)
{
    if (space.erasures().isEmpty())
        return;
    const auto settled = settleErasures(space);
    Q_UNUSED(settled)
}

/// Looks again at the archives kept waiting, as long as one of them enters.
Result<void> ingestWaiting(NationalBase &base, QList<Receipt> &afterwards, Progress *progress)
{
    Space &space = base.space();
    for (bool again = true; again;) {
        again = false;
        ETABLI_ASSIGN(const QList<WaitingArchive> waiting, waitingArchives(space));
        for (const WaitingArchive &one : waiting) {
            auto archive = inspectArchive(one.file);
            if (one.reason != gap || !archive)
                continue;
            ETABLI_ASSIGN(const std::optional<Receipt> met, receiptOf(space, archive->manifestHash));
            ETABLI_ASSIGN(const std::optional<QString> missing, missingBefore(space, archive->manifest));
            if (missing && !(met && met->state == applied))
                continue;
            archive->reader.reset();
            const auto receipt = ingestAlone(base, one.file, one.rewritten, met ? met->file : QString(), progress);
            if (!receipt)
                continue; // damaged since, or its signer revoked: it stays, and stops nobody else
            if (receipt->state != applied)
                continue;
            ETABLI_ASSIGN(Statement * drop, space.connection().cached(sqlText(u"store", u"waiting_drop")));
            ETABLI_TRY(drop->bind(1, one.archive).run());
            QFile::remove(one.file);
            if (!met || met->state != applied)
                afterwards.append(*receipt);
            again = true;
            break;
        }
    }
    return {};
}

struct FoundArchive
{
    QString path;
    qint64 created = 0;
};

} // namespace

Result<Receipt> ingestArchive(NationalBase &base, const QString &path, QList<Receipt> &afterwards, Progress *progress)
{
    if (base.space().access() != Space::Access::Write)
        return failure(Fault::ReadOnly, base.file());
    ETABLI_ASSIGN(const Receipt receipt, ingestAlone(base, path, {}, {}, progress));
    cleanUp(base.space());
    ETABLI_TRY(ingestWaiting(base, afterwards, progress));
    return receipt;
}

Result<IngestReport> ingest(NationalBase &base, const QStringList &paths, Progress *progress)
{
    IngestReport report;
    QList<FoundArchive> found;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return failure(Fault::NotFound, path);
        if (!info.isDir()) {
            found.append({path, 0});
            continue;
        }
        const QDir folder(path);
        if (!folder.isReadable())
            return failure(Fault::NotReadable, path);
        QList<FoundArchive> here;
        const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            if (file.suffix().compare(QLatin1String("etabli"), Qt::CaseInsensitive) != 0) {
                ++report.ignored;
                continue;
            }
            const auto archive = inspectArchive(file.filePath());
            here.append({file.filePath(), archive ? archive->manifest.created : 0});
        }
        std::stable_sort(here.begin(), here.end(),
                         [](const FoundArchive &a, const FoundArchive &b) { return a.created < b.created; });
        found += here;
    }
    for (const FoundArchive &one : std::as_const(found)) {
        Ingested ingested;
        ingested.file = one.path;
        const auto receipt = ingestArchive(base, one.path, report.afterwards, progress);
        if (receipt)
            ingested.receipt = *receipt;
        else
            ingested.refusal = receipt.error();
        report.files.append(ingested);
        if (progress && progress->isCancelled())
            break;
    }
    return report;
}

} // namespace etabli
