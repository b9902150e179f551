#pragma once

#include "core/base/result.h"
#include "core/changes/erasure.h"
#include "core/store/space.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// What stays of a person elsewhere once their record is erased, to be said before and after.
struct ErasureRemains
{
    int references = 0;          ///< records that name them: they show an erased person
    QStringList recentCharters;  ///< titles of agreements they signed less than five years ago, kept with role and capacity
    QStringList texts;           ///< titles of records whose free text may hold their name: nobody but a reader can tell
};

/// What an erasure did.
struct ErasureReport
{
    qint64 records = 0;    ///< the contact, those joined into it, and what belonged to it alone
    qint64 operations = 0; ///< edits that lost their values and keep their headers
    QStringList backups;   ///< kept copies in backups/ that still hold the values until they are replaced
    QString left;          ///< why something of the cleaning waits for the next opening; empty when nothing does
    ErasureRemains remains;
};

/// The records that an erasure of a person names: the one their record leads to, those joined into it, and the
/// attachments of theirs that belong to nothing else. UnknownRecord; BadUsage for a type that is no person.
[[nodiscard]] Result<QList<Erasure>> recordsOfPerson(Space &space, const QString &type, const Id &id);

/// What would stay. Reads only.
[[nodiscard]] Result<ErasureRemains> erasureRemains(Space &space, const QString &type, const Id &id);

/// Erases a person for good: one transaction, then the cleaning of the files. It travels with every archive written
/// from then on, and cannot be undone. A person already erased gives a report of nothing. Archives written before
/// are out of reach, and take nothing back in. ReadOnly, UnknownRecord, BadUsage; the space is as before then.
[[nodiscard]] Result<ErasureReport> erasePerson(Space &space, const QString &type, const Id &id);

/// Applies erasures that came from elsewhere, in a transaction of its own when any is new. Gives how many are new.
[[nodiscard]] Result<qint64> takeErasures(Space &space, const QList<Erasure> &erasures);

/// Does what erasures left to be done outside their transaction: attachments nobody names, archives kept aside,
/// words and pages of the database no longer used, copies made before an upgrade. What cannot be done now is left
/// for the next time, and the first reason is the fault.
[[nodiscard]] Result<void> settleErasures(Space &space);

/// Takes up again what this machine, or a list kept with the backups, remembers of the erasures of this space: a
/// copy put back from before them forgets again. Then settles. For whoever opens a space to write.
[[nodiscard]] Result<void> recallErasures(Space &space);

/// Where the list of erasures is kept beside backups.
[[nodiscard]] QString erasureListBeside(const QString &folder);

} // namespace etabli
