#include "core/services/spaces.h"

#include "core/base/textfold.h"
#include "core/domain/fieldparser.h"
#include "core/services/demonstration.h"
#include "core/services/records.h"
#include "core/store/listing.h"

#include <QDir>
#include <QFileInfo>

namespace etabli {

namespace {

const QString demonstrationKey = QStringLiteral("demonstration");
constexpr int longestName = 200;
constexpr int namesakesRead = 50;

/// Written in site.json, which a copy of the folder takes along.
Result<void> markAsDemonstration(const QString &folder)
{
    const SpaceFolder space(folder);
    ETABLI_ASSIGN(SiteFile site, space.readSite());
    site.other[demonstrationKey] = true;
    return space.writeSite(site);
}

} // namespace

bool spaces::isName(const QString &text)
{
    const QString name = text.trimmed();
    return !name.isEmpty() && name.size() <= longestName && FieldParser::isClean(name, false);
}

Result<FoundedSpace> spaces::found(const QString &folder, const Founder &founder, const WorkspaceOptions &options)
{
    const QString author = founder.name.trimmed().normalized(QString::NormalizationForm_C);
    const QString organisation = founder.organisation.trimmed().normalized(QString::NormalizationForm_C);
    if (!isName(author))
        return failure(Fault::InvalidText, QStringLiteral("name"));
    if (!organisation.isEmpty() && !isName(organisation))
        return failure(Fault::InvalidText, QStringLiteral("organisation"));
    const bool fresh = !QFileInfo::exists(folder) || QDir(folder).isEmpty();
    ETABLI_ASSIGN(auto workspace, Workspace::create(folder, organisation.isEmpty() ? author : organisation, author, options));
    if (organisation.isEmpty())
        return FoundedSpace{};
    const auto record = organisationNamed(*workspace, organisation, founder.territory);
    if (!record) {
        workspace.reset();
        if (fresh)
            QDir(folder).removeRecursively(); // so that the person can mend and try again
        return tl::unexpected(record.error());
    }
    return FoundedSpace{*record};
}

Result<QString> spaces::organisationNamed(Workspace &workspace, const QString &name, const QString &territory)
{
    ListQuery query;
    query.type = QStringLiteral("organisation");
    query.filter = name;
    query.limit = namesakesRead;
    query.deadlineMs = 0;
    ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
    for (const ListRow &row : page.rows) {
        if (folded(row.title) == folded(name))
            return row.id.toString();
    }
    QList<Assignment> fields{{QStringLiteral("name"), Assignment::Kind::Set, name}};
    if (!territory.isEmpty())
        fields += Assignment{QStringLiteral("territory"), Assignment::Kind::Set, territory};
    ETABLI_ASSIGN(const EditReceipt made, Records(workspace).create(query.type, fields));
    return made.record.toString();
}

QString spaces::demonstrationFolder()
{
    return Workspace::usualDataFolder() + QStringLiteral("/demonstration");
}

Result<void> spaces::createDemonstration(const QString &folder, const QString &siteName, const QString &author,
                                         const WorkspaceOptions &options)
{
    const bool fresh = !QFileInfo::exists(folder) || QDir(folder).isEmpty();
    {
        ETABLI_ASSIGN(auto workspace, Workspace::create(folder, siteName.isEmpty() ? QStringLiteral("Démonstration") : siteName,
                                                        author, options));
        if (const auto filled = installDemonstration(*workspace); !filled) {
            workspace.reset();
            if (fresh)
                QDir(folder).removeRecursively(); // made just now, and of no use half filled
            return filled;
        }
    }
    return markAsDemonstration(folder);
}

Result<void> spaces::makeDemonstration(const QString &folder, const QString &author, const WorkspaceOptions &options)
{
    if (QFileInfo::exists(SpaceFolder(folder).database()))
        return markAsDemonstration(folder);
    return createDemonstration(folder, {}, author, options);
}

Result<void> spaces::rename(Workspace &workspace, const QString &spaceName, const QString &author)
{
    if (!isName(author))
        return failure(Fault::InvalidText, QStringLiteral("name"));
    if (!isName(spaceName))
        return failure(Fault::InvalidText, QStringLiteral("space"));
    return workspace.space().rename(spaceName.trimmed().normalized(QString::NormalizationForm_C),
                                    author.trimmed().normalized(QString::NormalizationForm_C));
}

SpaceGlance spaces::glance(const QString &folder)
{
    SpaceGlance seen;
    const SpaceFolder space(folder);
    const auto site = space.readSite();
    seen.exists = site && QFileInfo::exists(space.database());
    if (!site)
        return seen;
    seen.name = site->name;
    seen.author = site->author;
    seen.id = site->space.toString();
    seen.demonstration = site->other.value(demonstrationKey).toBool();
    return seen;
}

} // namespace etabli
