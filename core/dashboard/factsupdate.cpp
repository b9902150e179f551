#include "core/dashboard/factsupdate.h"

#include "core/dashboard/factsreader.h"
#include "core/db/sqltext.h"

namespace etabli {

FactsUpdate::FactsUpdate(Space &space, const Vocabularies &words, Facts &facts)
    : m_space(space)
    , m_profileWords(words.list(u"profile"))
    , m_facts(facts)
{
}

Result<Statement *> FactsUpdate::statement(QStringView name)
{
    return m_space.connection().cached(sqlText(u"dashboard", name));
}

template <typename Bind>
Result<QList<qint64>> FactsUpdate::keys(QStringView name, Bind bind)
{
    ETABLI_ASSIGN(Statement *const rows, statement(name));
    bind(*rows);
    QList<qint64> found;
    for (;;) {
        ETABLI_ASSIGN(const bool more, rows->step());
        if (!more)
            return found;
        found += rows->integer(0);
    }
}

Result<qint64> FactsUpdate::keyOf(QStringView name, const Id &id)
{
    ETABLI_ASSIGN(const QList<qint64> found, keys(name, [&id](Statement &rows) { rows.bind(1, id); }));
    return found.value(0, 0);
}

Result<void> FactsUpdate::note(qint64 record)
{
    ETABLI_ASSIGN(Statement *const row, statement(u"record"));
    ETABLI_ASSIGN(const bool found, row->bind(1, record).step());
    if (!found)
        return {};
    const QString type = row->text(0);
    const Id id = row->id(1);
    const std::optional<Id> survivor = row->isNullAt(2) ? std::nullopt : std::optional(row->id(2));
    row->reset();
    if (type == u"project") {
        m_projects.insert(record);
        return noteProject(id, survivor);
    }
    if (type == u"organisation")
        return noteOrganisation(record, id, survivor);
    if (type == u"partnership")
        m_partnerships.insert(record);
    m_perimeters = m_perimeters || type == u"crte";
    return {};
}

Result<void> FactsUpdate::noteProject(const Id &id, const std::optional<Id> &survivor)
{
    // Whoever answered for it before, and whoever does now.
    ETABLI_TRY(noteChain(id));
    m_facts.projectJoins.set(id, survivor);
    return noteChain(id);
}

Result<void> FactsUpdate::noteChain(const Id &project)
{
    const QList<Id> chain = m_facts.projectJoins.above(project);
    for (const Id &one : chain) {
        ETABLI_ASSIGN(const qint64 key, keyOf(u"project_key", one));
        if (key != 0)
            m_projects.insert(key);
    }
    return {};
}

Result<void> FactsUpdate::noteOrganisation(qint64 key, const Id &id, const std::optional<Id> &survivor)
{
    m_changedOrganisations.insert(key);
    // Whoever named it, or one joined into it.
    const QList<Id> family = m_facts.organisationJoins.below(id);
    m_organisations.unite(QSet<Id>(family.begin(), family.end()));
    m_facts.organisationJoins.set(id, survivor);
    return {};
}

Result<void> FactsUpdate::settleOrganisations()
{
    for (const qint64 key : std::as_const(m_changedOrganisations)) {
        ETABLI_ASSIGN(Statement *const row, statement(u"organisation"));
        ETABLI_ASSIGN(const bool lives, row->bind(1, key).step());
        const QString profile = lives ? row->text(0) : QString();
        row->reset();
        quint32 number = m_facts.organisationOf.at(key);
        if (!lives) {
            if (number != ByKey::none)
                m_facts.organisationOf.set(key, ByKey::none);
            continue;
        }
        if (number == ByKey::none) {
            number = m_facts.addOrganisation();
            m_facts.organisationOf.set(key, number);
        }
        m_facts.setProfile(number, profile, m_profileWords);
    }
    // What was joined meanwhile counts too.
    QSet<Id> family;
    for (const Id &id : std::as_const(m_organisations)) {
        const QList<Id> below = m_facts.organisationJoins.below(id);
        family.unite(QSet<Id>(below.begin(), below.end()));
    }
    for (const Id &id : std::as_const(family))
        ETABLI_TRY(noteReferrers(id));
    return {};
}

Result<void> FactsUpdate::noteReferrers(const Id &organisation)
{
    const QString text = organisation.toString();
    ETABLI_ASSIGN(const QList<qint64> led, keys(u"projects_led", [&](Statement &rows) { rows.bind(1, text); }));
    m_projects.unite(QSet<qint64>(led.begin(), led.end()));
    ETABLI_ASSIGN(const qint64 field, m_space.symbols().find(QStringLiteral("parties")));
    ETABLI_ASSIGN(const QList<qint64> parties,
                  keys(u"records_with", [&](Statement &rows) { rows.bind(1, field).bind(2, text); }));
    m_partnerships.unite(QSet<qint64>(parties.begin(), parties.end()));
    return {};
}

Result<void> FactsUpdate::settlePartnerships()
{
    for (const qint64 key : std::as_const(m_partnerships)) {
        if (const quint32 before = m_facts.lineOfPartnership.at(key); before != ByKey::none)
            m_projects.insert(m_facts.keys[before]);
        ETABLI_ASSIGN(Statement *const row, statement(u"partnership"));
        ETABLI_ASSIGN(const bool lives, row->bind(1, key).step());
        const std::optional<Id> project = lives ? referenceAt(*row, 0) : std::nullopt;
        row->reset();
        m_facts.lineOfPartnership.set(key, ByKey::none);
        if (!project)
            continue;
        ETABLI_ASSIGN(const qint64 living, livingProject(*project));
        if (living != 0)
            m_projects.insert(living);
    }
    return {};
}

Result<bool> FactsUpdate::isLiving(qint64 project)
{
    ETABLI_ASSIGN(Statement *const row, statement(u"project"));
    ETABLI_ASSIGN(const bool lives, row->bind(1, project).step());
    row->reset();
    return lives;
}

Result<qint64> FactsUpdate::livingProject(const Id &id)
{
    const QList<Id> chain = m_facts.projectJoins.above(id);
    for (const Id &one : chain) {
        ETABLI_ASSIGN(const qint64 key, keyOf(u"project_key", one));
        if (key == 0)
            continue;
        ETABLI_ASSIGN(const bool lives, isLiving(key));
        if (lives)
            return key;
    }
    return 0;
}

Result<quint32> FactsUpdate::organisationOf(const Id &id)
{
    const QList<Id> chain = m_facts.organisationJoins.above(id);
    for (const Id &one : chain) {
        ETABLI_ASSIGN(const qint64 key, keyOf(u"organisation_key", one));
        if (const quint32 number = m_facts.organisationOf.at(key); key != 0 && number != ByKey::none)
            return number;
    }
    return ByKey::none;
}

Result<std::optional<qint64>> FactsUpdate::draw(qint64 most)
{
    ETABLI_TRY(settleOrganisations());
    if (m_partnerships.size() > most)
        return std::nullopt;
    ETABLI_TRY(settlePartnerships());
    if (m_projects.size() > most)
        return std::nullopt;
    for (const qint64 key : std::as_const(m_projects))
        ETABLI_TRY(drawProject(key));
    return m_projects.size();
}

Result<void> FactsUpdate::drawProject(qint64 key)
{
    quint32 line = m_facts.lineOf.at(key);
    ETABLI_ASSIGN(Statement *const row, statement(u"project"));
    ETABLI_ASSIGN(const bool lives, row->bind(1, key).step());
    if (!lives) {
        if (line != ByKey::none) {
            m_facts.lineOf.set(key, ByKey::none);
            m_facts.clear(line);
            m_facts.keys[line] = 0;
            m_facts.freeLines.push_back(line);
        }
        return {};
    }
    ProjectLine drawn = projectLine(*row, m_facts);
    const std::optional<Id> lead = referenceAt(*row, 4);
    row->reset();
    if (line == ByKey::none) {
        if (m_facts.freeLines.empty()) {
            line = static_cast<quint32>(m_facts.lines.size());
            m_facts.lines.emplace_back();
            m_facts.keys.push_back(0);
            m_facts.placesOf.set(line, {});
            m_facts.organisationsOf.set(line, {});
        } else {
            line = m_facts.freeLines.back();
            m_facts.freeLines.pop_back();
        }
        m_facts.lineOf.set(key, line);
        m_facts.keys[line] = key;
    } else {
        m_facts.clear(line);
    }
    std::vector<quint32> organisations;
    const auto meet = [&](const Id &id) -> Result<void> {
        ETABLI_ASSIGN(const quint32 number, organisationOf(id));
        if (number != ByKey::none)
            organisations.push_back(number);
        return {};
    };
    if (lead)
        ETABLI_TRY(meet(*lead));
    ETABLI_ASSIGN(const QStringList odds, elements(key, u"odds"));
    for (const QString &code : odds) {
        if (const int goal = goalOf(code.toUtf8()); goal > 0)
            drawn.odds |= 1U << goal;
    }
    ETABLI_ASSIGN(const QStringList fragilities, elements(key, u"fragilities"));
    for (const QString &code : fragilities)
        m_facts.fragilitySets.add(line, m_facts.fragilities.number(code), drawn.fragilities);
    std::vector<quint32> places;
    ETABLI_ASSIGN(const QStringList territories, elements(key, u"territories"));
    for (const QString &place : territories)
        places.push_back(static_cast<quint32>(m_facts.places.number(place)));

    ETABLI_ASSIGN(Statement *const identity, statement(u"record"));
    ETABLI_ASSIGN(const bool known, identity->bind(1, key).step());
    const Id id = known ? identity->id(1) : Id();
    identity->reset();
    const QList<Id> family = m_facts.projectJoins.below(id);
    for (const Id &one : family) {
        ETABLI_ASSIGN(const qint64 answers, livingProject(one));
        if (answers != key)
            continue;
        const QString text = one.toString();
        ETABLI_ASSIGN(const QList<qint64> partnerships,
                      keys(u"partnerships_of", [&text](Statement &rows) { rows.bind(1, text); }));
        for (const qint64 partnership : partnerships) {
            m_facts.lineOfPartnership.set(partnership, line);
            ++drawn.partnerships;
            ETABLI_ASSIGN(const QStringList types, elements(partnership, u"types"));
            for (const QString &code : types)
                m_facts.typeSets.add(line, m_facts.types.number(code), drawn.types);
            ETABLI_ASSIGN(const QStringList parties, elements(partnership, u"parties"));
            for (const QString &party : parties) {
                if (const auto organisation = Id::fromString(party))
                    ETABLI_TRY(meet(*organisation));
            }
        }
    }
    m_facts.lines[line] = drawn;
    m_facts.placesOf.set(line, std::move(places));
    m_facts.organisationsOf.set(line, std::move(organisations));
    m_facts.settle(line);
    m_facts.link(line);
    return {};
}

Result<QStringList> FactsUpdate::elements(qint64 record, QStringView field)
{
    ETABLI_ASSIGN(const qint64 symbol, m_space.symbols().find(field.toString()));
    ETABLI_ASSIGN(Statement *const rows, statement(u"elements"));
    rows->bind(1, record).bind(2, symbol);
    QStringList found;
    for (;;) {
        ETABLI_ASSIGN(const bool more, rows->step());
        if (!more)
            return found;
        found += rows->text(0);
    }
}

} // namespace etabli
