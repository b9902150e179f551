#include "app/cli/command.h"

#include "core/services/records.h"
#include "core/store/listing.h"
#include "ui/text/labels.h"

#include <algorithm>
#include <limits>

namespace etabli::cli {

namespace {

constexpr int pageRows = 500;
constexpr qsizetype tableFields = 5;

/// `field=value`: the value is checked like one to be written, but it need not exist.
Result<ListCondition> conditionFrom(const RecordType &type, Workspace &workspace, const QString &text)
{
    ETABLI_ASSIGN(const Assignment assignment, Assignment::fromText(text));
    const Field *field = type.field(assignment.field);
    if (!field || assignment.kind != Assignment::Kind::Set)
        return failure(Fault::UnknownField, QString(type.name) + u'.' + assignment.field);
    ListCondition condition;
    condition.field = assignment.field;
    if (assignment.typed.trimmed().isEmpty())
        return condition; // asks for records where the field is not filled in
    FieldLookups lookups;
    lookups.territory = [&workspace](const QString &typed) { return workspace.place(typed); };
    lookups.words = workspace.words();
    lookups.retiredToo = true; // old records are found by the words they hold
    ETABLI_ASSIGN(condition.value, FieldParser(lookups).parse(type, *field, assignment.typed));
    return condition;
}

/// Everything short enough for a list, and shared.
QStringList listedFields(const RecordType &type)
{
    QStringList names;
    for (const Field &field : type.fields) {
        if (field.kind != Kind::LongText && !field.has(FieldFlag::LocalOnly))
            names += QString(field.name);
    }
    return names;
}

QStringList cells(const RecordType &type, const ListRow &row, const QStringList &names)
{
    QStringList texts{row.title};
    for (const QString &name : names) {
        const Field *field = type.field(name);
        QStringList parts;
        for (const QString &element : row.sets.value(name))
            parts += Labels::value(*field, Value(element));
        texts += field->isSet() ? parts.join(QStringLiteral(", ")) : Labels::value(*field, row.values.value(name));
    }
    texts += row.id.toString();
    return texts;
}

Result<int> list(Call &call)
{
    ETABLI_ASSIGN(const int limit, call.arguments.count(QStringLiteral("--limit"), std::numeric_limits<int>::max()));
    ETABLI_ASSIGN(const RecordType *type, Records::typeOf(call.arguments.at(0)));
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ListQuery query;
    query.type = QString(type->name);
    query.sort = QStringLiteral("title");
    query.deadlineMs = 0;
    query.fields = listedFields(*type);
    for (const QString &text : call.arguments.values(QStringLiteral("--where"))) {
        ETABLI_ASSIGN(ListCondition condition, conditionFrom(*type, *workspace, text));
        query.where += std::move(condition);
    }
    if (call.arguments.has(QStringLiteral("--territory"))) {
        const bool placed = std::any_of(type->fields.begin(), type->fields.end(), [](const Field &field) {
            return elementKind(field.kind) == Kind::Territory;
        });
        if (!placed)
            return failure(Fault::UnknownField, query.type + QStringLiteral(".territory"));
        for (const QString &code : call.arguments.values(QStringLiteral("--territory"))) {
            ETABLI_ASSIGN(const QStringList places, workspace->placesCounted(code));
            query.territories += places;
        }
    }

    QList<Column> columns;
    QStringList tabled;
    if (call.out.format() == Format::Table) {
        for (const Field &field : type->fields) {
            if (field.name != type->titleField && tabled.size() < tableFields && query.fields.contains(field.name)
                && field.kind != Kind::Reference && field.kind != Kind::ReferenceSet && field.kind != Kind::File)
                tabled += QString(field.name);
        }
        columns += {QStringLiteral("title"), Labels::type(query.type)};
        for (const QString &name : std::as_const(tabled))
            columns += {name, Labels::field(query.type, name)};
        columns += {QStringLiteral("id"), Text::tr("Identifier")};
    } else {
        columns = {{QStringLiteral("type"), {}}, {QStringLiteral("id"), {}}, {QStringLiteral("title"), {}}};
        for (const QString &name : std::as_const(query.fields)) {
            if (name != u"title")
                columns += {name, {}};
        }
    }
    Listing listing(workspace->space());
    call.out.beginRows(columns);
    PageKey after;
    for (int left = limit; left > 0;) {
        query.limit = std::min(left, pageRows);
        ETABLI_ASSIGN(const ListPage page, listing.page(query, after));
        for (const ListRow &row : page.rows) {
            QJsonObject object;
            for (auto it = row.values.begin(); it != row.values.end(); ++it)
                object[it.key()] = it.value().toJson();
            for (auto it = row.sets.begin(); it != row.sets.end(); ++it)
                object[it.key()] = QJsonArray::fromStringList(it.value());
            object[QStringLiteral("type")] = row.type;
            object[QStringLiteral("id")] = row.id.toString();
            object[QStringLiteral("title")] = row.title;
            if (row.conflicts > 0)
                object[QStringLiteral("conflicts")] = row.conflicts;
            call.out.row(object, cells(*type, row, tabled));
        }
        left -= static_cast<int>(page.rows.size());
        if (page.atEnd || (page.rows.isEmpty() && !page.cutShort))
            break;
        after = page.next;
    }
    call.out.endRows();
    return exitcode::done;
}

} // namespace

void addRecordList(QList<Command> &commands)
{
    commands += {QStringLiteral("record list"),
                 QStringLiteral("record list TYPE [--where field=value]… [--territory CODE] [--limit N]"),
                 {{QStringLiteral("--where"), QStringLiteral("--territory"), QStringLiteral("--limit")}, {}, 1, 1},
                 list};
}

} // namespace etabli::cli
