#include "core/store/space.h"

#include "core/db/migrator.h"
#include "core/db/sqltext.h"
#include "core/store/migrations.h"
#include "core/store/rowdrawing.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace etabli {

Result<std::unique_ptr<Space>> Space::create(const QString &path, const QString &siteName, const QString &author,
                                             const Surroundings &surroundings)
{
    std::unique_ptr<Space> space(new Space);
    space->m_surroundings = surroundings;
    space->m_access = Access::Write;
    space->m_folder = std::make_unique<SpaceFolder>(path);
    if (QFileInfo::exists(space->m_folder->database()) || QFileInfo::exists(space->m_folder->siteFile()))
        return failure(Fault::SpaceExists, space->m_folder->path());
    ETABLI_TRY(space->m_folder->make());
    ETABLI_TRY(space->m_folder->lock());

    space->m_site.space = Id::create(*surroundings.clock);
    space->m_site.site = Id::create(*surroundings.clock);
    space->m_site.name = siteName;
    space->m_site.author = author;
    // Any failure from here leaves no half-made space behind.
    const auto outcome = [&]() -> Result<void> {
        ETABLI_TRY(space->openDatabase(Connection::Mode::Create));
        ETABLI_TRY(space->loadState());
        return space->beginStream();
    }();
    if (!outcome) {
        space->m_connection.reset();
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(space->m_folder->database() + suffix);
        QFile::remove(space->m_folder->siteFile());
        return tl::unexpected(outcome.error());
    }
    return space;
}

Result<std::unique_ptr<Space>> Space::open(const QString &path, Access access, const Surroundings &surroundings)
{
    std::unique_ptr<Space> space(new Space);
    space->m_surroundings = surroundings;
    space->m_access = access;
    space->m_folder = std::make_unique<SpaceFolder>(path);
    const QFileInfo database(space->m_folder->database());
    if (!database.exists())
        return failure(Fault::NotFound, space->m_folder->path());
    if (database.size() == 0)
        return failure(Fault::EmptyFile, database.filePath());
    if (access == Access::Write)
        ETABLI_TRY(space->m_folder->lock());
    ETABLI_TRY(space->openDatabase(access == Access::Write ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly));
    ETABLI_ASSIGN(space->m_site, space->m_folder->readSite());
    ETABLI_TRY(space->loadState());
    if (access == Access::Write)
        ETABLI_TRY(drawGrown(*space));
    const Stream *own = space->m_streams->find(space->m_site.stream);
    if (access == Access::Read) {
        space->m_ownStream = own ? own->key : 0;
        return space;
    }
    const auto remembered = space->m_memory->last(space->m_site.stream);
    const bool asLeft = own && own->own && space->m_site.machine == space->m_surroundings.machine
        && space->m_site.path == QFileInfo(space->m_folder->path()).canonicalFilePath()
        && remembered && *remembered <= own->highest;
    if (asLeft) {
        space->m_ownStream = own->key;
        space->m_ownNext = own->highest + 1;
    } else {
        space->m_foundCopied = true;
        if (own) // until now it was this copy's own: nothing is missing up to there
            ETABLI_TRY(space->m_streams->setClaim(own->key, own->highest));
        ETABLI_TRY(space->beginStream());
    }
    return space;
}

Space::~Space() = default;

Result<void> Space::rename(const QString &siteName, const QString &author)
{
    SiteFile changed = m_site;
    changed.name = siteName;
    changed.author = author;
    ETABLI_TRY(m_folder->writeSite(changed));
    m_site = changed;
    return {};
}

