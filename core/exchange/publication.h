#pragma once

#include "core/base/identifier.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace etabli {

/// How far a base has what a stream wrote: held, covered, or in quarantine. It need not be sent again.
struct Acknowledgement
{
    Id stream;
    qint64 to = 0;
    qint64 stamp = 0; ///< of the operation numbered `to`, when the base holds it: tells a copy that wrote the same number
};

/// A workbench that a base knows.
struct EnrolledSite
{
    Id site;
    QString name;
    QByteArray publicKey; ///< 32 bytes
    bool revoked = false;
};

/// What makes an archive a publication of a base. Numbers begin at 1 and follow each other within an epoch and a
/// scope; a base put back from an older copy opens another epoch, and a later epoch is a greater identifier.
struct Publication
{
    Id epoch;
    qint64 number = 0;
    QList<Acknowledgement> acknowledged;
    QList<EnrolledSite> sites;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when the object is not of that form.
    [[nodiscard]] static std::optional<Publication> fromJson(const QJsonObject &object);
};

} // namespace etabli
