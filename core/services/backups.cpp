#include "core/services/backups.h"

#include "core/archive/hash.h"
#include "core/archive/pendingfile.h"
#include "core/archive/reader.h"
#include "core/archive/writer.h"
#include "core/services/erasing.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

namespace etabli {

namespace {

// The container is that of archives; what follows its first entry tells a backup from an archive: a backup has no
// manifest, so that it cannot be merged, and this list instead.
const QString listName = QStringLiteral("backup.json");
const QString databaseName = QStringLiteral("etabli.sqlite.zst");
const QString siteName = QStringLiteral("site.json");
const QString keyName = QStringLiteral("site.key");
const QString blobFolder = QStringLiteral("blobs/");
constexpr int newestFormat = 1;
constexpr qint64 largestList = qint64(16) << 20;
constexpr qint64 largestDatabase = qint64(64) << 30;

QJsonObject described(const EntryInfo &entry)
{
    return {{QStringLiteral("name"), entry.name},
            {QStringLiteral("size"), entry.size},
            {QStringLiteral("blake2b"), QString::fromLatin1(entry.blake2b.toHex())}};
}

bool isBlobName(QStringView name)
{
    return name.size() == 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

Result<QList<EntryInfo>> verifiedEntries(const ArchiveReader &reader, Progress *progress)
{
    if (!reader.has(listName))
        return failure(Fault::NotAnArchive, listName);
    ETABLI_ASSIGN(const QByteArray bytes, reader.readSmall(listName, largestList));
    const QJsonObject list = QJsonDocument::fromJson(bytes).object();
    if (!list.value(QStringLiteral("entries")).isArray())
        return failure(Fault::ArchiveAltered, listName);
    if (list.value(QStringLiteral("format")).toInt() > newestFormat)
        return failure(Fault::ArchiveNewer, listName);
    QList<EntryInfo> entries;
    const QJsonArray array = list.value(QStringLiteral("entries")).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        EntryInfo entry;
        entry.name = object.value(QStringLiteral("name")).toString();
        entry.size = object.value(QStringLiteral("size")).toInteger();
        entry.blake2b = QByteArray::fromHex(object.value(QStringLiteral("blake2b")).toString().toLatin1());
        const bool known = entry.name == databaseName || entry.name == siteName || entry.name == keyName
            || (entry.name.startsWith(blobFolder) && isBlobName(QStringView(entry.name).sliced(blobFolder.size())));
        if (!known)
            return failure(Fault::ArchiveUnsafeName, entry.name);
        ETABLI_TRY(reader.verify(entry.name, entry.size, entry.blake2b, progress));
        entries += entry;
    }
    return entries;
}

Result<void> extract(LimitedDevice &source, const QString &path)
{
    ETABLI_ASSIGN(auto file, PendingFile::create(path, PendingFile::Naming::Named));
    QByteArray piece(qsizetype(1) << 18, Qt::Uninitialized);
    for (;;) {
        const qint64 count = source.read(piece.data(), piece.size());
        if (count < 0)
            return failure(Fault::ArchiveAltered, path, source.errorString());
        if (count == 0)
            break;
        if (file->write(piece.constData(), count) != count) {
            ETABLI_TRY(file->status());
            return failure(Fault::NotWritable, path);
        }
    }
    ETABLI_TRY(source.finish());
    return file->commit();
}

/// Forgets where the copy was written, so that opening it begins a new stream.
Result<void> forgetPlace(const SpaceFolder &folder)
{
    ETABLI_ASSIGN(SiteFile site, folder.readSite());
    site.machine.clear();
    site.path.clear();
    return folder.writeSite(site);
}

Result<BackupReport> extractAll(const ArchiveReader &reader, const QList<EntryInfo> &entries, const SpaceFolder &folder)
{
    BackupReport report;
    report.bytes = reader.fileSize();
    for (const EntryInfo &entry : entries) {
        if (entry.name == databaseName) {
            ETABLI_ASSIGN(auto device, reader.openZstd(entry.name, largestDatabase));
            ETABLI_TRY(extract(*device, folder.database()));
            continue;
        }
        ETABLI_ASSIGN(auto device, reader.openEntry(entry.name));
        ETABLI_TRY(extract(*device, folder.path() + u'/' + entry.name));
        if (entry.name == keyName) {
            QFile::setPermissions(folder.keyFile(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            report.withKey = true;
        } else if (entry.name != siteName) {
            ++report.files;
        }
    }
    return report;
}

} // namespace

Result<BackupReport> backupSpace(Workspace &workspace, const QString &path, bool withKey, Progress *progress)
{
    Space &space = workspace.space();
    BackupReport report;
    // The container first: it makes the folder, and tells at once when nothing can be written there.
    ETABLI_ASSIGN(auto writer, ArchiveWriter::create(path));
    QTemporaryDir scratch(QFileInfo(path).absolutePath() + QStringLiteral("/.etabli-XXXXXX"));
    if (!scratch.isValid())
        return failure(Fault::NotWritable, path, scratch.errorString());
    const QString copy = scratch.filePath(QStringLiteral("etabli.sqlite"));
    ETABLI_TRY(space.connection().backupTo(copy, progress));
    ETABLI_TRY(writer->addFile(databaseName, copy, progress, Compression::Zstd));
    ETABLI_TRY(writer->addFile(siteName, space.folder().siteFile()));
    if (withKey) {
        if (!QFileInfo::exists(space.folder().keyFile()))
            return failure(Fault::KeyMissing, space.folder().keyFile());
        ETABLI_TRY(writer->addFile(keyName, space.folder().keyFile()));
        report.withKey = true;
    }
    const QDir blobs(space.folder().blobs());
    const QStringList names = blobs.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!isBlobName(name))
            continue;
        ETABLI_TRY(writer->addFile(blobFolder + name, blobs.filePath(name), progress));
        ++report.files;
    }
    QJsonArray entries;
    for (const EntryInfo &entry : writer->entries())
        entries += described(entry);
    const QJsonObject list{{QStringLiteral("format"), newestFormat}, {QStringLiteral("entries"), entries}};
    ETABLI_TRY(writer->add(listName, QJsonDocument(list).toJson(QJsonDocument::Compact)));
    ETABLI_TRY(writer->commit());
    report.bytes = QFileInfo(path).size();
    return report;
}

Result<BackupReport> restoreSpace(const QString &path, const QString &folder, const WorkspaceOptions &options,
                                  Progress *progress)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return failure(Fault::NotADatabase, folder);
    const bool hadFolder = info.exists();
    if (hadFolder && !QDir(folder).isEmpty())
        return failure(Fault::SpaceExists, folder);
    ETABLI_ASSIGN(auto reader, ArchiveReader::open(path));
    auto entries = verifiedEntries(*reader, progress);
    if (!entries && entries.error().fault == Fault::NotAnArchive)
        return failure(Fault::NotAnArchive, path);
    if (!entries)
        return tl::unexpected(entries.error());

    SpaceFolder target(folder);
    const auto outcome = [&]() -> Result<BackupReport> {
        ETABLI_TRY(target.make());
        ETABLI_ASSIGN(const BackupReport report, extractAll(*reader, *entries, target));
        ETABLI_TRY(forgetPlace(target));
        // What was erased since this backup was made is written beside it, where it was made by itself.
        const QString erasures = erasureListBeside(QFileInfo(path).absolutePath());
        if (QFileInfo::exists(erasures) && !QFile::copy(erasures, erasureListBeside(target.backups())))
            return failure(Fault::NotWritable, target.backups());
        // Opening it is the proof that it is a space, and begins its new stream.
        ETABLI_TRY(Workspace::open(folder, Space::Access::Write, options));
        return report;
    }();
    if (!outcome) {
        // The folder was new or empty: all that is in it was put there just now.
        QDir made(folder);
        made.removeRecursively();
        if (hadFolder)
            QDir().mkpath(folder);
    }
    return outcome;
}

} // namespace etabli
