#include "ui/forms/recordsheet.h"

#include "core/services/records.h"
#include "ui/models/whentext.h"
#include "ui/text/labels.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>

namespace etabli {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RecordSheet", text);
}

bool points(const Field &field)
{
    const Kind kind = elementKind(field.kind);
    return kind == Kind::Reference || kind == Kind::Territory;
}

Result<void> addName(Workspace &workspace, const Field &field, const QString &value, RecordSheet &sheet)
{
    if (value.isEmpty() || sheet.names.contains(value))
        return {};
    ETABLI_ASSIGN(const PointedName name, pointedName(workspace, field, value));
    sheet.names.insert(value, name);
    return {};
}

} // namespace

QString RecordSheet::nameOf(const QString &value) const
{
    const auto found = names.constFind(value);
    return found == names.constEnd() || found->name.isEmpty() ? value : found->name;
}

QString RecordSheet::words(const Field &field, const Value &value) const
{
    if (value.isEmpty())
        return {};
    switch (elementKind(field.kind)) {
    case Kind::Reference:
    case Kind::Territory: return nameOf(value.toText());
    case Kind::Money: return moneyText(value.toInteger());
    case Kind::Date: return WhenText::longDate(value.toText());
    default: return Labels::value(field, value);
    }
}

Result<PointedName> pointedName(Workspace &workspace, const Field &field, const QString &value)
{
    if (elementKind(field.kind) == Kind::Territory) {
        ETABLI_ASSIGN(QString name, workspace.placeName(value));
        return PointedName{std::move(name), {}};
    }
    const auto id = Id::fromString(value);
    if (!id)
        return PointedName{};
    const QString type(field.target);
    ETABLI_ASSIGN(const Id standing, workspace.reader().resolved(type, *id));
    const auto record = workspace.reader().record(type, standing);
    if (!record || record->life == Life::Gone) {
        ETABLI_ASSIGN(const auto erasedAt, Erasures::erasedAt(workspace.space().connection(), type, standing));
        if (erasedAt)
            return PointedName{words(QT_TRANSLATE_NOOP("RecordSheet", "Erased person")), {}};
    }
    if (!record && record.error().fault == Fault::UnknownRecord)
        return PointedName{words(QT_TRANSLATE_NOOP("RecordSheet", "Record not received yet")), {}};
    if (!record)
        return tl::unexpected(record.error());
    QString name = record->title().simplified();
    if (name.isEmpty())
        name = words(QT_TRANSLATE_NOOP("RecordSheet", "%1 without title")).arg(Labels::type(type));
    if (record->life == Life::Gone)
        return PointedName{words(QT_TRANSLATE_NOOP("RecordSheet", "%1 (deleted)")).arg(name), record->text(u"profile")};
    return PointedName{std::move(name), record->text(u"profile"), true};
}

Result<RecordSheet> readSheet(Workspace &workspace, const QString &type, const QString &id)
{
    RecordSheet sheet;
    ETABLI_ASSIGN(sheet.view, Records(workspace).show(type, id));
    if (sheet.view.life == Life::Gone) {
        ETABLI_ASSIGN(const auto erasedAt, Erasures::erasedAt(workspace.space().connection(), type, sheet.view.id));
        sheet.erased = erasedAt.has_value();
    }
    const RecordType *declared = recordType(type);
    if (sheet.view.survivor) {
        const Field itself{QLatin1String(goneField), Kind::Reference, declared->name};
        ETABLI_TRY(addName(workspace, itself, sheet.view.survivor->toString(), sheet));
    }
    for (const Field &field : declared->fields) {
        if (!points(field))
            continue;
        const QString name(field.name);
        ETABLI_TRY(addName(workspace, field, sheet.view.text(name), sheet));
        for (const QString &element : sheet.view.sets.value(name))
            ETABLI_TRY(addName(workspace, field, element, sheet));
    }
    QStringList disputed = sheet.view.conflicts.keys();
    if (sheet.view.life == Life::Disputed && !disputed.contains(QString(goneField)))
        disputed += QString(goneField);
    for (const QString &name : std::as_const(disputed)) {
        const auto conflict = workspace.reader().conflict(id + u':' + name);
        if (!conflict && conflict.error().fault == Fault::UnknownConflict)
            continue;
        if (!conflict)
            return tl::unexpected(conflict.error());
        sheet.conflicts.insert(name, *conflict);
        const Field *field = declared->field(name);
        if (!field || !points(*field))
            continue;
        for (const ConflictCandidate &candidate : conflict->candidates)
            ETABLI_TRY(addName(workspace, *field, candidate.value.toText(), sheet));
    }
    return sheet;
}

QString typedText(const Field &field, const Value &value)
{
    if (value.isEmpty())
        return {};
    if (elementKind(field.kind) == Kind::Money) {
        const qint64 cents = value.toInteger();
        const QString sign = cents < 0 ? QStringLiteral("-") : QString();
        const qint64 size = cents < 0 ? -cents : cents;
        return sign + QString::number(size / 100) + u'.' + QString::number(size % 100).rightJustified(2, u'0');
    }
    return value.toText();
}

} // namespace etabli
