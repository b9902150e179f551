// The conditions of a list, as asked, made ready for the walk.
#include "core/store/listwalk.h"

#include "core/store/joined.h"
#include "core/store/searchquery.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace etabli {

namespace {

QString jsonOf(const QStringList &codes)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

/// The values as SQLite keeps them: yes and no are numbers.
QString jsonOf(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(value.isBool() ? QJsonValue(value.toBool() ? 1 : 0) : value.toJson());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

Result<void> ListWalk::prepare()
{
    m_sort = rowsql::sortOf(m_type, m_query.sort);
    if (m_sort.column.isEmpty())
        return failure(Fault::UnknownField, QString(m_type.name) + u'.' + m_query.sort);
    for (const ListCondition &condition : m_query.where)
        ETABLI_TRY(addCondition(condition));
    if (!m_query.territories.isEmpty())
        ETABLI_TRY(addTerritories());
    if (m_query.inConflict) {
        Condition condition;
        condition.test = rowsql::Test::InConflict;
        condition.indexed = true;
        m_conditions += condition;
    }
    if (m_query.deleted) {
        Condition condition;
        condition.test = rowsql::Test::NotJoined;
        m_conditions += condition;
    }
    return addWords();
}

Result<void> ListWalk::addWords()
{
    const QStringList asked = searchtext::asked(m_query.filter);
    if (asked.isEmpty())
        return {};
    if (m_query.deleted) {
        m_titleWords = asked;
        return {};
    }
    ETABLI_ASSIGN(SearchPlan plan, SearchPlan::make(m_space.connection(), asked, {QString(m_type.name)}));
    m_nothing = m_nothing || plan.isEmpty();
    m_words = std::move(plan);
    return {};
}

Result<void> ListWalk::addCondition(const ListCondition &wanted)
{
    Condition condition;
    condition.field = m_type.indexOf(wanted.field);
    if (condition.field < 0)
        return failure(Fault::UnknownField, QString(m_type.name) + u'.' + wanted.field);
    const Field &field = m_type.fields[condition.field];
    if (wanted.days)
        return addDays(wanted, condition);
    condition.value = wanted.value;
    QList<Value> values = wanted.others;
    values.prepend(wanted.value);
    if (elementKind(field.kind) == Kind::Reference)
        ETABLI_TRY(addJoined(QString(field.target), values));
    const bool several = values.size() > 1;
    const auto filled = std::remove_if(values.begin(), values.end(), [](const Value &value) { return value.isEmpty(); });
    const bool orNone = filled != values.end();
    values.erase(filled, values.end());
    condition.codes = jsonOf(values);
    condition.codeCount = values.size();
    if (field.isSet()) {
        ETABLI_ASSIGN(condition.fieldKey, m_space.symbols().find(QString(field.name)));
        condition.indexed = !orNone;
        if (values.isEmpty())
            condition.test = rowsql::Test::NoMember;
        else if (orNone)
            condition.test = rowsql::Test::MemberAnyOfOrNone;
        else
            condition.test = values.size() == 1 ? rowsql::Test::Member : rowsql::Test::MemberAnyOf;
    } else if (several) {
        condition.indexed = rowsql::isIndexed(m_type, field);
        condition.test = orNone ? rowsql::Test::AnyOfOrNone : rowsql::Test::AnyOf;
    } else {
        condition.indexed = rowsql::isIndexed(m_type, field);
        // One value of the field that sorts: its stretch of the index is the list, in the order of keys.
        if (!m_sortIsFixed && field.name != m_type.titleField && field.name == m_query.sort) {
            m_sortIsFixed = true;
            m_fixed = wanted.value;
        }
    }
    m_conditions += condition;
    return {};
}

Result<void> ListWalk::addDays(const ListCondition &wanted, Condition condition)
{
    const Field &field = m_type.fields[condition.field];
    if (field.kind != Kind::Date)
        return failure(Fault::UnknownField, QString(m_type.name) + u'.' + wanted.field);
    condition.test = wanted.days->orNone ? rowsql::Test::BetweenOrNone : rowsql::Test::Between;
    condition.from = wanted.days->from;
    // Above every day that can be written.
    condition.to = wanted.days->to.isEmpty() ? QStringLiteral("a") : wanted.days->to;
    // Days of the field that sorts are a stretch of its index: it is walked, and ends with them.
    const bool sorting = condition.test == rowsql::Test::Between && field.name == m_query.sort && !m_sortIsFixed;
    m_sortIsBounded = m_sortIsBounded || sorting;
    condition.indexed = !sorting && rowsql::isIndexed(m_type, field);
    m_conditions += condition;
    return {};
}

Result<void> ListWalk::addJoined(const QString &type, QList<Value> &values)
{
    for (const Value &value : QList<Value>(values)) {
        const auto id = Id::fromString(value.toText());
        if (!id)
            continue;
        ETABLI_ASSIGN(const QStringList identifiers, identifiersOf(m_space, type, *id));
        for (const QString &identifier : identifiers) {
            if (!values.contains(Value(identifier)))
                values += Value(identifier);
        }
    }
    return {};
}

Result<void> ListWalk::addTerritories()
{
    const auto found = std::find_if(m_type.fields.begin(), m_type.fields.end(), [](const Field &field) {
        return field.kind == Kind::Territory || field.kind == Kind::TerritorySet;
    });
    if (found == m_type.fields.end())
        return failure(Fault::UnknownField, QString(m_type.name) + QStringLiteral(".territory"));
    Condition condition;
    condition.field = static_cast<int>(found - m_type.fields.begin());
    condition.codes = jsonOf(m_query.territories);
    condition.codeCount = m_query.territories.size();
    condition.indexed = true;
    condition.test = rowsql::Test::AnyOf;
    if (found->isSet()) {
        condition.test = rowsql::Test::MemberAnyOf;
        ETABLI_ASSIGN(condition.fieldKey, m_space.symbols().find(QString(found->name)));
    }
    m_conditions += condition;
    return {};
}

} // namespace etabli
