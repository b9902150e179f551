#include "core/services/exchangestate.h"

#include "core/exchange/signing.h"
#include "core/services/publications.h"
#include "core/services/trust.h"
#include "core/store/reader.h"

#include <algorithm>

namespace etabli {

Result<ExchangeState> exchangeState(Space &space)
{
    if (space.access() == Space::Access::Read)
        ETABLI_TRY(space.streams().load());
    ExchangeState state;
    state.siteName = space.site().name;
    state.author = space.site().author;
    const auto key = readKeyFile(space.folder().keyFile());
    if (key)
        state.fingerprint = fingerprint(key->publicKey);
    ETABLI_ASSIGN(const std::optional<FollowedBase> followed, followedBase(space));
    if (followed) {
        state.base = KnownBase{followed->name,   fingerprint(followed->publicKey), followed->number, followed->scope,
                               followed->published, followed->received,            0};
    }
    for (const Stream &stream : space.streams().all()) {
        if (!stream.own || stream.key == 0)
            continue;
        state.toSend += std::max<qint64>(0, stream.highest - stream.acknowledged);
        if (state.base)
            state.base->acknowledged += std::min(stream.highest, stream.acknowledged);
    }
    ETABLI_ASSIGN(state.conflicts, Reader(space).conflictCount());
    ETABLI_ASSIGN(state.receptions, receptions(space));
    ETABLI_ASSIGN(state.waiting, waitingArchives(space));
    for (const Site &site : space.streams().sites()) {
        if (site.id != space.site().site)
            state.sites.append({site.name, site.publicKey.isEmpty() ? QString() : fingerprint(site.publicKey), site.revoked});
    }
    std::sort(state.sites.begin(), state.sites.end(),
              [](const KnownSite &a, const KnownSite &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return state;
}

} // namespace etabli
