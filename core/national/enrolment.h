#pragma once

#include "core/national/nationalbase.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace etabli {

/// What a workbench may write: nothing named means everywhere, or every type.
struct Grant
{
    QStringList territories; ///< canonical places ("departement:44"), sorted
    QStringList types;       ///< names of record types, sorted

    friend bool operator==(const Grant &, const Grant &) = default;
};

/// A workbench that a base knows.
struct EnrolledWorkbench
{
    qint64 site = 0; ///< its key in this base
    Id id;
    QString name;
    QByteArray publicKey;
    Grant grant;
    qint64 at = 0;
    qint64 revokedAt = 0; ///< 0 while it may send
};

/// What enrolling or revoking did.
struct EnrolReport
{
    EnrolledWorkbench workbench;
    qint64 released = 0; ///< operations that left quarantine, now that their author may write them
};

/// Enrols the workbench of a card, or gives another grant to one that is: what was accepted stays, what waits is
/// judged again. A revoked one is back. UnknownTerritory, UnknownType, NotACard, SignatureInvalid, and SignerRefused
/// when that workbench is known under another key.
[[nodiscard]] Result<EnrolReport> enrol(NationalBase &base, const QByteArray &card, const Grant &asked);
/// From now on nothing signed by this workbench is accepted; what it sent stays, and what
/// waits in quarantine stays there. `named` as in findEnrolled. SiteNotEnrolled.
[[nodiscard]] Result<EnrolledWorkbench> revoke(NationalBase &base, const QString &named);
/// The workbench that a person means: by its identifier, its name or the fingerprint of its key. SiteNotEnrolled, also
/// when several bear that name.
[[nodiscard]] Result<EnrolledWorkbench> findEnrolled(Space &space, const QString &named);
/// Every workbench ever enrolled, revoked ones too.
[[nodiscard]] Result<QList<EnrolledWorkbench>> enrolledWorkbenches(Space &space);

} // namespace etabli
