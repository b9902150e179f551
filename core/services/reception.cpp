#include "core/services/reception.h"

#include "core/archive/hash.h"
#include "core/exchange/signing.h"

#include <QSet>

namespace etabli {

namespace {

constexpr qint64 largestManifest = 16 * 1024 * 1024;

} // namespace

Result<VerifiedArchive> inspectArchive(const QString &path)
{
    VerifiedArchive archive;
    ETABLI_ASSIGN(archive.reader, ArchiveReader::open(path));
    if (!archive.reader->has(QString(manifestEntry)) || !archive.reader->has(QString(signatureEntry)))
        return failure(Fault::NotAnArchive, path);
    ETABLI_ASSIGN(const QByteArray json, archive.reader->readSmall(QString(manifestEntry), largestManifest));
    ETABLI_ASSIGN(const QByteArray signature, archive.reader->readSmall(QString(signatureEntry), 64));
    auto manifest = Manifest::fromJson(json);
    if (!manifest)
        return failure(manifest.error().fault, path, manifest.error().subject + u' ' + manifest.error().detail);
    archive.manifest = std::move(*manifest);
    if (!verifySignature(json, signature, archive.manifest.publicKey))
        return failure(Fault::SignatureInvalid, path);
    archive.manifestHash = blake2b(json);
    return archive;
}

Result<VerifiedArchive> verifyArchive(const QString &path, Progress *progress)
{
    ETABLI_ASSIGN(VerifiedArchive archive, inspectArchive(path));
    // What lies in the ZIP and what the signed manifest lists must be the same names, each once.
    QSet<QString> expected{QString(manifestEntry), QString(signatureEntry)};
    bool hasOperations = false;
    for (const EntryInfo &entry : std::as_const(archive.manifest.entries)) {
        if (expected.contains(entry.name))
            return failure(Fault::ArchiveDuplicateEntry, path, entry.name);
        expected.insert(entry.name);
        hasOperations = hasOperations || entry.name == operationsEntry;
    }
    const QStringList names = archive.reader->names();
    if (QSet<QString>(names.begin(), names.end()) != expected)
        return failure(Fault::ArchiveAltered, path, QStringLiteral("entries differ from the manifest"));
    if (!hasOperations)
        return failure(Fault::NotAnArchive, path, QString(operationsEntry));
    for (const EntryInfo &entry : std::as_const(archive.manifest.entries)) {
        if (auto checked = archive.reader->verify(entry.name, entry.size, entry.blake2b, progress); !checked)
            return failure(checked.error().fault, path, entry.name + u' ' + checked.error().detail);
    }
    return archive;
}

Result<VerifiedArchive> verifyRewritten(const QString &path, const QByteArray &blake2b)
{
    ETABLI_ASSIGN(const QByteArray found, blake2bFile(path));
    if (found != blake2b)
        return failure(Fault::ArchiveAltered, path);
    return inspectArchive(path);
}

} // namespace etabli
