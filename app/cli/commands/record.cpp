#include "app/cli/command.h"

#include "core/services/records.h"
#include "ui/text/labels.h"

namespace etabli::cli {

namespace {

Result<QList<Assignment>> assignmentsFrom(const QStringList &words)
{
    QList<Assignment> assignments;
    for (const QString &word : words) {
        ETABLI_ASSIGN(Assignment assignment, Assignment::fromText(word));
        assignments += std::move(assignment);
    }
    return assignments;
}

Result<int> make(Call &call)
{
    ETABLI_ASSIGN(const auto assignments, assignmentsFrom(call.arguments.positional().mid(1)));
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    ETABLI_ASSIGN(const EditReceipt receipt, Records(*workspace).create(call.arguments.at(0), assignments));
    call.out.line(receipt.record.toString());
    return exitcode::done;
}

Result<int> set(Call &call)
{
    ETABLI_ASSIGN(const auto assignments, assignmentsFrom(call.arguments.positional().mid(2)));
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    ETABLI_TRY(Records(*workspace).set(call.arguments.at(0), call.arguments.at(1), assignments));
    return exitcode::done;
}

Result<int> remove(Call &call)
{
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    ETABLI_TRY(Records(*workspace).remove(call.arguments.at(0), call.arguments.at(1)));
    return exitcode::done;
}

Result<int> bringBack(Call &call)
{
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    ETABLI_TRY(Records(*workspace).bringBack(call.arguments.at(0), call.arguments.at(1)));
    return exitcode::done;
}

Result<int> join(Call &call)
{
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    ETABLI_TRY(Records(*workspace).join(call.arguments.at(0), call.arguments.at(1), call.arguments.at(2)));
    return exitcode::done;
}

QString shownValue(const Field *field, const Value &value)
{
    return field ? Labels::value(*field, value) : value.toText();
}

/// A record for people: one labelled line a field, in the order of the declaration.
void showToPeople(Output &out, const RecordView &view)
{
    out.line(Labels::type(view.type) + QStringLiteral("  ") + view.id.toString());
    if (view.life == Life::Gone)
        out.line(view.survivor ? Text::tr("Joined into %1").arg(view.survivor->toString()) : Text::tr("Deleted"));
    const RecordType *type = recordType(view.type);
    for (const Field &field : type ? type->fields : QList<Field>()) {
        const QString name(field.name);
        QStringList texts;
        if (field.isSet()) {
            for (const QString &element : view.sets.value(name))
                texts += Labels::value(field, Value(element));
        } else if (view.values.contains(name)) {
            texts += Labels::value(field, view.values.value(name));
        }
        if (!texts.isEmpty())
            out.line(Labels::field(view.type, name) + QStringLiteral(": ") + texts.join(QStringLiteral(", ")));
        if (view.conflicts.contains(name)) {
            QStringList values;
            for (const Value &value : view.conflicts.value(name))
                values += Labels::value(field, value);
            out.line(QStringLiteral("  ") + Text::tr("in conflict: %1").arg(values.join(QStringLiteral(" | "))));
        }
    }
}

Result<int> show(Call &call)
{
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_ASSIGN(const RecordView view, Records(*workspace).show(call.arguments.at(0), call.arguments.at(1)));
    if (call.out.format() == Format::Table) {
        showToPeople(call.out, view);
        return exitcode::done;
    }
    QJsonObject object = view.toJson();
    if (view.life == Life::Gone) {
        object[QStringLiteral("gone")] = true;
        if (view.survivor)
            object[QStringLiteral("joined_into")] = view.survivor->toString();
    }
    call.out.json(object);
    return exitcode::done;
}

Result<int> history(Call &call)
{
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_ASSIGN(const QList<HistoryEntry> entries,
                  Records(*workspace).history(call.arguments.at(0), call.arguments.at(1)));
    call.out.beginRows({{QStringLiteral("at"), Text::tr("When")},
                        {QStringLiteral("author"), Text::tr("Who")},
                        {QStringLiteral("site"), Text::tr("Where")},
                        {QStringLiteral("field"), Text::tr("Field")},
                        {QStringLiteral("element"), Text::tr("Element")},
                        {QStringLiteral("before"), Text::tr("Before")},
                        {QStringLiteral("values"), Text::tr("After")},
                        {QStringLiteral("operation"), Text::tr("Operation")}});
    const RecordType *type = recordType(call.arguments.at(0));
    for (const HistoryEntry &entry : entries) {
        const Field *field = type && entry.element.isEmpty() ? type->field(entry.field) : nullptr;
        QJsonArray before;
        QJsonArray values;
        QStringList beforeTexts;
        QStringList texts;
        for (const Value &value : entry.before) {
            before += value.toJson();
            beforeTexts += shownValue(field, value);
        }
        for (const Value &value : entry.values) {
            values += value.toJson();
            texts += shownValue(field, value);
        }
        QJsonObject object{{QStringLiteral("operation"), entry.operation}, {QStringLiteral("field"), entry.field},
                           {QStringLiteral("before"), before},             {QStringLiteral("values"), values},
                           {QStringLiteral("author"), entry.author},       {QStringLiteral("site"), entry.site},
                           {QStringLiteral("at"), isoMoment(entry.at)},    {QStringLiteral("current"), entry.current}};
        if (!entry.element.isEmpty())
            object[QStringLiteral("element")] = entry.element;
        call.out.row(object, {isoMoment(entry.at), entry.author, entry.site, Labels::field(call.arguments.at(0), entry.field),
                              entry.element, beforeTexts.join(QStringLiteral(" | ")), texts.join(QStringLiteral(" | ")),
                              entry.operation});
    }
    call.out.endRows();
    return exitcode::done;
}

} // namespace

void addRecord(QList<Command> &commands)
{
    commands += {QStringLiteral("record new"), QStringLiteral("record new TYPE field=value…"), {{}, {}, 1, -1}, make};
    commands += {QStringLiteral("record set"), QStringLiteral("record set TYPE ID field=value… [field+=v field-=v]"),
                 {{}, {}, 3, -1}, set};
    commands += {QStringLiteral("record show"), QStringLiteral("record show TYPE ID"), {{}, {}, 2, 2}, show};
    commands += {QStringLiteral("record delete"), QStringLiteral("record delete TYPE ID"), {{}, {}, 2, 2}, remove};
    commands += {QStringLiteral("record bring-back"), QStringLiteral("record bring-back TYPE ID"), {{}, {}, 2, 2},
                 bringBack};
    commands += {QStringLiteral("record restore"), QStringLiteral("record restore TYPE ID"), {{}, {}, 2, 2}, bringBack};
    commands += {QStringLiteral("record history"), QStringLiteral("record history TYPE ID"), {{}, {}, 2, 2}, history};
    commands += {QStringLiteral("record join"), QStringLiteral("record join TYPE ID SURVIVOR"), {{}, {}, 3, 3}, join};
}

} // namespace etabli::cli