Result<void> Space::openDatabase(Connection::Mode mode)
{
    if (m_surroundings.memoryFolder.isEmpty())
        m_surroundings.memoryFolder = MachineMemory::usualFolder();
    if (m_surroundings.machine.isEmpty())
        m_surroundings.machine = MachineMemory::machineName();
    m_memory = std::make_unique<MachineMemory>(m_surroundings.memoryFolder);

    ETABLI_ASSIGN(m_connection, Connection::open(m_folder->database(), mode));
    ETABLI_ASSIGN(const SchemaStamp stamp, schemaStamp(*m_connection));
    if ((mode == Connection::Mode::ReadOnly && stamp.empty) || (!stamp.empty && stamp.applicationId != applicationId))
        return failure(Fault::OtherDatabase, m_folder->database());
    if (mode == Connection::Mode::ReadOnly) {
        ETABLI_TRY(m_connection->execute(sqlScript(u"open_read.sql")));
        if (stamp.version < newestSchema())
            return failure(Fault::Unsupported, m_folder->database(), QStringLiteral("schema to be brought up to date"));
        return {};
    }
    ETABLI_TRY(m_connection->execute(sqlScript(u"open_write.sql")));
    const auto backup = [this]() -> Result<void> {
        // An empty folder is what copies of folders lose first.
        if (!QDir().mkpath(m_folder->backups()))
            return failure(Fault::NotWritable, m_folder->backups());
        const QString name = QDateTime::fromMSecsSinceEpoch(clock().now()).toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        return m_connection->backupTo(m_folder->backups() + QStringLiteral("/avant-mise-a-niveau-%1.sqlite").arg(name));
    };
    ETABLI_TRY(migrate(*m_connection, applicationId, spaceMigrations(), backup));
    return {};
}

Result<void> Space::loadState()
{
    m_symbols = std::make_unique<Symbols>(*m_connection);
    m_streams = std::make_unique<Streams>(*m_connection);
    m_log = std::make_unique<OperationLog>(*m_connection, *m_symbols);
    m_erasures = std::make_unique<Erasures>(*m_connection, *m_symbols);
    ETABLI_TRY(m_streams->load());
    ETABLI_TRY(m_erasures->load());
    ETABLI_ASSIGN(m_lastReception, m_connection->scalar(sqlText(u"store", u"arrival_last")));
    ETABLI_ASSIGN(Statement * last, m_connection->cached(sqlText(u"store", u"stream_last")));
    last->bind(1, packDot({0, 0})).bind(2, packDot({0, highestSequence}));
    ETABLI_ASSIGN(const bool row, last->step());
    m_localNext = (row && !last->isNullAt(0) ? last->integer(0) : 0) + 1;
    last->reset();
    return {};
}

Dot Space::nextDot()
{
    return {m_ownStream, m_ownNext++};
}

Dot Space::nextLocalDot()
{
    return {0, m_localNext++};
}

qint64 Space::claimOf(const Stream &stream) const
{
    return stream.key == m_ownStream ? stream.highest : stream.claim;
}

Result<void> Space::beginStream()
{
    SiteFile changed = m_site;
    changed.stream = Id::create(clock());
    changed.machine = m_surroundings.machine;
    changed.path = QFileInfo(m_folder->path()).canonicalFilePath();
    StreamKey key = 0;
    const auto write = [&]() -> Result<void> {
        ETABLI_ASSIGN(const qint64 site, m_streams->siteKey(changed.site, changed.name));
        ETABLI_ASSIGN(key, m_streams->key(changed.stream, site, true));
        return {};
    };
    if (m_connection->inTransaction()) {
        ETABLI_TRY(write());
    } else {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(*m_connection));
        ETABLI_TRY(write());
        ETABLI_TRY(transaction.commit());
    }
    m_memory->note(changed.stream, 0);
    ETABLI_TRY(m_folder->writeSite(changed));
    m_site = changed;
    m_ownStream = key;
    m_ownNext = 1;
    return {};
}

Result<void> Space::becomeAnotherSite()
{
    const Id former = m_site.site;
    m_site.site = Id::create(clock());
    const auto begun = beginStream();
    if (!begun)
        m_site.site = former;
    return begun;
}

void Space::committed()
{
    m_memory->note(m_site.stream, m_ownNext - 1);
}

Result<void> Space::rolledBack()
{
    m_symbols->clear();
    ETABLI_TRY(loadState());
    const Stream *own = m_streams->find(m_site.stream);
    if (!own)
        return beginStream();
    m_ownStream = own->key;
    m_ownNext = own->highest + 1;
    return {};
}

} // namespace etabli
