#pragma once

#include "core/archive/entry.h"
#include "core/base/identifier.h"
#include "core/base/result.h"
#include "core/changes/erasure.h"
#include "core/exchange/publication.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace etabli {

/// The part of a stream that an archive speaks of.
struct StreamRange
{
    Id stream;
    Id site;
    QString siteName;
    qint64 from = 0;       ///< a delta holds the operations in (from, to]
    qint64 to = 0;         ///< and, for a snapshot, what it claims to hold or cover
    qint64 stampAtFrom = 0; ///< stamp of the operation numbered `from`: tells a common past from a copy's
};

/// What an archive says of itself, signed.
/// Version 1 of the format knows no erasure. Version 2 has them in `erased`, and is written only when there are any:
/// a program that does not know what an erasure is refuses such an archive with a clear reason rather than keeping,
/// and passing on, a person whom everybody else forgot. Version 3 is that of publications of a base, whose numbers,
/// acknowledgements and workbenches an older program would lose: it refuses them likewise.
struct Manifest
{
    static constexpr int newestFormat = 3;

    int format = newestFormat; ///< as read; what is written follows from the contents
    QString kind;              ///< delta, snapshot
    Id archive;
    Id site;
    QString siteName;
    QByteArray publicKey;      ///< Ed25519, 32 bytes
    QString author;
    int schema = 0;
    qint64 created = 0;        ///< ms UTC
    QList<StreamRange> streams;
    QStringList territories;   ///< scope, empty for everything
    bool personalData = true;  ///< false: personal data was left out
    QMap<QString, qint64> counts; ///< records by type
    qint64 operations = 0;
    qint64 decodedBytes = 0;   ///< size of the operations once decoded
    qint64 blobsLeftOut = 0;   ///< attachments that did not fit
    QList<EntryInfo> entries;
    QList<Erasure> erasures;   ///< every erasure the writer knows, whatever the archive is limited to
    std::optional<Publication> publication; ///< what a base says with what it publishes; nothing for a workbench

    /// A complete archive, whose claims can be passed on. One limited to territories or without personal data
    /// says nothing of what it does not hold.
    [[nodiscard]] bool claims() const { return personalData && territories.isEmpty(); }

    /// What a publication is limited to, as one word: publications of different scopes are numbered apart.
    [[nodiscard]] QString scope() const { return territories.isEmpty() ? QString() : territories.join(u' '); }

    [[nodiscard]] QByteArray toJson() const;
    /// NotAnArchive when the text is no manifest, ArchiveNewer when its format is above ours.
    [[nodiscard]] static Result<Manifest> fromJson(const QByteArray &json);
};

/// Names of the entries of an archive.
inline constexpr QLatin1String manifestEntry("manifest.json");
inline constexpr QLatin1String signatureEntry("manifest.sig");
inline constexpr QLatin1String operationsEntry("operations.cbor.zst");
inline constexpr QLatin1String blobFolder("blobs/");

} // namespace etabli
