#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QtEndian>

#include <zlib.h>

namespace etabli::forge {

/// One entry of a ZIP built by hand, with every field open to lies.
struct Entry
{
    QByteArray name;
    /// The bytes that lie in the file.
    QByteArray stored;
    quint16 method = 0;
    /// Content size said; below zero, the true one of a stored entry.
    qint64 size = -1;
    /// CRC-32 said; below zero, that of the stored bytes.
    qint64 crc = -1;
    quint16 flags = 0;
    quint16 version = 20;
    quint32 attributes = quint32(0100644) << 16;
    QByteArray extra;
    /// What only the directory says, when it is to differ.
    QByteArray directoryName;
    qint64 directorySize = -1;
    qint64 directoryCrc = -1;
    qint64 directoryOffset = -1;
    /// Bytes between this entry and the next.
    QByteArray gap;
};

template <typename T>
void put(QByteArray &out, T value)
{
    value = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&value), sizeof(value));
}

inline quint32 crcOf(const QByteArray &bytes)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size())));
}

/// The entry every archive begins with.
inline Entry mimetype(const QByteArray &content = "application/vnd.etabli.archive")
{
    Entry entry;
    entry.name = "mimetype";
    entry.stored = content;
    return entry;
}

inline Entry file(const QByteArray &name, const QByteArray &content)
{
    Entry entry;
    entry.name = name;
    entry.stored = content;
    return entry;
}

/// The whole ZIP; `prefix` stands before it and is not counted in the offsets, `comment` ends it.
inline QByteArray zip(const QList<Entry> &entries, const QByteArray &prefix = {}, const QByteArray &comment = {})
{
    QByteArray out;
    QByteArray directory;
    for (const Entry &entry : entries) {
        const auto offset = static_cast<quint32>(out.size());
        const auto size = static_cast<quint32>(entry.size < 0 ? entry.stored.size() : entry.size);
        const auto crc = entry.crc < 0 ? crcOf(entry.stored) : static_cast<quint32>(entry.crc);
        const QByteArray otherName = entry.directoryName.isNull() ? entry.name : entry.directoryName;
        put<quint32>(out, 0x04034b50);
        put<quint16>(out, entry.version);
        put<quint16>(out, entry.flags);
        put<quint16>(out, entry.method);
        put<quint32>(out, 0x00210000);
        put<quint32>(out, crc);
        put<quint32>(out, static_cast<quint32>(entry.stored.size()));
        put<quint32>(out, size);
        put<quint16>(out, static_cast<quint16>(entry.name.size()));
        put<quint16>(out, static_cast<quint16>(entry.extra.size()));
        out += entry.name + entry.extra + entry.stored + entry.gap;

        put<quint32>(directory, 0x02014b50);
        put<quint16>(directory, 0x0314);
        put<quint16>(directory, entry.version);
        put<quint16>(directory, entry.flags);
        put<quint16>(directory, entry.method);
        put<quint32>(directory, 0x00210000);
        put<quint32>(directory, entry.directoryCrc < 0 ? crc : static_cast<quint32>(entry.directoryCrc));
        put<quint32>(directory, static_cast<quint32>(entry.stored.size()));
        put<quint32>(directory, entry.directorySize < 0 ? size : static_cast<quint32>(entry.directorySize));
        put<quint16>(directory, static_cast<quint16>(otherName.size()));
        put<quint16>(directory, static_cast<quint16>(entry.extra.size()));
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint32>(directory, entry.attributes);
        put<quint32>(directory, entry.directoryOffset < 0 ? offset : static_cast<quint32>(entry.directoryOffset));
        directory += otherName + entry.extra;
    }
    const auto start = static_cast<quint32>(out.size());
    out += directory;
    put<quint32>(out, 0x06054b50);
    put<quint16>(out, 0);
    put<quint16>(out, 0);
    put<quint16>(out, static_cast<quint16>(entries.size()));
    put<quint16>(out, static_cast<quint16>(entries.size()));
    put<quint32>(out, static_cast<quint32>(directory.size()));
    put<quint32>(out, start);
    put<quint16>(out, static_cast<quint16>(comment.size()));
    return prefix + out + comment;
}

/// A raw deflate stream; without its end when `whole` is false.
inline QByteArray deflated(const QByteArray &content, bool whole = true)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, whole ? Z_FINISH : Z_FULL_FLUSH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// `mebibytes` of zeros as a raw deflate stream, made by repeating one flushed piece.
inline QByteArray deflatedZeros(int mebibytes)
{
    return deflated(QByteArray(1 << 20, '\0'), false).repeated(mebibytes) + QByteArray("\x03\x00", 2);
}

/// `count` × 128 KiB of zeros as one zstd frame of run-length blocks, asking for `window` (its descriptor byte;
/// 0x58 is 2 MiB).
inline QByteArray zstdZeros(int count, char window = '\x58')
{
    QByteArray frame("\x28\xB5\x2F\xFD\x00", 5);
    frame += window;
    for (int i = 0; i < count; ++i) {
        const quint32 header = (quint32(128 << 10) << 3) | (1U << 1) | (i + 1 == count ? 1U : 0U);
        frame += static_cast<char>(header & 0xff);
        frame += static_cast<char>((header >> 8) & 0xff);
        frame += static_cast<char>((header >> 16) & 0xff);
        frame += '\0';
    }
    return frame;
}

/// Replaces a file. Removed first: some file systems flush to the disk one that is emptied and written again.
inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush();
}

inline QByteArray readFile(const QString &path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace etabli::forge
