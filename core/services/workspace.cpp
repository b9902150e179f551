#include "core/services/workspace.h"

#include "core/services/erasing.h"
#include "core/services/trust.h"
#include "core/services/words.h"

#include "core/db/sqltext.h"
#include "core/territory/referenceloader.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace etabli {

namespace {

const QString crteKind = QStringLiteral("crte:");

bool looksLikeCrte(QStringView code)
{
    const bool plain = std::all_of(code.begin(), code.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
    return plain && code.startsWith(QStringLiteral("crte-")) && code.size() > 5;
}

} // namespace

Result<std::unique_ptr<Connection>> openReference(const WorkspaceOptions &options, const QString &otherwise)
{
    const QString shared = options.sharedFolder.isEmpty() ? Workspace::usualDataFolder() + QStringLiteral("/reference")
                                                          : options.sharedFolder;
    const ReferenceLoader loader;
    auto path = loader.materialise(shared, options.progress);
    if (!path && path.error().fault == Fault::NotWritable && !otherwise.isEmpty())
        path = loader.materialise(otherwise, options.progress);
    if (!path)
        return tl::unexpected(path.error());
    // A connection of its own: a writing transaction on a space takes no lock on what spaces share.
    ETABLI_ASSIGN(auto connection, Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    ETABLI_TRY(connection->attach(*path, QStringLiteral("ref")));
    return connection;
}

Workspace::Workspace(std::unique_ptr<Space> space, const WorkspaceOptions &options)
    : m_options(options)
    , m_space(std::move(space))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const QString &siteName,
                                                     const QString &author, const WorkspaceOptions &options)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return failure(Fault::NotADatabase, path);
    ETABLI_ASSIGN(std::unique_ptr<Space> space, Space::create(path, siteName, author, options.surroundings));
    // From its first day: a copy of the folder must carry the same identity.
    ETABLI_TRY(ownKey(*space));
    return std::unique_ptr<Workspace>(new Workspace(std::move(space), options));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Space::Access access,
                                                   const WorkspaceOptions &options)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return failure(Fault::NotADatabase, path);
    if (!QFileInfo::exists(SpaceFolder(path).database()))
        return failure(Fault::NotFound, path);
    ETABLI_ASSIGN(std::unique_ptr<Space> space, Space::open(path, access, options.surroundings));
    if (access == Space::Access::Write) {
        // A space whose key is gone goes on as another site before anything is typed in it. A key that cannot be
        // read stops exchanges, which say so, and not the typing.
        const auto key = ownKey(*space);
        if (!key && key.error().fault != Fault::KeyUnreadable)
            return tl::unexpected(key.error());
        // Persons erased since this copy was made are erased again. Cleaning that cannot be done now is left for later.
        const auto recalled = recallErasures(*space);
        Q_UNUSED(recalled)
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(space), options));
}

Result<TerritoryIndex *> Workspace::territories()
{
    if (m_territories)
        return &*m_territories;
    ETABLI_ASSIGN(m_reference, openReference(m_options, m_space->folder().path() + QStringLiteral("/reference")));
    ETABLI_ASSIGN(TerritoryIndex index, TerritoryIndex::open(*m_reference));
    m_territories.emplace(std::move(index));
    return &*m_territories;
}

FieldParser Workspace::parser(bool retiredToo)
{
    FieldLookups lookups;
    lookups.recordExists = [this](const QString &type, const Id &id) { return recordExists(type, id); };
    lookups.territory = [this](const QString &typed) { return place(typed); };
    lookups.words = words();
    lookups.retiredToo = retiredToo;
    return FieldParser(std::move(lookups));
}

Vocabularies::Ptr Workspace::words()
{
    // A space has few words of its own: reading them costs less than knowing whether another lane wrote some. Where
    // they cannot be read, those known serve: what goes on with the space will tell what is wrong with it.
    auto changes = readTermChanges(*m_space);
    if (!m_words || (changes && *changes != m_changes)) {
        m_changes = std::move(changes).value_or(QList<TermChange>());
        m_words = Vocabularies::with(m_changes);
    }
    return m_words;
}

Result<QString> Workspace::place(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.startsWith(crteKind, Qt::CaseInsensitive)) {
        const QString code = text.mid(crteKind.size()).trimmed();
        ETABLI_ASSIGN(const std::optional<RecordView> record, crteOf(code));
        if (record)
            return QString(crteKind + code);
        if (looksLikeCrte(code.toLower()))
            return QString(crteKind + code.toLower());
        return failure(Fault::UnknownTerritory, typed);
    }
    ETABLI_ASSIGN(TerritoryIndex * index, territories());
    ETABLI_ASSIGN(const Territory territory, index->find(text));
    return territory.place();
}

