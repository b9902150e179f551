#include "core/dashboard/facts.h"

#include "core/base/identifier.h"
#include "core/db/sqltext.h"

#include <QDate>

#include <algorithm>
#include <utility>

namespace etabli {

namespace {

/// The profile of companies; those that detail it are companies too.
const QString companies = QStringLiteral("ENTR");

qint32 day(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? static_cast<qint32>(date.toJulianDay()) : Facts::noDay;
}

/// Pairs (item, value) gathered in any order, brought to Lists with each value once per item, in the order given.
class ListsMaker
{
public:
    void add(quint32 item, quint32 value) { m_pairs.emplace_back(item, value); }

    Lists make(size_t items)
    {
        Lists lists;
        lists.begins.assign(items + 1, 0);
        for (const auto &pair : m_pairs)
            ++lists.begins[pair.first + 1];
        for (size_t item = 0; item < items; ++item)
            lists.begins[item + 1] += lists.begins[item];
        lists.items.resize(m_pairs.size());
        std::vector<quint32> next(lists.begins.begin(), lists.begins.end() - 1);
        for (const auto &pair : m_pairs)
            lists.items[next[pair.first]++] = pair.second;
        return once(std::move(lists));
    }

private:
    static Lists once(Lists lists)
    {
        Lists kept;
        kept.begins.reserve(lists.begins.size());
        kept.items.reserve(lists.items.size());
        for (size_t item = 0; item + 1 < lists.begins.size(); ++item) {
            const auto first = static_cast<std::ptrdiff_t>(kept.items.size());
            for (const quint32 *value = lists.begin(item); value != lists.end(item); ++value) {
                if (std::find(kept.items.begin() + first, kept.items.end(), *value) == kept.items.end())
                    kept.items.push_back(*value);
            }
            kept.begins.push_back(static_cast<quint32>(kept.items.size()));
        }
        return kept;
    }

    std::vector<std::pair<quint32, quint32>> m_pairs;
};

/// Numbers by record key: keys of a space are dense, an array serves better than a table.
class ByKey
{
public:
    void set(qint64 key, quint32 number)
    {
        if (static_cast<size_t>(key) >= m_numbers.size())
            m_numbers.resize(static_cast<size_t>(key) + 1 + m_numbers.size() / 2, none);
        m_numbers[static_cast<size_t>(key)] = number;
    }
    [[nodiscard]] quint32 at(qint64 key) const
    {
        return key >= 0 && static_cast<size_t>(key) < m_numbers.size() ? m_numbers[static_cast<size_t>(key)] : none;
    }
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

private:
    std::vector<quint32> m_numbers;
};

/// The living record that each identifier stands for, joins followed.
class Standing
{
public:
    void add(const Id &id, quint32 number) { m_numbers.insert(id, number); }
    void addJoined(const Id &id, const Id &survivor) { m_joined.insert(id, survivor); }
    [[nodiscard]] quint32 of(const QString &text) const
    {
        auto id = Id::fromString(text);
        for (int steps = 0; id && steps < 64; ++steps) { // crossed joins are alive, longer chains end
            if (const auto found = m_numbers.constFind(*id); found != m_numbers.constEnd())
                return *found;
            const auto next = m_joined.constFind(*id);
            if (next == m_joined.constEnd())
                break;
            id = *next;
        }
        return ByKey::none;
    }

private:
    QHash<Id, quint32> m_numbers;
    QHash<Id, Id> m_joined;
};

class FactsReader
{
public:
    FactsReader(Space &space, const Vocabularies &words) : m_space(space), m_profileWords(words.list(u"profile")) {}

