#include "core/archive/pendingfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace etabli {

namespace {

Fault faultOf(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return Fault::DiskFull;
    default:
        return Fault::NotWritable;
    }
}

// A link is followed, so that the file it names is replaced and not the link.
QString targetOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isSymLink())
        return info.absoluteFilePath();
    const QString file = info.canonicalFilePath();
    return file.isEmpty() ? info.symLinkTarget() : file;
}

} // namespace

PendingFile::PendingFile(QString path) : m_path(std::move(path)) {}

PendingFile::~PendingFile() = default;

Result<std::unique_ptr<PendingFile>> PendingFile::create(const QString &path, Naming naming)
{
    if (path.isEmpty())
        return failure(Fault::BadUsage, path, QStringLiteral("empty path"));
    const QString target = targetOf(path);
    const QFileInfo info(target);
    if (info.isDir())
        return failure(Fault::NotWritable, path, QStringLiteral("a folder stands at this path"));
    if (info.exists() && !info.isFile())
        return failure(Fault::NotWritable, path, QStringLiteral("a device or a pipe stands at this path"));
    if (info.exists() && !info.isWritable())
        return failure(Fault::NotWritable, path, QStringLiteral("the file at this path is read-only"));
    errno = 0;
    if (!QDir().mkpath(info.absolutePath()))
        return failure(faultOf(errno), path, QStringLiteral("cannot make the folder"));

    std::unique_ptr<PendingFile> pending(new PendingFile(target));
    if (naming == Naming::Named || !pending->openNameless()) {
        auto file = std::make_unique<QSaveFile>(target);
        errno = 0;
        if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return failure(faultOf(errno), path, file->errorString());
        pending->m_file = std::move(file);
    }
    pending->setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return pending;
}

bool PendingFile::openNameless()
{
#if defined(Q_OS_LINUX) && defined(O_TMPFILE)
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    const int handle = ::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
    if (handle < 0)
        return false;
    // The name is given through this link; without it the ordinary way is taken.
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(handle);
    auto file = std::make_unique<QFile>();
    if (::access(self.constData(), F_OK) != 0
        || !file->open(handle, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return false;
    }
    m_file = std::move(file);
    m_nameless = true;
    return true;
#else
    return false;
#endif
}

Result<void> PendingFile::commitNameless()
{
#if defined(Q_OS_LINUX) && defined(O_TMPFILE)
    const int handle = m_file->handle();
    const QByteArray target = QFile::encodeName(m_path);
    struct stat former{};
    if (::stat(target.constData(), &former) == 0)
        static_cast<void>(::fchmod(handle, former.st_mode & 0777));
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(handle);
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    const QByteArray named
        = folder + "/.etabli-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16) + ".part";
    if (::linkat(AT_FDCWD, self.constData(), AT_FDCWD, named.constData(), AT_SYMLINK_FOLLOW) != 0)
        return remember(errno, QStringLiteral("cannot name the file"));
    if (::rename(named.constData(), target.constData()) != 0) {
        const int systemError = errno;
        ::unlink(named.constData());
        return remember(systemError, QStringLiteral("cannot replace the former file"));
    }
    // The new name itself must outlive a power cut.
    const int folderHandle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folderHandle >= 0) {
        static_cast<void>(::fsync(folderHandle));
        ::close(folderHandle);
    }
    m_file->close();
#endif
    return {};
}

tl::unexpected<Error> PendingFile::remember(int systemError, const QString &detail)
{
    if (m_status) {
        QString text = detail;
        if (systemError != 0)
            text += QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(systemError));
        m_status = failure(faultOf(systemError), m_path, text);
    }
    return tl::unexpected(m_status.error());
}

Result<void> PendingFile::commit()
{
    if (m_committed)
        return failure(Fault::BadUsage, m_path, QStringLiteral("committed twice"));
    m_committed = true;
    close();
    if (!m_status)
        return m_status;
#ifdef Q_OS_UNIX
    if (::fsync(m_file->handle()) != 0)
        return remember(errno, QStringLiteral("cannot flush"));
#endif
    if (m_nameless)
        return commitNameless();
    errno = 0;
    if (!static_cast<QSaveFile *>(m_file.get())->commit())
        return remember(errno, m_file->errorString());
    return {};
}

bool PendingFile::seek(qint64 position)
{
    return QIODevice::seek(position) && m_file->seek(position);
}

qint64 PendingFile::size() const
{
    return m_file->size();
}

qint64 PendingFile::readData(char *, qint64)
{
    return -1;
}

qint64 PendingFile::writeData(const char *data, qint64 size)
{
    if (!m_status)
        return -1;
    qint64 done = 0;
    while (done < size) {
        errno = 0;
        const qint64 count = m_file->write(data + done, size - done);
        if (count <= 0) {
            const int systemError = m_file->error() == QFileDevice::ResourceError ? ENOSPC : errno;
            static_cast<void>(remember(systemError, m_file->errorString()));
            setErrorString(m_file->errorString());
            return -1;
        }
        done += count;
    }
    return done;
}

} // namespace etabli
