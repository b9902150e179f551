#include "core/exchange/wire.h"

#include "core/exchange/wireform.h"

#include <algorithm>

namespace etabli {

using namespace wireform;

namespace {

/// Stream 0 never leaves a space: a context that knows nothing else is that of a field that never leaves.
bool travels(const Coverage &seen)
{
    const auto &entries = seen.context.entries();
    return entries.empty()
        || std::any_of(entries.begin(), entries.end(), [](const VersionVector::Entry &entry) { return entry.first != 0; });
}

} // namespace

OperationWriter::OperationWriter(QIODevice &device, StreamIdentity identity)
    : m_cbor(&device), m_identity(std::move(identity))
{
}

void OperationWriter::write(const Operation &operation)
{
    declareNames(operation);
    const QByteArray context = contextBytes(operation.context);
    // What a delete had seen of a field that never leaves is nobody's business: not even its name is sent.
    std::vector<std::pair<const Coverage *, QByteArray>> coverage;
    for (const Coverage &seen : operation.coverage) {
        if (travels(seen))
            coverage.emplace_back(&seen, contextBytes(seen.context));
    }
    const quint64 stream = streamIndex(operation.dot.stream);
    if (!m_hasRecord || m_record != operation.target.record || m_type != operation.target.type) {
        m_cbor.startArray(3);
        m_cbor.append(RecordItem);
        m_cbor.append(m_names.value(operation.target.type));
        m_cbor.append(operation.target.record.bytes().toByteArray());
        m_cbor.endArray();
        m_record = operation.target.record;
        m_type = operation.target.type;
        m_hasRecord = true;
    }

    const bool plain = operation.candidates.size() == 1 && coverage.empty()
        && operation.candidates.front().stamp == operation.stamp
        && operation.candidates.front().author == operation.author;
    int flags = operation.personal ? Personal : 0;
    flags |= operation.target.element.isEmpty() ? 0 : HasElement;
    flags |= context.isEmpty() ? 0 : HasContext;
    flags |= plain ? 0 : Extended;

    m_cbor.startArray(static_cast<quint64>(7 + ((flags & HasElement) ? 1 : 0) + ((flags & HasContext) ? 1 : 0)
                                           + (plain ? 1 : 2)));
    m_cbor.append(OperationItem);
    m_cbor.append(flags);
    m_cbor.append(stream);
    m_cbor.append(operation.dot.sequence - m_lastSequence[stream]);
    m_cbor.append(m_names.value(operation.target.field));
    m_cbor.append(operation.stamp - m_lastStamp);
    m_cbor.append(m_names.value(operation.author));
    if (flags & HasElement)
        m_cbor.append(operation.target.element);
    if (flags & HasContext)
        m_cbor.append(context);
    if (plain) {
        appendValue(operation.candidates.front().value);
    } else {
        m_cbor.startArray(operation.candidates.size());
        for (const Candidate &candidate : operation.candidates) {
            m_cbor.startArray(3);
            appendValue(candidate.value);
            m_cbor.append(candidate.stamp);
            m_cbor.append(m_names.value(candidate.author));
            m_cbor.endArray();
        }
        m_cbor.endArray();
        m_cbor.startArray(coverage.size());
        for (const auto &[seen, bytes] : coverage) {
            m_cbor.startArray(3);
            m_cbor.append(m_names.value(seen->field));
            m_cbor.append(seen->element);
            m_cbor.append(bytes);
            m_cbor.endArray();
        }
        m_cbor.endArray();
    }
    m_cbor.endArray();
    m_lastSequence[stream] = operation.dot.sequence;
    m_lastStamp = operation.stamp;
    ++m_count;
}

void OperationWriter::declareNames(const Operation &operation)
{
    // Definitions are items of the sequence: they must come before the array that uses them begins.
    nameIndex(operation.target.type);
    nameIndex(operation.target.field);
    nameIndex(operation.author);
    for (const Candidate &candidate : operation.candidates)
        nameIndex(candidate.author);
    for (const Coverage &seen : operation.coverage) {
        if (travels(seen))
            nameIndex(seen.field);
    }
}

qint64 OperationWriter::nameIndex(const QString &name)
{
    const auto known = m_names.constFind(name);
    if (known != m_names.constEnd())
        return known.value();
    m_cbor.startArray(2);
    m_cbor.append(NameItem);
    m_cbor.append(name);
    m_cbor.endArray();
    return m_names.insert(name, m_names.size()).value();
}

quint64 OperationWriter::streamIndex(StreamKey stream)
{
    const auto known = m_streams.constFind(stream);
    if (known != m_streams.constEnd())
        return known.value();
    const auto [id, site] = m_identity(stream);
    m_cbor.startArray(3);
    m_cbor.append(StreamItem);
    m_cbor.append(id.bytes().toByteArray());
    m_cbor.append(site.bytes().toByteArray());
    m_cbor.endArray();
    m_lastSequence.push_back(0);
    return m_streams.insert(stream, static_cast<quint64>(m_streams.size())).value();
}

QByteArray OperationWriter::contextBytes(const VersionVector &context)
{
    QByteArray bytes;
    for (const auto &[stream, sequence] : context.entries()) {
        if (stream == 0)
            continue;
        appendVarint(bytes, streamIndex(stream));
        appendVarint(bytes, static_cast<quint64>(sequence));
    }
    return bytes;
}

void OperationWriter::appendValue(const Value &value)
{
    if (value.isText())
        m_cbor.append(value.toText());
    else if (value.isInteger())
        m_cbor.append(value.toInteger());
    else if (value.isBool())
        m_cbor.append(value.toBool());
    else
        m_cbor.append(nullptr);
}

} // namespace etabli
