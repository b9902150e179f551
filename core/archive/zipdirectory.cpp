#include "core/archive/zipdirectory.h"

#include "core/archive/entry.h"

#include <QSet>
#include <QtEndian>

namespace etabli {

namespace {

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr qint64 localBytes = 30;
constexpr qint64 centralBytes = 46;
constexpr qint64 endBytes = 22;
constexpr qint64 longestComment = 0xffff;
constexpr quint16 versionOfDeflate = 20;
constexpr quint16 methodStored = 0;
constexpr quint16 methodDeflated = 8;
// Bits 1 and 2 tell how hard the deflater tried, bit 11 that names are UTF-8: harmless for ASCII names.
constexpr quint16 harmlessFlags = 0x0806;
constexpr quint32 typeMask = 0170000;
constexpr quint32 typeRegular = 0100000;
constexpr quint32 typeLink = 0120000;
constexpr quint32 dosFolder = 0x10;
constexpr QByteArrayView firstName("mimetype");

quint16 u16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 u32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

struct EndRecord
{
    int entries = 0;
    qint64 directoryBytes = 0;
    qint64 directoryOffset = 0;
};

/// One pass over the structures of one file.
class DirectoryReader
{
public:
    DirectoryReader(QFile &file, const QString &path, const Limits &limits)
        : m_file(file), m_path(path), m_limits(limits), m_fileSize(file.size())
    {
    }

    Result<QList<ZipEntry>> read()
    {
        ETABLI_TRY(checkBeginning());
        ETABLI_ASSIGN(const EndRecord end, readEnd());
        ETABLI_TRY(readCentral(end));
        ETABLI_TRY(checkLocals(end));
        return m_entries;
    }

private:
    tl::unexpected<Error> refuse(Fault fault, const char *detail, const QString &name = {}) const
    {
        return failure(fault, name.isEmpty() ? m_path : name, QString::fromLatin1(detail));
    }

    Result<QByteArray> bytesAt(qint64 offset, qint64 count)
    {
        QByteArray bytes(count, Qt::Uninitialized);
        if (!m_file.seek(offset))
            return failure(Fault::NotReadable, m_path, m_file.errorString());
        qint64 done = 0;
        while (done < count) {
            const qint64 got = m_file.read(bytes.data() + done, count - done);
            if (got < 0)
                return failure(Fault::NotReadable, m_path, m_file.errorString());
            if (got == 0)
                return refuse(Fault::ArchiveTruncated, "the file ends earlier than it did");
            done += got;
        }
        return bytes;
    }

    Result<bool> hasEndRecord()
    {
        if (m_fileSize < endBytes)
            return false;
        ETABLI_ASSIGN(const QByteArray end, bytesAt(m_fileSize - endBytes, endBytes));
        return u32(end, 0) == endSignature;
    }

    Result<void> checkBeginning()
    {
        if (m_fileSize == 0)
            return refuse(Fault::EmptyFile, "no byte");
        if (m_fileSize > m_limits.archiveBytes)
            return refuse(Fault::ArchiveLimit, "file too large");
        ETABLI_ASSIGN(const QByteArray head, bytesAt(0, qMin(m_fileSize, localBytes + firstName.size())));
        const QByteArray signature = QByteArrayLiteral("PK\x03\x04");
        if (!signature.startsWith(head.first(qMin(head.size(), signature.size())))) {
            ETABLI_ASSIGN(const bool zipBehind, hasEndRecord());
            if (zipBehind)
                return refuse(Fault::ArchiveAltered, "the first bytes are foreign");
            return refuse(Fault::NotAnArchive, "not a ZIP");
        }
        if (head.size() < localBytes + firstName.size())
            return refuse(Fault::ArchiveTruncated, "cut in the first header");
        if (QByteArrayView(head).sliced(localBytes) != firstName)
            return refuse(Fault::NotAnArchive, "another kind of ZIP");
        return {};
    }

