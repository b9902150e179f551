#include "core/archive/hash.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace etabli {

namespace {

// sodium_init picks the fast implementation for this processor; it may be called any number of times, from any thread.
const bool sodiumReady = sodium_init() >= 0;

} // namespace

static_assert(sizeof(crypto_generichash_state) <= sizeof(std::array<std::byte, 384>));
static_assert(alignof(crypto_generichash_state) <= 64);
static_assert(Blake2b::size == crypto_generichash_BYTES);

static crypto_generichash_state *stateOf(std::array<std::byte, 384> &bytes)
{
    return reinterpret_cast<crypto_generichash_state *>(bytes.data());
}

Blake2b::Blake2b()
{
    Q_ASSERT(sodiumReady);
    start();
}

void Blake2b::start()
{
    crypto_generichash_init(stateOf(m_state), nullptr, 0, size);
}

void Blake2b::add(QByteArrayView bytes)
{
    crypto_generichash_update(stateOf(m_state), reinterpret_cast<const unsigned char *>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
}

QByteArray Blake2b::result()
{
    QByteArray value(size, Qt::Uninitialized);
    crypto_generichash_final(stateOf(m_state), reinterpret_cast<unsigned char *>(value.data()), size);
    start();
    return value;
}

QByteArray blake2b(QByteArrayView bytes)
{
    Blake2b hash;
    hash.add(bytes);
    return hash.result();
}

Result<QByteArray> blake2bFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Fault::NotFound, path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Fault::NotReadable, path, file.errorString());
    Blake2b hash;
    QByteArray buffer(qsizetype(1) << 18, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(buffer.data(), buffer.size());
        if (count < 0)
            return failure(Fault::NotReadable, path, file.errorString());
        if (count == 0)
            return hash.result();
        hash.add(QByteArrayView(buffer.constData(), count));
    }
}

} // namespace etabli
