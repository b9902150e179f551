#pragma once

#include "core/changes/operation.h"

#include <optional>
#include <vector>

namespace etabli {

/// Gives the identity of a stream, the same on every space, for ties between equal stamps.
class StreamNames
{
public:
    virtual ~StreamNames() = default;
    [[nodiscard]] virtual Id streamId(StreamKey key) const = 0;
};

/// A candidate still standing, and the operation that carries it.
struct Standing
{
    Dot dot;
    int index = 0; ///< its place among the operation's candidates
    int count = 1; ///< how many candidates that operation carries
    Candidate candidate;
};

/// What happens to a register when one more operation arrives.
struct Placement
{
    bool current = false;         ///< the newcomer is covered by nothing held
    std::vector<Dot> superseded;  ///< current operations that the newcomer covers
};

/// The current operations of one register: those that no other operation's context covers. Pure: no I/O.
/// Contexts are closed (they include those of what they replace), so looking at the current ones is enough.
class RegisterState
{
public:
    RegisterState() = default;
    explicit RegisterState(std::vector<Operation> current) : m_current(std::move(current)) {}

    [[nodiscard]] const std::vector<Operation> &current() const { return m_current; }
    [[nodiscard]] bool isEmpty() const { return m_current.empty(); }

    /// Where `incoming` falls, without taking it in.
    [[nodiscard]] Placement place(const Operation &incoming) const;
    /// Takes it in: drops what it supersedes, keeps it when it is current. Same dot twice changes nothing.
    Placement apply(const Operation &incoming);

    /// The context an edit made now must carry: every current dot and their contexts.
    [[nodiscard]] VersionVector context() const;
    /// The highest stamp held, 0 for none: an edit's stamp must be above it.
    [[nodiscard]] qint64 highestStamp() const;

    /// The candidates of all current operations, the one shown first. The order is total: stamp, then the
    /// stream's identity, number and place, highest first, so every space shows the same.
    [[nodiscard]] std::vector<Standing> standings(const StreamNames &names) const;
    /// The value shown; nothing when no candidate stands.
    [[nodiscard]] Value shown(const StreamNames &names) const;
    /// Two candidates that differ once normalised stand at the same time. For a field; never for a set.
    [[nodiscard]] bool inConflict() const;
    /// For a set's element: in wins over out.
    [[nodiscard]] bool isIn() const;

private:
    std::vector<Operation> m_current;
};

/// Whether a record is there.
enum class Life {
    Alive,
    Gone,
    Disputed, ///< deleted by someone, edited or brought back by someone who did not know: alive, in conflict
};

/// A current operation of another register of the record, for `lifeOf`.
struct Presence
{
    QString field;
    QString element;
    Dot dot;
};

/// A record's life from its `_gone` register and the current operations of all its others.
/// It is gone when the current deletes cover every one of these and no current operation says otherwise.
[[nodiscard]] Life lifeOf(const RegisterState &gone, const std::vector<Presence> &others);

/// The record into which a gone one was joined; nothing when it was simply deleted or is not gone.
[[nodiscard]] std::optional<Id> survivorOf(const RegisterState &gone, const StreamNames &names);

} // namespace etabli
