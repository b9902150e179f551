#include "core/exchange/wire.h"

#include "core/exchange/wireform.h"

#include <QStringDecoder>

#include <algorithm>
#include <limits>

namespace etabli {

using namespace wireform;

namespace {

// Far beyond anything a person or an import makes; an archive that goes over is not ours.
constexpr qint64 highestStamp = qint64(1) << 52;
constexpr qint64 highestSequence = (qint64(1) << 40) - 1;
constexpr qsizetype longestText = 4 * 1024 * 1024;
constexpr qsizetype mostNames = 1'000'000;
constexpr quint64 mostParts = 1'000'000;
constexpr qsizetype chunk = 64 * 1024;
constexpr quint64 simpleFalse = 20;
constexpr quint64 simpleTrue = 21;
constexpr quint64 simpleNull = 22;

} // namespace

OperationReader::OperationReader(QIODevice &device, StreamResolver resolver)
    : m_device(device), m_resolver(std::move(resolver))
{
}

Result<std::optional<Operation>> OperationReader::next()
{
    for (;;) {
        if (!fill(1))
            return std::nullopt;
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

bool OperationReader::fill(qsizetype wanted)
{
    if (m_buffer.size() - m_at >= wanted)
        return true;
    m_buffer.remove(0, m_at);
    m_at = 0;
    while (m_buffer.size() < wanted) {
        const qsizetype held = m_buffer.size();
        const qsizetype room = std::max(wanted - held, chunk);
        m_buffer.resize(held + room);
        const qint64 got = m_device.read(m_buffer.data() + held, room);
        m_buffer.resize(held + std::max<qsizetype>(0, static_cast<qsizetype>(got)));
        if (got <= 0)
            return false;
    }
    return true;
}

bool OperationReader::head(Major &major, quint64 &argument)
{
    if (!fill(1) || (!m_left.empty() && m_left.back() == 0))
        return false;
    const auto first = static_cast<quint8>(m_buffer[m_at]);
    major = static_cast<Major>(first >> 5);
    const int info = first & 0x1F;
    // Lengths that are not known beforehand, and the values kept for later, are no part of the form.
    const int size = info < 24 ? 0 : info <= 27 ? 1 << (info - 24) : -1;
    if (size < 0 || !fill(1 + size))
        return false;
    argument = size == 0 ? static_cast<quint64>(info) : 0;
    for (int i = 1; i <= size; ++i)
        argument = argument << 8 | static_cast<quint8>(m_buffer[m_at + i]);
    m_at += 1 + size;
    if (!m_left.empty())
        --m_left.back();
    return true;
}

Result<void> OperationReader::enter(quint64 &length)
{
    Major major{};
    if (!head(major, length) || major != Major::Array || length > mostParts)
        return broken("array");
    m_left.push_back(length);
    return {};
}

Result<void> OperationReader::leave()
{
    if (m_left.empty() || m_left.back() != 0)
        return broken("end of array");
    m_left.pop_back();
    return {};
}

Result<qint64> OperationReader::integer()
{
    Major major{};
    quint64 argument = 0;
    if (!head(major, argument))
        return broken("number");
    return toInteger(major, argument);
}

Result<qint64> OperationReader::toInteger(Major major, quint64 argument) const
{
    if ((major != Major::Unsigned && major != Major::Negative)
        || argument > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return broken("number");
    const auto number = static_cast<qint64>(argument);
    return major == Major::Unsigned ? number : -1 - number;
}

Result<QString> OperationReader::text()
{
    Major major{};
    quint64 length = 0;
    if (!head(major, length) || major != Major::Text)
        return broken("text");
    return toText(length);
}

Result<QString> OperationReader::toText(quint64 length)
{
    if (length > static_cast<quint64>(longestText))
        return broken("text too long");
    const auto size = static_cast<qsizetype>(length);
    if (!fill(size))
        return broken("text");
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString string = decoder(QByteArrayView(m_buffer.constData() + m_at, size));
    if (decoder.hasError())
        return broken("text is not UTF-8");
    m_at += size;
    return string;
}

Result<QByteArray> OperationReader::bytes()
{
    Major major{};
    quint64 length = 0;
    if (!head(major, length) || major != Major::Bytes)
        return broken("bytes");
    if (length > static_cast<quint64>(longestText))
        return broken("bytes too long");
    const auto size = static_cast<qsizetype>(length);
    if (!fill(size))
        return broken("bytes");
    QByteArray raw(m_buffer.constData() + m_at, size);
    m_at += size;
    return raw;
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
    Major major{};
    quint64 argument = 0;
    if (!head(major, argument))
        return broken("value");
    switch (major) {
    case Major::Text: {
        ETABLI_ASSIGN(QString string, toText(argument));
        return Value(std::move(string));
    }
    case Major::Unsigned:
    case Major::Negative: {
        ETABLI_ASSIGN(const qint64 number, toInteger(major, argument));
        return Value(number);
    }
    case Major::Simple:
        if (argument == simpleNull)
            return Value();
        if (argument == simpleFalse || argument == simpleTrue)
            return Value(argument == simpleTrue);
        [[fallthrough]];
    default: return broken("value");
    }
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
