#include "core/territory/referenceloader.h"

#include "core/db/connection.h"
#include "core/db/sqltext.h"
#include "core/territory/referencebuilder.h"
#include "core/territory/referencetext.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QtEndian>

#include <filesystem>
#include <system_error>

namespace etabli {

namespace {

constexpr qint32 applicationId = 0x45544254; // "ETBT"
constexpr int schemaVersion = 1;
constexpr qint64 reportEvery = 4096;
constexpr qint64 staleAfterSeconds = 3600;
const QString partPattern = QStringLiteral("territoires-*.part");

/// Counts rows towards the total, reports now and then, hears the wish to stop.
class Pace
{
public:
    Pace(Progress *progress, qint64 total) : m_progress(progress), m_total(total) {}

    Result<void> row()
    {
        if (++m_done % reportEvery != 0 || !m_progress)
            return {};
        m_progress->report(m_done, m_total);
        if (m_progress->isCancelled())
            return failure(Fault::Cancelled);
        return {};
    }
    void end()
    {
        if (m_progress)
            m_progress->report(m_total, m_total);
    }

private:
    Progress *m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

void bindNumber(Statement &statement, int index, const std::optional<qint64> &value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bindNull(index);
}

Result<void> writeEntries(Connection &db, const ReferenceTables &tables, Pace &pace)
{
    ETABLI_ASSIGN(Statement territory, db.prepare(sqlText(u"territory", u"insert_territory")));
    ETABLI_ASSIGN(Statement earlier, db.prepare(sqlText(u"territory", u"insert_earlier")));
    ETABLI_ASSIGN(Statement word, db.prepare(sqlText(u"territory", u"insert_word")));
    qint64 key = 0;
    for (const auto &entry : tables.entries) {
        ++key;
        const ReferenceText::Row &row = *entry.row;
        const QByteArray place = territoryKindName(row.kind).toLatin1() + ':' + row.code.toByteArray();
        territory.bind(1, key)
            .bind(2, static_cast<int>(row.kind))
            .bindUtf8(3, row.code)
            .bindUtf8(4, place)
            .bindUtf8(5, row.name)
            .bind(6, entry.folded)
            .bind(7, entry.context)
            .bindUtf8(8, row.nature)
            .bindUtf8(9, row.siren)
            .bindUtf8(10, row.seat)
            .bind(13, static_cast<qint64>(entry.vintages));
        bindNumber(territory, 11, entry.figures.population);
        bindNumber(territory, 12, entry.figures.published);
        ETABLI_TRY(territory.run());
        for (const auto &other : entry.earlier) {
            earlier.bind(1, key)
                .bind(2, static_cast<qint64>(other.vintages))
                .bindUtf8(3, other.row->name)
                .bindUtf8(4, other.row->nature);
            bindNumber(earlier, 5, other.figures.population);
            bindNumber(earlier, 6, other.figures.published);
            ETABLI_TRY(earlier.run());
        }
        word.bind(1, key).bind(2, entry.folded);
        ETABLI_TRY(word.run());
        ETABLI_TRY(pace.row());
    }
    return {};
}

Result<void> writeLinks(Connection &db, const ReferenceTables &tables, Pace &pace)
{
    ETABLI_ASSIGN(Statement reach, db.prepare(sqlText(u"territory", u"insert_reach")));
    for (const auto &row : tables.reach) {
        reach.bind(1, row.place).bind(2, row.at).bind(3, row.contains).bind(4, static_cast<qint64>(row.vintages));
        ETABLI_TRY(reach.run());
        ETABLI_TRY(pace.row());
    }
    ETABLI_ASSIGN(Statement lead, db.prepare(sqlText(u"territory", u"insert_lead")));
    for (const auto &row : tables.leads) {
        lead.bindUtf8(1, row.place).bind(2, row.territory).bindUtf8(3, row.reason).bind(4, static_cast<qint64>(row.vintages));
        ETABLI_TRY(lead.run());
    }
    ETABLI_ASSIGN(Statement split, db.prepare(sqlText(u"territory", u"insert_split")));
    for (const auto &row : tables.splits) {
        split.bind(1, row.territory).bind(2, row.heir).bind(3, static_cast<qint64>(row.bit));
        ETABLI_TRY(split.run());
    }
    return {};
}

Result<void> writeDatabase(const QString &path, const QString &digest, const ReferenceText &text, Progress *progress)
{
    ETABLI_ASSIGN(const ReferenceTables tables, buildReference(text));
    Pace pace(progress, static_cast<qint64>(tables.entries.size() + tables.reach.size()));
    ETABLI_ASSIGN(const auto db, Connection::open(path, Connection::Mode::Create));
    // The file is thrown away unless it is finished: no journal, no waiting for the disk.
    ETABLI_TRY(db->execute(u"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;"
                           u"PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY"));
    ETABLI_ASSIGN(Transaction transaction, Transaction::begin(*db));
    ETABLI_TRY(db->execute(sqlScript(u"territory_schema.sql")));
    ETABLI_ASSIGN(Statement vintage, db->prepare(sqlText(u"territory", u"insert_vintage")));
    for (const auto &row : text.vintages) {
        vintage.bind(1, static_cast<qint64>(row.bit)).bind(2, row.year).bindUtf8(3, row.source);
        ETABLI_TRY(vintage.run());
    }
    ETABLI_TRY(writeEntries(*db, tables, pace));
    ETABLI_TRY(writeLinks(*db, tables, pace));
    ETABLI_TRY(db->execute(sqlScript(u"territory_indexes.sql")));
    ETABLI_ASSIGN(Statement origin, db->prepare(sqlText(u"territory", u"insert_origin")));
    origin.bind(1, QStringLiteral("digest")).bind(2, digest);
    ETABLI_TRY(origin.run());
    ETABLI_TRY(db->execute(QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2")
                               .arg(applicationId)
                               .arg(schemaVersion)));
    ETABLI_TRY(transaction.commit());
    pace.end();
    return {};
}

/// The length that the header of a SQLite file announces; 0 when it is not one.
qint64 announcedLength(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray header = file.read(100);
    if (header.size() != 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return 0;
    const qint64 page = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    return (page == 1 ? 65536 : page) * pages;
}

void removeStaleParts(const QDir &folder)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-staleAfterSeconds);
    const QFileInfoList parts = folder.entryInfoList({partPattern}, QDir::Files);
    for (const QFileInfo &part : parts) {
        if (part.lastModified() < limit)
            QFile::remove(part.filePath());
    }
}

} // namespace

ReferenceLoader::ReferenceLoader() : ReferenceLoader(embeddedReference()) {}

ReferenceLoader::ReferenceLoader(QByteArray compressed) : m_compressed(std::move(compressed))
{
    initTerritoryResources();
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArray::number(schemaVersion));
    hash.addData(m_compressed);
    m_digest = QString::fromLatin1(hash.result().toHex());
}

