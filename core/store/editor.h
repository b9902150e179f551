#pragma once

#include "core/base/result.h"
#include "core/changes/operation.h"
#include "core/store/applier.h"
#include "core/store/space.h"

#include <QList>
#include <QString>

#include <vector>

namespace etabli {

/// One change asked by a person: a field's new value, or an element put in (true) or out (false) of a set.
struct FieldChange
{
    QString field;
    Value value;
    QString element = {};

    [[nodiscard]] static FieldChange set(QString field, Value value) { return {std::move(field), std::move(value)}; }
    [[nodiscard]] static FieldChange add(QString field, QString element)
    {
        return {std::move(field), Value(true), std::move(element)};
    }
    [[nodiscard]] static FieldChange remove(QString field, QString element)
    {
        return {std::move(field), Value(false), std::move(element)};
    }
};

/// What an edit did, enough to take it back: nothing else is needed by an undo command.
struct EditReceipt
{
    struct Touched
    {
        Register target;
        std::vector<Candidate> before;  ///< the candidates that stood, none when the register was never written
        std::vector<Coverage> coverage; ///< of the deletes that stood, on `_gone` only
        Dot after;                      ///< the operation written
    };
    QString type;
    Id record;
    bool created = false;
    std::vector<Touched> touched;

    [[nodiscard]] bool isEmpty() const { return touched.empty(); }
    /// Every record that the edit touched, each once.
    [[nodiscard]] QList<Id> records() const;
};

/// What is asked of one record among several.
struct RecordChanges
{
    Id record;
    QList<FieldChange> changes;
};

/// Turns what a person does into operations and applies them, each call in one transaction on the disk when it
/// returns. Values come checked (see `services`). One writing space, its thread.
/// Faults: UnknownRecord, RecordGone, ReadOnly, and those of the connection; the data is then as before.
class Editor
{
public:
    explicit Editor(Space &space) : m_space(space) {}

    [[nodiscard]] Result<EditReceipt> create(const QString &type, const Id &id, const QList<FieldChange> &changes);
    /// Changes that alter nothing write nothing. Writing on a register in conflict settles it.
    [[nodiscard]] Result<EditReceipt> change(const QString &type, const Id &id, const QList<FieldChange> &changes);
    /// Changes of several records of a type, all or none, with one receipt that takes them all back. RecordGone
    /// names the first deleted one.
    [[nodiscard]] Result<EditReceipt> changeSeveral(const QString &type, const QList<RecordChanges> &changes);
    /// Deletes several, or brings several back, likewise; those already so are left as they are.
    [[nodiscard]] Result<EditReceipt> removeSeveral(const QString &type, const QList<Id> &ids);
    [[nodiscard]] Result<EditReceipt> bringBackSeveral(const QString &type, const QList<Id> &ids);
    [[nodiscard]] Result<EditReceipt> remove(const QString &type, const Id &id);
    [[nodiscard]] Result<EditReceipt> bringBack(const QString &type, const Id &id);
    /// Joins `gone` into `survivor`: both keep their histories, references to the first lead to the second.
    /// `changes` are written on the survivor first.
    [[nodiscard]] Result<EditReceipt> join(const QString &type, const Id &gone, const Id &survivor,
                                           const QList<FieldChange> &changes = {});
    /// Takes an edit back by new operations, on the registers nobody has touched since. The receipt it gives
    /// takes that back in turn. An empty receipt means that everything had moved on.
    [[nodiscard]] Result<EditReceipt> revert(const EditReceipt &receipt);

private:
    using Work = std::function<Result<void>(Applier &, EditReceipt &)>;
    using EachWork = std::function<Result<void>(Applier &, EditReceipt &, qsizetype at)>;
    [[nodiscard]] Result<EditReceipt> eachInOneTransaction(const QString &type, const QList<Id> &ids,
                                                           const EachWork &work);
    [[nodiscard]] Result<EditReceipt> inOneTransaction(const QString &type, const Id &id, const Work &work);
    [[nodiscard]] Result<void> write(Applier &applier, EditReceipt &receipt, Register target,
                                     std::vector<Candidate> candidates, std::vector<Coverage> coverage = {});
    [[nodiscard]] Result<void> writeChanges(Applier &applier, EditReceipt &receipt,
                                            const QList<FieldChange> &changes);
    /// Of another record of the same type than the receipt's.
    [[nodiscard]] Result<void> writeChanges(Applier &applier, EditReceipt &receipt, const Id &record,
                                            const QList<FieldChange> &changes);
    [[nodiscard]] Result<void> writeGone(Applier &applier, EditReceipt &receipt, Value value);
    [[nodiscard]] Result<RegisterState> state(const Register &target);
    [[nodiscard]] Result<bool> isGone(const QString &type, const Id &id);
    [[nodiscard]] Result<void> requireRecord(const QString &type, const Id &id);

    Space &m_space;
};

/// What a delete made now must carry: the context of every register of the record but `_gone`.
[[nodiscard]] Result<std::vector<Coverage>> coverageOf(Space &space, qint64 recordKey);

/// The key of a record, 0 when there is none of that type and identifier.
[[nodiscard]] Result<qint64> findRecordKey(Space &space, const QString &type, const Id &id);

/// Whether a register's value is personal by its declaration: it then stays out of archives without personal data.
[[nodiscard]] bool isPersonal(const QString &type, const QString &field);
/// Whether a register never leaves this workbench.
[[nodiscard]] bool isLocalOnly(const QString &type, const QString &field);

} // namespace etabli
