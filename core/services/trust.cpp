#include "core/services/trust.h"

#include "core/services/publications.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace etabli {

namespace {

Result<void> pin(Space &space, const Id &site, const QString &name, const QByteArray &publicKey)
{
    ETABLI_ASSIGN(const qint64 key, space.streams().siteKey(site, name));
    return space.streams().pin(key, publicKey, space.clock().now());
}

Result<Signer> judge(Space &space, const Id &site, const QByteArray &publicKey, const QString &name)
{
    const Site *known = space.streams().site(site);
    if (known && known->revoked)
        return failure(Fault::SignerRevoked, known->name);
    if (site == space.site().site) {
        ETABLI_ASSIGN(const KeyPair pair, ownKey(space));
        if (pair.publicKey != publicKey)
            return failure(Fault::SignerRefused, name, QStringLiteral("this workbench, under another key"));
        return Signer::Own;
    }
    if (!known || known->publicKey.isEmpty())
        return Signer::New;
    if (known->publicKey != publicKey)
        return failure(Fault::SignerRefused, known->name.isEmpty() ? name : known->name,
                       fingerprint(known->publicKey) + u" <> " + fingerprint(publicKey));
    return Signer::Known;
}

QByteArray cardBody(const Id &site, const QString &name, const QByteArray &publicKey)
{
    return "etabli-card\n" + site.toString().toUtf8() + '\n' + publicKey.toBase64() + '\n' + name.toUtf8();
}

} // namespace

QString signerName(Signer signer)
{
    switch (signer) {
    case Signer::New: return QStringLiteral("new");
    case Signer::Known: return QStringLiteral("known");
    case Signer::Own: return QStringLiteral("own");
    }
    return {};
}

Result<KeyPair> ownKey(Space &space)
{
    const QString path = space.folder().keyFile();
    auto pair = readKeyFile(path);
    if (pair || pair.error().fault != Fault::KeyMissing || space.access() != Space::Access::Write)
        return pair;
    // Others know this site by its key: without it (a restored backup, a lost file) it is another site.
    const Site *self = space.streams().site(space.site().site);
    if (self && !self->publicKey.isEmpty())
        ETABLI_TRY(space.becomeAnotherSite());
    const KeyPair fresh = KeyPair::generate();
    ETABLI_TRY(pin(space, space.site().site, space.site().name, fresh.publicKey));
    ETABLI_TRY(writeKeyFile(path, fresh));
    return fresh;
}

Result<Signer> judgeSigner(Space &space, const Manifest &manifest)
{
    // What someone typed comes from them, or in a snapshot of someone who holds it: nobody sends another's delta.
    // A base passes on what everybody typed: only the one that is followed may.
    if (manifest.publication) {
        ETABLI_ASSIGN(const std::optional<FollowedBase> base, followedBase(space));
        if (base && base->site != manifest.site)
            return failure(Fault::SignerRefused, manifest.siteName, QStringLiteral("another base is followed: ") + base->name);
    }
    for (const StreamRange &range : manifest.streams) {
        if (manifest.publication || manifest.kind != u"delta" || range.site == manifest.site)
            continue;
        const Site *owner = space.streams().site(range.site);
        if (range.site == space.site().site || (owner && !owner->publicKey.isEmpty()
                                                && owner->publicKey != manifest.publicKey))
            return failure(Fault::SignerRefused, range.siteName, QStringLiteral("operations of another site"));
    }
    return judge(space, manifest.site, manifest.publicKey, manifest.siteName);
}

Result<void> pinSigner(Space &space, const Manifest &manifest)
{
    return pin(space, manifest.site, manifest.siteName, manifest.publicKey);
}

Result<QByteArray> siteCard(Space &space)
{
    ETABLI_ASSIGN(const KeyPair pair, ownKey(space));
    const SiteFile &site = space.site();
    const QByteArray signature = sign(cardBody(site.site, site.name, pair.publicKey), pair);
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("etabli"), QStringLiteral("card")},
                             {QStringLiteral("site"), site.site.toString()},
                             {QStringLiteral("name"), site.name},
                             {QStringLiteral("public_key"), QString::fromLatin1(pair.publicKey.toBase64())},
                             {QStringLiteral("signature"), QString::fromLatin1(signature.toBase64())},
                         })
        .toJson();
}

Result<SiteCard> readCard(const QByteArray &card)
{
    const QJsonObject object = QJsonDocument::fromJson(card).object();
    const auto site = Id::fromString(object.value(QLatin1String("site")).toString());
    const QString name = object.value(QLatin1String("name")).toString();
    const QByteArray key = QByteArray::fromBase64(object.value(QLatin1String("public_key")).toString().toLatin1());
    const QByteArray signature = QByteArray::fromBase64(object.value(QLatin1String("signature")).toString().toLatin1());
    if (object.value(QLatin1String("etabli")).toString() != u"card" || !site)
        return failure(Fault::NotACard, name);
    if (!verifySignature(cardBody(*site, name, key), signature, key))
        return failure(Fault::SignatureInvalid, name);
    return SiteCard{*site, name, key};
}

Result<QString> trustCard(Space &space, const QByteArray &card)
{
    ETABLI_ASSIGN(const SiteCard read, readCard(card));
    const QString &name = read.name;
    ETABLI_ASSIGN(const Signer signer, judge(space, read.site, read.publicKey, name));
    if (signer != Signer::New)
        return name;
    const auto outcome = [&]() -> Result<void> {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(space.connection()));
        ETABLI_TRY(pin(space, read.site, name, read.publicKey));
        return transaction.commit();
    }();
    if (!outcome) {
        ETABLI_TRY(space.rolledBack());
        return tl::unexpected(outcome.error());
    }
    return name;
}

} // namespace etabli
