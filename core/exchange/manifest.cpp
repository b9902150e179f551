#include "core/exchange/manifest.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace etabli {

namespace {

Id idAt(const QJsonObject &object, const char *key)
{
    return Id::fromString(object.value(QLatin1String(key)).toString()).value_or(Id());
}

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// A name shown to people: one line, no control character, of a length that fits.
QString nameAt(const QJsonObject &object, const char *key)
{
    QString name = textAt(object, key).left(200);
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return name;
}

qint64 numberAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger();
}

QJsonObject rangeJson(const StreamRange &range)
{
    return {{QStringLiteral("stream"), range.stream.toString()}, {QStringLiteral("site"), range.site.toString()},
            {QStringLiteral("site_name"), range.siteName},       {QStringLiteral("from"), range.from},
            {QStringLiteral("to"), range.to},                    {QStringLiteral("stamp_at_from"), range.stampAtFrom}};
}

QJsonObject entryJson(const EntryInfo &entry)
{
    return {{QStringLiteral("name"), entry.name},
            {QStringLiteral("size"), entry.size},
            {QStringLiteral("blake2b"), QString::fromLatin1(entry.blake2b.toHex())}};
}

/// The oldest format that says all of it: older programs read what they can read without loss.
int formatWritten(const Manifest &manifest)
{
    if (manifest.publication)
        return 3;
    return manifest.erasures.isEmpty() ? 1 : 2;
}

} // namespace

QByteArray Manifest::toJson() const
{
    QJsonArray ranges;
    for (const StreamRange &range : streams)
        ranges.append(rangeJson(range));
    QJsonArray files;
    for (const EntryInfo &entry : entries)
        files.append(entryJson(entry));
    QJsonObject byType;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        byType.insert(it.key(), it.value());
    QJsonArray erased;
    for (const Erasure &erasure : erasures) {
        erased.append(QJsonObject{{QStringLiteral("type"), erasure.type},
                                  {QStringLiteral("record"), erasure.record.toString()},
                                  {QStringLiteral("at"), erasure.at}});
    }
    QJsonObject object{
        {QStringLiteral("format"), formatWritten(*this)},
        {QStringLiteral("kind"), kind},
        {QStringLiteral("archive"), archive.toString()},
        {QStringLiteral("site"), site.toString()},
        {QStringLiteral("site_name"), siteName},
        {QStringLiteral("public_key"), QString::fromLatin1(publicKey.toBase64())},
        {QStringLiteral("author"), author},
        {QStringLiteral("schema"), schema},
        {QStringLiteral("created"),
         QDateTime::fromMSecsSinceEpoch(created).toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("streams"), ranges},
        {QStringLiteral("territories"), QJsonArray::fromStringList(territories)},
        {QStringLiteral("personal_data"), personalData},
        {QStringLiteral("counts"), byType},
        {QStringLiteral("operations"), operations},
        {QStringLiteral("decoded_bytes"), decodedBytes},
        {QStringLiteral("blobs_left_out"), blobsLeftOut},
        {QStringLiteral("entries"), files},
    };
    if (!erased.isEmpty())
        object.insert(QStringLiteral("erased"), erased);
    if (publication)
        object.insert(QStringLiteral("publication"), publication->toJson());
    return QJsonDocument(object).toJson();
}

Result<Manifest> Manifest::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || !object.contains(QLatin1String("format")))
        return failure(Fault::NotAnArchive, QString(manifestEntry), error.errorString());
    Manifest manifest;
    manifest.format = object.value(QLatin1String("format")).toInt();
    if (manifest.format > newestFormat)
        return failure(Fault::ArchiveNewer, QString::number(manifest.format));
    manifest.kind = textAt(object, "kind");
    manifest.archive = idAt(object, "archive");
    manifest.site = idAt(object, "site");
    manifest.siteName = nameAt(object, "site_name");
    manifest.publicKey = QByteArray::fromBase64(textAt(object, "public_key").toLatin1());
    manifest.author = nameAt(object, "author");
    manifest.schema = object.value(QLatin1String("schema")).toInt();
    manifest.created = QDateTime::fromString(textAt(object, "created"), Qt::ISODateWithMs).toMSecsSinceEpoch();
    manifest.personalData = object.value(QLatin1String("personal_data")).toBool(true);
    manifest.operations = numberAt(object, "operations");
    manifest.decodedBytes = numberAt(object, "decoded_bytes");
    manifest.blobsLeftOut = numberAt(object, "blobs_left_out");
    for (const QJsonValue &entry : object.value(QLatin1String("territories")).toArray())
        manifest.territories.append(entry.toString());
    const QJsonObject byType = object.value(QLatin1String("counts")).toObject();
    for (auto it = byType.begin(); it != byType.end(); ++it)
        manifest.counts.insert(it.key(), it.value().toInteger());
    for (const QJsonValue &value : object.value(QLatin1String("streams")).toArray()) {
        const QJsonObject entry = value.toObject();
        manifest.streams.append({idAt(entry, "stream"), idAt(entry, "site"), nameAt(entry, "site_name"),
                                 numberAt(entry, "from"), numberAt(entry, "to"), numberAt(entry, "stamp_at_from")});
    }
    for (const QJsonValue &value : object.value(QLatin1String("entries")).toArray()) {
        const QJsonObject entry = value.toObject();
        manifest.entries.append({textAt(entry, "name"), numberAt(entry, "size"),
                                 QByteArray::fromHex(textAt(entry, "blake2b").toLatin1())});
    }
    for (const QJsonValue &value : object.value(QLatin1String("erased")).toArray()) {
        const QJsonObject entry = value.toObject();
        const Erasure erasure{textAt(entry, "type"), idAt(entry, "record"), numberAt(entry, "at")};
        // Nobody erases anything but persons: another record named here is a mistake or an attack.
        if (erasure.type.isEmpty() || erasure.record.isNull() || !mayBeErased(erasure.type))
            return failure(Fault::NotAnArchive, QString(manifestEntry), QStringLiteral("erasure"));
        manifest.erasures.append(erasure);
    }
    if (object.contains(QLatin1String("publication"))) {
        manifest.publication = Publication::fromJson(object.value(QLatin1String("publication")).toObject());
        if (!manifest.publication)
            return failure(Fault::NotAnArchive, QString(manifestEntry), QStringLiteral("publication"));
    }
    const bool knownKind = manifest.kind == u"delta" || manifest.kind == u"snapshot";
    if (!knownKind || manifest.archive.isNull() || manifest.site.isNull() || manifest.operations < 0
        || manifest.decodedBytes < 0)
        return failure(Fault::NotAnArchive, QString(manifestEntry));
    for (const StreamRange &range : std::as_const(manifest.streams)) {
        if (range.stream.isNull() || range.from < 0 || range.to < range.from)
            return failure(Fault::NotAnArchive, QString(manifestEntry), QStringLiteral("stream range"));
    }
    return manifest;
}

} // namespace etabli
