#pragma once

#include "core/services/merging.h"

#include <QList>
#include <QString>

namespace etabli {

/// A workbench or a base met so far, as the page of exchanges shows it.
struct KnownSite
{
    QString name;
    QString fingerprint; ///< empty when its key was never seen
    bool revoked = false;
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
};

/// Reads where exchanges stand. Any space, its thread; a reading space first learns the sites and streams that
/// another connection wrote meanwhile. Faults of the connection.
[[nodiscard]] Result<ExchangeState> exchangeState(Space &space);

} // namespace etabli
