#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace etabli {

/// Content type of our archives, kept in their first entry, `mimetype`.
inline constexpr QByteArrayView archiveMimetype{"application/vnd.etabli.archive"};

/// How an entry's content is kept.
enum class Compression {
    /// As given.
    Stored,
    /// As a zstd stream (level 3) inside a stored entry: the entry's content is the zstd stream.
    Zstd,
    /// Deflated by the ZIP itself, for files other programs read (office documents).
    Deflated,
};

/// What a manifest says of one entry: the content is what any ZIP reader gives back
/// (for a zstd entry, the compressed stream).
struct EntryInfo
{
    /// Path inside the archive, see isSafeName().
    QString name;
    /// Bytes of content.
    qint64 size = 0;
    /// BLAKE2b-256 of the content, 32 bytes.
    QByteArray blake2b;

    friend bool operator==(const EntryInfo &, const EntryInfo &) = default;
};

/// Longest entry name, in characters.
inline constexpr qsizetype maxNameLength = 200;

/// Whether a name is a plain relative path on every system: ASCII without control characters, forward slashes,
/// no empty, `.` or `..` component, no drive letter, no character some file system forbids, at most
/// `maxNameLength` characters.
[[nodiscard]] bool isSafeName(QStringView name);

} // namespace etabli
