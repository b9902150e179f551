#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace etabli {

/// An Ed25519 pair (libsodium): 32 bytes shown to all, 64 bytes kept.
struct KeyPair
{
    QByteArray publicKey;
    QByteArray secretKey;

    [[nodiscard]] static KeyPair generate();
    [[nodiscard]] bool isValid() const;
};

/// 64 bytes over `message`.
[[nodiscard]] QByteArray sign(QByteArrayView message, const KeyPair &pair);
[[nodiscard]] bool verifySignature(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey);

/// A short form of a public key that people can compare aloud: 4 groups of 4 hexadecimal digits.
[[nodiscard]] QString fingerprint(QByteArrayView publicKey);

/// Reads the pair kept in `path`. KeyMissing when there is no file, KeyUnreadable when it is not a pair.
[[nodiscard]] Result<KeyPair> readKeyFile(const QString &path);
/// Writes the pair where only its owner can read it (mode 0600), atomically.
[[nodiscard]] Result<void> writeKeyFile(const QString &path, const KeyPair &pair);

} // namespace etabli
