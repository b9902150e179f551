#include "core/services/dossier.h"

#include "core/services/erasing.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

namespace etabli {

namespace {

QString isoTime(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toUTC().toString(Qt::ISODateWithMs);
}

QJsonArray valuesJson(const QList<Value> &values)
{
    QJsonArray list;
    for (const Value &value : values)
        list.append(value.toJson());
    return list;
}

QJsonObject historyJson(const HistoryEntry &entry)
{
    QJsonObject line{{QStringLiteral("operation"), entry.operation}, {QStringLiteral("at"), isoTime(entry.at)},
                     {QStringLiteral("author"), entry.author},       {QStringLiteral("workbench"), entry.site},
                     {QStringLiteral("field"), entry.field},         {QStringLiteral("before"), valuesJson(entry.before)},
                     {QStringLiteral("values"), valuesJson(entry.values)}, {QStringLiteral("current"), entry.current}};
    if (!entry.element.isEmpty())
        line.insert(QStringLiteral("element"), entry.element);
    return line;
}

QJsonArray mentionsJson(const QList<Mention> &mentions)
{
    QJsonArray list;
    for (const Mention &mention : mentions) {
        QJsonObject one{{QStringLiteral("type"), mention.type},
                        {QStringLiteral("id"), mention.id.toString()},
                        {QStringLiteral("title"), mention.title}};
        if (!mention.field.isEmpty())
            one.insert(QStringLiteral("field"), mention.field);
        list.append(one);
    }
    return list;
}

} // namespace

QString PersonDossier::name() const
{
    return parts.isEmpty() ? QString() : parts.first().record.title();
}

QJsonObject PersonDossier::toJson() const
{
    QJsonArray records;
    for (const Part &part : parts) {
        QJsonObject record = part.record.toJson();
        QJsonArray lines;
        for (const HistoryEntry &entry : part.history)
            lines.append(historyJson(entry));
        record.insert(QStringLiteral("history"), lines);
        records.append(record);
    }
    QJsonArray attachments;
    for (const File &file : files) {
        attachments.append(QJsonObject{{QStringLiteral("id"), file.id.toString()},
                                       {QStringLiteral("title"), file.title},
                                       {QStringLiteral("file"), file.hash},
                                       {QStringLiteral("size"), file.size},
                                       {QStringLiteral("held"), file.here}});
    }
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("etabli-person")},
                       {QStringLiteral("version"), 1},
                       {QStringLiteral("workbench"), space},
                       {QStringLiteral("made_at"), isoTime(at)},
                       {QStringLiteral("erased"), erased},
                       {QStringLiteral("records"), records},
                       {QStringLiteral("attachments"), attachments},
                       {QStringLiteral("named_in"), mentionsJson(named)},
                       {QStringLiteral("possible_mentions"), mentionsJson(possible)}};
    if (!organisation.isEmpty())
        object.insert(QStringLiteral("organisation"), organisation);
    return object;
}

Result<PersonDossier> personDossier(Space &space, const QString &type, const Id &id)
{
    ETABLI_ASSIGN(const QList<Erasure> persons, recordsOfPerson(space, type, id));
    PersonDossier dossier;
    dossier.space = space.site().name;
    dossier.at = space.clock().now();
    Reader reader(space);
    for (const Erasure &person : persons) {
        if (person.type != type)
            continue;
        PersonDossier::Part part;
        ETABLI_ASSIGN(part.record, reader.record(person.type, person.record));
        ETABLI_ASSIGN(part.history, reader.history(person.type, person.record));
        dossier.parts.append(std::move(part));
    }
    ETABLI_ASSIGN(const auto erasedAt, Erasures::erasedAt(space.connection(), type, persons.first().record));
    dossier.erased = erasedAt.has_value();
    if (const auto organisation = Id::fromString(dossier.parts.first().record.text(u"organisation"))) {
        ETABLI_ASSIGN(const Id standing, reader.resolved(QStringLiteral("organisation"), *organisation));
        const auto view = reader.record(QStringLiteral("organisation"), standing);
        dossier.organisation = view ? view->title() : QString();
    }
    ETABLI_ASSIGN(const QList<Mention> named, recordsNaming(space, persons));
    for (const Mention &mention : named) {
        if (mention.type != u"attachment") {
            dossier.named.append(mention);
            continue;
        }
        ETABLI_ASSIGN(const RecordView file, reader.record(mention.type, mention.id));
        const QString hash = file.text(u"file");
        dossier.files.append({mention.id, file.title(), hash, file.values.value(QStringLiteral("size")).toInteger(),
                              QFileInfo(space.folder().blobs() + u'/' + hash).isFile()});
    }
    ETABLI_ASSIGN(dossier.possible, textsNaming(space, persons));
    return dossier;
}

} // namespace etabli
