#include "core/services/demonstration.h"

#include "core/archive/hash.h"
#include "core/services/home.h"
#include "core/store/applier.h"

#include <QDate>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

// Outside any namespace, as Qt asks: the data is linked in from a static library.
static void initDemonstrationData()
{
    Q_INIT_RESOURCE(etabli_demo);
}

namespace etabli {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 julianDayOfEpoch = 2'440'588;

/// Writes the operations of the demonstration one by one, numbered in the order of the file.
class DemonstrationWriter
{
public:
    DemonstrationWriter(Workspace &workspace, StreamKey stream, qint64 start, QString author)
        : m_parser(workspace.parser(true))
        , m_applier(workspace.space(), workspace.space().typingArrival(), Applier::Indexing::Now)
        , m_dot{stream, 0}
        , m_stamp(start)
        , m_author(std::move(author))
    {
    }

    /// A record as it was first written. Its own date and author stand before those of the file.
    Result<void> write(const RecordType &type, const Id &id, const QJsonObject &record)
    {
        begin(record);
        const QJsonObject fields = record.value(QStringLiteral("fields")).toObject();
        for (const Field &field : type.fields) {
            const QJsonValue given = fields.value(field.name);
            const QJsonArray elements = given.toArray();
            if (field.isSet()) {
                for (const QJsonValue &element : elements) {
                    ETABLI_ASSIGN(const Value value, m_parser.parse(type, field, element.toString()));
                    ETABLI_TRY(apply(type, id, field, value.toText(), Value(true)));
                }
            } else if (!given.isUndefined()) {
                ETABLI_ASSIGN(const Value value, m_parser.parse(type, field, given.toString()));
                ETABLI_TRY(apply(type, id, field, {}, value));
            }
        }
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (!type.field(it.key()))
                return failure(Fault::UnknownField, QString(type.name) + u'.' + it.key());
        }
        return {};
    }

    /// What someone wrote in a field afterwards: over what stood, or, when `over` is false, knowing its first value
    /// only, which leaves a conflict.
    Result<void> edit(const RecordType &type, const Id &id, const QJsonObject &edit)
    {
        begin(edit);
        const Field *field = type.field(edit.value(QStringLiteral("field")).toString());
        if (!field || field->isSet())
            return failure(Fault::UnknownField, QString(type.name) + u'.' + edit.value(QStringLiteral("field")).toString());
        ETABLI_ASSIGN(const Value value, m_parser.parse(type, *field, edit.value(QStringLiteral("value")).toString()));
        const Register target{QString(type.name), id, QString(field->name), {}};
        const Written known = m_written.value(target);
        VersionVector context;
        const bool over = edit.value(QStringLiteral("over")).toBool(true);
        if (const qint64 sequence = over ? known.last : known.first; sequence > 0)
            context.include(Dot{m_dot.stream, sequence});
        return apply(target, value, std::move(context), field->has(FieldFlag::Personal));
    }

    Result<qint64> finish()
    {
        ETABLI_TRY(m_applier.finish());
        return m_dot.sequence;
    }

private:
    /// The numbers of the first and last operations on a register.
    struct Written
    {
        qint64 first = 0;
        qint64 last = 0;
    };

    void begin(const QJsonObject &entry)
    {
        if (const QJsonValue at = entry.value(QStringLiteral("at")); at.isDouble())
            m_stamp = static_cast<qint64>(at.toInteger());
        m_currentAuthor = entry.value(QStringLiteral("author")).toString(m_author);
    }

    Result<void> apply(const RecordType &type, const Id &id, const Field &field, const QString &element,
                       const Value &value)
    {
        return apply({QString(type.name), id, QString(field.name), element}, value, {},
                     field.has(FieldFlag::Personal));
    }

    Result<void> apply(const Register &target, const Value &value, VersionVector context, bool personal)
    {
        Operation operation = Operation::single(target, value, ++m_stamp, m_currentAuthor);
        ++m_dot.sequence;
        operation.dot = m_dot;
        operation.context = std::move(context);
        operation.personal = personal;
        Written &written = m_written[target];
        if (written.first == 0)
            written.first = m_dot.sequence;
        written.last = m_dot.sequence;
        return m_applier.apply(operation);
    }

    FieldParser m_parser;
    Applier m_applier;
    Dot m_dot;
    qint64 m_stamp;
    QString m_author;
    QString m_currentAuthor;
    QHash<Register, Written> m_written;
};

