#include "core/services/records.h"

#include "core/services/words.h"

#include <QDate>
#include <QDateTime>
#include <QMap>

#include <algorithm>

namespace etabli {

namespace {

/// What names a word of a list for ever: its identifier comes from it.
bool isFixed(const QString &field)
{
    return field == u"vocabulary" || field == u"code";
}

/// Why a deleted record cannot be written: nothing to add, or that it is a person who was erased.
QString goneDetail(Workspace &workspace, const QString &type, const Id &id)
{
    return workspace.space().erasures().contains(type, id) ? QStringLiteral("erased") : QString();
}

} // namespace

Result<Assignment> Assignment::fromText(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return failure(Fault::BadUsage, text);
    Assignment assignment;
    assignment.field = text.left(equals);
    assignment.typed = text.mid(equals + 1);
    if (assignment.field.endsWith(u'+') || assignment.field.endsWith(u'-')) {
        assignment.kind = assignment.field.endsWith(u'+') ? Kind::Add : Kind::Remove;
        assignment.field.chop(1);
    }
    if (assignment.field.isEmpty())
        return failure(Fault::BadUsage, text);
    return assignment;
}

Result<const RecordType *> Records::typeOf(const QString &name)
{
    const RecordType *type = recordType(name);
    if (!type)
        return failure(Fault::UnknownType, name);
    return type;
}

Result<Id> Records::idOf(const QString &type, const QString &typed)
{
    const auto id = Id::fromString(QStringView(typed).trimmed());
    if (!id)
        return failure(Fault::UnknownRecord, type + u' ' + typed);
    return *id;
}

Result<EditReceipt> Records::create(const QString &type, const QList<Assignment> &assignments)
{
    ETABLI_ASSIGN(const RecordType *declared, typeOf(type));
    ETABLI_ASSIGN(const QList<FieldChange> changes, changesFor(*declared, std::nullopt, assignments));
    if (type == u"term")
        return Words(m_workspace).write(changes);
    for (const Field &field : declared->fields) {
        const bool given = std::any_of(changes.begin(), changes.end(),
                                       [&](const FieldChange &change) { return change.field == field.name; });
        if (field.has(FieldFlag::Required) && !given)
            return failure(Fault::RequiredMissing, FieldParser::subject(*declared, field, {}));
    }
    return m_workspace.editor().create(type, Id::create(m_workspace.space().clock()), changes);
}

Result<EditReceipt> Records::set(const QString &type, const QString &id, const QList<Assignment> &assignments)
{
    ETABLI_ASSIGN(const RecordType *declared, typeOf(type));
    ETABLI_ASSIGN(const Id record, idOf(type, id));
    ETABLI_ASSIGN(const RecordView now, m_workspace.reader().record(type, record));
    if (now.life == Life::Gone)
        return failure(Fault::RecordGone, type + u' ' + record.toString(), goneDetail(m_workspace, type, record));
    ETABLI_ASSIGN(const QList<FieldChange> changes, changesFor(*declared, now, assignments));
    return m_workspace.editor().change(type, record, changes);
}

Result<EditReceipt> Records::edit(const QString &type, const QString &id, const QList<Assignment> &assignments)
{
    ETABLI_TRY(typeOf(type));
    ETABLI_ASSIGN(const Id record, idOf(type, id));
    ETABLI_ASSIGN(const RecordView now, m_workspace.reader().record(type, record));
    return set(type, id, dated(now, assignments));
}

QList<Assignment> Records::dated(const RecordView &now, QList<Assignment> assignments)
{
    const RecordType *type = recordType(now.type);
    const auto says = [&assignments](const QString &field) {
        return std::any_of(assignments.cbegin(), assignments.cend(),
                           [&field](const Assignment &assignment) { return assignment.field == field; });
    };
    const QList<Assignment> typed = assignments;
    for (const Assignment &assignment : typed) {
        const Field *field = type ? type->field(assignment.field) : nullptr;
        const QString date = assignment.field + QStringLiteral("_on");
        if (!field || field->kind != Kind::Choice || !type->field(date) || says(date))
            continue;
        const QString code = assignment.typed.trimmed();
        if (code == now.text(assignment.field))
            continue;
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_workspace.space().clock().now()).date();
        assignments += Assignment{date, Assignment::Kind::Set,
                                  code.isEmpty() ? QString() : today.toString(Qt::ISODate)};
    }
    return assignments;
}

