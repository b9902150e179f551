#pragma once

#include "core/base/result.h"
#include "core/exchange/manifest.h"
#include "core/exchange/signing.h"
#include "core/store/space.h"

namespace etabli {

/// What a workbench thinks of the signer of an archive.
enum class Signer {
    New,   ///< never met: its key is pinned with this archive
    Known, ///< met before, same key
    Own,   ///< this very workbench
};
/// "new", "known", "own".
[[nodiscard]] QString signerName(Signer signer);

/// The pair of this workbench, made at its first use (needs a writing space when there is none yet).
[[nodiscard]] Result<KeyPair> ownKey(Space &space);

/// Compares the signer with what is remembered. SignerRefused when the site is known under another key (the
/// subject names the site), SignerRevoked when it was revoked. Writes nothing.
[[nodiscard]] Result<Signer> judgeSigner(Space &space, const Manifest &manifest);
/// Remembers the key of a site never met. Inside the caller's transaction.
[[nodiscard]] Result<void> pinSigner(Space &space, const Manifest &manifest);

/// The card by which a workbench introduces itself: its name, site and public key, as JSON signed by that key.
[[nodiscard]] Result<QByteArray> siteCard(Space &space);
/// What a card says, once its signature was found right.
struct SiteCard
{
    Id site;
    QString name;
    QByteArray publicKey;
};
/// Reads a card. NotACard, SignatureInvalid when it was altered.
[[nodiscard]] Result<SiteCard> readCard(const QByteArray &card);
/// Accepts a card: pins its key. Faults of readCard; SignerRefused when another key is
/// pinned for that site. Gives the name of the site.
[[nodiscard]] Result<QString> trustCard(Space &space, const QByteArray &card);

} // namespace etabli
