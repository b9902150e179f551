#include "core/national/ties.h"

#include "core/domain/recordtype.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace etabli {

namespace {

const QString crtePrefix = QStringLiteral("crte:");

/// Which references make a record follow another. All other references to organisations and contacts make those
/// follow the record.
bool belongs(QStringView type, QStringView field)
{
    static const QSet<QString> parents{QStringLiteral("project"), QStringLiteral("charter"), QStringLiteral("crte"),
                                       QStringLiteral("orientation"), QStringLiteral("action_sheet"),
                                       QStringLiteral("note"), QStringLiteral("meeting"), QStringLiteral("practice"),
                                       QStringLiteral("partnership"), QStringLiteral("parent")};
    if (type == u"project")
        return false; // a project has places of its own
    if (parents.contains(field.toString()))
        return true;
    const bool ofOrganisation = type == u"note" || type == u"contact" || type == u"catalyst" || type == u"attachment";
    return (field == u"organisation" && ofOrganisation) || (field == u"contact" && type == u"attachment");
}

Tie judge(const RecordType &type, const Field &field)
{
    switch (field.kind) {
    case Kind::Territory:
    case Kind::TerritorySet: return Tie::Place;
    case Kind::Text: return type.name == QLatin1String("crte") && field.name == QLatin1String("official_id") ? Tie::CrteCode : Tie::None;
    case Kind::Reference:
    case Kind::ReferenceSet:
        if (belongs(QString(type.name), QString(field.name)))
            return Tie::Belongs;
        if (field.name != QLatin1String("distinct_from")
            && (field.target == QLatin1String("organisation") || field.target == QLatin1String("contact")))
            return Tie::Names;
        return Tie::None;
    default: return Tie::None;
    }
}

} // namespace

const QList<TieField> &tiesOf(const QString &type)
{
    static const QHash<QString, QList<TieField>> all = [] {
        QHash<QString, QList<TieField>> map;
        for (const RecordType &one : recordTypes()) {
            for (const Field &field : one.fields) {
                const Tie tie = judge(one, field);
                if (tie != Tie::None)
                    map[QString(one.name)].append({QString(field.name), tie, QString(field.target)});
            }
        }
        return map;
    }();
    static const QList<TieField> none;
    const auto it = all.constFind(type);
    return it == all.constEnd() ? none : it.value();
}

Tie tieOf(QStringView type, QStringView field)
{
    for (const TieField &one : tiesOf(type.toString())) {
        if (one.name == field)
            return one.tie;
    }
    return Tie::None;
}

QList<QString> valuesGiven(const Operation &operation)
{
    QList<QString> values;
    if (!operation.target.element.isEmpty()) {
        const bool in = std::any_of(operation.candidates.begin(), operation.candidates.end(),
                                    [](const Candidate &candidate) { return candidate.value.toBool(); });
        if (in)
            values.append(operation.target.element);
        return values;
    }
    for (const Candidate &candidate : operation.candidates) {
        if (const QString text = candidate.value.toText(); !text.isEmpty())
            values.append(text);
    }
    return values;
}

QByteArray tieTarget(Tie tie, const QString &value)
{
    switch (tie) {
    case Tie::Belongs:
    case Tie::Names: {
        const auto id = Id::fromString(value);
        return id ? id->bytes().toByteArray() : QByteArray();
    }
    case Tie::Place: return value.startsWith(crtePrefix) ? value.toUtf8() : QByteArray();
    case Tie::CrteCode: return (QStringLiteral("is ") + crtePrefix + value).toUtf8();
    case Tie::None: return {};
    }
    return {};
}

} // namespace etabli
