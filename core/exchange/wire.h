#pragma once

#include "core/base/result.h"
#include "core/changes/operation.h"

#include <QCborStreamWriter>
#include <QHash>
#include <QIODevice>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace etabli {

/// Operations as they travel: a CBOR sequence (RFC 8742) of short arrays. Names and streams are sent once and
/// then numbered; the record is sent when it changes; numbers and stamps are differences.
///
///   [0, stream: 16 bytes, site: 16 bytes]        numbers the stream, from 0
///   [1, text]                                    numbers a type, field or author, from 0
///   [2, type, record: 16 bytes]                  the record of what follows
///   [3, flags, stream, +sequence, field, +stamp, author, element?, context?, value | extended]
///
/// flags: 1 personal, 2 has an element, 4 has a context, 8 extended: instead of a value, an array of
/// [value, stamp, author] and an array of [field, element, context]. context: LEB128 pairs of stream and sequence.
/// Stream 0 of a space (what never leaves) is never written, nor named in a context.
class OperationWriter
{
public:
    /// Tells the identity of a stream and of its site.
    using StreamIdentity = std::function<std::pair<Id, Id>(StreamKey)>;

    /// `device` is open for writing and outlives the writer.
    OperationWriter(QIODevice &device, StreamIdentity identity);

    void write(const Operation &operation);
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    qint64 nameIndex(const QString &name);
    [[nodiscard]] quint64 streamIndex(StreamKey stream);
    [[nodiscard]] QByteArray contextBytes(const VersionVector &context);
    void declareNames(const Operation &operation);
    void appendValue(const Value &value);

    QCborStreamWriter m_cbor;
    StreamIdentity m_identity;
    QHash<QString, qint64> m_names;
    QHash<StreamKey, quint64> m_streams;
    std::vector<qint64> m_lastSequence;
    QString m_type;
    Id m_record;
    bool m_hasRecord = false;
    qint64 m_lastStamp = 0;
    qint64 m_count = 0;
};

/// Reads what OperationWriter wrote, one operation at a time, trusting nothing: any departure from the form is
/// ArchiveAltered with the place as detail.
class OperationReader
{
public:
    /// Gives this space's number of a stream (and learns which site writes it).
    using StreamResolver = std::function<Result<StreamKey>(const Id &stream, const Id &site)>;

    /// `device` is open for reading and outlives the reader.
    OperationReader(QIODevice &device, StreamResolver resolver);

    /// The next operation, nothing at the end.
    [[nodiscard]] Result<std::optional<Operation>> next();

private:
    /// The kinds of value of CBOR (RFC 8949 §3.1).
    enum class Major { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

    [[nodiscard]] Result<void> readStream();
    [[nodiscard]] Result<void> readName();
    [[nodiscard]] Result<void> readRecord();
    [[nodiscard]] Result<Operation> readOperation();
    [[nodiscard]] Result<void> readExtension(Operation &operation);

    [[nodiscard]] Result<void> enter(quint64 &length);
    [[nodiscard]] Result<void> leave();
    [[nodiscard]] Result<qint64> integer();
    [[nodiscard]] Result<QString> text();
    [[nodiscard]] Result<QByteArray> bytes();
    [[nodiscard]] Result<Id> id();
    [[nodiscard]] Result<Value> value();
    [[nodiscard]] Result<QString> name();
    [[nodiscard]] Result<VersionVector> context();
    [[nodiscard]] Result<qint64> toInteger(Major major, quint64 argument) const;
    [[nodiscard]] Result<QString> toText(quint64 length);
    /// Reads the first bytes of the next value: its kind, and its length or number.
    [[nodiscard]] bool head(Major &major, quint64 &argument);
    /// Makes `wanted` bytes ready; false when the device has no more.
    [[nodiscard]] bool fill(qsizetype wanted);
    [[nodiscard]] tl::unexpected<Error> broken(const char *what) const;

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    std::vector<quint64> m_left; ///< values still to come in each array entered
    StreamResolver m_resolver;
    QStringList m_names;
    std::vector<StreamKey> m_streams;
    std::vector<qint64> m_lastSequence;
    QString m_type;
    Id m_record;
    bool m_hasRecord = false;
    qint64 m_lastStamp = 0;
    qint64 m_count = 0;
};

} // namespace etabli
