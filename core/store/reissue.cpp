#include "core/store/reissue.h"

#include "core/db/sqltext.h"
#include "core/store/applier.h"

#include <QHash>

#include <map>
#include <vector>

namespace etabli {

namespace {

struct Moved
{
    HeldOperation held;
    QString type;
    Id record;
};

/// The context of a moved operation: what it knew of the stream after the boundary is now known under new dots.
void renumber(VersionVector &context, StreamKey former, StreamKey present, qint64 boundary,
              const std::map<qint64, qint64> &numbers)
{
    const qint64 known = context.at(former);
    if (known <= boundary)
        return;
    const auto above = numbers.upper_bound(known);
    context.set(former, boundary);
    if (above != numbers.begin())
        context.include(Dot{present, std::prev(above)->second});
}

/// Judges again which operations of a register are current, once some were taken away.
Result<void> judgeAgain(Space &space, const RegisterKey &key)
{
    RegisterState state;
    std::vector<std::pair<Dot, bool>> all;
    ETABLI_TRY(space.log().ofRecord(key.record, false, [&](const HeldOperation &held) -> Result<void> {
        if (held.key == key) {
            state.apply(held.operation);
            all.emplace_back(held.operation.dot, held.current);
        }
        return {};
    }));
    for (const auto &[dot, wasCurrent] : all) {
        const bool current = std::any_of(state.current().begin(), state.current().end(),
                                         [&dot](const Operation &operation) { return operation.dot == dot; });
        if (current && !wasCurrent) {
            ETABLI_ASSIGN(Statement * uncover, space.connection().cached(sqlText(u"store", u"operation_uncover")));
            ETABLI_TRY(uncover->bind(1, packDot(dot)).run());
        }
    }
    return {};
}

} // namespace

Result<qint64> reissue(Space &space, qint64 boundary)
{
    Q_ASSERT(space.connection().inTransaction());
    const StreamKey former = space.ownStream();
    std::vector<Moved> moved;
    ETABLI_TRY(space.log().between(former, boundary, highestSequence, [&](const HeldOperation &held) -> Result<void> {
        moved.push_back({held, {}, {}});
        return {};
    }));
    for (Moved &one : moved) {
        ETABLI_ASSIGN(Statement * find, space.connection().cached(sqlText(u"store", u"record_by_key")));
        ETABLI_ASSIGN(const bool found, find->bind(1, one.held.key.record).step());
        if (!found)
            return failure(Fault::DatabaseDamaged, space.folder().database());
        const qint64 typeKey = find->integer(0);
        one.record = find->id(1);
        find->reset();
        ETABLI_ASSIGN(one.type, space.symbols().text(typeKey));
        ETABLI_ASSIGN(Statement * drop, space.connection().cached(sqlText(u"store", u"operation_drop")));
        ETABLI_TRY(drop->bind(1, packDot(one.held.operation.dot)).run());
    }
    for (const Moved &one : moved) {
        if (!space.erasures().contains(one.type, one.record)) // nothing of an erased record stands any more
            ETABLI_TRY(judgeAgain(space, one.held.key));
    }

    ETABLI_TRY(space.streams().setClaim(former, boundary));
    ETABLI_TRY(space.beginStream());
    ETABLI_TRY(space.streams().load());
    std::map<qint64, qint64> numbers;
    for (const Moved &one : moved)
        numbers.emplace(one.held.operation.dot.sequence, static_cast<qint64>(numbers.size()) + 1);

    Applier applier(space, space.typingArrival(), Applier::Indexing::Later);
    for (Moved &one : moved) {
        Operation operation = one.held.operation;
        operation.target.type = one.type;
        operation.target.record = one.record;
        operation.dot = space.nextDot();
        renumber(operation.context, former, space.ownStream(), boundary, numbers);
        for (Coverage &seen : operation.coverage)
            renumber(seen.context, former, space.ownStream(), boundary, numbers);
        ETABLI_TRY(applier.apply(operation));
    }
    ETABLI_TRY(applier.finish());
    return static_cast<qint64>(moved.size());
}

} // namespace etabli
