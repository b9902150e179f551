#include "core/exchange/signing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sodium.h>

namespace etabli {

namespace {

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

KeyPair KeyPair::generate()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    KeyPair pair;
    pair.publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    pair.secretKey.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_keypair(reinterpret_cast<unsigned char *>(pair.publicKey.data()),
                        reinterpret_cast<unsigned char *>(pair.secretKey.data()));
    return pair;
}

bool KeyPair::isValid() const
{
    // libsodium's secret key ends with the public one.
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && secretKey.size() == crypto_sign_SECRETKEYBYTES
        && secretKey.endsWith(publicKey);
}

QByteArray sign(QByteArrayView message, const KeyPair &pair)
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), raw(pair.secretKey));
    return signature;
}

bool verifySignature(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey)
{
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()),
                                       raw(publicKey))
        == 0;
}

QString fingerprint(QByteArrayView publicKey)
{
    QByteArray digest(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), 16, raw(publicKey),
                       static_cast<unsigned long long>(publicKey.size()), nullptr, 0);
    const QString hex = QString::fromLatin1(digest.left(8).toHex().toUpper());
    return hex.mid(0, 4) + u' ' + hex.mid(4, 4) + u' ' + hex.mid(8, 4) + u' ' + hex.mid(12, 4);
}

Result<KeyPair> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Fault::KeyMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::KeyUnreadable, path, file.errorString());
    const QJsonObject object = QJsonDocument::fromJson(file.read(4096)).object();
    KeyPair pair;
    pair.publicKey = QByteArray::fromBase64(object.value(QLatin1String("public")).toString().toLatin1());
    pair.secretKey = QByteArray::fromBase64(object.value(QLatin1String("secret")).toString().toLatin1());
    if (!pair.isValid())
        return failure(Fault::KeyUnreadable, path);
    return pair;
}

Result<void> writeKeyFile(const QString &path, const KeyPair &pair)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(Fault::NotWritable, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Fault::NotWritable, path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("algorithm"), QStringLiteral("Ed25519")},
                                         {QStringLiteral("public"), QString::fromLatin1(pair.publicKey.toBase64())},
                                         {QStringLiteral("secret"), QString::fromLatin1(pair.secretKey.toBase64())}})
                   .toJson());
    if (!file.commit())
        return failure(Fault::NotWritable, path, file.errorString());
    return {};
}

} // namespace etabli