Result<QString> Workspace::placeName(const QString &place)
{
    if (place.startsWith(crteKind)) {
        ETABLI_ASSIGN(const std::optional<RecordView> record, crteOf(place.mid(crteKind.size())));
        return record && !record->title().isEmpty() ? record->title() : place.mid(crteKind.size());
    }
    ETABLI_ASSIGN(TerritoryIndex * index, territories());
    const auto territory = index->find(place);
    if (!territory && territory.error().fault == Fault::UnknownTerritory)
        return place;
    if (!territory)
        return tl::unexpected(territory.error());
    QString name = territory->name;
    // A métropole says so in its name.
    if (territory->kind == TerritoryKind::Epci && !territory->nature.isEmpty() && territory->nature != u"METRO"
        && !name.startsWith(territory->nature + u' '))
        name = territory->nature + u' ' + name;
    if (territory->kind >= TerritoryKind::Commune && !territory->context.isEmpty())
        name += QStringLiteral(" (") + territory->context.section(QStringLiteral(" ("), 0, 0) + u')';
    return name;
}

Result<TerritoryReach> Workspace::reach(int vintage)
{
    ETABLI_TRY(territories());
    return TerritoryReach::read(*m_reference, vintage);
}

Result<TerritoryArea> Workspace::areaOf(const QString &place, int vintage)
{
    ETABLI_ASSIGN(const QString canonical, this->place(place));
    ETABLI_ASSIGN(TerritoryIndex * index, territories());
    if (canonical.startsWith(crteKind)) {
        ETABLI_ASSIGN(const std::optional<RecordView> record, crteOf(canonical.mid(crteKind.size())));
        if (!record)
            return TerritoryArea{canonical, canonical, TerritoryKind::Crte, {}};
        return index->area(canonical, record->title(), record->sets.value(QStringLiteral("epcis")), vintage);
    }
    ETABLI_ASSIGN(const Territory territory, index->find(canonical, vintage));
    return TerritoryArea::of(territory);
}

Result<QStringList> Workspace::placesCounted(const QString &place)
{
    ETABLI_ASSIGN(const TerritoryArea area, areaOf(place));
    ETABLI_ASSIGN(TerritoryIndex * index, territories());
    QStringList places{area.place};
    // An older vintage's places count too: a record may still be written at a commune that was merged since.
    for (const int vintage : index->vintages()) {
        ETABLI_ASSIGN(const QList<qint64> keys, index->placesCounted(area, vintage));
        for (const qint64 key : keys) {
            const auto territory = index->byKey(key, vintage);
            if (territory)
                places += territory->place();
        }
    }
    // The perimeters of CRTE live in records.
    QList<qint64> keys;
    ETABLI_ASSIGN(Statement * crtes, m_space->connection().cached(sqlText(u"services", u"crtes")));
    for (;;) {
        ETABLI_ASSIGN(const bool row, crtes->step());
        if (!row)
            break;
        keys += crtes->integer(0);
    }
    for (const qint64 key : std::as_const(keys)) {
        ETABLI_ASSIGN(const RecordView record, reader().record(key));
        const QString crte = crteKind + record.text(u"official_id");
        const auto perimeter = index->area(crte, record.title(), record.sets.value(QStringLiteral("epcis")));
        if (!perimeter)
            continue; // a member that the reference does not know: the contract's own check tells it
        ETABLI_ASSIGN(const bool overlaps, index->overlaps(*perimeter, area));
        if (overlaps)
            places += crte;
    }
    places.sort();
    places.removeDuplicates();
    return places;
}

QString Workspace::usualSpace()
{
    const QString chosen = qEnvironmentVariable("ETABLI_SPACE");
    return chosen.isEmpty() ? usualDataFolder() + QStringLiteral("/espace") : chosen;
}

QString Workspace::usualDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/etabli");
}

Result<std::optional<RecordView>> Workspace::crteOf(const QString &officialId)
{
    ETABLI_ASSIGN(Statement * find, m_space->connection().cached(sqlText(u"services", u"crte_of")));
    ETABLI_ASSIGN(const bool found, find->bind(1, officialId).step());
    const qint64 key = found ? find->integer(0) : 0;
    find->reset();
    if (key == 0)
        return std::nullopt;
    ETABLI_ASSIGN(RecordView record, reader().record(key));
    return record;
}

Result<bool> Workspace::recordExists(const QString &type, const Id &id)
{
    const auto record = reader().record(type, id);
    if (!record && record.error().fault == Fault::UnknownRecord)
        return false;
    if (!record)
        return tl::unexpected(record.error());
    return record->life != Life::Gone || record->survivor.has_value();
}

} // namespace etabli
