#include "core/store/editor.h"

namespace etabli {

QList<Id> EditReceipt::records() const
{
    QList<Id> ids;
    for (const Touched &one : touched) {
        // The registers of a record follow one another.
        if (ids.isEmpty() || (ids.last() != one.target.record && !ids.contains(one.target.record)))
            ids += one.target.record;
    }
    return ids;
}

Result<EditReceipt> Editor::eachInOneTransaction(const QString &type, const QList<Id> &ids, const EachWork &work)
{
    if (ids.isEmpty())
        return EditReceipt{type, {}, false, {}};
    for (const Id &id : ids) {
        ETABLI_TRY(requireRecord(type, id));
        if (m_space.erasures().contains(type, id))
            return failure(Fault::RecordGone, type + u' ' + id.toString(), QStringLiteral("erased"));
    }
    return inOneTransaction(type, ids.first(), [&](Applier &applier, EditReceipt &receipt) -> Result<void> {
        for (qsizetype at = 0; at < ids.size(); ++at) {
            receipt.record = ids.at(at);
            ETABLI_TRY(work(applier, receipt, at));
        }
        receipt.record = ids.first();
        return {};
    });
}

Result<EditReceipt> Editor::changeSeveral(const QString &type, const QList<RecordChanges> &changes)
{
    QList<Id> ids;
    for (const RecordChanges &one : changes) {
        ids += one.record;
        ETABLI_ASSIGN(const bool gone, isGone(type, one.record));
        if (gone)
            return failure(Fault::RecordGone, type + u' ' + one.record.toString());
    }
    return eachInOneTransaction(type, ids, [&](Applier &applier, EditReceipt &receipt, qsizetype at) {
        return writeChanges(applier, receipt, changes.at(at).record, changes.at(at).changes);
    });
}

Result<EditReceipt> Editor::removeSeveral(const QString &type, const QList<Id> &ids)
{
    QList<Id> living;
    for (const Id &id : ids) {
        ETABLI_ASSIGN(const bool gone, isGone(type, id));
        if (!gone)
            living += id;
    }
    return eachInOneTransaction(type, living, [&](Applier &applier, EditReceipt &receipt, qsizetype) {
        return writeGone(applier, receipt, Value(true));
    });
}

Result<EditReceipt> Editor::bringBackSeveral(const QString &type, const QList<Id> &ids)
{
    QList<Id> gone;
    for (const Id &id : ids) {
        ETABLI_ASSIGN(const bool deleted, isGone(type, id));
        if (deleted)
            gone += id;
    }
    return eachInOneTransaction(type, gone, [&](Applier &applier, EditReceipt &receipt, qsizetype) {
        return write(applier, receipt, {type, receipt.record, QString(goneField), {}},
                     {{Value(false), 0, m_space.site().author}});
    });
}

} // namespace etabli
