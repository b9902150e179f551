#include "core/dashboard/facts.h"

namespace etabli {

namespace {

/// The profile of companies; those that detail it are companies too.
const QString companies = QStringLiteral("ENTR");

} // namespace

quint32 Facts::addOrganisation()
{
    profileOf.push_back(-1);
    topProfileOf.push_back(-1);
    isCompany.push_back(0);
    return static_cast<quint32>(profileOf.size() - 1);
}

void Facts::setProfile(quint32 organisation, const QString &code, const Vocabulary *profileWords)
{
    if (code.isEmpty()) {
        profileOf[organisation] = -1;
        topProfileOf[organisation] = -1;
        isCompany[organisation] = 0;
        return;
    }
    const QString top = topOf(profileWords, code);
    profileOf[organisation] = static_cast<qint16>(profiles.number(code));
    topProfileOf[organisation] = static_cast<qint16>(topProfiles.number(top));
    isCompany[organisation] = top == companies ? 1 : 0;
}

void Facts::settle(quint32 line)
{
    ProjectLine &project = lines[line];
    const SmallLists::List where = placesOf.at(line);
    placeOf.resize(lines.size(), freeLine);
    placeOf[line] = where.size() == 0 ? nowhere : where.size() == 1 ? static_cast<qint32>(*where.first) : severalPlaces;
    profileSets.clear(line, project.profiles);
    topProfileSets.clear(line, project.topProfiles);
    bool company = false;
    for (const quint32 organisation : organisationsOf.at(line)) {
        if (const qint16 profile = profileOf[organisation]; profile >= 0)
            profileSets.add(line, profile, project.profiles);
        if (const qint16 top = topProfileOf[organisation]; top >= 0)
            topProfileSets.add(line, top, project.topProfiles);
        company = company || isCompany[organisation] != 0;
    }
    project.flags = static_cast<quint8>(ProjectLine::isLive | (company ? ProjectLine::withCompany : 0));
}

void Facts::link(quint32 line)
{
    for (const quint32 organisation : organisationsOf.at(line)) {
        for (const quint32 place : placesOf.at(line))
            placesOfOrganisation.add(organisation, place);
    }
}

void Facts::linkAll()
{
    std::vector<std::pair<quint32, quint32>> pairs;
    for (quint32 line = 0; line < lines.size(); ++line) {
        for (const quint32 organisation : organisationsOf.at(line)) {
            for (const quint32 place : placesOf.at(line))
                pairs.emplace_back(organisation, place);
        }
    }
    placesOfOrganisation = SmallLists::ofAll(pairs, organisations());
}

void Facts::clear(quint32 line)
{
    ProjectLine &project = lines[line];
    for (const quint32 organisation : organisationsOf.at(line)) {
        for (const quint32 place : placesOf.at(line))
            placesOfOrganisation.remove(organisation, place);
    }
    fragilitySets.clear(line, project.fragilities);
    profileSets.clear(line, project.profiles);
    topProfileSets.clear(line, project.topProfiles);
    typeSets.clear(line, project.types);
    placesOf.set(line, {});
    organisationsOf.set(line, {});
    placeOf[line] = freeLine;
    project = {};
}

qint32 packedDay(QDate date)
{
    return date.isValid() ? date.year() * 10000 + date.month() * 100 + date.day() : ProjectLine::noDay;
}

qint32 packedDay(QByteArrayView iso)
{
    // Fields hold nothing else than ISO days; whatever is longer or shorter is read the long way.
    if (iso.size() != 10)
        return packedDay(QDate::fromString(QString::fromUtf8(iso), Qt::ISODate));
    qint32 day = 0;
    for (const char c : iso) {
        if (c >= '0' && c <= '9')
            day = day * 10 + (c - '0');
    }
    return day;
}

int goalOf(QByteArrayView code)
{
    int goal = 0;
    if (code.isEmpty() || code.size() > 2 || code[0] == '0')
        return 0;
    for (const char c : code) {
        if (c < '0' || c > '9')
            return 0;
        goal = goal * 10 + (c - '0');
    }
    return goal <= Facts::goals ? goal : 0;
}

QString topOf(const Vocabulary *list, const QString &code)
{
    QString top = code;
    for (int steps = 0; list && steps < 16; ++steps) { // lists that people edit may turn in circles
        const Term *const term = list->term(top);
        if (!term || term->parent.isEmpty())
            break;
        top = term->parent;
    }
    return top;
}

} // namespace etabli
