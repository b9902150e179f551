#pragma once

#include "core/base/result.h"
#include "core/services/workspace.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace etabli {

/// The set that remembers, on either of two records, that a person told them apart. It is shared like any other
/// field: what one colleague knows of two neighbours spares the others the question, it is undone and kept in
/// history like any edit, and of two who disagree the one who told them apart wins, as elements put in do.
inline constexpr QLatin1String toldApartField("distinct_from");

/// Why two records may be one, the strongest reason first.
enum class Likeness {
    SameSiren, ///< or the SIRET of the same SIREN
    SameRna,
    SameEmail,
    SameNameAndPlace, ///< the commune of an organisation, the organisation of a contact
    SameName,         ///< one of them at least says no place
};

/// A record that may be the one in question.
struct PossibleDuplicate
{
    Id id;
    QString title;
    QString place; ///< territory of an organisation, identifier of a contact's organisation
    Likeness why = Likeness::SameName;
};

/// Two records that may be one; the elder first.
struct DuplicatePair
{
    Id first;
    Id second;
    QString firstTitle;
    QString secondTitle;
    QString place; ///< of the first that says one
    Likeness why = Likeness::SameName;
};

/// What is being typed in a record, before it is one.
struct DuplicateProbe
{
    QString type;
    std::optional<Id> self = {};         ///< the record itself, left out of the answer
    QMap<QString, QString> values = {}; ///< by field: name, siren, siret, rna, territory, email, organisation
};

/// Links that a join would lead to the survivor.
struct FollowingLinks
{
    QString type;
    QString field;
    int count = 0;
    bool more = false; ///< counting stopped there
};

/// Finds records of one type that may be the same, tells them apart, joins them. Organisations and contacts.
/// Any space, its thread; writing calls need it open for writing.
class Duplicates
{
public:
    explicit Duplicates(Workspace &workspace) : m_workspace(workspace) {}

    /// Whether records of the type are compared at all.
    [[nodiscard]] static bool handles(const QString &type);
    /// What of a name is compared: words folded, without the legal form of an organisation, whatever the order for
    /// a person.
    [[nodiscard]] static QString nameKey(const QString &type, QStringView name);

    /// Records that may be `probe`, the strongest reason first, `most` at most. Costs some index reads.
    [[nodiscard]] Result<QList<PossibleDuplicate>> like(const DuplicateProbe &probe, int most = 5);
    /// Those that may be a record as it stands. UnknownRecord.
    [[nodiscard]] Result<QList<PossibleDuplicate>> of(const QString &type, const Id &id, int most = 5);

    /// Says for good that two records are two. UnknownRecord, RecordGone.
    [[nodiscard]] Result<EditReceipt> tellApart(const QString &type, const Id &a, const Id &b);
    /// How many records point to `gone`, by type and field.
    [[nodiscard]] Result<QList<FollowingLinks>> following(const QString &type, const Id &gone);
    /// Joins `gone` into `survivor`, which takes the values of `gone` for the fields of `taken` (sets: what both
    /// hold) in the same transaction: one receipt takes it all back. UnknownRecord, RecordGone, UnknownField.
    [[nodiscard]] Result<EditReceipt> join(const QString &type, const Id &gone, const Id &survivor,
                                           const QStringList &taken = {});

private:
    friend class DuplicateSweep;
    /// What is compared of one record.
    struct Marks
    {
        qint64 key = 0;
        QString name;
        QString nameKey;
        QString place;
        QString siren; ///< or the e-mail of a contact
        QString rna;
    };
    [[nodiscard]] Result<Marks> marksFrom(const QString &type, const Statement &row);
    [[nodiscard]] Result<std::optional<Marks>> marksOf(const QString &type, qint64 key);
    [[nodiscard]] static std::optional<Likeness> compare(const QString &type, const Marks &a, const Marks &b);
    [[nodiscard]] Result<bool> areToldApart(const QString &type, qint64 a, qint64 b);
    [[nodiscard]] Result<Id> idOf(qint64 key);
    [[nodiscard]] Result<QList<qint64>> candidates(const QString &type, const Marks &marks);

    Workspace &m_workspace;
};

/// Compares every record of a type with every other in one pass over its table, a slice at a time, so that others
/// are answered meanwhile. Holds some bytes for each record and no text. One space, its thread.
class DuplicateSweep
{
public:
    explicit DuplicateSweep(QString type) : m_type(std::move(type)) {}

    /// Goes on for about `ms` milliseconds and gives the pairs it met.
    [[nodiscard]] Result<QList<DuplicatePair>> step(Workspace &workspace, int ms);
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    /// Records read so far.
    [[nodiscard]] qint64 read() const { return m_read; }

private:
    /// The first record seen with a mark, which is then kept.
    [[nodiscard]] qint64 meet(QHash<quint64, qint64> &seen, const QString &mark, qint64 key);

    QString m_type;
    qint64 m_after = 0;
    qint64 m_read = 0;
    bool m_atEnd = false;
    QHash<quint64, qint64> m_codes;  ///< SIREN, RNA, e-mail
    QHash<quint64, qint64> m_placed; ///< name and place
    QHash<quint64, qint64> m_named;  ///< name, the first of any place
    QHash<quint64, qint64> m_adrift; ///< name, the first without a place
};

} // namespace etabli
