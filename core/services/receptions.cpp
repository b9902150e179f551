#include "core/db/sqltext.h"
#include "core/services/merging.h"

namespace etabli {

Result<QList<Reception>> receptions(Space &space, int most)
{
    QList<Reception> list;
    ETABLI_ASSIGN(Statement * select, space.connection().cached(sqlText(u"store", u"arrivals")));
    select->bind(1, most);
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return list;
        Reception reception;
        reception.key = select->integer(0);
        reception.kind = select->text(1);
        reception.archive = select->id(2);
        const Site *site = space.streams().site(select->integer(3));
        reception.site = site ? site->name : QString();
        reception.at = select->integer(4);
        reception.applied = select->integer(5);
        reception.known = select->integer(6);
        reception.conflicts = select->integer(7);
        reception.undoneAt = select->integer(8);
        reception.name = select->text(9);
        list.append(reception);
    }
}

Result<UnreceptionReport> undoArchive(Space &space, const Id &archive, bool dryRun)
{
    if (space.access() != Space::Access::Write)
        return failure(Fault::ReadOnly, space.folder().path());
    ETABLI_ASSIGN(Statement * find, space.connection().cached(sqlText(u"store", u"arrival_of_archive")));
    ETABLI_ASSIGN(const bool found, find->bind(1, archive).step());
    const bool published = found && find->text(1) == u"publication";
    if (!found || published || !find->isNullAt(7)) {
        find->reset();
        return failure(Fault::NotUndoable, archive.toString(),
                       published ? QStringLiteral("a publication of a base")
                           : found ? QStringLiteral("already undone")
                                   : QStringLiteral("no such reception"));
    }
    const qint64 reception = find->integer(0);
    find->reset();

    UnreceptionReport report;
    const auto outcome = [&]() -> Result<void> {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(space.connection()));
        ETABLI_ASSIGN(report, takeBack(space, reception, archive.toString(), dryRun));
        return dryRun ? Result<void>() : transaction.commit();
    }();
    if (!outcome || dryRun) {
        ETABLI_TRY(space.rolledBack());
        if (!outcome)
            return tl::unexpected(outcome.error());
        return report;
    }
    space.committed();
    return report;
}

} // namespace etabli
