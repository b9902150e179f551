#include "core/store/spacefolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

namespace etabli {

SpaceFolder::SpaceFolder(QString path)
    : m_path(QDir(std::move(path)).absolutePath())
    , m_database(m_path.endsWith(companionSuffix) ? m_path.chopped(companionSuffix.size())
                                                  : m_path + QStringLiteral("/etabli.sqlite"))
{
}

SpaceFolder::~SpaceFolder() = default;

bool SpaceFolder::owns(const QString &path) const
{
    const QFileInfo target(path);
    const QString folder = QFileInfo(target.absolutePath()).canonicalFilePath();
    const QString space = QFileInfo(m_path).canonicalFilePath();
    if (space.isEmpty() || folder.isEmpty())
        return false;
    const QFileInfo database(m_database);
    if (folder == QFileInfo(database.absolutePath()).canonicalFilePath() && target.fileName().startsWith(database.fileName()))
        return true;
    for (const char *kept : {"/blobs", "/waiting"}) {
        if (folder == space + QLatin1String(kept))
            return true;
    }
    const QString name = target.fileName();
    return folder == space
        && (name.startsWith(QLatin1String("site.")) || name == QLatin1String("etabli.lock"));
}

bool SpaceFolder::removeUnreadableLock() const
{
    // Half-written when the power went: nobody holds it. One just being written is left alone.
    constexpr qint64 secondsToWriteALock = 5;
    const QFileInfo file(m_path + QStringLiteral("/etabli.lock"));
    return file.isFile() && file.lastModified().secsTo(QDateTime::currentDateTime()) > secondsToWriteALock
        && QFile::remove(file.filePath());
}

Result<void> SpaceFolder::lock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral("/etabli.lock"));
    m_lock->setStaleLockTime(0); // held as long as its process lives, however long that is
    if (m_lock->tryLock(0))
        return {};
    if (m_lock->error() == QLockFile::LockFailedError && !m_lock->getLockInfo(nullptr, nullptr, nullptr)
        && removeUnreadableLock() && m_lock->tryLock(0))
        return {};
    if (m_lock->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString machine;
        QString program;
        m_lock->getLockInfo(&process, &machine, &program);
        m_lock.reset();
        return failure(Fault::SpaceLocked,
                       QStringLiteral("%1, %2, %3").arg(QFileInfo(program).fileName(), QString::number(process), machine),
                       m_path);
    }
    m_lock.reset();
    return failure(Fault::NotWritable, m_path);
}

Result<void> SpaceFolder::make()
{
    for (const QString &folder : {m_path, blobs(), backups(), waiting()}) {
        if (!QDir().mkpath(folder))
            return failure(Fault::NotWritable, folder);
    }
    if (!QFileInfo(m_path).isWritable())
        return failure(Fault::NotWritable, m_path);
    return {};
}

Result<SiteFile> SpaceFolder::readSite() const
{
    QFile file(siteFile());
    if (!file.exists())
        return failure(Fault::NotFound, siteFile());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotReadable, siteFile(), file.errorString());
    QJsonObject object = QJsonDocument::fromJson(file.read(1 << 20)).object();
    const auto id = [&object](const char *key) {
        return Id::fromString(object.take(QLatin1String(key)).toString()).value_or(Id());
    };
    SiteFile site;
    site.space = id("space");
    site.site = id("site");
    site.stream = id("stream");
    site.name = object.take(QLatin1String("name")).toString();
    site.author = object.take(QLatin1String("author")).toString();
    site.machine = object.take(QLatin1String("machine")).toString();
    site.path = object.take(QLatin1String("path")).toString();
    site.other = object;
    if (site.space.isNull() || site.site.isNull())
        return failure(Fault::DatabaseDamaged, siteFile());
    return site;
}

Result<void> SpaceFolder::writeSite(const SiteFile &site) const
{
    QJsonObject object = site.other;
    object[QLatin1String("space")] = site.space.toString();
    object[QLatin1String("site")] = site.site.toString();
    object[QLatin1String("stream")] = site.stream.toString();
    object[QLatin1String("name")] = site.name;
    object[QLatin1String("author")] = site.author;
    object[QLatin1String("machine")] = site.machine;
    object[QLatin1String("path")] = site.path;
    QSaveFile file(siteFile());
    if (!file.open(QIODevice::WriteOnly))
        return failure(Fault::NotWritable, siteFile(), file.errorString());
    file.write(QJsonDocument(object).toJson());
    if (!file.commit())
        return failure(Fault::NotWritable, siteFile(), file.errorString());
    return {};
}

std::optional<qint64> MachineMemory::last(const Id &stream) const
{
    QFile file(fileOf(stream));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool ok = false;
    const qint64 value = file.readAll().trimmed().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool MachineMemory::note(const Id &stream, qint64 last)
{
    if (!m_open || m_openStream != stream) {
        if (!QDir().mkpath(m_folder))
            return false;
        m_open = std::make_unique<QFile>(fileOf(stream));
        m_openStream = stream;
        if (!m_open->open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
            m_open.reset();
            return false;
        }
    }
    // Always the same length, so that a reader never sees half of an older number.
    const QByteArray text = QByteArray::number(last).rightJustified(19, '0') + '\n';
    return m_open->seek(0) && m_open->write(text) == text.size();
}

QString MachineMemory::machineName()
{
    const QByteArray unique = QSysInfo::machineUniqueId();
    return unique.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(unique);
}

QString MachineMemory::usualFolder()
{
    // The state folder of the desktop standard where it is set, the application's data folder elsewhere.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!state.isEmpty())
        return state + QStringLiteral("/etabli/streams");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/etabli/streams");
}

QString MachineMemory::fileOf(const Id &stream) const
{
    return m_folder + u'/' + stream.toString();
}

} // namespace etabli
