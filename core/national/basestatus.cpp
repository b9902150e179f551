#include "core/national/basestatus.h"

#include "core/db/sqltext.h"
#include "core/exchange/signing.h"
#include "core/store/reader.h"

namespace etabli {

namespace {

Result<qint64> numberOf(Space &space, QStringView statement, qint64 site)
{
    ETABLI_ASSIGN(Statement * select, space.connection().cached(sqlText(u"base", statement)));
    ETABLI_ASSIGN(const bool row, select->bind(1, site).step());
    const qint64 number = row ? select->integer(0) : 0;
    select->reset();
    return number;
}

Result<QList<PublishedScope>> publicationsOf(NationalBase &base)
{
    QList<PublishedScope> list;
    ETABLI_ASSIGN(Statement * select, base.space().connection().cached(sqlText(u"base", u"publications")));
    select->bind(1, base.epoch());
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return list;
        list.append({select->text(0), select->integer(1), select->integer(2)});
    }
}

} // namespace

Result<BaseStatus> baseStatus(NationalBase &base)
{
    Space &space = base.space();
    BaseStatus status;
    status.name = space.site().name;
    status.site = space.site().site;
    ETABLI_ASSIGN(const KeyPair pair, readKeyFile(space.folder().keyFile()));
    status.fingerprint = fingerprint(pair.publicKey);
    status.epoch = base.epoch();
    status.epochRank = base.epochRank();
    ETABLI_ASSIGN(status.conflicts, Reader(space).conflictCount());
    ETABLI_ASSIGN(status.publications, publicationsOf(base));
    ETABLI_ASSIGN(status.waiting, waitingArchives(space));
    ETABLI_ASSIGN(const QList<EnrolledWorkbench> enrolled, enrolledWorkbenches(space));
    for (const EnrolledWorkbench &one : enrolled) {
        WorkbenchStatus workbench;
        workbench.workbench = one;
        ETABLI_ASSIGN(workbench.lastArchiveAt, numberOf(space, u"receipt_last", one.site));
        ETABLI_ASSIGN(workbench.quarantined, numberOf(space, u"quarantine_count", one.site));
        for (const Stream &stream : space.streams().all())
            workbench.acknowledged += stream.site == one.site ? stream.claim : 0;
        status.quarantined += workbench.quarantined;
        status.workbenches.append(workbench);
    }
    return status;
}

} // namespace etabli
