#include "tests/bench/generator.h"

#include "core/store/applier.h"
#include "core/store/searchindex.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace etabli::bench {

namespace {

constexpr qint64 operationsInATransaction = 20'000;
constexpr int indexedInATransaction = 10'000;
constexpr qint64 began = 1'740'000'000'000; // February 2025

/// Writes records one after the other, a new transaction every twenty thousand operations.
class Filler
{
public:
    Filler(Space &space, quint64 seed, const QStringList &territories)
        : m_space(space), m_territories(territories), m_chance(seed), m_words(seed)
    {
    }

    Result<void> record(qint64 number)
    {
        const int kind = m_chance.below(20);
        if (kind < 5)
            return project();
        if (kind < 10)
            return organisation(number);
        if (kind < 15)
            return partnership();
        return kind < 18 ? contact() : note();
    }

    Result<void> finishTransaction()
    {
        if (!m_applier)
            return {};
        ETABLI_TRY(m_applier->finish());
        m_applier.reset();
        ETABLI_TRY(m_transaction->commit());
        m_transaction.reset();
        m_space.committed();
        return {};
    }

    [[nodiscard]] qint64 operations() const { return m_operations; }

private:
    void begin(const QString &type)
    {
        m_stamp += 1 + m_chance.below(50'000);
        std::array<std::uint8_t, 10> random;
        for (std::uint8_t &byte : random)
            byte = static_cast<std::uint8_t>(m_chance.next());
        m_id = Id::create(m_stamp, random);
        m_type = type;
    }

    Result<void> write(const QString &field, const QString &element, Value value)
    {
        if (!m_applier) {
            ETABLI_ASSIGN(Transaction transaction, Transaction::begin(m_space.connection()));
            m_transaction.emplace(std::move(transaction));
            m_applier.emplace(m_space, m_space.typingArrival(), Applier::Indexing::Later);
        }
        Operation operation = Operation::single({m_type, m_id, field, element}, std::move(value), m_stamp,
                                                QStringLiteral("Maëlle"));
        operation.dot = m_space.nextDot();
        ++m_operations;
        return m_applier->apply(operation);
    }
    Result<void> text(const char *field, const QString &value) { return write(QString::fromLatin1(field), {}, Value(value)); }
    Result<void> number(const char *field, qint64 value) { return write(QString::fromLatin1(field), {}, Value(value)); }
    Result<void> element(const char *field, const QString &value)
    {
        return write(QString::fromLatin1(field), value, Value(true));
    }
    Result<void> endRecord()
    {
        return m_operations % operationsInATransaction > operationsInATransaction - 12 ? finishTransaction() : Result<void>();
    }

    QString place() { return m_territories[m_chance.below(static_cast<int>(m_territories.size()))]; }
    QString odd() { return QString::number(1 + m_chance.below(17)); }
    QString date()
    {
        return QStringLiteral("20%1-%2-%3").arg(18 + m_chance.below(12)).arg(1 + m_chance.below(12), 2, 10, QLatin1Char('0'))
            .arg(1 + m_chance.below(28), 2, 10, QLatin1Char('0'));
    }
    QString someone(const std::vector<Id> &ids) { return ids[m_chance.next() % ids.size()].toString(); }
    QString code(std::initializer_list<const char *> codes)
    {
        return QString::fromLatin1(*(codes.begin() + m_chance.below(static_cast<int>(codes.size()))));
    }

    Result<void> project()
    {
        begin(QStringLiteral("project"));
        ETABLI_TRY(text("title", m_words.text(m_chance, 30)));
        ETABLI_TRY(text("summary", m_words.text(m_chance, 270)));
        ETABLI_TRY(text("stage", code({"idea", "idea", "study", "built", "running", "ended"})));
        ETABLI_TRY(element("territories", place()));
        if (m_chance.below(3) == 0)
            ETABLI_TRY(element("territories", place()));
        const QString main = odd();
        ETABLI_TRY(text("main_odd", main));
        ETABLI_TRY(element("odds", main));
        ETABLI_TRY(element("odds", odd()));
        if (m_chance.below(4) != 0)
            ETABLI_TRY(number("budget", qint64(m_chance.below(5000)) * 10'000));
        if (m_chance.below(4) != 0)
            ETABLI_TRY(text("starts_on", date()));
        if (!m_organisations.empty())
            ETABLI_TRY(text("lead", someone(m_organisations)));
        m_projects.push_back(m_id);
        return endRecord();
    }
    Result<void> organisation(qint64 serial)
    {
        begin(QStringLiteral("organisation"));
        ETABLI_TRY(text("name", m_words.text(m_chance, 28)));
        ETABLI_TRY(text("profile", code({"association", "enterprise", "commune", "epci", "school", "foundation", "state"})));
        ETABLI_TRY(text("siren", QString::number(100'000'000 + serial * 7)));
        ETABLI_TRY(text("territory", place()));
        ETABLI_TRY(text("notes", m_words.text(m_chance, 250)));
        m_organisations.push_back(m_id);
        return endRecord();
    }
    Result<void> partnership()
    {
        begin(QStringLiteral("partnership"));
        ETABLI_TRY(text("title", m_words.text(m_chance, 30)));
        if (!m_projects.empty())
            ETABLI_TRY(text("project", someone(m_projects)));
        for (int i = 0; i < 2 && !m_organisations.empty(); ++i)
            ETABLI_TRY(element("parties", someone(m_organisations)));
        ETABLI_TRY(element("types", code({"financial", "technical", "expertise", "premises"})));
        if (m_chance.below(2) == 0)
            ETABLI_TRY(number("amount", qint64(m_chance.below(2000)) * 5'000));
        ETABLI_TRY(text("notes", m_words.text(m_chance, 250)));
        return endRecord();
    }
    Result<void> contact()
    {
        begin(QStringLiteral("contact"));
        const QString given = m_words.draw(m_chance);
        ETABLI_TRY(text("name", QString(given + u' ' + m_words.draw(m_chance))));
        ETABLI_TRY(text("role", m_words.text(m_chance, 25)));
        if (!m_organisations.empty())
            ETABLI_TRY(text("organisation", someone(m_organisations)));
        ETABLI_TRY(text("email", QString(given + QStringLiteral("@exemple.fr"))));
        return endRecord();
    }
    Result<void> note()
    {
        begin(QStringLiteral("note"));
        ETABLI_TRY(text("text", m_words.text(m_chance, 300)));
        if (!m_projects.empty())
            ETABLI_TRY(text("project", someone(m_projects)));
        ETABLI_TRY(text("territory", place()));
        ETABLI_TRY(text("on", date()));
        return endRecord();
    }

    Space &m_space;
    const QStringList &m_territories;
    Chance m_chance;
    Vocabulary m_words;
    std::optional<Transaction> m_transaction;
    std::optional<Applier> m_applier;
    std::vector<Id> m_projects;
    std::vector<Id> m_organisations;
    qint64 m_operations = 0;
    qint64 m_stamp = began;
    Id m_id;
    QString m_type;
};

} // namespace

Result<GeneratorReport> generate(Space &space, qint64 records, quint64 seed, const QStringList &territories,
                                 const std::function<void(qint64)> &progress)
{
    GeneratorReport report;
    QElapsedTimer timer;
    timer.start();
    Filler filler(space, seed, territories);
    for (; report.records < records; ++report.records) {
        ETABLI_TRY(filler.record(report.records));
        if (progress && report.records % 10'000 == 0)
            progress(report.records);
    }
    ETABLI_TRY(filler.finishTransaction());
    report.operations = filler.operations();
    report.applyMs = timer.restart();

    SearchIndex index(space.connection(), space.symbols());
    for (;;) {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(space.connection()));
        ETABLI_ASSIGN(const int done, index.indexPending(indexedInATransaction));
        ETABLI_TRY(transaction.commit());
        if (done == 0)
            break;
    }
    report.indexMs = timer.elapsed();
    ETABLI_TRY(space.connection().checkpoint());
    return report;
}

} // namespace etabli::bench