    Result<Facts> read()
    {
        ETABLI_TRY(readOrganisations());
        ETABLI_TRY(readProjects());
        ETABLI_TRY(readPartnerships());
        ETABLI_TRY(readSet(QStringLiteral("odds"), m_projectOf, [this](const QString &code) {
            const int goal = code.toInt();
            return goal >= 1 && goal <= Facts::goals ? goal : -1;
        }, [this](quint32 project, int goal) { m_facts.odds[project] |= 1U << goal; }));
        ETABLI_TRY(readSet(QStringLiteral("fragilities"), m_projectOf, [this](const QString &code) {
            const int number = m_facts.fragilities.number(code);
            return number < 64 ? number : -1;
        }, [this](quint32 project, int number) { m_facts.fragility[project] |= quint64(1) << number; }));
        ETABLI_TRY(readSet(QStringLiteral("types"), m_partnershipOf, [this](const QString &code) {
            const int number = m_facts.types.number(code);
            return number < 64 ? number : -1;
        }, [this](quint32 project, int number) { m_facts.type[project] |= quint64(1) << number; }));
        ETABLI_TRY(readSet(QStringLiteral("territories"), m_projectOf, [this](const QString &place) {
            return m_facts.places.number(place);
        }, [this](quint32 project, int place) { m_places.add(project, static_cast<quint32>(place)); }));
        finish();
        return std::move(m_facts);
    }

private:
    [[nodiscard]] Result<Statement *> statement(QStringView name)
    {
        return m_space.connection().cached(sqlText(u"dashboard", name));
    }

    Result<void> readOrganisations()
    {
        ETABLI_ASSIGN(Statement *const rows, statement(u"organisations"));
        for (;;) {
            ETABLI_ASSIGN(const bool more, rows->step());
            if (!more)
                return {};
            const Id id = rows->id(1);
            if (!rows->isNullAt(2))
                m_organisations.addJoined(id, rows->id(2));
            if (rows->integer(4) != 0)
                continue;
            const auto number = static_cast<quint32>(m_facts.profileOf.size());
            m_organisations.add(id, number);
            m_organisationOf.set(rows->integer(0), number);
            const QString profile = rows->text(3);
            const QString top = topOf(m_profileWords, profile);
            m_facts.profileOf.push_back(static_cast<qint16>(profile.isEmpty() ? -1 : m_facts.profiles.number(profile)));
            m_facts.topProfileOf.push_back(static_cast<qint16>(profile.isEmpty() ? -1 : m_facts.topProfiles.number(top)));
            m_facts.isCompany.push_back(top == companies ? 1 : 0);
        }
    }

    Result<void> readProjects()
    {
        ETABLI_ASSIGN(Statement *const rows, statement(u"projects"));
        for (;;) {
            ETABLI_ASSIGN(const bool more, rows->step());
            if (!more)
                break;
            const auto number = static_cast<quint32>(m_facts.keys.size());
            m_facts.keys.push_back(rows->integer(0));
            m_projectOf.set(rows->integer(0), number);
            m_facts.stage.push_back(
                static_cast<qint16>(rows->isNullAt(1) ? -1 : m_facts.stages.number(rows->text(1))));
            const int goal = rows->isNullAt(2) ? 0 : rows->text(2).toInt();
            const bool known = goal >= 1 && goal <= Facts::goals;
            m_facts.mainOdd.push_back(static_cast<quint8>(known ? goal : 0));
            m_facts.odds.push_back(known ? 1U << goal : 0U);
            m_facts.budget.push_back(rows->isNullAt(3) ? Facts::noBudget : rows->integer(3));
            if (!rows->isNullAt(4)) {
                if (const quint32 lead = m_organisations.of(rows->text(4)); lead != ByKey::none)
                    m_parties.add(number, lead);
            }
            qint32 begins = day(rows->text(5));
            qint32 ends = day(rows->text(6));
            if (begins != Facts::noDay && ends != Facts::noDay && ends < begins)
                std::swap(begins, ends);
            m_facts.begins.push_back(begins);
            m_facts.ends.push_back(ends);
        }
        m_facts.fragility.assign(m_facts.projects(), 0);
        m_facts.profile.assign(m_facts.projects(), 0);
        m_facts.topProfile.assign(m_facts.projects(), 0);
        m_facts.type.assign(m_facts.projects(), 0);
        m_facts.withCompany.assign(m_facts.projects(), 0);
        m_facts.partnerships.assign(m_facts.projects(), 0);
        ETABLI_ASSIGN(Statement *const identities, statement(u"project_identities"));
        for (;;) {
            ETABLI_ASSIGN(const bool more, identities->step());
            if (!more)
                return {};
            const Id id = identities->id(1);
            if (const quint32 number = m_projectOf.at(identities->integer(0)); number != ByKey::none)
                m_projects.add(id, number);
            else if (!identities->isNullAt(2))
                m_projects.addJoined(id, identities->id(2));
        }
    }

