#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <cstddef>

namespace etabli {

/// Incremental BLAKE2b-256, the only hash of archives and of kept files. One thread at a time.
class Blake2b
{
public:
    /// Bytes of a result.
    static constexpr qsizetype size = 32;

    Blake2b();

    /// Takes in more bytes.
    void add(QByteArrayView bytes);
    /// The 32 bytes over all that was added; afterwards the object starts anew.
    [[nodiscard]] QByteArray result();

private:
    void start();

    // libsodium's state, kept opaque so that its header stays inside the room.
    alignas(64) std::array<std::byte, 384> m_state;
};

/// BLAKE2b-256 of some bytes, 32 bytes.
[[nodiscard]] QByteArray blake2b(QByteArrayView bytes);

/// BLAKE2b-256 of a file, 32 bytes, read in pieces. Fails with NotFound or NotReadable.
[[nodiscard]] Result<QByteArray> blake2bFile(const QString &path);

} // namespace etabli
