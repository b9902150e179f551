#pragma once

#include "core/jobs/lane.h"
#include "core/services/records.h"
#include "ui/commands/edits.h"
#include "ui/forms/recordsheet.h"
#include "ui/widgets/historypopover.h"

#include <QObject>
#include <QTime>

#include <functional>
#include <memory>

namespace etabli {

/// The record on a form: read on the reading lane, written field by field on the writing lane, read again when it
/// changes. A new one has no identifier until its first value is written. GUI thread.
class FormRecord : public QObject
{
    Q_OBJECT
public:
    /// `edits` must outlive this object.
    FormRecord(Edits &edits, const QString &type, QObject *parent = nullptr);

    [[nodiscard]] const RecordType &type() const { return m_type; }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const RecordSheet &sheet() const { return m_sheet; }
    [[nodiscard]] virtual bool isNew() const { return m_id.isEmpty(); }
    [[nodiscard]] Edits &edits() { return m_edits; }
    [[nodiscard]] Desk &desk() { return m_edits.desk(); }
    /// Whether nothing of this space can be edited.
    [[nodiscard]] bool isReadOnly() const { return m_edits.desk().isReadOnly(); }

    /// Shows another record; what it says comes by loaded().
    void open(const QString &id);
    /// An empty record, written with its first value; `given` goes with it where the person typed nothing else.
    void beginNew(const QList<Assignment> &given = {});
    /// Reads again.
    void reload();

    /// Writes assignments about `field` (others may go with it: the date of a stage). Nothing typed makes no new
    /// record; what comes while a new one is being written waits for it.
    virtual void set(const QString &field, const QList<Assignment> &assignments);
    void set(const QString &field, const QString &typed);
    /// The elements of a set, all of them.
    void setElements(const QString &field, const QStringList &elements);
    /// Whether a value of the field is on its way to the store.
    [[nodiscard]] bool isWriting(const QString &field) const { return m_writing.contains(field); }
    [[nodiscard]] bool isWriting() const { return !m_writing.isEmpty(); }
    void remove();
    void bringBack();
    /// Settles a conflict of a field by the value of an operation.
    void take(const QString &field, const QString &operation);

    using HistoryAnswer = std::function<void(const QList<HistoryRow> &)>;
    /// The history of a field in words, newest first, for `context`.
    void history(const QString &field, QObject *context, HistoryAnswer answer);
    /// Writes again what a line of that history says.
    void restore(const QString &field, const QString &key);

Q_SIGNALS:
    /// Another record is on the form, or none: what is shown must go.
    void replaced();
    /// The record was read: the first time after open(), or again.
    void loaded();
    /// The new record was written and has an identifier now.
    void created(const QString &id);
    void saving();
    void saved(const QTime &at);
    /// A field's value was refused; the record is as before.
    void refused(const QString &field, const QString &sentence);
    /// The field's value was taken.
    void accepted(const QString &field);
    /// Nothing could be read.
    void failed(const QString &sentence);

protected:
    /// Another record is on the form: forgets the former one, emits replaced().
    void shown(const QString &id);
    [[nodiscard]] RecordSheet &sheetToFill() { return m_sheet; }

private:
    /// A value typed while the new record is being written.
    struct Waiting
    {
        QString field;
        QList<Assignment> assignments;
    };
    using Queue = std::shared_ptr<QList<Waiting>>;

    void create(const QString &field, QList<Assignment> assignments);
    void writeWaiting(const QList<Waiting> &waiting, const QString &id);
    void written(const QString &field);
    void answer(const QString &field, const Result<EditReceipt> &result);
    [[nodiscard]] QString editName(const QString &field) const;

    Edits &m_edits;
    const RecordType &m_type;
    QString m_id;
    RecordSheet m_sheet;
    QHash<QString, Assignment> m_restorable; ///< by key of history row
    Latest m_latest;
    QList<Assignment> m_given; ///< what a new record is given besides what is typed
    QHash<QString, int> m_writing; ///< values on their way, by field
    Queue m_waiting;           ///< what was typed while the new record is being written; nothing otherwise
    quint64 m_generation = 0;  ///< one for each record shown: answers about a former one are dropped
};

} // namespace etabli