    Result<void> readPartnerships()
    {
        ETABLI_ASSIGN(Statement *const rows, statement(u"partnerships"));
        for (;;) {
            ETABLI_ASSIGN(const bool more, rows->step());
            if (!more)
                break;
            const quint32 project = rows->isNullAt(1) ? ByKey::none : m_projects.of(rows->text(1));
            if (project == ByKey::none)
                continue;
            m_partnershipOf.set(rows->integer(0), project);
            ++m_facts.partnerships[project];
        }
        ETABLI_ASSIGN(const qint64 field, m_space.symbols().find(QStringLiteral("parties")));
        ETABLI_ASSIGN(Statement *const members, statement(u"members"));
        members->bind(1, field);
        QByteArray last;
        quint32 organisation = ByKey::none;
        for (;;) {
            ETABLI_ASSIGN(const bool more, members->step());
            if (!more)
                return {};
            if (const QByteArrayView element = members->bytesView(0); element != last) {
                last = element.toByteArray();
                organisation = m_organisations.of(QString::fromUtf8(last));
            }
            const quint32 project = m_partnershipOf.at(members->integer(1));
            if (project != ByKey::none && organisation != ByKey::none)
                m_parties.add(project, organisation);
        }
    }

    /// Elements come grouped: each is understood once.
    template <typename Number, typename Take>
    Result<void> readSet(const QString &name, const ByKey &projectOf, Number number, Take take)
    {
        ETABLI_ASSIGN(const qint64 field, m_space.symbols().find(name));
        ETABLI_ASSIGN(Statement *const members, statement(u"members"));
        members->bind(1, field);
        QByteArray last;
        int known = -1;
        bool understood = false;
        for (;;) {
            ETABLI_ASSIGN(const bool more, members->step());
            if (!more)
                return {};
            const quint32 project = projectOf.at(members->integer(1));
            if (project == ByKey::none)
                continue; // a set of that name on a record of another type
            if (const QByteArrayView element = members->bytesView(0); !understood || element != last) {
                last = element.toByteArray();
                known = number(QString::fromUtf8(last));
                understood = true;
            }
            if (known >= 0)
                take(project, known);
        }
    }

    void finish()
    {
        m_facts.placesOf = m_places.make(m_facts.projects());
        m_facts.organisationsOf = m_parties.make(m_facts.projects());
        for (size_t project = 0; project < m_facts.projects(); ++project) {
            for (const quint32 *one = m_facts.organisationsOf.begin(project);
                 one != m_facts.organisationsOf.end(project); ++one) {
                if (const qint16 profile = m_facts.profileOf[*one]; profile >= 0 && profile < 64)
                    m_facts.profile[project] |= quint64(1) << profile;
                if (const qint16 top = m_facts.topProfileOf[*one]; top >= 0 && top < 64)
                    m_facts.topProfile[project] |= quint64(1) << top;
                m_facts.withCompany[project] |= m_facts.isCompany[*one];
            }
        }
    }

    Space &m_space;
    const Vocabulary *m_profileWords;
    Facts m_facts;
    Standing m_organisations;
    Standing m_projects;
    ByKey m_organisationOf;
    ByKey m_projectOf;
    ByKey m_partnershipOf;
    ListsMaker m_places;
    ListsMaker m_parties;
};

} // namespace

int CodeBook::number(const QString &code)
{
    const auto found = m_numbers.constFind(code);
    if (found != m_numbers.constEnd())
        return *found;
    const int number = int(m_codes.size());
    m_numbers.insert(code, number);
    m_codes += code;
    return number;
}

QString topOf(const Vocabulary *list, const QString &code)
{
    QString top = code;
    for (int steps = 0; list && steps < 16; ++steps) { // lists people edit may turn in circles
        const Term *const term = list->term(top);
        if (!term || term->parent.isEmpty())
            break;
        top = term->parent;
    }
    return top;
}

Result<Facts> readFacts(Space &space, const Vocabularies &words)
{
    return FactsReader(space, words).read();
}

} // namespace etabli
