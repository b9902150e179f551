#include "ui/models/recordrows.h"

#include "core/store/joined.h"
#include "ui/models/dayspan.h"
#include "ui/models/whentext.h"
#include "ui/text/labels.h"
#include "ui/widgets/moneytext.h"

#include <QDateTime>

#include <algorithm>

namespace etabli {

namespace {

QString withoutContext(const QString &name)
{
    const qsizetype bracket = name.indexOf(QStringLiteral(" ("));
    return bracket > 0 ? name.left(bracket) : name;
}

/// Euros alone: cents have no room in a column.
QString wholeEuros(qint64 cents)
{
    return moneyText((cents + (cents < 0 ? -50 : 50)) / 100 * 100);
}

/// The first line of a text, short enough to be laid out at once.
QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0, QString::SectionSkipEmpty).left(200);
}

} // namespace

QStringList RecordRows::fields(const RecordType &type, const QList<ListColumn> &columns, const QStringList &subtitle)
{
    QStringList fields;
    const auto ask = [&](const QString &name) {
        if (type.field(name) && type.titleField != name && !fields.contains(name))
            fields += name;
    };
    for (const ListColumn &column : columns) {
        ask(column.field);
        if (column.kind == RecordColumn::Odds && column.field == u"main_odd")
            ask(QStringLiteral("odds"));
    }
    for (const QString &name : subtitle)
        ask(name);
    return fields;
}

Result<RecordRow> RecordRows::row(const ListRow &read)
{
    RecordRow one;
    one.id = read.id.toString();
    one.title = firstLine(read.title);
    if (const Field *title = m_type.field(QString(m_type.titleField)); title && title->kind == Kind::Choice)
        one.title = Labels::term(QString(title->target), read.title);
    one.modified = read.modified;
    one.conflicts = read.conflicts;
    ETABLI_ASSIGN(one.subtitle, subtitle(read));
    for (const ListColumn &column : m_columns) {
        ETABLI_ASSIGN(RecordCell shown, cell(column, read));
        one.cells += std::move(shown);
    }
    return one;
}

Result<RecordCell> RecordRows::cell(const ListColumn &column, const ListRow &read)
{
    RecordCell shown;
    const Field *field = m_type.field(column.field);
    if (column.read) {
        ETABLI_ASSIGN(shown.text, column.read(m_workspace, read));
        return shown;
    }
    if (column.field.isEmpty()) {
        shown.text = WhenText::day(read.modified);
        return shown;
    }
    if (!field || column.kind == RecordColumn::Title)
        return shown;
    const Value value = read.values.value(column.field);
    const QStringList elements = read.sets.value(column.field);
    if (column.kind == RecordColumn::Odds) {
        const int main = value.toText().toInt();
        if (main > 0)
            shown.odds += main;
        QStringList numbers;
        const QStringList others = column.field == u"main_odd" ? read.sets.value(QStringLiteral("odds")) : elements;
        for (const QString &code : others) {
            if (const int number = code.toInt(); number > 0 && number != main)
                shown.odds += number;
        }
        std::sort(shown.odds.begin() + (main > 0 ? 1 : 0), shown.odds.end());
        for (const int number : std::as_const(shown.odds))
            numbers += QString::number(number);
        shown.text = numbers.join(QStringLiteral(", "));
        return shown;
    }
    if (field->isSet()) {
        ETABLI_ASSIGN(shown.text, several(*field, elements));
        return shown;
    }
    if (field->kind == Kind::Choice)
        shown.code = value.toText();
    ETABLI_ASSIGN(shown.text, words(*field, value));
    return shown;
}

Result<QString> RecordRows::words(const Field &field, const Value &value)
{
    if (value.isEmpty())
        return QString();
    switch (elementKind(field.kind)) {
    case Kind::Money: return wholeEuros(value.toInteger());
    case Kind::Territory: {
        QString &name = m_names[value.toText()];
        if (name.isEmpty()) {
            ETABLI_ASSIGN(const QString whole, m_workspace.placeName(value.toText()));
            name = withoutContext(whole);
        }
        return name;
    }
    case Kind::Reference: {
        QString &name = m_names[value.toText()];
        const auto id = Id::fromString(value.toText());
        if (name.isEmpty() && id) {
            ETABLI_ASSIGN(const QString title, Listing(m_workspace.space()).titleOf(QString(field.target), *id));
            name = firstLine(title);
        }
        return name;
    }
    case Kind::LongText: return firstLine(value.toText());
    default: return firstLine(Labels::value(field, value));
    }
}

Result<QString> RecordRows::several(const Field &field, const QStringList &values)
{
    if (values.isEmpty())
        return QString();
    ETABLI_ASSIGN(const QString first, words(field, Value(values.first())));
    if (values.size() == 1)
        return first;
    if (values.size() == 2) {
        ETABLI_ASSIGN(const QString second, words(field, Value(values.last())));
        return QString(first + QStringLiteral(", ") + second);
    }
    return tr("%1 and %n other(s)", nullptr, int(values.size()) - 1).arg(first);
}

Result<QString> RecordRows::subtitle(const ListRow &read)
{
    QStringList parts;
    for (const QString &name : m_subtitle) {
        const Field *field = m_type.field(name);
        if (!field)
            continue;
        QString part;
        if (field->isSet()) {
            ETABLI_ASSIGN(part, several(*field, read.sets.value(name)));
        } else {
            ETABLI_ASSIGN(part, words(*field, read.values.value(name)));
        }
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral(" · "));
}

namespace {

/// The days that a facet of a date field asks for: the last span of its values, and whether none will do as well.
std::optional<ListCondition> daysOf(const ListFacet &facet, const QDate &today)
{
    std::optional<DayBounds> days;
    for (const QString &value : facet.values) {
        if (const auto span = DaySpan::bounds(value, today))
            days = span;
    }
    if (!days)
        return {};
    days->orNone = facet.values.contains(QString());
    ListCondition condition{facet.field, {}};
    condition.days = days;
    return condition;
}

} // namespace

Result<ListQuery> narrowed(Workspace &workspace, ListQuery query, const ListFacets &facets)
{
    const RecordType *type = recordType(query.type);
    query.inConflict = facets.inConflict;
    query.deleted = facets.deleted;
    for (const ListFacet &facet : facets.fields) {
        const Field *field = type ? type->field(facet.field) : nullptr;
        if (!field || facet.values.isEmpty())
            continue;
        if (field->kind == Kind::Date) {
            const QDate today = QDateTime::fromMSecsSinceEpoch(workspace.space().clock().now()).date();
            if (const auto condition = daysOf(facet, today)) {
                query.where += *condition;
                continue;
            }
        }
        QStringList texts;
        for (const QString &value : facet.values) {
            texts += value;
            if (value.isEmpty())
                continue;
            if (elementKind(field->kind) == Kind::Territory) {
                ETABLI_ASSIGN(const QStringList inside, workspace.placesCounted(value));
                texts += inside;
            } else if (const auto id = Id::fromString(value); id && elementKind(field->kind) == Kind::Reference) {
                ETABLI_ASSIGN(const QStringList joined, identifiersOf(workspace.space(), QString(field->target), *id));
                texts += joined;
            }
        }
        texts.removeDuplicates();
        QList<Value> values;
        for (const QString &text : std::as_const(texts)) {
            if (field->kind == Kind::YesNo)
                values += text.isEmpty() ? Value() : Value(text == u"true");
            else
                values += text.isEmpty() ? Value() : Value(text);
        }
        ListCondition condition{facet.field, values.takeFirst()};
        condition.others = values;
        query.where += condition;
    }
    return query;
}

} // namespace etabli
