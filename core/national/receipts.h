#pragma once

#include "core/base/identifier.h"
#include "core/base/result.h"
#include "core/store/space.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// What a base did with one archive. The same archive again gives the same receipt.
struct Receipt
{
    qint64 key = 0;
    Id archive;
    QByteArray manifest;     ///< BLAKE2b-256 of the signed manifest: tells the same archive
    qint64 siteKey = 0;      ///< who signed it
    Id site;
    QString siteName;
    QString file;            ///< its name, as it came
    QString kind;            ///< delta, snapshot
    QString state;           ///< applied; gap or fork: kept waiting
    QString needs;           ///< what it waits for: stream:from–to of what is missing, or the disputed stream:number
    qint64 at = 0;           ///< ms UTC
    qint64 operations = 0;   ///< it held so many
    qint64 applied = 0;      ///< new ones, now in the tables
    qint64 known = 0;        ///< held or in quarantine already
    qint64 conflicts = 0;    ///< opened
    qint64 quarantined = 0;  ///< outside the grant of their author when it came
    qint64 waiting = 0;      ///< of those, still in quarantine
    qint64 notOfSigner = 0;  ///< signed by another than the site that wrote them: not applied
    qint64 released = 0;     ///< operations of former archives that this one let out of quarantine
    qint64 erased = 0;       ///< records of persons it had erased
    qint64 attachments = 0;  ///< files that came
    QStringList missingFiles; ///< attachments its operations name and that never came, by hash

    [[nodiscard]] QJsonObject toJson() const;
};

/// The receipt of an archive already met, by the hash of its manifest.
[[nodiscard]] Result<std::optional<Receipt>> receiptOf(Space &space, const QByteArray &manifest);
/// Keeps a receipt in place of what was known of that archive. Inside the caller's transaction.
[[nodiscard]] Result<void> keepReceipt(Space &space, const Receipt &receipt);
/// Newest first; `archive` and `site` (a key) narrow the list when they are not null.
[[nodiscard]] Result<QList<Receipt>> receipts(Space &space, const Id &archive, qint64 site, int most);

} // namespace etabli
