#include "core/exchange/publication.h"

#include <QJsonArray>

namespace etabli {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr qsizetype longestName = 200;

Id idAt(const QJsonObject &object, QLatin1String key)
{
    return Id::fromString(object.value(key).toString()).value_or(Id());
}

/// One line without control characters: it is shown to people.
QString nameAt(const QJsonObject &object, QLatin1String key)
{
    QString name = object.value(key).toString().left(longestName);
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return name;
}

} // namespace

QJsonObject Publication::toJson() const
{
    QJsonArray streams;
    for (const Acknowledgement &one : acknowledged) {
        streams.append(QJsonObject{{QStringLiteral("stream"), one.stream.toString()},
                                   {QStringLiteral("to"), one.to},
                                   {QStringLiteral("stamp"), one.stamp}});
    }
    QJsonArray workbenches;
    for (const EnrolledSite &one : sites) {
        workbenches.append(QJsonObject{{QStringLiteral("site"), one.site.toString()},
                                       {QStringLiteral("name"), one.name},
                                       {QStringLiteral("public_key"), QString::fromLatin1(one.publicKey.toBase64())},
                                       {QStringLiteral("revoked"), one.revoked}});
    }
    return {{QStringLiteral("epoch"), epoch.toString()},
            {QStringLiteral("number"), number},
            {QStringLiteral("acknowledged"), streams},
            {QStringLiteral("sites"), workbenches}};
}

std::optional<Publication> Publication::fromJson(const QJsonObject &object)
{
    Publication publication;
    publication.epoch = idAt(object, QLatin1String("epoch"));
    publication.number = object.value(QLatin1String("number")).toInteger();
    if (publication.epoch.isNull() || publication.number < 1)
        return std::nullopt;
    for (const QJsonValue &value : object.value(QLatin1String("acknowledged")).toArray()) {
        const QJsonObject entry = value.toObject();
        const Acknowledgement one{idAt(entry, QLatin1String("stream")), entry.value(QLatin1String("to")).toInteger(),
                                  entry.value(QLatin1String("stamp")).toInteger()};
        if (one.stream.isNull() || one.to < 0)
            return std::nullopt;
        publication.acknowledged.append(one);
    }
    for (const QJsonValue &value : object.value(QLatin1String("sites")).toArray()) {
        const QJsonObject entry = value.toObject();
        EnrolledSite one{idAt(entry, QLatin1String("site")), nameAt(entry, QLatin1String("name")),
                         QByteArray::fromBase64(entry.value(QLatin1String("public_key")).toString().toLatin1()),
                         entry.value(QLatin1String("revoked")).toBool()};
        if (one.site.isNull() || one.publicKey.size() != keyBytes)
            return std::nullopt;
        publication.sites.append(one);
    }
    return publication;
}

} // namespace etabli
