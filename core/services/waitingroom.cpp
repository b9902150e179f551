#include "core/services/waitingroom.h"

#include "core/archive/pendingfile.h"
#include "core/db/sqltext.h"
#include "core/services/publications.h"
#include "core/store/eraser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace etabli {

namespace {

bool isAboutTheArchive(Fault fault)
{
    switch (fault) {
    case Fault::NotAnArchive:
    case Fault::ArchiveTruncated:
    case Fault::ArchiveAltered:
    case Fault::ArchiveUnsafeName:
    case Fault::ArchiveDuplicateEntry:
    case Fault::ArchiveLimit:
    case Fault::ArchiveNewer:
    case Fault::SignatureInvalid:
    case Fault::SignerRefused:
    case Fault::SignerRevoked:
    case Fault::EmptyFile:
    case Fault::NotFound:
    case Fault::NotReadable: return true;
    default: return false;
    }
}

Result<void> forget(Space &space, const WaitingArchive &waiting)
{
    ETABLI_ASSIGN(Statement * drop, space.connection().cached(sqlText(u"store", u"waiting_drop")));
    ETABLI_TRY(drop->bind(1, waiting.archive).run());
    QFile::remove(waiting.file);
    return {};
}

} // namespace

Result<void> keepAside(Space &space, const QString &path, const VerifiedArchive &archive, const QString &reason,
                       const QString &needs)
{
    const QString name = archive.manifest.archive.toString() + QStringLiteral(".etabli");
    const QString kept = space.folder().waiting() + u'/' + name;
    if (!QDir().mkpath(space.folder().waiting()))
        return failure(Fault::NotWritable, space.folder().waiting());
    if (QFileInfo(path).canonicalFilePath() != QFileInfo(kept).canonicalFilePath() || !QFileInfo::exists(kept)) {
        const QString half = kept + QStringLiteral(".part");
        QFile::remove(half);
        if (!QFile::copy(path, half))
            return failure(Fault::NotWritable, kept);
        QFile::remove(kept);
        if (!QFile::rename(half, kept))
            return failure(Fault::NotWritable, kept);
    }
    // Whatever erased values it holds are taken out before anything else is done with it.
    if (!space.erasures().isEmpty())
        ETABLI_TRY(Eraser::addChore(space.connection(), QStringLiteral("waiting")));
    ETABLI_ASSIGN(Statement * add, space.connection().cached(sqlText(u"store", u"waiting_add")));
    add->bind(1, archive.manifest.archive).bind(2, name).bind(3, reason).bind(4, archive.manifest.siteName);
    return add->bind(5, needs).bind(6, space.clock().now()).run();
}

Result<QList<WaitingArchive>> waitingArchives(Space &space)
{
    QList<WaitingArchive> list;
    ETABLI_ASSIGN(Statement * select, space.connection().cached(sqlText(u"store", u"waiting_list")));
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return list;
        list.append({select->id(0), select->text(3), select->text(2), select->text(4),
                     space.folder().waiting() + u'/' + select->text(1), select->bytes(5)});
    }
}

Result<void> mergeFromWaitingRoom(Space &space, Progress *progress, MergeReport &report)
{
    QSet<Id> tried;
    for (bool again = true; again;) {
        again = false;
        ETABLI_ASSIGN(const QList<WaitingArchive> waiting, waitingArchives(space));
        for (const WaitingArchive &one : waiting) {
            if (one.reason != u"gap" || tried.contains(one.archive) || !QFileInfo::exists(one.file))
                continue;
            auto archive = inspectArchive(one.file);
            if (!archive)
                continue;
            ETABLI_ASSIGN(const std::optional<QString> missing, missingBefore(space, archive->manifest));
            if (missing)
                continue;
            archive->reader.reset();
            // It leaves the room once it is in: whatever stops the merge, it still waits.
            tried.insert(one.archive);
            auto merged = mergeAlone(space, {one.file, false, progress}, one.rewritten);
            if (!merged && isAboutTheArchive(merged.error().fault))
                continue; // damaged since, or its signer is no longer trusted: it stays, and stops nobody else
            if (!merged)
                return tl::unexpected(merged.error());
            report.applied += merged->applied;
            report.known += merged->known;
            report.conflicts += merged->conflicts;
            report.blobs += merged->blobs;
            report.reissued += merged->reissued;
            ETABLI_ASSIGN(const QList<WaitingArchive> after, waitingArchives(space));
            const bool waitsForElse = std::any_of(after.begin(), after.end(), [&one](const WaitingArchive &other) {
                return other.archive == one.archive && other.reason != one.reason;
            });
            if (!waitsForElse)
                ETABLI_TRY(forget(space, one));
            again = true;
            break;
        }
    }
    return {};
}

} // namespace etabli
