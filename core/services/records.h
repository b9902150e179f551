#pragma once

#include "core/base/result.h"
#include "core/services/workspace.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace etabli {

/// One assignment as typed: `field=value`, `field+=value`, `field-=value`.
struct Assignment
{
    enum class Kind {
        Set,    ///< the field's value; for a set, one of the elements it is made of
        Add,    ///< an element put in a set
        Remove, ///< an element taken out of a set
    };
    QString field;
    Kind kind = Kind::Set;
    QString typed;

    /// Reads the written form; BadUsage with the text as subject when it has no `=` or no field.
    [[nodiscard]] static Result<Assignment> fromText(const QString &text);
};

/// Records as people handle them: everything typed is checked first, then written as operations. Nothing is
/// written when anything is wrong. The workspace's thread; it must be open for writing but for reading calls.
class Records
{
public:
    explicit Records(Workspace &workspace) : m_workspace(workspace) {}

    /// Makes a record; several assignments to a set each put an element in. UnknownType, UnknownField,
    /// RequiredMissing (subject `type.field=`), NotASet, and those of FieldParser.
    [[nodiscard]] Result<EditReceipt> create(const QString &type, const QList<Assignment> &assignments);
    /// Changes a record. For a set, `field=` replaces its elements by those given (none empties it).
    /// UnknownRecord, RecordGone as well.
    [[nodiscard]] Result<EditReceipt> set(const QString &type, const QString &id, const QList<Assignment> &assignments);
    /// Changes a record as people do in a form: a choice that a date goes with (`stage`, `stage_on`) and that becomes
    /// another one is dated today, unless the date is said as well; taken away, its date goes with it.
    [[nodiscard]] Result<EditReceipt> edit(const QString &type, const QString &id,
                                           const QList<Assignment> &assignments);
    /// The assignments of edit(), with the dates that go with them.
    [[nodiscard]] QList<Assignment> dated(const RecordView &now, QList<Assignment> assignments);
    /// The changes that assignments make to a record as it stands, checked and not written.
    [[nodiscard]] Result<QList<FieldChange>> changes(const RecordView &now, const QList<Assignment> &assignments);
    /// One checked change of one field, for forms. Empty text empties it.
    [[nodiscard]] Result<EditReceipt> setField(const QString &type, const Id &id, const QString &field,
                                               const QString &typed);

    /// Deletes a record; what others edit meanwhile without knowing is not lost: a conflict tells it.
    [[nodiscard]] Result<EditReceipt> remove(const QString &type, const QString &id);
    [[nodiscard]] Result<EditReceipt> bringBack(const QString &type, const QString &id);
    /// Joins `gone` into `survivor`.
    [[nodiscard]] Result<EditReceipt> join(const QString &type, const QString &gone, const QString &survivor);

    /// The record, deleted ones included. UnknownType, UnknownRecord.
    [[nodiscard]] Result<RecordView> show(const QString &type, const QString &id);
    [[nodiscard]] Result<QList<HistoryEntry>> history(const QString &type, const QString &id);

    /// Settles a conflict by taking the value that an operation carries. UnknownConflict, UnknownOperation.
    [[nodiscard]] Result<EditReceipt> takeOperation(const QString &conflict, const QString &operation);
    /// Settles a conflict by a value typed now; on `_gone`, yes deletes again and no brings back.
    [[nodiscard]] Result<EditReceipt> takeValue(const QString &conflict, const QString &typed);

    /// The declaration of a type. UnknownType.
    [[nodiscard]] static Result<const RecordType *> typeOf(const QString &name);
    /// The identifier of a record as typed. UnknownRecord.
    [[nodiscard]] static Result<Id> idOf(const QString &type, const QString &typed);

private:
    [[nodiscard]] Result<QList<FieldChange>> changesFor(const RecordType &type, const std::optional<RecordView> &now,
                                                        const QList<Assignment> &assignments);
    [[nodiscard]] Result<EditReceipt> settle(const Conflict &conflict, const Value &value);

    Workspace &m_workspace;
};

} // namespace etabli
