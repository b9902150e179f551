#include "core/national/nationalbase.h"

#include "core/db/sqltext.h"
#include "core/national/quarantine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace etabli {

namespace {

const QString epochFact = QStringLiteral("base/epoch");
const QString rankFact = QStringLiteral("base/rank");
const QString streamFact = QStringLiteral("base/stream");
const QString generationFact = QStringLiteral("base/generation");

QString companionOf(const QString &file)
{
    return file + QString(SpaceFolder::companionSuffix);
}

Result<Id> idFact(Space &space, const QString &name)
{
    ETABLI_ASSIGN(Statement * get, space.connection().cached(sqlText(u"store", u"fact_get")));
    ETABLI_ASSIGN(const bool row, get->bind(1, name).step());
    const Id id = row ? get->id(0) : Id();
    get->reset();
    return id;
}

Result<qint64> numberFact(Space &space, const QString &name)
{
    ETABLI_ASSIGN(Statement * get, space.connection().cached(sqlText(u"store", u"fact_get")));
    ETABLI_ASSIGN(const bool row, get->bind(1, name).step());
    const qint64 number = row ? get->integer(0) : 0;
    get->reset();
    return number;
}

template <typename T>
Result<void> setFact(Space &space, const QString &name, const T &value)
{
    ETABLI_ASSIGN(Statement * set, space.connection().cached(sqlText(u"store", u"fact_set")));
    return set->bind(1, name).bind(2, value).run();
}

} // namespace

NationalBase::NationalBase(std::unique_ptr<Workspace> workspace, QString file)
    : m_file(std::move(file))
    , m_workspace(std::move(workspace))
    , m_memory(m_workspace->space().memoryFolder())
{
}

Result<QString> NationalBase::fileOf(const QString &url)
{
    const QString scheme = QStringLiteral("sqlite:");
    QString path = url.trimmed();
    if (path.startsWith(scheme)) {
        path = path.mid(scheme.size());
        if (path.startsWith(QStringLiteral("///")))
            path = path.mid(2);
    }
    if (path.contains(QStringLiteral("://")))
        return failure(Fault::BaseElsewhere, path.section(u'?', 0, 0).section(u'@', -1).prepend(
                                                 path.contains(u'@') ? path.section(QStringLiteral("//"), 0, 0) + QStringLiteral("//")
                                                                     : QString()));
    if (path.isEmpty())
        return failure(Fault::BadUsage, QStringLiteral("--db"));
    return QFileInfo(path).absoluteFilePath();
}

Result<std::unique_ptr<NationalBase>> NationalBase::create(const QString &url, const QString &name,
                                                           const WorkspaceOptions &options)
{
    ETABLI_ASSIGN(const QString file, fileOf(url));
    const QString companion = companionOf(file);
    if (QFileInfo::exists(file) || QFileInfo::exists(companion))
        return failure(Fault::BaseExists, QFileInfo::exists(file) ? file : companion);
    auto workspace = Workspace::create(companion, name, name, options);
    if (!workspace && workspace.error().fault == Fault::NotWritable)
        return failure(Fault::NotWritable, file, workspace.error().subject);
    if (!workspace)
        return tl::unexpected(workspace.error());
    std::unique_ptr<NationalBase> base(new NationalBase(std::move(*workspace), file));
    const auto begun = base->change([&] { return base->beginEpoch(); });
    if (!begun) {
        base.reset();
        QDir(companion).removeRecursively();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(suffix));
        return tl::unexpected(begun.error());
    }
    return base;
}

Result<std::unique_ptr<NationalBase>> NationalBase::open(const QString &url, Space::Access access,
                                                         const WorkspaceOptions &options)
{
    ETABLI_ASSIGN(const QString file, fileOf(url));
    const SpaceFolder folder(companionOf(file));
    if (!QFileInfo::exists(file))
        return failure(Fault::NotFound, file);
    if (!QFileInfo(file).isFile() || !QFileInfo::exists(folder.siteFile()))
        return failure(Fault::NotABase, file);
    // Everybody knows a base by its key: without it, it is not that base any more, and it must be put back.
    if (!QFileInfo::exists(folder.keyFile()))
        return failure(Fault::KeyMissing, folder.keyFile());
    auto workspace = Workspace::open(folder.path(), access, options);
    if (!workspace && workspace.error().fault == Fault::Unsupported && access == Space::Access::Read) {
        // An older schema: it is brought up to date once, by opening to write.
        ETABLI_TRY(open(url, Space::Access::Write, options));
        workspace = Workspace::open(folder.path(), access, options);
    }
    if (!workspace && (workspace.error().fault == Fault::OtherDatabase || workspace.error().fault == Fault::NotADatabase))
        return failure(Fault::NotABase, file, workspace.error().detail);
    if (!workspace)
        return tl::unexpected(workspace.error());
    std::unique_ptr<NationalBase> base(new NationalBase(std::move(*workspace), file));
    ETABLI_TRY(base->readEpoch());
    if (base->m_epoch.isNull())
        return failure(Fault::NotABase, file);
    if (access == Space::Access::Read)
        return base;
    ETABLI_ASSIGN(const bool another, base->isAnotherLife());
    if (another)
        ETABLI_TRY(base->change([&] { return base->beginEpoch(); }));
    // Erasures that came back with the opening reach quarantine too.
    ETABLI_ASSIGN(const bool stale, holdsErasedValues(base->space()));
    if (stale)
        ETABLI_TRY(base->change([&] { return forgetInQuarantine(base->space(), base->space().erasures().all()); }));
    return base;
}

Result<void> NationalBase::beginEpoch()
{
    m_epoch = Id::create(space().clock());
    m_stream = space().site().stream;
    ++m_rank;
    ETABLI_TRY(setFact(space(), epochFact, m_epoch));
    ETABLI_TRY(setFact(space(), streamFact, m_stream));
    return setFact(space(), rankFact, m_rank);
}

Result<void> NationalBase::readEpoch()
{
    ETABLI_ASSIGN(m_epoch, idFact(space(), epochFact));
    ETABLI_ASSIGN(m_stream, idFact(space(), streamFact));
    ETABLI_ASSIGN(m_rank, numberFact(space(), rankFact));
    ETABLI_ASSIGN(m_generation, numberFact(space(), generationFact));
    return {};
}

Result<bool> NationalBase::isAnotherLife()
{
    const auto remembered = m_memory.last(m_epoch);
    return m_stream != space().site().stream || !remembered || *remembered > m_generation;
}

Result<void> NationalBase::stamp()
{
    return setFact(space(), generationFact, ++m_generation);
}

void NationalBase::committed()
{
    space().committed();
    m_memory.note(m_epoch, m_generation);
}

} // namespace etabli
