#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"
#include "core/merge/registerstate.h"

#include <QHash>
#include <QList>

namespace etabli {

/// A workbench or a base met so far.
struct Site
{
    qint64 key = 0;
    Id id;
    QString name;
    QByteArray publicKey; ///< 32 bytes once pinned, empty before
    bool revoked = false;
};

/// One life of one copy, as this space knows it.
struct Stream
{
    StreamKey key = 0;
    Id id;
    qint64 site = 0;         ///< key of its site, 0 when not known yet (met in a context only)
    bool own = false;        ///< written by this workbench, now or in a former life
    qint64 claim = 0;        ///< every operation up to there is held or covered
    qint64 acknowledged = 0; ///< the base has everything up to there
    qint64 highest = 0;      ///< the highest number held
};

/// Sites and streams, kept in memory: there are few. One connection, one thread.
/// Stream 0 is reserved to edits that never leave this workbench.
class Streams final : public StreamNames
{
public:
    explicit Streams(Connection &connection) : m_connection(connection) {}

    /// Reads everything again (after opening, after a rollback).
    [[nodiscard]] Result<void> load();

    [[nodiscard]] const QList<Stream> &all() const { return m_streams; }
    [[nodiscard]] const Stream *find(const Id &id) const;
    [[nodiscard]] const Stream *find(StreamKey key) const;
    [[nodiscard]] Id streamId(StreamKey key) const override;
    /// The number of a stream, given on the spot when new; `site` 0 leaves what was known.
    [[nodiscard]] Result<StreamKey> key(const Id &id, qint64 site = 0, bool own = false);
    [[nodiscard]] Result<void> setClaim(StreamKey key, qint64 claim);
    [[nodiscard]] Result<void> setAcknowledged(StreamKey key, qint64 acknowledged);
    void noteHeld(Dot dot);

    [[nodiscard]] const QList<Site> &sites() const { return m_sites; }
    [[nodiscard]] const Site *site(const Id &id) const;
    [[nodiscard]] const Site *site(qint64 key) const;
    /// The key of a site, made when new; its name is brought up to date when not empty.
    [[nodiscard]] Result<qint64> siteKey(const Id &id, const QString &name);
    [[nodiscard]] Result<void> pin(qint64 site, const QByteArray &publicKey, qint64 at);
    [[nodiscard]] Result<void> setRevoked(qint64 site, bool revoked);

private:
    Connection &m_connection;
    QList<Stream> m_streams;
    QHash<Id, int> m_byId;
    QHash<StreamKey, int> m_byKey;
    QList<Site> m_sites;
};

/// dot = stream key << 40 | sequence, the key of the operation table.
[[nodiscard]] constexpr qint64 packDot(Dot dot)
{
    return (static_cast<qint64>(dot.stream) << 40) | dot.sequence;
}
[[nodiscard]] constexpr Dot unpackDot(qint64 packed)
{
    return {static_cast<StreamKey>(packed >> 40), packed & ((qint64(1) << 40) - 1)};
}

/// The highest sequence a stream may have: what 40 bits hold.
inline constexpr qint64 highestSequence = (qint64(1) << 40) - 1;

} // namespace etabli
