#pragma once

#include "core/base/progress.h"
#include "core/services/trust.h"
#include "core/store/space.h"
#include "core/store/unreception.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace etabli {

/// An archive kept aside, and what it waits for.
struct WaitingArchive
{
    Id archive;
    QString site;
    QString reason; ///< "gap": earlier archives are missing; "fork": its stream has two writers
    QString needs;  ///< stream:from–to or publication:from–to of what is missing, or the disputed stream:number
    QString file;   ///< where it is kept, below the space
    QByteArray rewritten = {}; ///< BLAKE2b-256 of the file once erased values were taken out of it; empty as it came
};

/// What merging one archive did.
struct MergeReport
{
    Id archive;
    QString site;
    QString author;
    QString signer;      ///< "new", "known", "own"
    bool dryRun = false;
    qint64 applied = 0;
    qint64 known = 0;
    qint64 conflicts = 0;    ///< opened by this archive
    qint64 quarantined = 0;  ///< always 0 on a workbench: only a base quarantines
    qint64 blobs = 0;        ///< attachments that came
    qint64 erased = 0;       ///< records of persons that this archive had erased
    qint64 publication = 0;  ///< the number a base gave it; 0 for an archive of a workbench
    qint64 reissued = 0;     ///< own operations given new numbers because a copy wrote the same ones
    QList<WaitingArchive> waiting; ///< every archive kept aside after this merge, this one included if it is

    [[nodiscard]] QJsonObject toJson() const;
};

struct MergeRequest
{
    QString path;
    bool dryRun = false; ///< everything but the writing: the report is that of a real merge
    Progress *progress = nullptr;
};

/// Verifies an archive, then merges it in one transaction: all of it or nothing. An archive that comes too early
/// is kept aside and merged by itself once what it needs has come. Indexing for search is left for
/// `indexWaiting` when the archive is large. Faults: those of verifyArchive and judgeSigner, and of the space.
[[nodiscard]] Result<MergeReport> mergeArchive(Space &space, const MergeRequest &request);

/// Indexes for search what large merges left, in short transactions. Gives how many records are done.
[[nodiscard]] Result<qint64> indexWaiting(Space &space, Progress *progress = nullptr);

/// A past reception, for the list of exchanges and for undoing.
struct Reception
{
    qint64 key = 0;
    QString kind; ///< archive, publication (not to be undone), table, undo
    Id archive;
    QString site;
    QString name; ///< of the file
    qint64 at = 0;
    qint64 applied = 0;
    qint64 known = 0;
    qint64 conflicts = 0;
    qint64 undoneAt = 0; ///< 0 while it stands
};

/// The last receptions, newest first.
[[nodiscard]] Result<QList<Reception>> receptions(Space &space, int most = 100);
/// Archives kept aside.
[[nodiscard]] Result<QList<WaitingArchive>> waitingArchives(Space &space);

/// Takes back what an archive (or a former undo) brought. NotUndoable when no reception bears that identifier,
/// when it is already undone, when it changed nothing, or when it is a publication of a base.
[[nodiscard]] Result<UnreceptionReport> undoArchive(Space &space, const Id &archive, bool dryRun = false);

} // namespace etabli
