#include "ui/paper/territorywords.h"

namespace etabli {

QString TerritoryWords::name(QStringView kind)
{
    if (kind == u"pays")
        return tr("France");
    if (kind == u"region")
        return tr("Region");
    if (kind == u"departement")
        return tr("Department");
    if (kind == u"epci" || kind == u"ept")
        return tr("Intercommunality");
    if (kind == u"commune")
        return tr("Commune");
    return kind == u"crte" ? tr("CRTE") : tr("Territory");
}

QString TerritoryWords::yardstick(QStringView kind)
{
    if (kind == u"pays")
        return tr("France", "a yardstick");
    if (kind == u"region")
        return tr("region", "a yardstick");
    if (kind == u"departement")
        return tr("department", "a yardstick");
    if (kind == u"epci" || kind == u"ept")
        return tr("intercommunality", "a yardstick");
    if (kind == u"commune")
        return tr("commune", "a yardstick");
    return kind == u"crte" ? tr("CRTE", "a yardstick") : tr("territory above", "a yardstick");
}

QString TerritoryWords::medianOf(QStringView kind, int count)
{
    if (kind == u"region")
        return tr("Median of the %n region(s)", nullptr, count);
    if (kind == u"departement")
        return tr("Median of the %n department(s)", nullptr, count);
    if (kind == u"epci" || kind == u"ept")
        return tr("Median of the %n intercommunality(ies)", nullptr, count);
    if (kind == u"commune")
        return tr("Median of the %n commune(s)", nullptr, count);
    return tr("Median of the %n territory(ies)", nullptr, count);
}

QString TerritoryWords::goalsBy(QStringView kind)
{
    if (kind == u"region")
        return tr("Main SDG by region");
    if (kind == u"departement")
        return tr("Main SDG by department");
    if (kind == u"epci" || kind == u"ept")
        return tr("Main SDG by intercommunality");
    if (kind == u"commune")
        return tr("Main SDG by commune");
    return tr("Main SDG by territory");
}

QString TerritoryWords::list(QStringView kind)
{
    if (kind == u"region")
        return tr("Regions");
    if (kind == u"departement")
        return tr("Departments");
    if (kind == u"epci" || kind == u"ept")
        return tr("Intercommunalities");
    if (kind == u"commune")
        return tr("Communes");
    return tr("Territories");
}

QString TerritoryWords::without(QStringView kind, int count)
{
    if (kind == u"region")
        return tr("%n region(s) without alliance", nullptr, count);
    if (kind == u"departement")
        return tr("%n department(s) without alliance", nullptr, count);
    if (kind == u"epci" || kind == u"ept")
        return tr("%n intercommunality(ies) without alliance", nullptr, count);
    if (kind == u"commune")
        return tr("%n commune(s) without alliance", nullptr, count);
    return tr("%n territory(ies) without alliance", nullptr, count);
}

QString TerritoryWords::rowsAndTotal(QStringView kind, const QString &presences, const QString &projects)
{
    QString several = tr("territories", "several of them");
    if (kind == u"region")
        several = tr("regions", "several of them");
    else if (kind == u"departement")
        several = tr("departments", "several of them");
    else if (kind == u"epci" || kind == u"ept")
        several = tr("intercommunalities", "several of them");
    else if (kind == u"commune")
        several = tr("communes", "several of them");
    return tr("The rows count %1 presences for %2 alliances: an alliance that straddles several %3 is in each of their "
              "rows, once only in the total.")
        .arg(presences, projects, several);
}

} // namespace etabli
