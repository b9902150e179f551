#pragma once

#include "core/base/result.h"
#include "core/merge/registerstate.h"
#include "core/store/space.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace etabli {

/// A record as it stands: what is shown, and what disagrees.
struct RecordView
{
    QString type;
    Id id;
    qint64 key = 0;
    Life life = Life::Alive;
    std::optional<Id> survivor; ///< when it was joined into another
    qint64 created = 0;         ///< ms UTC
    qint64 modified = 0;        ///< ms UTC
    QMap<QString, Value> values;             ///< fields that are no sets; empty ones left out
    QMap<QString, QStringList> sets;         ///< elements in, sorted; empty sets left out
    QMap<QString, QList<Value>> conflicts;   ///< fields in conflict: every distinct candidate, the one shown first

    /// The text of the field that names records of this type.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text(QStringView field) const { return values.value(field.toString()).toText(); }
    /// {"type","id","fields":{…},"conflicts":{…}}: the canonical object of dump and show. Local-only fields are
    /// left out, so that two spaces that hold the same operations give the same line.
    [[nodiscard]] QJsonObject toJson() const;
};

/// One line of a record's history: an operation, and what it replaced.
struct HistoryEntry
{
    Dot dot;
    QString operation; ///< stream:number, the same on every space
    QString field;
    QString element;
    QList<Value> before; ///< what stood when it was written, as far as is known here
    QList<Value> values; ///< what it says (several only after an undo)
    QString author;
    QString site;
    bool ownSite = false;
    qint64 at = 0; ///< stamp, ms UTC
    bool current = false;
    bool personal = false;
};

/// A value that stands in a conflict.
struct ConflictCandidate
{
    QString operation; ///< stream:number, with ".n" when the operation carries several
    Value value;
    QString author;
    QString site;
    qint64 at = 0;
};

/// A register where distinct values stand. Its id is record:field. On `_gone` the values are true (deleted) and
/// false (kept: brought back, or edited by someone who did not know).
struct Conflict
{
    QString id;
    QString type;
    Id record;
    QString title;
    QString field;
    QList<ConflictCandidate> candidates;
};

/// Reads records one by one and whole. Any space, its thread.
class Reader
{
public:
    explicit Reader(Space &space) : m_space(space) {}

    /// The record, deleted ones included (look at `life`). UnknownRecord when there is none.
    [[nodiscard]] Result<RecordView> record(const QString &type, const Id &id);
    [[nodiscard]] Result<RecordView> record(qint64 key);
    /// The record of that identifier whatever its type; UnknownRecord when there is none.
    [[nodiscard]] Result<RecordView> anyRecord(const Id &id);
    /// Oldest first; one field only when `field` is not empty.
    [[nodiscard]] Result<QList<HistoryEntry>> history(const QString &type, const Id &id, const QString &field = {});
    [[nodiscard]] Result<QList<Conflict>> conflicts();
    [[nodiscard]] Result<Conflict> conflict(const QString &conflictId);
    [[nodiscard]] Result<qint64> conflictCount();
    /// Every living shared record, sorted by type then identifier. Memory does not grow with the space.
    [[nodiscard]] Result<void> dump(const std::function<Result<void>(const QJsonObject &)> &line);
    /// Follows joins from a reference to the record that stands for it now (itself when it was not joined).
    [[nodiscard]] Result<Id> resolved(const QString &type, const Id &id);

private:
    [[nodiscard]] Result<Conflict> conflictAt(qint64 record, qint64 field);
    [[nodiscard]] QString operationName(Dot dot, int index = 0, int count = 1) const;
    [[nodiscard]] QString siteName(Dot dot) const;

    Space &m_space;
};

} // namespace etabli
