#include "core/dashboard/changefeed.h"

#include "core/db/sqltext.h"

#include <QSet>

namespace etabli {

namespace {

Result<Statement *> statement(Space &space, QStringView name)
{
    return space.connection().cached(sqlText(u"dashboard", name));
}

Result<qint64> dataVersion(Space &space)
{
    ETABLI_ASSIGN(Statement *const version, statement(space, u"data_version"));
    ETABLI_ASSIGN(const bool row, version->step());
    const qint64 value = row ? version->integer(0) : 0;
    version->reset();
    return value;
}

/// Keys of the streams that may hold operations: those of the table, and the one that never leaves.
Result<QList<qint64>> streams(Space &space)
{
    QList<qint64> keys{0};
    ETABLI_ASSIGN(Statement *const rows, statement(space, u"streams"));
    for (;;) {
        ETABLI_ASSIGN(const bool more, rows->step());
        if (!more)
            return keys;
        keys += rows->integer(0);
    }
}

qint64 firstDot(qint64 stream)
{
    return packDot(Dot{static_cast<StreamKey>(stream), 0});
}

qint64 lastDot(qint64 stream)
{
    return packDot(Dot{static_cast<StreamKey>(stream), highestSequence});
}

} // namespace

Result<bool> ChangeFeed::mayHaveChanged(Space &space) const
{
    if (space.connection().totalChanges() != m_written)
        return true;
    ETABLI_ASSIGN(const qint64 version, dataVersion(space));
    return version != m_version;
}

Result<void> ChangeFeed::noteVersion(Space &space)
{
    ETABLI_ASSIGN(m_version, dataVersion(space));
    m_written = space.connection().totalChanges();
    return {};
}

Result<void> ChangeFeed::start(Space &space)
{
    ETABLI_TRY(noteVersion(space));
    m_last.clear();
    ETABLI_ASSIGN(const QList<qint64> keys, streams(space));
    for (const qint64 key : keys) {
        ETABLI_ASSIGN(Statement *const last, statement(space, u"last_dot"));
        ETABLI_ASSIGN(const bool row, last->bind(1, firstDot(key)).bind(2, lastDot(key)).step());
        m_last.insert(key, row && !last->isNullAt(0) ? last->integer(0) : firstDot(key));
        last->reset();
    }
    ETABLI_ASSIGN(Statement *const arrival, statement(space, u"last_arrival"));
    ETABLI_ASSIGN(const bool row, arrival->step());
    m_arrival = row ? arrival->integer(0) : 0;
    arrival->reset();
    return {};
}

Result<std::optional<QList<qint64>>> ChangeFeed::since(Space &space, qint64 most)
{
    ETABLI_TRY(noteVersion(space));
    // What each new reception says it brought: fewer found means that some went below what was seen already.
    QHash<qint64, qint64> expected;
    ETABLI_ASSIGN(Statement *const arrivals, statement(space, u"arrivals_after"));
    arrivals->bind(1, m_arrival);
    for (;;) {
        ETABLI_ASSIGN(const bool more, arrivals->step());
        if (!more)
            break;
        m_arrival = arrivals->integer(0);
        expected.insert(m_arrival, arrivals->integer(1));
    }
    QSet<qint64> records;
    qint64 left = most * 16; // operations looked at: a record has a few
    ETABLI_ASSIGN(const QList<qint64> keys, streams(space));
    for (const qint64 key : keys) {
        const qint64 from = m_last.value(key, firstDot(key));
        ETABLI_ASSIGN(Statement *const rows, statement(space, u"operations_after"));
        rows->bind(1, from).bind(2, lastDot(key)).bind(3, left + 1);
        for (;;) {
            ETABLI_ASSIGN(const bool more, rows->step());
            if (!more)
                break;
            m_last.insert(key, rows->integer(0));
            records.insert(rows->integer(1));
            if (const auto count = expected.find(rows->integer(2)); count != expected.end())
                --*count;
            --left;
        }
        if (left < 0 || records.size() > most)
            return std::nullopt;
    }
    for (const qint64 missing : std::as_const(expected)) {
        if (missing != 0)
            return std::nullopt;
    }
    return QList<qint64>(records.begin(), records.end());
}

} // namespace etabli
