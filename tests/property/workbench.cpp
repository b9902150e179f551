#include "workbench.h"

#include "core/exchange/wire.h"
#include "core/services/exporting.h"
#include "core/store/eraser.h"
#include "core/store/reader.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace etabli {

Workbench::Workbench(const QString &folder, const QString &name, qint64 now) : m_folder(folder), m_clock(now)
{
    auto space = Space::create(folder, name, QStringLiteral("Personne de %1").arg(name), surroundings());
    if (!space)
        qFatal("no space in %s: %s", qPrintable(folder), qPrintable(space.error().detail));
    m_space = std::move(*space);
    makeQuick();
}

Workbench::Workbench(const QString &folder, qint64 now) : m_folder(folder), m_clock(now)
{
    if (const auto opened = reopen(); !opened)
        qFatal("no space in %s: %s", qPrintable(folder), qPrintable(opened.error().detail));
}

Workbench::~Workbench() = default;

Surroundings Workbench::surroundings() const
{
    return {&m_clock, m_folder + QStringLiteral("-memory"), QStringLiteral("machine")};
}

Result<void> Workbench::reopen()
{
    m_space.reset();
    ETABLI_ASSIGN(m_space, Space::open(m_folder, Space::Access::Write, surroundings()));
    makeQuick();
    return {};
}

void Workbench::makeQuick()
{
    // What the disk keeps after a power cut is not the concern of these tests; their number is.
    if (!m_space->connection().execute(u"PRAGMA synchronous = OFF"))
        qFatal("PRAGMA synchronous refused");
}

QByteArray Workbench::dump()
{
    QByteArray text;
    const auto done = Reader(*m_space).dump([&](const QJsonObject &line) -> Result<void> {
        text += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        return {};
    });
    return done ? text : "no dump: " + done.error().detail.toUtf8();
}

qint64 Workbench::conflicts()
{
    return Reader(*m_space).conflictCount().value_or(-1);
}

std::map<Workbench::Place, Operation> Workbench::everything(bool onlyCurrent)
{
    std::map<Place, Operation> found;
    const auto collect = [&]() -> Result<void> {
        ETABLI_ASSIGN(Statement records, m_space->connection().prepare(
                          u"SELECT record.key, symbol.text, record.id FROM record "
                          u"JOIN symbol ON symbol.key = record.type ORDER BY record.key"));
        for (;;) {
            ETABLI_ASSIGN(const bool row, records.step());
            if (!row)
                return {};
            const QString type = records.text(1);
            const Id id = records.id(2);
            ETABLI_TRY(m_space->log().ofRecord(records.integer(0), onlyCurrent, [&](const HeldOperation &held) -> Result<void> {
                if (held.operation.dot.stream == 0)
                    return {};
                Operation operation = held.operation;
                operation.target.type = type;
                operation.target.record = id;
                const QString stream = m_space->streams().streamId(operation.dot.stream).toString();
                const qint64 sequence = operation.dot.sequence;
                found.emplace(Place{stream, sequence}, std::move(operation));
                return {};
            }));
        }
    }();
    if (!collect)
        qFatal("operations cannot be read: %s", qPrintable(collect.error().detail));
    return found;
}

QByteArrayList Workbench::valuesHeld()
{
    QByteArrayList values;
    for (const auto &[place, operation] : everything()) {
        for (const Candidate &candidate : operation.candidates)
            values.append(QJsonDocument(QJsonArray{candidate.value.toJson()}).toJson(QJsonDocument::Compact));
    }
    return values;
}

QByteArray Workbench::pack(const std::vector<Operation> &operations)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    OperationWriter writer(buffer, [this](StreamKey key) -> std::pair<Id, Id> {
        const Stream *stream = m_space->streams().find(key);
        const Site *site = stream ? m_space->streams().site(stream->site) : nullptr;
        return {m_space->streams().streamId(key), site ? site->id : Id()};
    });
    for (const Operation &operation : operations)
        writer.write(operation);
    return buffer.data();
}

Result<ApplyReport> Workbench::receive(const QByteArray &bytes, const QList<Erasure> &erasures)
{
    const qint64 reception = m_space->nextReception();
    const auto outcome = [&]() -> Result<ApplyReport> {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(m_space->connection()));
        ETABLI_TRY(Eraser(*m_space).erase(erasures));
        Applier applier(*m_space, reception, Applier::Indexing::Now);
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        OperationReader reader(buffer, [this](const Id &stream, const Id &site) -> Result<StreamKey> {
            qint64 siteKey = 0;
            if (!site.isNull()) {
                ETABLI_ASSIGN(siteKey, m_space->streams().siteKey(site, QString()));
            }
            return m_space->streams().key(stream, siteKey);
        });
        for (;;) {
            ETABLI_ASSIGN(const std::optional<Operation> operation, reader.next());
            if (!operation)
                break;
            ETABLI_TRY(applier.apply(*operation));
        }
        ETABLI_ASSIGN(const ApplyReport report, applier.finish());
        // A reception that brought nothing leaves no trace, so that a test sees that nothing at all was written.
        if (report.applied > 0) {
            ETABLI_ASSIGN(Statement note, m_space->connection().prepare(
                              u"INSERT INTO arrival (key, kind, at) VALUES (?1, 'archive', ?2)"));
            ETABLI_TRY(note.bind(1, reception).bind(2, m_clock.now()).run());
        }
        ETABLI_TRY(transaction.commit());
        return report;
    }();
    if (!outcome) {
        ETABLI_TRY(m_space->rolledBack());
        return outcome;
    }
    if (outcome->applied > 0)
        m_space->noteReception(reception);
    m_space->committed();
    return outcome;
}

Result<QString> Workbench::writeArchive(bool full, bool personalData, const QStringList &places)
{
    ExportRequest request;
    request.path = m_folder + QStringLiteral("-%1.etabli").arg(++m_archives);
    request.full = full;
    request.personalData = personalData;
    request.territories = places;
    request.places = QSet<QString>(places.begin(), places.end());
    ETABLI_TRY(exportArchive(*m_space, request));
    return request.path;
}

Result<MergeReport> Workbench::merge(const QString &archive, bool dryRun)
{
    return mergeArchive(*m_space, {archive, dryRun});
}

Result<MergeReport> Workbench::giveTo(Workbench &other, bool full)
{
    ETABLI_ASSIGN(const QString archive, writeArchive(full));
    return other.merge(archive);
}

QString quickFolderTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + QStringLiteral("/etabli-XXXXXX");
}

Result<UnreceptionReport> Workbench::takeBack(qint64 reception, bool dryRun)
{
    const auto outcome = [&]() -> Result<UnreceptionReport> {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(m_space->connection()));
        ETABLI_ASSIGN(const UnreceptionReport report,
                      etabli::takeBack(*m_space, reception, QStringLiteral("réception %1").arg(reception), dryRun));
        if (!dryRun)
            ETABLI_TRY(transaction.commit());
        return report;
    }();
    if (outcome && !dryRun)
        m_space->committed();
    else
        ETABLI_TRY(m_space->rolledBack());
    return outcome;
}

} // namespace etabli
