#include "core/store/streams.h"

#include "core/db/sqltext.h"

namespace etabli {

Result<void> Streams::load()
{
    m_streams.clear();
    m_byId.clear();
    m_byKey.clear();
    m_sites.clear();

    ETABLI_ASSIGN(Statement * sites, m_connection.cached(sqlText(u"store", u"sites")));
    for (;;) {
        ETABLI_ASSIGN(const bool row, sites->step());
        if (!row)
            break;
        m_sites.append({sites->integer(0), sites->id(1), sites->text(2), sites->bytes(3), sites->integer(4) != 0});
    }

    ETABLI_ASSIGN(Statement * streams, m_connection.cached(sqlText(u"store", u"streams")));
    for (;;) {
        ETABLI_ASSIGN(const bool row, streams->step());
        if (!row)
            break;
        Stream stream;
        stream.key = static_cast<StreamKey>(streams->integer(0));
        stream.id = streams->id(1);
        stream.site = streams->integer(2);
        stream.own = streams->integer(3) != 0;
        stream.claim = streams->integer(4);
        stream.acknowledged = streams->integer(5);
        m_byId.insert(stream.id, static_cast<int>(m_streams.size()));
        m_byKey.insert(stream.key, static_cast<int>(m_streams.size()));
        m_streams.append(stream);
    }

    // The highest number held of each stream is the last key of its range: one seek each.
    for (Stream &stream : m_streams) {
        ETABLI_ASSIGN(Statement * last, m_connection.cached(sqlText(u"store", u"stream_last")));
        last->bind(1, packDot({stream.key, 0})).bind(2, packDot({stream.key, highestSequence}));
        ETABLI_ASSIGN(const bool row, last->step());
        stream.highest = row && !last->isNullAt(0) ? unpackDot(last->integer(0)).sequence : 0;
        last->reset();
    }
    return {};
}

const Stream *Streams::find(const Id &id) const
{
    const auto it = m_byId.constFind(id);
    return it == m_byId.constEnd() ? nullptr : &m_streams[it.value()];
}

const Stream *Streams::find(StreamKey key) const
{
    const auto it = m_byKey.constFind(key);
    return it == m_byKey.constEnd() ? nullptr : &m_streams[it.value()];
}

Id Streams::streamId(StreamKey key) const
{
    const Stream *stream = find(key);
    return stream ? stream->id : Id();
}

Result<StreamKey> Streams::key(const Id &id, qint64 site, bool own)
{
    const auto it = m_byId.constFind(id);
    if (it != m_byId.constEnd()) {
        Stream &known = m_streams[it.value()];
        if (site != 0 && known.site == 0) {
            ETABLI_ASSIGN(Statement * update, m_connection.cached(sqlText(u"store", u"stream_site")));
            ETABLI_TRY(update->bind(1, static_cast<qint64>(known.key)).bind(2, site).run());
            known.site = site;
        }
        return known.key;
    }
    ETABLI_ASSIGN(Statement * insert, m_connection.cached(sqlText(u"store", u"stream_insert")));
    insert->bind(1, id).bind(3, own);
    if (site == 0)
        insert->bindNull(2);
    else
        insert->bind(2, site);
    ETABLI_TRY(insert->run());
    Stream stream;
    stream.key = static_cast<StreamKey>(m_connection.lastInsertId());
    stream.id = id;
    stream.site = site;
    stream.own = own;
    m_byId.insert(id, static_cast<int>(m_streams.size()));
    m_byKey.insert(stream.key, static_cast<int>(m_streams.size()));
    m_streams.append(stream);
    return stream.key;
}

Result<void> Streams::setClaim(StreamKey key, qint64 claim)
{
    Stream &stream = m_streams[m_byKey.value(key)];
    if (stream.claim >= claim)
        return {};
    ETABLI_ASSIGN(Statement * update, m_connection.cached(sqlText(u"store", u"stream_claim")));
    ETABLI_TRY(update->bind(1, static_cast<qint64>(key)).bind(2, claim).run());
    stream.claim = claim;
    return {};
}

Result<void> Streams::setAcknowledged(StreamKey key, qint64 acknowledged)
{
    Stream &stream = m_streams[m_byKey.value(key)];
    ETABLI_ASSIGN(Statement * update, m_connection.cached(sqlText(u"store", u"stream_acknowledged")));
    ETABLI_TRY(update->bind(1, static_cast<qint64>(key)).bind(2, acknowledged).run());
    stream.acknowledged = acknowledged;
    return {};
}

void Streams::noteHeld(Dot dot)
{
    const auto it = m_byKey.constFind(dot.stream);
    if (it != m_byKey.constEnd())
        m_streams[it.value()].highest = std::max(m_streams[it.value()].highest, dot.sequence);
}

const Site *Streams::site(const Id &id) const
{
    for (const Site &site : m_sites)
        if (site.id == id)
            return &site;
    return nullptr;
}

const Site *Streams::site(qint64 key) const
{
    for (const Site &site : m_sites)
        if (site.key == key)
            return &site;
    return nullptr;
}

Result<qint64> Streams::siteKey(const Id &id, const QString &name)
{
    for (Site &site : m_sites) {
        if (site.id != id)
            continue;
        if (!name.isEmpty() && name != site.name) {
            ETABLI_ASSIGN(Statement * rename, m_connection.cached(sqlText(u"store", u"site_rename")));
            ETABLI_TRY(rename->bind(1, site.key).bind(2, name).run());
            site.name = name;
        }
        return site.key;
    }
    ETABLI_ASSIGN(Statement * insert, m_connection.cached(sqlText(u"store", u"site_insert")));
    ETABLI_TRY(insert->bind(1, id).bind(2, name).run());
    m_sites.append({m_connection.lastInsertId(), id, name, {}, false});
    return m_sites.last().key;
}

Result<void> Streams::pin(qint64 site, const QByteArray &publicKey, qint64 at)
{
    ETABLI_ASSIGN(Statement * update, m_connection.cached(sqlText(u"store", u"site_pin")));
    ETABLI_TRY(update->bind(1, site).bind(2, publicKey).bind(3, at).run());
    for (Site &known : m_sites)
        if (known.key == site)
            known.publicKey = publicKey;
    return {};
}

Result<void> Streams::setRevoked(qint64 site, bool revoked)
{
    for (Site &known : m_sites) {
        if (known.key != site || known.revoked == revoked)
            continue;
        ETABLI_ASSIGN(Statement * update, m_connection.cached(sqlText(u"store", u"site_revoked")));
        ETABLI_TRY(update->bind(1, site).bind(2, revoked).run());
        known.revoked = revoked;
    }
    return {};
}

} // namespace etabli
