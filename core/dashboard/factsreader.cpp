#include "core/dashboard/factsreader.h"

#include "core/db/sqltext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace etabli {

namespace {

/// Numbers by identifier, in one block of memory.
class IdTable
{
public:
    void insert(const Id &id, quint32 number)
    {
        if (m_count * 2 >= m_slots.size())
            grow();
        put({id, number});
    }
    [[nodiscard]] quint32 find(const Id &id) const
    {
        if (m_slots.empty())
            return ByKey::none;
        for (size_t at = home(id);; at = (at + 1) & (m_slots.size() - 1)) {
            const Slot &slot = m_slots[at];
            if (slot.number == ByKey::none || slot.id == id)
                return slot.number;
        }
    }

private:
    struct Slot
    {
        Id id;
        quint32 number = ByKey::none;
    };
    [[nodiscard]] size_t home(const Id &id) const
    {
        const quint64 mixed = static_cast<quint64>(qHash(id)) * 0x9E3779B97F4A7C15ULL;
        return static_cast<size_t>(mixed ^ (mixed >> 32)) & (m_slots.size() - 1);
    }
    void put(const Slot &slot)
    {
        size_t at = home(slot.id);
        while (m_slots[at].number != ByKey::none)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = slot;
        ++m_count;
    }
    void grow()
    {
        std::vector<Slot> before(std::max<size_t>(64, m_slots.size() * 2));
        before.swap(m_slots);
        m_count = 0;
        for (const Slot &slot : before) {
            if (slot.number != ByKey::none)
                put(slot);
        }
    }

    std::vector<Slot> m_slots;
    size_t m_count = 0;
};

/// The living record that each identifier stands for, joins followed.
class Standing
{
public:
    explicit Standing(const Joins &joins) : m_joins(joins) {}

    void add(const Id &id, quint32 number) { m_numbers.insert(id, number); }
    [[nodiscard]] quint32 of(const Id &id) const
    {
        if (const quint32 number = m_numbers.find(id); number != ByKey::none || m_joins.isEmpty())
            return number;
        const QList<Id> chain = m_joins.above(id);
        for (const Id &one : chain) {
            if (const quint32 number = m_numbers.find(one); number != ByKey::none)
                return number;
        }
        return ByKey::none;
    }

private:
    const Joins &m_joins;
    IdTable m_numbers;
};

/// An identifier as the database writes it: 36 characters; anything else is read the long way.
std::optional<Id> idOf(QByteArrayView text)
{
    std::array<char, 16> bytes{};
    size_t digits = 0;
    for (const char c : text) {
        const int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (value < 0) {
            if (c == '-')
                continue;
            return Id::fromString(QString::fromUtf8(text));
        }
        if (digits == 32)
            return std::nullopt;
        char &byte = bytes[digits / 2];
        byte = static_cast<char>(digits % 2 == 0 ? value << 4 : byte | value);
        ++digits;
    }
    if (digits != 32 || text.size() != 36)
        return std::nullopt;
    return Id::fromBytes(QByteArrayView(bytes.data(), 16));
}

class FactsReader
{
public:
    FactsReader(Space &space, const Vocabularies &words)
        : m_space(space)
        , m_profileWords(words.list(u"profile"))
        , m_organisations(m_facts.organisationJoins)
        , m_projects(m_facts.projectJoins)
    {
    }

    Result<Facts> read()
    {
        ETABLI_TRY(readOrganisations());
        ETABLI_TRY(readProjects());
        ETABLI_TRY(readIdentities());
        followLeads();
        ETABLI_TRY(readPartnerships());
        ETABLI_TRY(readParties());
        ETABLI_TRY(readSet(u"types", m_facts.lineOfPartnership,
                           [this](QByteArrayView code) { return m_facts.types.number(QString::fromUtf8(code)); },
                           [this](quint32 line, int number) {
                               m_facts.typeSets.add(line, number, m_facts.lines[line].types);
                           }));
        ETABLI_TRY(readSet(u"odds", m_facts.lineOf, goalOf, [this](quint32 line, int goal) {
            if (goal > 0)
                m_facts.lines[line].odds |= 1U << goal;
        }));
        ETABLI_TRY(readSet(u"fragilities", m_facts.lineOf,
                           [this](QByteArrayView code) { return m_facts.fragilities.number(QString::fromUtf8(code)); },
                           [this](quint32 line, int number) {
                               m_facts.fragilitySets.add(line, number, m_facts.lines[line].fragilities);
                           }));
        ETABLI_TRY(readSet(u"territories", m_facts.lineOf,
                           [this](QByteArrayView place) { return m_facts.places.number(QString::fromUtf8(place)); },
                           [this](quint32 line, int place) { m_places.emplace_back(line, static_cast<quint32>(place)); }));
        m_facts.placesOf = SmallLists::of(m_places, m_facts.lines.size());
        m_facts.organisationsOf = SmallLists::of(m_parties, m_facts.lines.size());
        for (quint32 line = 0; line < m_facts.lines.size(); ++line)
            m_facts.settle(line);
        m_facts.linkAll();
        return std::move(m_facts);
    }

private:
    [[nodiscard]] Result<Statement *> statement(QStringView name)
    {
        return m_space.connection().cached(sqlText(u"dashboard", name));
    }

    /// Calls `take(row)` with each row of a statement.
    template <typename Take>
    Result<void> each(QStringView name, Take take)
    {
        ETABLI_ASSIGN(Statement *const rows, statement(name));
        for (;;) {
            ETABLI_ASSIGN(const bool more, rows->step());
            if (!more)
                return {};
            take(*rows);
        }
    }