QString ReferenceLoader::fileName() const
{
    return QStringLiteral("territoires-%1.sqlite").arg(m_digest.left(8));
}

Result<QString> ReferenceLoader::materialise(const QString &folder, Progress *progress, Check check) const
{
    const QString path = QDir(folder).filePath(fileName());
    if (isSound(path, check))
        return path;
    return rebuild(folder, progress);
}

Result<QString> ReferenceLoader::rebuild(const QString &folder, Progress *progress) const
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")))
        return failure(Fault::NotWritable, folder);
    removeStaleParts(dir);

    ETABLI_ASSIGN(QByteArray plain, uncompressedReference(m_compressed));
    ETABLI_ASSIGN(const ReferenceText text, ReferenceText::parse(std::move(plain)));

    QTemporaryFile part(dir.filePath(QStringLiteral("territoires-XXXXXX.part")));
    if (!part.open()) // removed at the end of this function, unless renamed away
        return failure(Fault::NotWritable, folder, part.errorString());
    const QString partPath = part.fileName();
    part.close();
    ETABLI_TRY(writeDatabase(partPath, m_digest, text, progress));
    QFile::setPermissions(partPath, QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);

    const QString path = dir.filePath(fileName());
    std::error_code error;
    std::filesystem::rename(partPath.toStdU16String(), path.toStdU16String(), error);
    if (error)
        return failure(Fault::NotWritable, folder, QString::fromStdString(error.message()));
    part.setAutoRemove(false);
    return path;
}

bool ReferenceLoader::isSound(const QString &path, Check check) const
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() == 0 || announcedLength(path) != info.size())
        return false;
    const auto db = Connection::open(path, Connection::Mode::ReadOnly);
    if (!db)
        return false;
    const auto application = (*db)->scalar(u"PRAGMA application_id");
    const auto version = (*db)->scalar(u"PRAGMA user_version");
    if (!application || *application != applicationId || !version || *version != schemaVersion)
        return false;
    auto digest = (*db)->prepare(sqlText(u"territory", u"digest"));
    if (!digest)
        return false;
    const auto row = digest->step();
    if (!row || !*row || digest->text(0) != m_digest)
        return false;
    digest->reset();
    if (check == Check::Quick)
        return true;
    auto quick = (*db)->prepare(u"PRAGMA integrity_check(1)");
    if (!quick)
        return false;
    const auto answer = quick->step();
    return answer && *answer && quick->text(0) == u"ok";
}

} // namespace etabli
