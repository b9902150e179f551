#pragma once

#include "core/services/merging.h"

#include <QList>
#include <QString>

#include <optional>

namespace etabli {

/// A workbench or a base met so far, as the page of exchanges shows it.
struct KnownSite
{
    QString name;
    QString fingerprint; ///< empty when its key was never seen
    bool revoked = false;
};

/// The national base as this workbench knows it.
struct KnownBase
{
    QString name;
    QString fingerprint;
    qint64 number = 0;       ///< of the last publication merged
    QString scope;           ///< what that one is limited to: places parted by spaces, empty for the whole nation
    qint64 published = 0;    ///< when the base wrote it, ms UTC
    qint64 received = 0;     ///< when it was merged here, ms UTC
    qint64 acknowledged = 0; ///< own changes that the base said it has
};

/// Where the exchanges of a space stand, in one reading.
struct ExchangeState
{
    QString siteName;
    QString author;
    QString fingerprint;     ///< of the own key; empty until the first archive or card makes it
    qint64 toSend = 0;       ///< own changes that no base has acknowledged
    qint64 conflicts = 0;    ///< to settle
    QList<Reception> receptions;   ///< newest first
    QList<WaitingArchive> waiting; ///< archives kept aside
    QList<KnownSite> sites;        ///< without this one, by name
    std::optional<KnownBase> base; ///< nothing until a first publication is merged
};

/// Reads where exchanges stand. Any space, its thread; a reading space first learns the sites and streams that
/// another connection wrote meanwhile. Faults of the connection.
[[nodiscard]] Result<ExchangeState> exchangeState(Space &space);

} // namespace etabli