    Result<EndRecord> readEnd()
    {
        if (m_fileSize < endBytes)
            return refuse(Fault::ArchiveTruncated, "no end record");
        ETABLI_ASSIGN(const QByteArray bytes, bytesAt(m_fileSize - endBytes, endBytes));
        if (u32(bytes, 0) != endSignature) {
            ETABLI_ASSIGN(const bool earlier, endRecordEarlier());
            if (earlier)
                return refuse(Fault::ArchiveAltered, "bytes were added at the end");
            return refuse(Fault::ArchiveTruncated, "no end record");
        }
        if (u16(bytes, 4) != 0 || u16(bytes, 6) != 0 || u16(bytes, 8) != u16(bytes, 10) || u16(bytes, 20) != 0)
            return refuse(Fault::ArchiveAltered, "end record");
        const EndRecord end{u16(bytes, 10), u32(bytes, 12), u32(bytes, 16)};
        if (end.directoryOffset + end.directoryBytes != m_fileSize - endBytes)
            return refuse(Fault::ArchiveAltered, "the directory does not reach the end record");
        if (end.entries > m_limits.entries)
            return refuse(Fault::ArchiveLimit, "too many entries");
        if (end.entries == 0 || end.directoryBytes < end.entries * centralBytes)
            return refuse(Fault::ArchiveAltered, "the directory is too small");
        if (end.directoryBytes > end.entries * (centralBytes + longestComment))
            return refuse(Fault::ArchiveAltered, "the directory is too large");
        return end;
    }

    // Whether a whole ZIP ends before the end of the file.
    Result<bool> endRecordEarlier()
    {
        const qint64 span = qMin(m_fileSize, endBytes + longestComment);
        const qint64 start = m_fileSize - span;
        ETABLI_ASSIGN(const QByteArray tail, bytesAt(start, span));
        const QByteArray signature = QByteArrayLiteral("PK\x05\x06");
        for (qsizetype at = tail.lastIndexOf(signature); at >= 0;
             at = at > 0 ? tail.lastIndexOf(signature, at - 1) : -1) {
            if (at + endBytes <= tail.size()
                && qint64(u32(tail, at + 12)) + qint64(u32(tail, at + 16)) == start + at)
                return true;
        }
        return false;
    }

    Result<void> readCentral(const EndRecord &end)
    {
        ETABLI_ASSIGN(m_central, bytesAt(end.directoryOffset, end.directoryBytes));
        m_entries.reserve(end.entries);
        qint64 total = 0;
        qsizetype at = 0;
        for (int i = 0; i < end.entries; ++i) {
            if (m_central.size() - at < centralBytes)
                return refuse(Fault::ArchiveAltered, "the directory ends inside an entry");
            const QByteArrayView header = QByteArrayView(m_central).sliced(at, centralBytes);
            if (u32(header, 0) != centralSignature)
                return refuse(Fault::ArchiveAltered, "directory entry");
            const qsizetype nameBytes = u16(header, 28);
            if (m_central.size() - at - centralBytes < nameBytes)
                return refuse(Fault::ArchiveAltered, "the directory ends inside a name");
            m_headers.append(at);
            ETABLI_TRY(readEntry(header, QByteArrayView(m_central).sliced(at + centralBytes, nameBytes)));
            total += m_entries.constLast().size;
            if (total > m_limits.totalBytes)
                return refuse(Fault::ArchiveLimit, "contents too large");
            at += centralBytes + nameBytes;
        }
        if (at != m_central.size())
            return refuse(Fault::ArchiveAltered, "bytes behind the last directory entry");
        return {};
    }

    Result<void> readEntry(QByteArrayView header, QByteArrayView rawName)
    {
        ZipEntry entry;
        entry.name = QString::fromLatin1(rawName);
        entry.method = u16(header, 10);
        entry.crc = u32(header, 16);
        entry.storedSize = u32(header, 20);
        entry.size = u32(header, 24);
        entry.offset = u32(header, 42);
        ETABLI_TRY(checkNature(header, entry));
        if (!isSafeName(entry.name))
            return refuse(Fault::ArchiveUnsafeName, "unsafe name", entry.name);
        const QString key = entry.name.toLower();
        if (m_names.contains(key))
            return refuse(Fault::ArchiveDuplicateEntry, "duplicate name", entry.name);
        m_names.insert(key);
        ETABLI_TRY(checkForm(header, entry));
        m_entries.append(std::move(entry));
        return {};
    }