Result<QList<FieldChange>> Records::changes(const RecordView &now, const QList<Assignment> &assignments)
{
    ETABLI_ASSIGN(const RecordType *declared, typeOf(now.type));
    return changesFor(*declared, now, assignments);
}

Result<EditReceipt> Records::setField(const QString &type, const Id &id, const QString &field, const QString &typed)
{
    return set(type, id.toString(), {{field, Assignment::Kind::Set, typed}});
}

Result<EditReceipt> Records::remove(const QString &type, const QString &id)
{
    ETABLI_TRY(typeOf(type));
    ETABLI_ASSIGN(const Id record, idOf(type, id));
    ETABLI_ASSIGN(const RecordView now, m_workspace.reader().record(type, record));
    if (now.life == Life::Gone)
        return failure(Fault::RecordGone, type + u' ' + record.toString(), goneDetail(m_workspace, type, record));
    return m_workspace.editor().remove(type, record);
}

Result<EditReceipt> Records::bringBack(const QString &type, const QString &id)
{
    ETABLI_TRY(typeOf(type));
    ETABLI_ASSIGN(const Id record, idOf(type, id));
    ETABLI_ASSIGN(const RecordView now, m_workspace.reader().record(type, record));
    if (now.life == Life::Alive)
        return EditReceipt{type, record, false, {}};
    return m_workspace.editor().bringBack(type, record);
}

Result<EditReceipt> Records::join(const QString &type, const QString &gone, const QString &survivor)
{
    ETABLI_TRY(typeOf(type));
    ETABLI_ASSIGN(const Id from, idOf(type, gone));
    ETABLI_ASSIGN(const Id into, idOf(type, survivor));
    for (const Id &id : {from, into}) {
        ETABLI_ASSIGN(const RecordView now, m_workspace.reader().record(type, id));
        if (now.life == Life::Gone)
            return failure(Fault::RecordGone, type + u' ' + id.toString());
    }
    return m_workspace.editor().join(type, from, into);
}

Result<RecordView> Records::show(const QString &type, const QString &id)
{
    ETABLI_TRY(typeOf(type));
    ETABLI_ASSIGN(const Id record, idOf(type, id));
    return m_workspace.reader().record(type, record);
}

Result<QList<HistoryEntry>> Records::history(const QString &type, const QString &id)
{
    ETABLI_TRY(typeOf(type));
    ETABLI_ASSIGN(const Id record, idOf(type, id));
    return m_workspace.reader().history(type, record);
}

Result<EditReceipt> Records::takeOperation(const QString &conflict, const QString &operation)
{
    ETABLI_ASSIGN(const Conflict open, m_workspace.reader().conflict(conflict));
    for (const ConflictCandidate &candidate : open.candidates) {
        if (candidate.operation == operation)
            return settle(open, candidate.value);
    }
    return failure(Fault::UnknownOperation, operation, conflict);
}

Result<EditReceipt> Records::takeValue(const QString &conflict, const QString &typed)
{
    ETABLI_ASSIGN(const Conflict open, m_workspace.reader().conflict(conflict));
    if (open.field == goneField) {
        static const Field gone{QLatin1String("_gone"), Kind::YesNo, {}, {}, Check::None};
        static const RecordType any{QLatin1String("record"), {}, {}};
        const RecordType *type = recordType(open.type);
        ETABLI_ASSIGN(const Value answer, FieldParser().parse(type ? *type : any, gone, typed));
        if (answer.isEmpty())
            return failure(Fault::InvalidValue, FieldParser::subject(type ? *type : any, gone, typed));
        return settle(open, answer);
    }
    const RecordType *type = recordType(open.type);
    const Field *field = type ? type->field(open.field) : nullptr;
    if (!field)
        return settle(open, Value(typed)); // of a newer version: kept as text, like the candidates
    ETABLI_ASSIGN(const Value value, m_workspace.parser().parse(*type, *field, typed));
    return settle(open, value);
}

