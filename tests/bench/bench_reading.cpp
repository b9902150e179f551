// bench_reading DIR [CODES]: what reading a space costs at the screen. Prints p50 and p95 of the time from a
// keystroke to its results and of first pages, beside the naive way in the same run, and their ratio.
#include "tests/bench/generator.h"

#include "core/store/listing.h"
#include "core/store/search.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace etabli;

namespace {

struct Sample
{
    std::vector<double> ms;
    void add(qint64 ns) { ms.push_back(static_cast<double>(ns) / 1e6); }
    [[nodiscard]] double at(double share)
    {
        if (ms.empty())
            return 0;
        std::sort(ms.begin(), ms.end());
        return ms[std::min(ms.size() - 1, static_cast<size_t>(share * static_cast<double>(ms.size())))];
    }
};

class Bench
{
public:
    Bench(Space &space, QStringList territories)
        : m_space(space), m_territories(std::move(territories)), m_words(1), m_chance(99), m_out(stdout)
    {
    }

    void run()
    {
        m_out << qSetFieldWidth(0) << "keystroke to results, ms" << '\n';
        head();
        const int each = 100;
        search("1 letter", [&] { return m_words.draw(m_chance).left(1); }, each);
        search("2 letters", [&] { return rareOrNot().left(2); }, each);
        search("3 letters", [&] { return rareOrNot().left(3); }, each);
        search("4-6 letters", [&] { return rareOrNot().left(4 + m_chance.below(3)); }, each);
        search("common word", [&] { return m_words.words()[m_chance.below(200)]; }, each);
        search("rare word", [&] { return rare(); }, each);
        search("two common words", [&] { return two(m_words.words()[m_chance.below(100)], m_words.words()[m_chance.below(100)]); }, each);
        search("common and rare", [&] { return two(m_words.words()[m_chance.below(50)], rare()); }, each);
        search("two rare words", [&] { return two(rare(), rare()); }, each);
        search("common and 1 letter", [&] { return two(m_words.words()[m_chance.below(100)], rareOrNot().left(1)); }, each);
        search("rare and 2 letters", [&] { return two(rare(), rareOrNot().left(2)); }, each);
        search("three beginnings", [&] { return two(two(rareOrNot().left(3), rareOrNot().left(2)), rareOrNot().left(4)); }, each);
        search("common, contacts only", [&] { return m_words.words()[m_chance.below(200)]; }, each, {QStringLiteral("contact")});
        total();

        m_out << "\nfirst page of 50 projects, ms\n";
        head();
        const QString project = QStringLiteral("project");
        for (const QString &sort : {QString(), QStringLiteral("title"), QStringLiteral("stage"), QStringLiteral("main_odd"),
                                    QStringLiteral("budget"), QStringLiteral("starts_on"), QStringLiteral("ends_on")}) {
            for (const bool descending : {false, true}) {
                const QString name = (sort.isEmpty() ? QStringLiteral("changed") : sort) + (descending ? QStringLiteral(" desc") : QString());
                const auto one = [&](const QString &kind, const ListQuery &query) {
                    ListQuery sorted = query;
                    sorted.sort = sort;
                    sorted.descending = descending;
                    page(name + QStringLiteral(" / ") + kind, sorted);
                };
                one(QStringLiteral("all"), {project});
                one(QStringLiteral("stage"), {project, {{QStringLiteral("stage"), Value(QStringLiteral("built"))}}});
                one(QStringLiteral("odd"), {project, {{QStringLiteral("odds"), Value(QStringLiteral("12"))}}});
                one(QStringLiteral("stage+odd"), {project, {{QStringLiteral("stage"), Value(QStringLiteral("built"))},
                                                            {QStringLiteral("odds"), Value(QStringLiteral("12"))}}});
                one(QStringLiteral("common word"), {project, {}, m_words.words()[60]});
                one(QStringLiteral("rare word"), {project, {}, rare()});
                one(QStringLiteral("2 letters"), {project, {}, QStringLiteral("co")});
                one(QStringLiteral("1 place"), {project, {}, {}, {m_territories[0]}});
                one(QStringLiteral("many places"), {project, {}, {}, m_territories.mid(0, m_territories.size() / 12)});
                one(QStringLiteral("all at once"), {project, {{QStringLiteral("stage"), Value(QStringLiteral("idea"))}},
                                                    m_words.words()[60], m_territories.mid(0, m_territories.size() / 3)});
            }
        }
        total();
    }

private:
    void head()
    {
        m_all = {};
        m_naiveAll = {};
        m_out << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8\n").arg(QString(), -28).arg(QStringLiteral("p50"), 8)
                     .arg(QStringLiteral("p95"), 8).arg(QStringLiteral("max"), 8).arg(QStringLiteral("naive50"), 8)
                     .arg(QStringLiteral("naive95"), 9).arg(QStringLiteral("ratio95"), 8).arg(QStringLiteral("cut"), 5);
    }
    void line(const QString &name, Sample &sample, Sample &naive, int cut)
    {
        m_out << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8\n").arg(name, -28).arg(sample.at(0.5), 8, 'f', 2)
                     .arg(sample.at(0.95), 8, 'f', 2).arg(sample.at(1), 8, 'f', 2).arg(naive.at(0.5), 8, 'f', 1)
                     .arg(naive.at(0.95), 9, 'f', 1)
                     .arg(naive.ms.empty() ? 0.0 : sample.at(0.95) / naive.at(0.95), 8, 'f', 3).arg(cut, 5);
        m_out.flush();
        m_all.ms.insert(m_all.ms.end(), sample.ms.begin(), sample.ms.end());
        m_naiveAll.ms.insert(m_naiveAll.ms.end(), naive.ms.begin(), naive.ms.end());
        m_cutAll += cut;
    }
    void total()
    {
        Sample all = m_all;
        Sample naive = m_naiveAll;
        const int cut = m_cutAll;
        line(QStringLiteral("ALL (%1)").arg(all.ms.size()), all, naive, cut);
        m_cutAll = 0;
    }

