#include "core/services/person.h"

#include <QDir>
#include <QSettings>

namespace etabli {

namespace {

const QString nameKey = QStringLiteral("person/name");
const QString territoryKey = QStringLiteral("person/territory");
const QString territoryLabelKey = QStringLiteral("person/territory_label");
const QString organisationLabelKey = QStringLiteral("person/organisation");
const QString recentKey = QStringLiteral("spaces/recent");

QString organisationKey(const QString &spaceId)
{
    return QStringLiteral("person/organisations/") + spaceId;
}

} // namespace

Person Person::remembered(const QString &spaceId)
{
    const QSettings settings;
    const auto text = [&settings](const QString &key) { return settings.value(key).toString(); };
    Person person{text(nameKey), text(territoryKey), text(territoryLabelKey), {}, text(organisationLabelKey)};
    if (!spaceId.isEmpty())
        person.organisation = text(organisationKey(spaceId));
    return person;
}

void Person::remember(const QString &spaceId) const
{
    QSettings settings;
    settings.setValue(nameKey, name);
    settings.setValue(territoryKey, territory);
    settings.setValue(territoryLabelKey, territoryLabel);
    settings.setValue(organisationLabelKey, organisationLabel);
    if (!spaceId.isEmpty())
        settings.setValue(organisationKey(spaceId), organisation);
}

QStringList RecentSpaces::folders()
{
    return QSettings().value(recentKey).toStringList();
}

void RecentSpaces::note(const QString &folder)
{
    const QString clean = QDir(folder).absolutePath();
    QStringList all = folders();
    all.removeAll(clean);
    all.prepend(clean);
    QSettings().setValue(recentKey, all.mid(0, most));
}

void RecentSpaces::forget(const QString &folder)
{
    QStringList all = folders();
    all.removeAll(QDir(folder).absolutePath());
    QSettings().setValue(recentKey, all);
}

} // namespace etabli
