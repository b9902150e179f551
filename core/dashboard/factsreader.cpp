#include "core/dashboard/factsreader.h"

#include "core/db/sqltext.h"

#include <unordered_map>
#include <utility>

namespace etabli {

namespace {

/// The living record that each identifier stands for, joins followed.
class Standing
{
public:
    explicit Standing(const Joins &joins) : m_joins(joins) {}

    void reserve(size_t count) { m_numbers.reserve(count); }
    void add(const Id &id, quint32 number) { m_numbers.emplace(id, number); }
    [[nodiscard]] quint32 of(const Id &id) const
    {
        if (const auto found = m_numbers.find(id); found != m_numbers.end())
            return found->second;
        const QList<Id> chain = m_joins.above(id);
        for (const Id &one : chain) {
            if (const auto found = m_numbers.find(one); found != m_numbers.end())
                return found->second;
        }
        return ByKey::none;
    }

private:
    const Joins &m_joins;
    std::unordered_map<Id, quint32> m_numbers;
};

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
        return each(u"organisations", [this](const Statement &row) {
            const Id id = row.id(1);
            if (row.integer(4) != 0) {
                if (!row.isNullAt(2))
                    m_facts.organisationJoins.set(id, row.id(2));
                return;
            }
            const quint32 number = m_facts.addOrganisation();
            m_organisations.add(id, number);
            m_facts.organisationOf.set(row.integer(0), number);
            m_facts.setProfile(number, row.text(3), m_profileWords);
        });
    }

    Result<void> readProjects()
    {
        ETABLI_TRY(each(u"projects", [this](const Statement &row) {
            const auto line = static_cast<quint32>(m_facts.lines.size());
            m_facts.lineOf.set(row.integer(0), line);
            m_facts.lines.push_back(projectLine(row, m_facts));
            m_facts.keys.push_back(row.integer(0));
            if (const auto lead = referenceAt(row, 4)) {
                if (const quint32 number = m_organisations.of(*lead); number != ByKey::none)
                    m_parties.emplace_back(line, number);
            }
        }));
        return each(u"project_identities", [this](const Statement &row) {
            if (const quint32 line = m_facts.lineOf.at(row.integer(0)); line != ByKey::none)
                m_projects.add(row.id(1), line);
            else if (!row.isNullAt(2))
                m_facts.projectJoins.set(row.id(1), row.id(2));
        });
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
                           const auto id = Id::fromString(QString::fromLatin1(text));
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
    return Id::fromString(QString::fromLatin1(row.bytesView(column)));
}

Result<Facts> readFacts(Space &space, const Vocabularies &words)
{
    return FactsReader(space, words).read();
}

} // namespace etabli
