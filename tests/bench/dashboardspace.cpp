#include "tests/bench/dashboardspace.h"

#include "core/domain/recordtype.h"
#include "core/store/rowsql.h"
#include "tests/bench/generator.h"

#include <array>
#include <vector>

namespace etabli::bench {

namespace {

/// Rows of three types and the members of their sets, one after the other, in one transaction.
class Rows
{
public:
    Rows(Space &space, quint64 seed, const QStringList &places) : m_space(space), m_places(places), m_chance(seed) {}

    Result<void> fill(qint64 projects)
    {
        Connection &connection = m_space.connection();
        ETABLI_TRY(connection.execute(u"PRAGMA synchronous = OFF; PRAGMA cache_size = -400000"));
        ETABLI_TRY(dropIndexes());
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(connection));
        for (qint64 i = 0; i < projects; ++i)
            ETABLI_TRY(organisation());
        for (qint64 i = 0; i < projects; ++i)
            ETABLI_TRY(project());
        for (qint64 i = 0; i < 2 * projects; ++i)
            ETABLI_TRY(partnership());
        ETABLI_TRY(transaction.commit());
        ETABLI_TRY(connection.execute(u"CREATE INDEX member_element ON member (field, element, record)"));
        for (const char *type : types) {
            const QStringList indexes = rowsql::indexes(*recordType(QString::fromLatin1(type)));
            for (const QString &sql : indexes)
                ETABLI_TRY(connection.execute(sql));
        }
        return {};
    }

private:
    static constexpr std::array types{"organisation", "project", "partnership"};

    Result<void> dropIndexes()
    {
        ETABLI_TRY(m_space.connection().execute(u"DROP INDEX member_element"));
        for (const char *type : types) {
            const QStringList indexes = rowsql::indexes(*recordType(QString::fromLatin1(type)));
            for (const QString &sql : indexes) // CREATE INDEX IF NOT EXISTS name ON …
                ETABLI_TRY(m_space.connection().execute(QString(u"DROP INDEX " + sql.section(u' ', 5, 5))));
        }
        return {};
    }

    Result<Id> record(const char *type)
    {
        std::array<std::uint8_t, 10> random;
        for (std::uint8_t &byte : random)
            byte = static_cast<std::uint8_t>(m_chance.next());
        const Id id = Id::create(1'740'000'000'000 + m_key, random);
        ETABLI_ASSIGN(const qint64 symbol, m_space.symbols().key(QString::fromLatin1(type)));
        ETABLI_ASSIGN(Statement *const insert, m_space.connection().cached(QStringLiteral(
            "INSERT INTO record (key, type, id, created) VALUES (?1, ?2, ?3, 1740000000000)")));
        ETABLI_TRY(insert->bind(1, ++m_key).bind(2, symbol).bind(3, id).run());
        return id;
    }
    Result<void> member(const char *field, const QString &element)
    {
        ETABLI_ASSIGN(const qint64 symbol, m_space.symbols().key(QString::fromLatin1(field)));
        ETABLI_ASSIGN(Statement *const insert, m_space.connection().cached(QStringLiteral(
            "INSERT OR IGNORE INTO member (record, field, element) VALUES (?1, ?2, ?3)")));
        return insert->bind(1, m_key).bind(2, symbol).bind(3, element).run();
    }
    QString code(std::initializer_list<const char *> codes)
    {
        return QString::fromLatin1(*(codes.begin() + m_chance.below(static_cast<int>(codes.size()))));
    }
    QString date(int first)
    {
        return QStringLiteral("%1-%2-%3").arg(first + m_chance.below(6)).arg(1 + m_chance.below(12), 2, 10, QLatin1Char('0'))
            .arg(1 + m_chance.below(28), 2, 10, QLatin1Char('0'));
    }
    const QString &place() { return m_places[m_chance.below(static_cast<int>(m_places.size()))]; }
    const QString &someone(const std::vector<QString> &ids) { return ids[m_chance.next() % ids.size()]; }

    Result<void> organisation()
    {
        ETABLI_ASSIGN(const Id id, record("organisation"));
        ETABLI_ASSIGN(Statement *const insert, m_space.connection().cached(QStringLiteral(
            "INSERT INTO r_organisation (key, _folded, name, profile) VALUES (?1, ?2, ?2, ?3)")));
        insert->bind(1, m_key).bind(2, QString(u"acteur " + QString::number(m_key)));
        insert->bind(3, code({"ASSO", "ENTR", "ENTR_PME", "ENTR_TPE", "FOND", "COLL", "ETAT", "SYND", "ACCO", "ACAD", "CITO"}));
        m_organisations.push_back(id.toString());
        return insert->run();
    }
    Result<void> project()
    {
        ETABLI_ASSIGN(const Id id, record("project"));
        ETABLI_ASSIGN(Statement *const insert, m_space.connection().cached(QStringLiteral(
            "INSERT INTO r_project (key, _folded, title, stage, main_odd, budget, lead, starts_on, ends_on) "
            "VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")));
        const QString main = QString::number(1 + m_chance.below(17));
        insert->bind(1, m_key).bind(2, QString(u"alliance " + QString::number(m_key)));
        insert->bind(3, code({"E0", "E0", "E1", "E2", "E2", "E3", "E4", "E5", "PAUSE", "CLOS"})).bind(4, main);
        if (m_chance.below(4) == 0)
            insert->bindNull(5);
        else
            insert->bind(5, qint64(m_chance.below(90'000)) * 1000);
        insert->bind(6, someone(m_organisations)).bind(7, date(2018)).bind(8, date(2024));
        ETABLI_TRY(insert->run());
        ETABLI_TRY(member("territories", place()));
        if (m_chance.below(4) == 0)
            ETABLI_TRY(member("territories", place()));
        ETABLI_TRY(member("odds", main));
        ETABLI_TRY(member("odds", QString::number(1 + m_chance.below(17))));
        for (int i = m_chance.below(3); i > 0; --i)
            ETABLI_TRY(member("fragilities", code({"EMPL", "NIVI", "SECU", "MOBI", "ENVI", "DECO", "TENE", "EXCL", "EDUC",
                                                   "SANT", "LOGE", "LIEN", "NUME", "ALIM"})));
        m_projects.push_back(id.toString());
        return {};
    }
    Result<void> partnership()
    {
        ETABLI_TRY(record("partnership"));
        ETABLI_ASSIGN(Statement *const insert, m_space.connection().cached(QStringLiteral(
            "INSERT INTO r_partnership (key, _folded, title, project) VALUES (?1, ?2, ?2, ?3)")));
        insert->bind(1, m_key).bind(2, QString(u"accord " + QString::number(m_key))).bind(3, someone(m_projects));
        ETABLI_TRY(insert->run());
        ETABLI_TRY(member("parties", someone(m_organisations)));
        ETABLI_TRY(member("parties", someone(m_organisations)));
        return member("types", code({"MEC_FIN", "MEC_NAT", "MEC_COMP", "RESP", "COOP", "INNO"}));
    }

    Space &m_space;
    const QStringList &m_places;
    Chance m_chance;
    qint64 m_key = 0;
    std::vector<QString> m_organisations;
    std::vector<QString> m_projects;
};

} // namespace

Result<void> fillRows(Space &space, qint64 projects, quint64 seed, const QStringList &places)
{
    return Rows(space, seed, places).fill(projects);
}

} // namespace etabli::bench