Result<EditReceipt> Records::settle(const Conflict &conflict, const Value &value)
{
    Editor editor = m_workspace.editor();
    if (conflict.field != goneField)
        return editor.change(conflict.type, conflict.record, {FieldChange::set(conflict.field, value)});
    if (value.isText()) {
        const auto survivor = Id::fromString(value.toText());
        if (!survivor)
            return failure(Fault::InvalidValue, conflict.id);
        return editor.join(conflict.type, conflict.record, *survivor);
    }
    return value.toBool() ? editor.remove(conflict.type, conflict.record)
                          : editor.bringBack(conflict.type, conflict.record);
}

Result<QList<FieldChange>> Records::changesFor(const RecordType &type, const std::optional<RecordView> &now,
                                               const QList<Assignment> &assignments)
{
    const FieldParser parser = m_workspace.parser();
    // A value that stands may be written again, even when it is no longer taken from anyone else.
    const auto parsed = [&](const Field &field, const Assignment &assignment) -> Result<Value> {
        const QString typed = assignment.typed.trimmed();
        const bool stands = now && elementKind(field.kind) == Kind::Choice && !typed.isEmpty()
            && (field.isSet() ? now->sets.value(assignment.field).contains(typed) : now->text(assignment.field) == typed);
        if (stands)
            return Value(typed);
        return parser.parse(type, field, assignment.typed);
    };
    QList<FieldChange> changes;
    QMap<QString, QStringList> replaced; // sets written with `field=`, and their elements from now on
    for (const Assignment &assignment : assignments) {
        const Field *field = type.field(assignment.field);
        if (!field)
            return failure(Fault::UnknownField, QString(type.name) + u'.' + assignment.field);
        if (!field->isSet()) {
            if (assignment.kind != Assignment::Kind::Set)
                return failure(Fault::NotASet, QString(type.name) + u'.' + assignment.field);
            ETABLI_ASSIGN(Value value, parsed(*field, assignment));
            if (now && type.name == u"term" && isFixed(assignment.field) && value.toText() != now->text(assignment.field))
                return failure(Fault::InvalidValue, FieldParser::subject(type, *field, assignment.typed));
            if (!now && value.isEmpty())
                continue;
            // The last one said wins, as if typed one after the other.
            const auto same = std::find_if(changes.begin(), changes.end(), [&](const FieldChange &change) {
                return change.field == assignment.field;
            });
            if (same != changes.end())
                same->value = std::move(value);
            else
                changes.append(FieldChange::set(assignment.field, std::move(value)));
            continue;
        }
        if (assignment.kind == Assignment::Kind::Remove) {
            // What is in may be taken out as it is, even when it would no longer be accepted.
            const bool held = now && now->sets.value(assignment.field).contains(assignment.typed);
            if (held) {
                changes.append(FieldChange::remove(assignment.field, assignment.typed));
                continue;
            }
        }
        if (assignment.kind == Assignment::Kind::Set && assignment.typed.trimmed().isEmpty()) {
            replaced[assignment.field];
            continue;
        }
        ETABLI_ASSIGN(const Value value, parsed(*field, assignment));
        const QString element = value.toText();
        if (assignment.kind == Assignment::Kind::Remove)
            changes.append(FieldChange::remove(assignment.field, element));
        else
            changes.append(FieldChange::add(assignment.field, element));
        if (assignment.kind == Assignment::Kind::Set)
            replaced[assignment.field] += element;
    }
    for (auto it = replaced.begin(); now && it != replaced.end(); ++it) {
        for (const QString &held : now->sets.value(it.key())) {
            if (!it.value().contains(held))
                changes.append(FieldChange::remove(it.key(), held));
        }
    }
    return changes;
}

} // namespace etabli
