#include "core/services/publications.h"

#include "core/db/sqltext.h"

#include <algorithm>

namespace etabli {

namespace {

const QString followedFact = QStringLiteral("followed/base");

struct Newest
{
    Id epoch;
    QString scope;
    qint64 number = 0;
    qint64 at = 0;
    qint64 received = 0;
};

Result<std::optional<Newest>> newestOf(Space &space, qint64 site)
{
    ETABLI_ASSIGN(Statement * select, space.connection().cached(sqlText(u"exchange", u"publication_newest")));
    ETABLI_ASSIGN(const bool row, select->bind(1, site).step());
    std::optional<Newest> newest;
    if (row)
        newest = Newest{select->id(0), select->text(1), select->integer(2), select->integer(3), select->integer(4)};
    select->reset();
    return newest;
}

/// The last number merged of an epoch and a scope, 0 for none.
Result<qint64> lastNumber(Space &space, const Manifest &manifest)
{
    const Site *site = space.streams().site(manifest.site);
    if (!site)
        return 0;
    ETABLI_ASSIGN(Statement * select, space.connection().cached(sqlText(u"exchange", u"publication_last")));
    select->bind(1, site->key).bind(2, manifest.publication->epoch).bind(3, manifest.scope());
    ETABLI_ASSIGN(const bool row, select->step());
    const qint64 number = row ? select->integer(0) : 0;
    select->reset();
    return number;
}

Result<void> noteAcknowledgements(Space &space, const Publication &publication, bool anew)
{
    const QList<Stream> streams = space.streams().all();
    for (const Stream &stream : streams) {
        if (!stream.own || stream.key == 0)
            continue;
        qint64 to = 0;
        for (const Acknowledgement &one : publication.acknowledged) {
            if (one.stream == stream.id)
                to = one.to;
        }
        if (!anew)
            to = std::max(to, stream.acknowledged);
        if (to != stream.acknowledged)
            ETABLI_TRY(space.streams().setAcknowledged(stream.key, to));
    }
    return {};
}

Result<void> noteSites(Space &space, const Publication &publication)
{
    for (const EnrolledSite &one : publication.sites) {
        if (one.site == space.site().site)
            continue;
        const Site *known = space.streams().site(one.site);
        ETABLI_ASSIGN(const qint64 key, space.streams().siteKey(one.site, known && !known->name.isEmpty() ? QString() : one.name));
        known = space.streams().site(key);
        if (known->publicKey.isEmpty())
            ETABLI_TRY(space.streams().pin(key, one.publicKey, space.clock().now()));
        ETABLI_TRY(space.streams().setRevoked(key, one.revoked));
    }
    return {};
}

} // namespace

Result<std::optional<FollowedBase>> followedBase(Space &space)
{
    ETABLI_ASSIGN(Statement * fact, space.connection().cached(sqlText(u"store", u"fact_get")));
    ETABLI_ASSIGN(const bool row, fact->bind(1, followedFact).step());
    const Id id = row ? fact->id(0) : Id();
    fact->reset();
    const Site *site = space.streams().site(id);
    if (!site)
        return std::nullopt;
    FollowedBase base;
    base.site = id;
    base.name = site->name;
    base.publicKey = site->publicKey;
    ETABLI_ASSIGN(const std::optional<Newest> newest, newestOf(space, site->key));
    if (newest) {
        base.epoch = newest->epoch;
        base.scope = newest->scope;
        base.number = newest->number;
        base.published = newest->at;
        base.received = newest->received;
    }
    return base;
}

Result<std::optional<QString>> missingBefore(Space &space, const Manifest &manifest)
{
    if (manifest.publication) {
        // Its numbers follow each other; a snapshot stands for all the former ones.
        ETABLI_ASSIGN(const qint64 last, lastNumber(space, manifest));
        const qint64 needed = manifest.publication->number - 1;
        if (manifest.kind == u"snapshot" || last >= needed)
            return std::nullopt;
        return QStringLiteral("publication:%1–%2").arg(last + 1).arg(needed);
    }
    if (!manifest.claims())
        return std::nullopt;
    for (const StreamRange &range : manifest.streams) {
        const Stream *stream = space.streams().find(range.stream);
        const qint64 claim = stream ? space.claimOf(*stream) : 0;
        if (range.from > claim)
            return QStringLiteral("%1:%2–%3").arg(range.stream.toString()).arg(claim + 1).arg(range.from);
    }
    return std::nullopt;
}

Result<bool> acknowledgesAnother(Space &space, const Publication &publication)
{
    const Stream *own = space.streams().find(space.ownStream());
    for (const Acknowledgement &one : publication.acknowledged) {
        if (!own || one.stream != own->id)
            continue;
        if (one.to > own->highest)
            return true;
        ETABLI_ASSIGN(const auto stamp, space.log().stampOf({own->key, one.to}));
        return one.stamp != 0 && stamp && *stamp != one.stamp;
    }
    return false;
}

Result<void> notePublication(Space &space, const Manifest &manifest)
{
    const Publication &publication = *manifest.publication;
    ETABLI_ASSIGN(const qint64 site, space.streams().siteKey(manifest.site, manifest.siteName));
    ETABLI_ASSIGN(Statement * follow, space.connection().cached(sqlText(u"store", u"fact_set")));
    ETABLI_TRY(follow->bind(1, followedFact).bind(2, manifest.site).run());
    ETABLI_ASSIGN(const std::optional<Newest> newest, newestOf(space, site));
    const bool later = !newest || publication.epoch > newest->epoch;
    if (later || publication.epoch == newest->epoch)
        ETABLI_TRY(noteAcknowledgements(space, publication, later));
    // An old publication that arrives late revokes nobody, and brings nobody back.
    if (later || (publication.epoch == newest->epoch && manifest.created >= newest->at))
        ETABLI_TRY(noteSites(space, publication));
    ETABLI_ASSIGN(Statement * note, space.connection().cached(sqlText(u"exchange", u"publication_note")));
    note->bind(1, site).bind(2, publication.epoch).bind(3, manifest.scope()).bind(4, publication.number);
    return note->bind(5, manifest.created).bind(6, space.clock().now()).run();
}

} // namespace etabli
