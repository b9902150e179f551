#include "core/services/multiedit.h"

#include <algorithm>

namespace etabli {

namespace {

QStringList valuesOf(const RecordView &view, const Field &field)
{
    const QString name(field.name);
    if (field.isSet())
        return view.sets.value(name);
    const Value value = view.values.value(name);
    return value.isEmpty() ? QStringList() : QStringList{value.toText()};
}

QStringList valuesAfter(QStringList values, const Field &field, const QList<FieldChange> &changes)
{
    for (const FieldChange &change : changes) {
        if (change.field != field.name)
            continue;
        if (!field.isSet()) {
            values = change.value.isEmpty() ? QStringList() : QStringList{change.value.toText()};
        } else if (change.value.toBool() && !values.contains(change.element)) {
            values += change.element;
        } else if (!change.value.toBool()) {
            values.removeAll(change.element);
        }
    }
    if (field.isSet())
        values.sort();
    return values;
}

} // namespace

Result<QList<Id>> MultiEdit::idsOf(const QString &type, const QStringList &ids)
{
    if (ids.size() > mostRecords)
        return failure(Fault::TooLarge, type, QStringLiteral("%1 records at once").arg(ids.size()));
    QList<Id> list;
    for (const QString &id : ids) {
        ETABLI_ASSIGN(const Id one, Records::idOf(type, id));
        list += one;
    }
    return list;
}

Result<MultiEditPreview> MultiEdit::preview(const QString &type, const QStringList &ids, const QString &field,
                                            const QList<Assignment> &assignments, int most)
{
    ETABLI_ASSIGN(const RecordType *declared, Records::typeOf(type));
    const Field *edited = declared->field(field);
    if (!edited)
        return failure(Fault::UnknownField, type + u'.' + field);
    ETABLI_ASSIGN(const QList<Id> records, idsOf(type, ids));
    MultiEditPreview preview;
    for (const Id &id : records) {
        ETABLI_ASSIGN(const RecordView now, m_workspace.reader().record(type, id));
        if (now.life == Life::Gone) {
            preview.gone += now.title();
            continue;
        }
        preview.ids += id.toString();
        ETABLI_ASSIGN(const QList<FieldChange> changes, Records(m_workspace).changes(now, assignments));
        QStringList before = valuesOf(now, *edited);
        if (edited->isSet())
            before.sort();
        const QStringList after = valuesAfter(before, *edited, changes);
        // Writing on a register in conflict settles it: that is a change even when the value shown stays.
        if (before == after && !now.conflicts.contains(field)) {
            ++preview.same;
            continue;
        }
        ++preview.changing;
        if (preview.lines.size() < most)
            preview.lines += MultiEditLine{id.toString(), now.title(), before, after};
    }
    return preview;
}

Result<EditReceipt> MultiEdit::apply(const QString &type, const QStringList &ids, const QList<Assignment> &assignments)
{
    ETABLI_TRY(Records::typeOf(type));
    ETABLI_ASSIGN(const QList<Id> records, idsOf(type, ids));
    QList<RecordChanges> changes;
    for (const Id &id : records) {
        ETABLI_ASSIGN(const RecordView now, m_workspace.reader().record(type, id));
        if (now.life == Life::Gone)
            return failure(Fault::RecordGone, now.title().isEmpty() ? type + u' ' + id.toString() : now.title());
        Records of(m_workspace);
        ETABLI_ASSIGN(QList<FieldChange> wanted, of.changes(now, of.dated(now, assignments)));
        changes += RecordChanges{id, std::move(wanted)};
    }
    return m_workspace.editor().changeSeveral(type, changes);
}

Result<EditReceipt> MultiEdit::remove(const QString &type, const QStringList &ids)
{
    ETABLI_TRY(Records::typeOf(type));
    ETABLI_ASSIGN(const QList<Id> records, idsOf(type, ids));
    return m_workspace.editor().removeSeveral(type, records);
}

Result<EditReceipt> MultiEdit::bringBack(const QString &type, const QStringList &ids)
{
    ETABLI_TRY(Records::typeOf(type));
    ETABLI_ASSIGN(const QList<Id> records, idsOf(type, ids));
    return m_workspace.editor().bringBackSeveral(type, records);
}

} // namespace etabli