Result<void> writeAll(Workspace &workspace, const QJsonObject &pack, StreamKey stream)
{
    const auto start = static_cast<qint64>(pack.value(QStringLiteral("at")).toInteger());
    const QString author = pack.value(QStringLiteral("author")).toString();
    DemonstrationWriter writer(workspace, stream, start, author);
    const auto each = [&pack](const QString &list, const auto &act) -> Result<void> {
        const QJsonArray entries = pack.value(list).toArray();
        for (const QJsonValue &entry : entries) {
            const QJsonObject object = entry.toObject();
            const QString typeName = object.value(QStringLiteral("type")).toString();
            const RecordType *type = recordType(typeName);
            const auto id = Id::fromString(object.value(QStringLiteral("id")).toString());
            if (!type || !id)
                return failure(Fault::InvalidValue, QStringLiteral("demonstration"), typeName);
            ETABLI_TRY(act(*type, *id, object));
        }
        return {};
    };
    ETABLI_TRY(each(QStringLiteral("records"), [&writer](const RecordType &type, const Id &id, const QJsonObject &entry) {
        return writer.write(type, id, entry);
    }));
    ETABLI_TRY(each(QStringLiteral("edits"), [&writer](const RecordType &type, const Id &id, const QJsonObject &entry) {
        return writer.edit(type, id, entry);
    }));
    ETABLI_ASSIGN(const qint64 last, writer.finish());
    return workspace.space().streams().setClaim(stream, last);
}

/// A stream named by bytes: whoever writes from the same ones mints the same operations.
Result<Id> streamNamed(const QByteArray &bytes)
{
    const auto id = Id::fromBytes(QByteArrayView(blake2b(bytes)).first(16));
    if (!id)
        return failure(Fault::Internal, QStringLiteral("demonstration"));
    return *id;
}

/// The record of a day: its identifier says the day, the pack and its key.
Id recordOfDay(const Id &stream, const QString &key, qint64 at)
{
    const QByteArray named = stream.bytes().toByteArray() + key.toUtf8();
    const QByteArray drawn = blake2b(named);
    std::array<std::uint8_t, 10> random{};
    std::copy_n(drawn.cbegin(), random.size(), random.begin());
    return Id::create(at, random);
}

/// What the pack dates from the day: entries whose `days` are numbers of days from it, and `made` days before it.
Result<void> writeDay(Workspace &workspace, const QJsonObject &pack, const QByteArray &json, const QDate &today)
{
    Space &space = workspace.space();
    ETABLI_ASSIGN(const Id streamId, streamNamed(QByteArray(json + today.toString(Qt::ISODate).toUtf8())));
    ETABLI_ASSIGN(const StreamKey stream, space.streams().key(streamId));
    const qint64 start = (today.toJulianDay() - julianDayOfEpoch) * msPerDay;
    DemonstrationWriter writer(workspace, stream, start, pack.value(QStringLiteral("author")).toString());
    const QJsonArray entries = pack.value(QStringLiteral("today")).toArray();
    for (const QJsonValue &entry : entries) {
        QJsonObject record = entry.toObject();
        const QString typeName = record.value(QStringLiteral("type")).toString();
        const RecordType *type = recordType(typeName);
        if (!type)
            return failure(Fault::UnknownType, typeName);
        const qint64 at = start - record.value(QStringLiteral("made")).toInteger() * msPerDay;
        QJsonObject fields = record.value(QStringLiteral("fields")).toObject();
        const QJsonObject days = record.value(QStringLiteral("days")).toObject();
        for (auto it = days.begin(); it != days.end(); ++it)
            fields.insert(it.key(), today.addDays(it.value().toInteger()).toString(Qt::ISODate));
        record.insert(QStringLiteral("fields"), fields);
        record.insert(QStringLiteral("at"), at);
        ETABLI_TRY(writer.write(*type, recordOfDay(streamId, record.value(QStringLiteral("key")).toString(), at), record));
    }
    ETABLI_ASSIGN(const qint64 last, writer.finish());
    return space.streams().setClaim(stream, last);
}

} // namespace

Result<void> installDemonstration(Workspace &workspace)
{
    initDemonstrationData();
    QFile file(QStringLiteral(":/etabli/demo/demonstration.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Internal, file.fileName());
    return installDemonstration(workspace, file.readAll());
}

Result<void> installDemonstration(Workspace &workspace, const QByteArray &json)
{
    const QJsonObject pack = QJsonDocument::fromJson(json).object();
    if (!pack.value(QStringLiteral("records")).isArray())
        return failure(Fault::InvalidValue, QStringLiteral("demonstration"));
    Space &space = workspace.space();
    if (space.access() != Space::Access::Write)
        return failure(Fault::ReadOnly, space.folder().path());
    // The data's own hash names the stream: whoever installs it mints the same operations.
    ETABLI_ASSIGN(const Id streamId, streamNamed(json));
    if (const Stream *known = space.streams().find(streamId); known && known->highest > 0)
        return {};
    ETABLI_TRY(workspace.territories());

    const auto outcome = [&]() -> Result<void> {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(space.connection()));
        ETABLI_ASSIGN(const StreamKey stream, space.streams().key(streamId));
        ETABLI_TRY(writeAll(workspace, pack, stream));
        ETABLI_TRY(writeDay(workspace, pack, json, Home::today(workspace)));
        return transaction.commit();
    }();
    if (!outcome) {
        ETABLI_TRY(space.rolledBack());
        return tl::unexpected(outcome.error());
    }
    space.committed();
    return {};
}

} // namespace etabli