    Result<void> readOrganisations()
    {
        // Read by profile where an index holds it: each is understood once.
        QByteArray last;
        QString profile;
        return each(u"organisations", [&](const Statement &row) {
            if (const QByteArrayView code = row.bytesView(1); code != last) {
                last = code.toByteArray();
                profile = QString::fromUtf8(last);
            }
            const quint32 number = m_facts.addOrganisation();
            m_facts.organisationOf.set(row.integer(0), number);
            m_facts.setProfile(number, profile, m_profileWords);
        });
    }

    Result<void> readIdentities()
    {
        ETABLI_ASSIGN(const qint64 projectType, m_space.symbols().find(QStringLiteral("project")));
        ETABLI_ASSIGN(const qint64 organisationType, m_space.symbols().find(QStringLiteral("organisation")));
        ETABLI_ASSIGN(Statement *const rows, statement(u"identities"));
        rows->bind(1, projectType).bind(2, organisationType);
        for (;;) {
            ETABLI_ASSIGN(const bool more, rows->step());
            if (!more)
                return {};
            const bool isProject = rows->integer(1) == projectType;
            const quint32 number = (isProject ? m_facts.lineOf : m_facts.organisationOf).at(rows->integer(0));
            if (number != ByKey::none)
                (isProject ? m_projects : m_organisations).add(rows->id(2), number);
            else if (!rows->isNullAt(3))
                (isProject ? m_facts.projectJoins : m_facts.organisationJoins).set(rows->id(2), rows->id(3));
        }
    }

    Result<void> readProjects()
    {
        return each(u"projects", [this](const Statement &row) {
            const auto line = static_cast<quint32>(m_facts.lines.size());
            m_facts.lineOf.set(row.integer(0), line);
            m_facts.lines.push_back(projectLine(row, m_facts));
            m_facts.keys.push_back(row.integer(0));
            if (const auto lead = referenceAt(row, 4))
                m_leads.emplace_back(line, *lead);
        });
    }

    void followLeads()
    {
        for (const auto &[line, lead] : m_leads) {
            if (const quint32 number = m_organisations.of(lead); number != ByKey::none)
                m_parties.emplace_back(line, number);
        }
    }

    Result<void> readPartnerships()
    {
        return each(u"partnerships", [this](const Statement &row) {
            const auto project = referenceAt(row, 1);
            const quint32 line = project ? m_projects.of(*project) : ByKey::none;
            if (line == ByKey::none)
                return;
            m_facts.lineOfPartnership.set(row.integer(0), line);
            ++m_facts.lines[line].partnerships;
        });
    }

    Result<void> readParties()
    {
        return readSet(u"parties", m_facts.lineOfPartnership,
                       [this](QByteArrayView text) {
                           const auto id = idOf(text);
                           return id ? m_organisations.of(*id) : ByKey::none;
                       },
                       [this](quint32 line, quint32 organisation) {
                           if (organisation != ByKey::none)
                               m_parties.emplace_back(line, organisation);
                       });
    }

    /// Elements come grouped: each is understood once.
    template <typename Understand, typename Take>
    Result<void> readSet(QStringView name, const ByKey &lineOf, Understand understand, Take take)
    {
        ETABLI_ASSIGN(const qint64 field, m_space.symbols().find(name.toString()));
        ETABLI_ASSIGN(Statement *const members, statement(u"members"));
        members->bind(1, field);
        QByteArray last;
        decltype(understand(QByteArrayView())) known{};
        bool understood = false;
        for (;;) {
            ETABLI_ASSIGN(const bool more, members->step());
            if (!more)
                return {};
            const quint32 line = lineOf.at(members->integer(1));
            if (line == ByKey::none)
                continue; // a set of that name on a record of another type, or of a deleted one
            if (const QByteArrayView element = members->bytesView(0); !understood || element != last) {
                last = element.toByteArray();
                known = understand(element);
                understood = true;
            }
            take(line, known);
        }
    }

    Space &m_space;
    const Vocabulary *m_profileWords;
    Facts m_facts;
    Standing m_organisations;
    Standing m_projects;
    std::vector<std::pair<quint32, quint32>> m_places;
    std::vector<std::pair<quint32, quint32>> m_parties;
    std::vector<std::pair<quint32, Id>> m_leads;
};

} // namespace

ProjectLine projectLine(const Statement &row, Facts &facts)
{
    ProjectLine line;
    line.flags = ProjectLine::isLive;
    if (const QString stage = row.text(1); !stage.isEmpty())
        line.stage = static_cast<qint16>(facts.stages.number(stage));
    const int goal = goalOf(row.bytesView(2));
    line.mainOdd = static_cast<quint8>(goal);
    line.odds = goal > 0 ? 1U << goal : 0U;
    if (!row.isNullAt(3))
        line.budget = row.integer(3);
    line.begins = row.isNullAt(5) ? ProjectLine::noDay : packedDay(row.bytesView(5));
    line.ends = row.isNullAt(6) ? ProjectLine::noDay : packedDay(row.bytesView(6));
    if (line.begins != ProjectLine::noDay && line.ends != ProjectLine::noDay && line.ends < line.begins)
        std::swap(line.begins, line.ends);
    return line;
}

std::optional<Id> referenceAt(const Statement &row, int column)
{
    if (row.isNullAt(column))
        return std::nullopt;
    return idOf(row.bytesView(column));
}

Result<Facts> readFacts(Space &space, const Vocabularies &words)
{
    return FactsReader(space, words).read();
}

} // namespace etabli