    QString rare() { return m_words.words()[m_words.words().size() / 4 + m_chance.below(static_cast<int>(m_words.words().size() / 2))]; }
    QString rareOrNot() { return m_chance.below(2) ? rare() : m_words.draw(m_chance); }
    static QString two(const QString &a, const QString &b) { return a + QLatin1Char(' ') + b; }

    template <typename Make>
    void search(const char *name, Make make, int count, const QStringList &types = {})
    {
        Sample ours;
        Sample naive;
        int cut = 0;
        for (int i = 0; i < count; ++i) {
            const QString text = make();
            QElapsedTimer timer;
            timer.start();
            Search search(m_space);
            const auto hits = search.find(text, {types});
            ours.add(timer.nsecsElapsed());
            cut += search.wasCutShort() ? 1 : 0;
            if (!hits)
                qFatal("%s", qPrintable(hits.error().detail));
            if (i % 10 == 0)
                naiveSearch(text, naive);
        }
        line(QString::fromLatin1(name), ours, naive, cut);
    }

    void naiveSearch(const QString &text, Sample &sample)
    {
        QStringList parts;
        for (const QString &word : searchtext::asked(text))
            parts += QLatin1Char('"') + word + QStringLiteral("\"*");
        QElapsedTimer timer;
        timer.start();
        drain(QStringLiteral("SELECT rowid, title FROM search WHERE search MATCH '%1' ORDER BY bm25(search) LIMIT 50")
                  .arg(parts.join(QStringLiteral(" AND "))));
        sample.add(timer.nsecsElapsed());
    }

    void page(const QString &name, const ListQuery &query)
    {
        Sample ours;
        int cut = 0;
        for (int i = 0; i < 7; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto shown = Listing(m_space).page(query);
            ours.add(timer.nsecsElapsed());
            if (!shown)
                qFatal("%s", qPrintable(shown.error().subject + shown.error().detail));
            cut += shown->cutShort ? 1 : 0;
        }
        Sample naive;
        QElapsedTimer timer;
        timer.start();
        drain(naivePage(query));
        naive.add(timer.nsecsElapsed());
        line(name, ours, naive, cut);
    }

    /// What anyone would write first: every condition in one statement, the order of the column, OFFSET 0.
    QString naivePage(const ListQuery &query)
    {
        QString sql = QStringLiteral("SELECT * FROM r_project AS r WHERE _gone = 0");
        const auto symbol = [this](const QString &name) { return QString::number(m_space.symbols().find(name).value_or(0)); };
        for (const ListCondition &condition : query.where) {
            if (condition.field == QStringLiteral("odds"))
                sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM member WHERE record = r.key AND field = %1 AND element = '%2')")
                           .arg(symbol(condition.field), condition.value.toText());
            else
                sql += QStringLiteral(" AND \"%1\" = '%2'").arg(condition.field, condition.value.toText());
        }
        if (!query.territories.isEmpty())
            sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM member WHERE record = r.key AND field = %1 AND element IN ('%2'))")
                       .arg(symbol(QStringLiteral("territories")), query.territories.join(QStringLiteral("','")));
        for (const QString &word : searchtext::asked(query.filter))
            sql += QStringLiteral(" AND key IN (SELECT rowid FROM search WHERE search MATCH '\"%1\"*')").arg(word);
        const QString column = query.sort.isEmpty() ? QStringLiteral("_modified") : query.sort == QStringLiteral("title")
            ? QStringLiteral("_folded") : query.sort;
        return sql + QStringLiteral(" ORDER BY \"%1\" %2 NULLS LAST, key LIMIT 50 OFFSET 0")
                         .arg(column, query.descending ? QStringLiteral("DESC") : QStringLiteral("ASC"));
    }

    void drain(const QString &sql)
    {
        auto statement = m_space.connection().prepare(sql);
        if (!statement)
            qFatal("%s", qPrintable(statement.error().detail));
        const auto outcome = statement->run();
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().detail));
    }

    Space &m_space;
    QStringList m_territories;
    bench::Vocabulary m_words;
    bench::Chance m_chance;
    QTextStream m_out;
    Sample m_all;
    Sample m_naiveAll;
    int m_cutAll = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream err(stderr);
    if (arguments.size() < 3) {
        err << "bench_reading DIR CODES\n";
        return 2;
    }
    QFile codes(arguments[2]);
    if (!codes.open(QIODevice::ReadOnly)) {
        err << "cannot read " << arguments[2] << '\n';
        return 1;
    }
    SystemClock clock;
    auto space = Space::open(arguments[1], Space::Access::Read,
                             {&clock, arguments[1] + QStringLiteral("/memory"), QStringLiteral("bench")});
    if (!space) {
        err << space.error().subject << ' ' << space.error().detail << '\n';
        return 1;
    }
    Bench(**space, QString::fromUtf8(codes.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)).run();
    return 0;
}
