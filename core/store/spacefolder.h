#pragma once

#include "core/base/identifier.h"
#include "core/base/result.h"

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <memory>

class QLockFile;

namespace etabli {

/// What `site.json` says: whose workbench this is and which stream it writes.
struct SiteFile
{
    Id space;
    Id site;
    QString name;
    QString author;
    Id stream;
    QString machine; ///< where the stream was begun
    QString path;    ///< likewise
    QJsonObject other; ///< keys this version does not know, written back unchanged
};

/// The folder of a space: where its files lie, who holds it, and what the machine remembers of it.
/// etabli.sqlite · blobs/ · site.json · site.key · backups/ · waiting/ · etabli.lock
/// The folder `F.base-files` is the companion of a national base, whose database is the file F beside it.
class SpaceFolder
{
public:
    static constexpr QLatin1String companionSuffix{".base-files"};

    explicit SpaceFolder(QString path);
    ~SpaceFolder();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &database() const { return m_database; }
    [[nodiscard]] QString siteFile() const { return m_path + QStringLiteral("/site.json"); }
    [[nodiscard]] QString keyFile() const { return m_path + QStringLiteral("/site.key"); }
    [[nodiscard]] QString blobs() const { return m_path + QStringLiteral("/blobs"); }
    [[nodiscard]] QString backups() const { return m_path + QStringLiteral("/backups"); }
    [[nodiscard]] QString waiting() const { return m_path + QStringLiteral("/waiting"); }

    /// Whether writing at `path` would destroy something of this space: its database, identity, lock, kept files.
    [[nodiscard]] bool owns(const QString &path) const;
    /// Takes the one writer's place. SpaceLocked names the holder ("etabli, process 4242 on machine-name").
    [[nodiscard]] Result<void> lock();
    /// Makes the folder and its sub-folders. NotWritable names the path.
    [[nodiscard]] Result<void> make();

    [[nodiscard]] Result<SiteFile> readSite() const;
    [[nodiscard]] Result<void> writeSite(const SiteFile &site) const;

private:
    [[nodiscard]] bool removeUnreadableLock() const;

    QString m_path;
    QString m_database;
    std::unique_ptr<QLockFile> m_lock;
};

/// What this machine remembers of the streams it writes, outside the spaces themselves: it tells a space that
/// was copied, moved from another machine, or put back from an older copy.
class MachineMemory
{
public:
    /// `folder` is private to the person on this machine.
    explicit MachineMemory(QString folder) : m_folder(std::move(folder)) {}

    /// The highest sequence this machine wrote on a stream; nothing when it remembers none.
    [[nodiscard]] std::optional<qint64> last(const Id &stream) const;
    /// Notes it; a few bytes on an open file, so that every edit can. A failure is not one for the edit.
    bool note(const Id &stream, qint64 last);
    [[nodiscard]] static QString machineName();
    /// Where it lies for the person running the program.
    [[nodiscard]] static QString usualFolder();

private:
    [[nodiscard]] QString fileOf(const Id &stream) const;

    QString m_folder;
    std::unique_ptr<QFile> m_open;
    Id m_openStream;
};

} // namespace etabli
