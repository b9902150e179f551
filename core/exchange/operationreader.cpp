#include "core/exchange/wire.h"

#include "core/exchange/wireform.h"

namespace etabli {

using namespace wireform;

namespace {

// Far beyond anything a person or an import makes; an archive that goes over is not ours.
constexpr qint64 highestStamp = qint64(1) << 52;
constexpr qint64 highestSequence = (qint64(1) << 40) - 1;
constexpr qsizetype longestText = 4 * 1024 * 1024;
constexpr qsizetype mostNames = 1'000'000;
constexpr quint64 mostParts = 1'000'000;

} // namespace

OperationReader::OperationReader(QIODevice &device, StreamResolver resolver)
    : m_device(device), m_cbor(&device), m_resolver(std::move(resolver))
{
}

Result<std::optional<Operation>> OperationReader::next()
{
    for (;;) {
        if (!ready()) {
            if (m_cbor.lastError() == QCborError::EndOfFile && m_cbor.containerDepth() == 0 && m_device.atEnd())
                return std::nullopt;
            return broken("item");
        }
        quint64 length = 0;
        ETABLI_TRY(enter(length));
        ETABLI_ASSIGN(const qint64 item, integer());
        if (item == OperationItem) {
            ETABLI_ASSIGN(Operation operation, readOperation());
            ETABLI_TRY(leave());
            ++m_count;
            return operation;
        }
        switch (item) {
        case StreamItem: ETABLI_TRY(readStream()); break;
        case NameItem: ETABLI_TRY(readName()); break;
        case RecordItem: ETABLI_TRY(readRecord()); break;
        default: return broken("kind of item");
        }
        ETABLI_TRY(leave());
    }
}

Result<void> OperationReader::readStream()
{
    ETABLI_ASSIGN(const Id stream, id());
    ETABLI_ASSIGN(const Id site, id());
    if (stream.isNull())
        return broken("stream");
    ETABLI_ASSIGN(const StreamKey key, m_resolver(stream, site));
    m_streams.push_back(key);
    m_lastSequence.push_back(0);
    return {};
}

Result<void> OperationReader::readName()
{
    if (m_names.size() >= mostNames)
        return broken("too many names");
    ETABLI_ASSIGN(QString name, text());
    m_names.append(std::move(name));
    return {};
}

Result<void> OperationReader::readRecord()
{
    ETABLI_ASSIGN(m_type, name());
    ETABLI_ASSIGN(m_record, id());
    if (m_type.isEmpty())
        return broken("type");
    m_hasRecord = true;
    return {};
}

Result<Operation> OperationReader::readOperation()
{
    if (!m_hasRecord)
        return broken("operation before any record");
    Operation operation;
    operation.target.type = m_type;
    operation.target.record = m_record;
    ETABLI_ASSIGN(const qint64 flags, integer());
    ETABLI_ASSIGN(const qint64 stream, integer());
    if (stream < 0 || static_cast<size_t>(stream) >= m_streams.size())
        return broken("stream number");
    ETABLI_ASSIGN(const qint64 sequenceStep, integer());
    ETABLI_ASSIGN(operation.target.field, name());
    ETABLI_ASSIGN(const qint64 stampStep, integer());
    ETABLI_ASSIGN(operation.author, name());
    qint64 sequence = 0;
    qint64 stamp = 0;
    if (__builtin_add_overflow(m_lastSequence[static_cast<size_t>(stream)], sequenceStep, &sequence) || sequence < 1
        || sequence > highestSequence)
        return broken("sequence");
    if (__builtin_add_overflow(m_lastStamp, stampStep, &stamp) || stamp < -highestStamp || stamp > highestStamp)
        return broken("stamp");
    if (operation.target.field.isEmpty())
        return broken("field");
    operation.dot = {m_streams[static_cast<size_t>(stream)], sequence};
    operation.stamp = stamp;
    operation.personal = flags & Personal;
    if (flags & HasElement) {
        ETABLI_ASSIGN(operation.target.element, text());
    }
    if (flags & HasContext) {
        ETABLI_ASSIGN(operation.context, context());
    }
    if (flags & Extended) {
        ETABLI_TRY(readExtension(operation));
    } else {
        ETABLI_ASSIGN(Value only, value());
        operation.candidates.push_back({std::move(only), stamp, operation.author});
    }
    m_lastSequence[static_cast<size_t>(stream)] = sequence;
    m_lastStamp = stamp;
    return operation;
}

Result<void> OperationReader::readExtension(Operation &operation)
{
    quint64 candidates = 0;
    ETABLI_TRY(enter(candidates));
    for (quint64 i = 0; i < candidates; ++i) {
        quint64 parts = 0;
        ETABLI_TRY(enter(parts));
        Candidate candidate;
        ETABLI_ASSIGN(candidate.value, value());
        ETABLI_ASSIGN(candidate.stamp, integer());
        ETABLI_ASSIGN(candidate.author, name());
        ETABLI_TRY(leave());
        operation.candidates.push_back(std::move(candidate));
    }
    ETABLI_TRY(leave());
    quint64 coverages = 0;
    ETABLI_TRY(enter(coverages));
    for (quint64 i = 0; i < coverages; ++i) {
        quint64 parts = 0;
        ETABLI_TRY(enter(parts));
        Coverage seen;
        ETABLI_ASSIGN(seen.field, name());
        ETABLI_ASSIGN(seen.element, text());
        ETABLI_ASSIGN(seen.context, context());
        ETABLI_TRY(leave());
        operation.coverage.push_back(std::move(seen));
    }
    return leave();
}

bool OperationReader::ready()
{
    // The device may give less than an item at a time: read on until the item is whole or the bytes are over.
    while (!m_cbor.isValid() && m_cbor.lastError() == QCborError::EndOfFile && !m_device.atEnd())
        m_cbor.reparse();
    return m_cbor.isValid();
}

Result<void> OperationReader::enter(quint64 &length)
{
    if (!ready() || !m_cbor.isArray() || !m_cbor.isLengthKnown())
        return broken("array");
    length = m_cbor.length();
    if (length > mostParts || !m_cbor.enterContainer())
        return broken("array");
    return {};
}

Result<void> OperationReader::leave()
{
    if (m_cbor.hasNext() || !m_cbor.leaveContainer())
        return broken("end of array");
    return {};
}

Result<qint64> OperationReader::integer()
{
    if (!ready() || !m_cbor.isInteger())
        return broken("number");
    if (m_cbor.isUnsignedInteger() && m_cbor.toUnsignedInteger() > quint64(std::numeric_limits<qint64>::max()))
        return broken("number");
    const qint64 number = m_cbor.toInteger();
    if (!m_cbor.next() && m_cbor.lastError() != QCborError::EndOfFile)
        return broken("number");
    return number;
}

Result<QString> OperationReader::text()
{
    if (!ready() || !m_cbor.isString())
        return broken("text");
    QString whole;
    for (;;) {
        const auto part = m_cbor.readString();
        if (part.status == QCborStreamReader::Error)
            return broken("text");
        if (part.status == QCborStreamReader::EndOfString)
            return whole;
        whole += part.data;
        if (whole.size() > longestText)
            return broken("text too long");
    }
}

Result<QByteArray> OperationReader::bytes()
{
    if (!ready() || !m_cbor.isByteArray())
        return broken("bytes");
    QByteArray whole;
    for (;;) {
        const auto part = m_cbor.readByteArray();
        if (part.status == QCborStreamReader::Error)
            return broken("bytes");
        if (part.status == QCborStreamReader::EndOfString)
            return whole;
        whole += part.data;
        if (whole.size() > longestText)
            return broken("bytes too long");
    }
}

Result<Id> OperationReader::id()
{
    ETABLI_ASSIGN(const QByteArray raw, bytes());
    const auto id = Id::fromBytes(raw);
    if (!id)
        return broken("identifier");
    return *id;
}

Result<Value> OperationReader::value()
{
    if (!ready())
        return broken("value");
    if (m_cbor.isString()) {
        ETABLI_ASSIGN(QString string, text());
        return Value(std::move(string));
    }
    if (m_cbor.isInteger()) {
        ETABLI_ASSIGN(const qint64 number, integer());
        return Value(number);
    }
    Value read;
    if (m_cbor.isBool())
        read = Value(m_cbor.toBool());
    else if (!m_cbor.isNull())
        return broken("value");
    if (!m_cbor.next() && m_cbor.lastError() != QCborError::EndOfFile)
        return broken("value");
    return read;
}

Result<QString> OperationReader::name()
{
    ETABLI_ASSIGN(const qint64 index, integer());
    if (index < 0 || index >= m_names.size())
        return broken("name number");
    return m_names[index];
}

Result<VersionVector> OperationReader::context()
{
    ETABLI_ASSIGN(const QByteArray raw, bytes());
    VersionVector vector;
    qsizetype at = 0;
    while (at < raw.size()) {
        quint64 stream = 0;
        quint64 sequence = 0;
        if (!readVarint(raw, at, stream) || !readVarint(raw, at, sequence) || stream >= m_streams.size()
            || sequence < 1 || sequence > static_cast<quint64>(highestSequence))
            return broken("context");
        vector.include(Dot{m_streams[static_cast<size_t>(stream)], static_cast<qint64>(sequence)});
    }
    return vector;
}

tl::unexpected<Error> OperationReader::broken(const char *what) const
{
    return failure(Fault::ArchiveAltered, QStringLiteral("operations"),
                   QStringLiteral("after %1 operations: %2").arg(m_count).arg(QString::fromLatin1(what)));
}

} // namespace etabli
