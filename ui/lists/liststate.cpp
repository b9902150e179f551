#include "ui/lists/liststate.h"

#include "core/domain/recordtype.h"

#include <QJsonArray>

#include <algorithm>

namespace etabli {

namespace {

QStringList usualColumns(const ListSpec &spec)
{
    QStringList fields;
    for (const ColumnSpec &column : spec.columns) {
        if (column.shown)
            fields += column.field;
    }
    return fields;
}

bool hasColumn(const ListSpec &spec, const QString &field)
{
    return std::any_of(spec.columns.begin(), spec.columns.end(),
                       [&field](const ColumnSpec &column) { return column.field == field; });
}

bool sorts(const ListSpec &spec, const QString &field)
{
    const RecordType *type = recordType(spec.type);
    if (field.isEmpty() || field == u"title" || (type && type->titleField == field))
        return true;
    const Field *declared = type ? type->field(field) : nullptr;
    return declared && declared->has(FieldFlag::Sortable) && !declared->isSet();
}

} // namespace

QJsonObject ListState::toJson() const
{
    QJsonArray fields;
    for (const ListFacet &facet : facets.fields) {
        fields.append(QJsonObject{{QStringLiteral("field"), facet.field},
                                  {QStringLiteral("values"), QJsonArray::fromStringList(facet.values)}});
    }
    return {{QStringLiteral("words"), words},
            {QStringLiteral("facets"), fields},
            {QStringLiteral("conflict"), facets.inConflict},
            {QStringLiteral("deleted"), facets.deleted},
            {QStringLiteral("sort"), sort},
            {QStringLiteral("descending"), descending},
            {QStringLiteral("columns"), QJsonArray::fromStringList(columns)}};
}

ListState ListState::fromJson(const QJsonObject &json, const ListSpec &spec)
{
    ListState state = everything(spec);
    const RecordType *type = recordType(spec.type);
    state.words = json.value(QStringLiteral("words")).toString();
    const QJsonArray facets = json.value(QStringLiteral("facets")).toArray();
    for (const QJsonValue &value : facets) {
        ListFacet facet;
        facet.field = value.toObject().value(QStringLiteral("field")).toString();
        const QJsonArray values = value.toObject().value(QStringLiteral("values")).toArray();
        for (const QJsonValue &one : values)
            facet.values += one.toString();
        if (type && type->field(facet.field) && !facet.values.isEmpty())
            state.facets.fields += facet;
    }
    state.facets.inConflict = json.value(QStringLiteral("conflict")).toBool();
    state.facets.deleted = json.value(QStringLiteral("deleted")).toBool();
    if (const QJsonValue sort = json.value(QStringLiteral("sort")); sort.isString() && sorts(spec, sort.toString())) {
        state.sort = sort.toString();
        state.descending = json.value(QStringLiteral("descending")).toBool(true);
    }
    QStringList columns;
    const QJsonArray shown = json.value(QStringLiteral("columns")).toArray();
    for (const QJsonValue &value : shown) {
        const QString field = value.toString();
        if (hasColumn(spec, field) && !columns.contains(field))
            columns += field;
    }
    if (!columns.isEmpty()) {
        const QString title = spec.columns.value(0).field;
        columns.removeAll(title);
        columns.prepend(title);
        state.columns = columns;
    }
    return state;
}

ListState ListState::everything(const ListSpec &spec)
{
    ListState state;
    state.sort = spec.sort;
    state.descending = spec.descending;
    state.columns = usualColumns(spec);
    return state;
}

ListState ListState::of(const ViewSpec &view, const ListSpec &spec)
{
    ListState state = everything(spec);
    state.facets = view.facets;
    if (!view.sort.isEmpty()) {
        state.sort = view.sort;
        state.descending = view.descending;
    }
    if (!view.columns.isEmpty())
        state.columns = view.columns;
    return state;
}

} // namespace etabli
