#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"
#include "core/territory/territory.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// Reads the territory reference attached as `ref` to a connection (see ReferenceLoader): finds, searches, goes
/// up and down, compares grounds. On the connection's thread, and no longer than the connection.
///
/// Everywhere `vintage` is a year; 0 is the newest. A year the reference does not have is read at the nearest
/// one before it, or at its oldest.
class TerritoryIndex
{
public:
    /// Fault ReferenceDamaged when what is attached as `ref` has no vintage.
    [[nodiscard]] static Result<TerritoryIndex> open(Connection &connection);

    /// The years the reference has, oldest first.
    [[nodiscard]] QList<int> vintages() const;
    /// The year that `vintage` is read at.
    [[nodiscard]] int vintageFor(int vintage) const;
    /// The bit by which the reference's tables name the vintage that `vintage` is read at.
    [[nodiscard]] qint64 bitFor(int vintage) const;

    /// The territory written "kind:code". Takes codes of parts of communes and former codes for communes, a
    /// lost leading zero, spaces and lower case, and says so in the answer. UnknownTerritory, with the text as
    /// typed for subject, when it leads nowhere; `crte:` always does, perimeters being records (see `area`).
    [[nodiscard]] Result<Territory> find(QStringView place, int vintage = 0);
    [[nodiscard]] Result<Territory> find(TerritoryKind kind, QStringView code, int vintage = 0);
    /// The territory of a key of this very database.
    [[nodiscard]] Result<Territory> byKey(qint64 key, int vintage = 0);

    /// Names whose words begin with the words of `text`, whatever the accents, œ, apostrophes and hyphens ("st"
    /// and "ste" are read as "saint" and "sainte" too), and territories of that very code. Exact codes, then exact
    /// names, then the most populous first. No kinds: all of them.
    [[nodiscard]] Result<QList<Territory>> search(QStringView text, int limit,
                                                  const QList<TerritoryKind> &kinds = {}, int vintage = 0);

    /// The wider territories it lies in, widest first; an EPCI lies in every département it straddles.
    [[nodiscard]] Result<QList<Territory>> ancestors(const Territory &territory, int vintage = 0);
    /// The rows of a table one level down: nation → régions → départements → EPCI and the communes without EPCI →
    /// communes → parts of a commune. An EPCI is a row of each département it straddles. By name.
    [[nodiscard]] Result<QList<Territory>> children(const Territory &territory, int vintage = 0);
    /// Keys of the communes of an area, sorted; for a part of a commune, that commune.
    [[nodiscard]] Result<QList<qint64>> communes(const TerritoryArea &area, int vintage = 0);

    /// What became of a territory read at an older vintage: itself when it still lives, the communes born of it,
    /// or the commune that took it over.
    [[nodiscard]] Result<QList<Territory>> successors(const Territory &territory, int vintage = 0);

    /// One area of several territories: the perimeter of a CRTE from its `epcis` ("epci:244400404", or communes
    /// that sign alone). UnknownTerritory names the first that is unknown.
    [[nodiscard]] Result<TerritoryArea> area(const QString &place, const QString &name, const QStringList &members,
                                             int vintage = 0);

    /// How `a` stands to `b`: Contains says that a contains b.
    [[nodiscard]] Result<TerritoryRelation> relation(const TerritoryArea &a, const TerritoryArea &b, int vintage = 0);
    /// Whether they share any ground.
    [[nodiscard]] Result<bool> overlaps(const TerritoryArea &a, const TerritoryArea &b, int vintage = 0);

    /// Keys of the territories where a record placed on `place` counts: those that contain or overlap it and are
    /// not below it, sorted. In SQL, for a plain territory: `ref.reach` by `place`.
    [[nodiscard]] Result<QList<qint64>> countedAt(const TerritoryArea &place, int vintage = 0);
    /// Keys of the places whose records count at `area`, sorted. In SQL, for a plain territory: `ref.reach` by `at`.
    [[nodiscard]] Result<QList<qint64>> placesCounted(const TerritoryArea &area, int vintage = 0);

    /// INSEE's population of the communes of an area; nothing when none is known.
    [[nodiscard]] Result<std::optional<qint64>> population(const TerritoryArea &area, int vintage = 0);

    /// How many territories of each kind a vintage has.
    [[nodiscard]] Result<QHash<TerritoryKind, int>> counts(int vintage = 0);

private:
    struct Vintage
    {
        qint64 bit;
        int year;
    };
    struct Counting
    {
        qint64 at;
        bool contains;
        TerritoryKind kind;
    };

    explicit TerritoryIndex(Connection &connection) : m_connection(&connection) {}
    [[nodiscard]] Result<Statement *> statement(QStringView name);
    [[nodiscard]] Result<std::optional<Territory>> exact(const QString &place, qint64 bit);
    [[nodiscard]] Result<std::optional<Territory>> led(const QString &place, qint64 bit);
    [[nodiscard]] Result<std::optional<Territory>> nearest(const QString &place, qint64 bit);
    [[nodiscard]] Result<std::optional<Territory>> resolve(TerritoryKind kind, const QString &code, qint64 bit);
    [[nodiscard]] Result<QList<Territory>> all(Statement &query);
    [[nodiscard]] Result<QList<qint64>> keys(Statement &query);
    [[nodiscard]] Result<void> addCodes(QList<Territory> &hits, QStringView text, qint64 kinds, qint64 bit);
    [[nodiscard]] Result<QList<Counting>> counting(qint64 place, qint64 bit);

    Connection *m_connection;
    QList<Vintage> m_vintages;
};

} // namespace etabli