    // Only plain files, whatever else is wrong with them.
    Result<void> checkNature(QByteArrayView header, const ZipEntry &entry) const
    {
        const quint32 attributes = u32(header, 38);
        const quint32 type = (attributes >> 16) & typeMask;
        if (type == typeLink)
            return refuse(Fault::ArchiveUnsafeName, "symbolic link", entry.name);
        if ((type != 0 && type != typeRegular) || (attributes & dosFolder) != 0)
            return refuse(Fault::ArchiveUnsafeName, "not a plain file", entry.name);
        return {};
    }

    Result<void> checkForm(QByteArrayView header, const ZipEntry &entry) const
    {
        if (u16(header, 6) > versionOfDeflate)
            return refuse(Fault::ArchiveAltered, "needs a ZIP extension", entry.name);
        if ((u16(header, 8) & ~harmlessFlags) != 0)
            return refuse(Fault::ArchiveAltered, "encrypted or of unknown size", entry.name);
        if (u16(header, 30) != 0 || u16(header, 32) != 0 || u16(header, 34) != 0)
            return refuse(Fault::ArchiveAltered, "extra field, comment or other disk", entry.name);
        if (entry.method != methodStored && entry.method != methodDeflated)
            return refuse(Fault::ArchiveAltered, "unknown compression", entry.name);
        if (entry.method == methodStored && entry.size != entry.storedSize)
            return refuse(Fault::ArchiveAltered, "a stored entry has two sizes", entry.name);
        if (entry.size > m_limits.entryBytes)
            return refuse(Fault::ArchiveLimit, "entry too large", entry.name);
        if (entry.size > m_limits.inflatedFloor && entry.size / m_limits.inflateRatio > entry.storedSize)
            return refuse(Fault::ArchiveLimit, "inflates too much", entry.name);
        return {};
    }

    // Each local header must say the same as the directory, and the entries must fill the file without a gap.
    Result<void> checkLocals(const EndRecord &end)
    {
        qint64 expected = 0;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            ZipEntry &entry = m_entries[i];
            const QByteArrayView central = QByteArrayView(m_central).sliced(m_headers.at(i));
            const qint64 nameBytes = entry.name.size();
            if (entry.offset != expected)
                return refuse(Fault::ArchiveAltered, "gap or overlap between entries", entry.name);
            if (entry.offset + localBytes + nameBytes + entry.storedSize > end.directoryOffset)
                return refuse(Fault::ArchiveAltered, "the entry runs into the directory", entry.name);
            ETABLI_ASSIGN(const QByteArray local, bytesAt(entry.offset, localBytes + nameBytes));
            // From the version needed to the length of the name, both headers hold the same fields.
            constexpr qsizetype common = 24;
            if (u32(local, 0) != localSignature
                || QByteArrayView(local).sliced(4, common) != central.sliced(6, common) || u16(local, 28) != 0
                || QByteArrayView(local).sliced(localBytes) != central.sliced(centralBytes, nameBytes))
                return refuse(Fault::ArchiveAltered, "the two headers of an entry differ", entry.name);
            entry.offset += localBytes + nameBytes;
            expected = entry.offset + entry.storedSize;
        }
        if (expected != end.directoryOffset)
            return refuse(Fault::ArchiveAltered, "bytes between the entries and the directory");
        const ZipEntry &first = m_entries.constFirst();
        if (first.method != methodStored)
            return refuse(Fault::NotAnArchive, "mimetype is compressed");
        return {};
    }

    QFile &m_file;
    const QString &m_path;
    const Limits &m_limits;
    qint64 m_fileSize;
    QByteArray m_central;
    // Where each directory entry begins in m_central.
    QList<qsizetype> m_headers;
    QSet<QString> m_names;
    QList<ZipEntry> m_entries;
};

} // namespace

Result<QList<ZipEntry>> readZipDirectory(QFile &file, const QString &path, const Limits &limits)
{
    return DirectoryReader(file, path, limits).read();
}

} // namespace etabli
