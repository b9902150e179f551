// bench_reading DIR [CODES]: what reading a space costs at the screen. Prints p50 and p95 of the time from a
// keystroke to its results and of first pages, beside the naive way in the same run, and their ratio. The ratio
// and cpu95 are of processor time: on a machine that does other things, time on the wall measures those too.
#include "tests/bench/generator.h"

#include "core/base/textfold.h"
#include "core/services/duplicates.h"
#include "core/services/workspace.h"
#include "core/store/listing.h"
#include "core/store/search.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace etabli;

namespace {

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

struct Sample
{
    std::vector<double> wall;
    std::vector<double> cpu;

    template <typename Work>
    void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t began = std::clock();
        work();
        cpu.push_back(static_cast<double>(std::clock() - began) * 1000.0 / CLOCKS_PER_SEC);
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    void add(const Sample &other)
    {
        wall.insert(wall.end(), other.wall.begin(), other.wall.end());
        cpu.insert(cpu.end(), other.cpu.begin(), other.cpu.end());
    }
};

class Bench
{
public:
    Bench(Workspace &workspace, QStringList territories)
        : m_workspace(workspace), m_space(workspace.space()), m_territories(std::move(territories)), m_words(1), m_chance(99), m_out(stdout)
    {
    }

    void run()
    {
        m_out << "keystroke to results, ms\n";
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
        search("common word, excerpts", [&] { return m_words.words()[m_chance.below(200)]; }, each, {}, true);
        search("rare word, excerpts", [&] { return rare(); }, each, {}, true);
        search("two common words, excerpts", [&] { return two(m_words.words()[m_chance.below(100)], m_words.words()[m_chance.below(100)]); }, each, {}, true);
        search("common and rare, excerpts", [&] { return two(m_words.words()[m_chance.below(50)], rare()); }, each, {}, true);
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
                    page(name + QStringLiteral(" / ") + kind, sorted, sort.isEmpty() || sort == QStringLiteral("title"));
                };
                one(QStringLiteral("all"), {project});
                one(QStringLiteral("stage"), {project, {{QStringLiteral("stage"), Value(QStringLiteral("built"))}}});
                one(QStringLiteral("odd"), {project, {{QStringLiteral("odds"), Value(QStringLiteral("12"))}}});
                one(QStringLiteral("stage+odd"), {project, {{QStringLiteral("stage"), Value(QStringLiteral("built"))},
                                                            {QStringLiteral("odds"), Value(QStringLiteral("12"))}}});
                one(QStringLiteral("no stage"), {project, {{QStringLiteral("stage"), Value()}}});
                one(QStringLiteral("two stages"), {project, {{QStringLiteral("stage"), Value(QStringLiteral("built")),
                                                              {Value(QStringLiteral("idea"))}}}});
                one(QStringLiteral("stage or none"), {project, {{QStringLiteral("stage"), Value(QStringLiteral("built")), {Value()}}}});
                one(QStringLiteral("no odd"), {project, {{QStringLiteral("odds"), Value()}}});
                ListQuery deleted{project};
                deleted.deleted = true;
                one(QStringLiteral("deleted"), deleted);
                ListQuery torn{project};
                torn.inConflict = true;
                one(QStringLiteral("in conflict"), torn);
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

        m_out << "\nwhat one record may be a duplicate of, ms\n";
        head();
        for (const char *type : {"organisation", "contact"})
            duplicates(QString::fromLatin1(type));
        total();
    }

private:
    void head()
    {
        m_all = {};
        m_naiveAll = {};
        m_out << QString(28, QLatin1Char(' '));
        for (const char *name : {"p50", "p95", "max", "cpu50", "cpu95", "naive50", "naive95", "ratio95", "cut"})
            m_out << QStringLiteral("%1").arg(QLatin1String(name), 9);
        m_out << '\n';
    }
    void line(const QString &name, Sample &sample, Sample &naive, int cut)
    {
        m_out << QStringLiteral("%1").arg(name, -28);
        for (const double value : {quantile(sample.wall, 0.5), quantile(sample.wall, 0.95), quantile(sample.wall, 1),
                                   quantile(sample.cpu, 0.5), quantile(sample.cpu, 0.95), quantile(naive.cpu, 0.5),
                                   quantile(naive.cpu, 0.95)})
            m_out << QStringLiteral("%1").arg(value, 9, 'f', 2);
        const double reference = quantile(naive.cpu, 0.95);
        m_out << QStringLiteral("%1%2\n").arg(reference > 0 ? quantile(sample.cpu, 0.95) / reference : 0, 9, 'f', 3).arg(cut, 9);
        m_out.flush();
        m_all.add(sample);
        m_naiveAll.add(naive);
        m_cutAll += cut;
    }
    void total()
    {
        Sample all = m_all;
        Sample naive = m_naiveAll;
        const int cut = m_cutAll;
        line(QStringLiteral("ALL (%1)").arg(all.wall.size()), all, naive, cut);
        m_cutAll = 0;
    }

    QString rare() { return m_words.words()[m_words.words().size() / 4 + m_chance.below(static_cast<int>(m_words.words().size() / 2))]; }
    QString rareOrNot() { return m_chance.below(2) ? rare() : m_words.draw(m_chance); }
    static QString two(const QString &a, const QString &b) { return a + QLatin1Char(' ') + b; }

    template <typename Make>
    void search(const char *name, Make make, int count, const QStringList &types = {}, bool excerpts = false)
    {
        Sample ours;
        Sample naive;
        int cut = 0;
        for (int i = 0; i < count; ++i) {
            const QString text = make();
            ours.time([&] {
                Search search(m_space);
                SearchOptions options{types};
                options.excerpts = excerpts;
                const auto hits = search.find(text, options);
                cut += search.wasCutShort() ? 1 : 0;
                if (!hits)
                    qFatal("%s", qPrintable(hits.error().detail));
            });
            if (i % 20 == 0)
                naiveSearch(text, naive);
        }
        line(QString::fromLatin1(name), ours, naive, cut);
    }

    void naiveSearch(const QString &text, Sample &sample)
    {
        QStringList parts;
        for (const QString &word : searchtext::asked(text))
            parts += QLatin1Char('"') + word + QStringLiteral("\"*");
        sample.time([&] {
            drain(QStringLiteral("SELECT rowid, title FROM search WHERE search MATCH '%1' ORDER BY bm25(search) LIMIT 50")
                      .arg(parts.join(QStringLiteral(" AND "))));
        });
    }

    void page(const QString &name, const ListQuery &query, bool naively)
    {
        Sample ours;
        int cut = 0;
        for (int i = 0; i < 7; ++i) {
            ours.time([&] {
                const auto shown = Listing(m_space).page(query);
                if (!shown)
                    qFatal("%s", qPrintable(shown.error().subject + shown.error().detail));
                cut += shown->cutShort ? 1 : 0;
            });
        }
        Sample naive;
        if (naively)
            naive.time([&] { drain(naivePage(query)); });
        line(name, ours, naive, cut);
    }

    /// Two hundred records of a type; the naive way compares the name and the code with those of the whole table.
    void duplicates(const QString &type)
    {
        const QString code = type == QStringLiteral("organisation") ? QStringLiteral("siren") : QStringLiteral("email");
        ListQuery query{type};
        query.limit = 200;
        query.deadlineMs = 0;
        query.fields = {code};
        const auto some = Listing(m_space).page(query);
        if (!some)
            qFatal("%s", qPrintable(some.error().subject + some.error().detail));
        Sample ours;
        Sample naive;
        for (const ListRow &row : some->rows) {
            ours.time([&] {
                const auto found = Duplicates(m_workspace).of(type, row.id);
                if (!found)
                    qFatal("%s", qPrintable(found.error().subject + found.error().detail));
            });
            if (naive.wall.size() < 20) {
                naive.time([&] {
                    drain(QStringLiteral("SELECT key FROM r_%1 WHERE _gone = 0 AND (+_folded = '%2' OR +%3 = '%4')")
                              .arg(type, folded(row.title).replace(u'\'', QStringLiteral("''")), code, row.values.value(code).toText()));
                });
            }
        }
        line(type, ours, naive, 0);
    }

    /// What anyone would write first: every condition in one statement, the order of the column, OFFSET 0.
    QString naivePage(const ListQuery &query)
    {
        QString sql = QStringLiteral("SELECT * FROM r_project AS r WHERE _gone = %1").arg(query.deleted ? 1 : 0);
        if (query.inConflict)
            sql += QStringLiteral(" AND _conflicts > 0");
        const auto symbol = [this](const QString &name) { return QString::number(m_space.symbols().find(name).value_or(0)); };
        for (const ListCondition &condition : query.where) {
            if (condition.field == QStringLiteral("odds") && condition.value.isEmpty())
                sql += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM member WHERE record = r.key AND field = %1)").arg(symbol(condition.field));
            else if (!condition.others.isEmpty())
                sql += QStringLiteral(" AND (\"%1\" = '%2' OR \"%1\" IS '%3')")
                           .arg(condition.field, condition.value.toText(), condition.others.first().toText());
            else if (condition.field == QStringLiteral("odds"))
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
        // The naive way may take minutes: two seconds say enough.
        m_space.connection().setDeadline(2000);
        const auto outcome = statement->run();
        m_space.connection().setDeadline(0);
        if (!outcome && outcome.error().fault != Fault::Cancelled)
            qFatal("%s", qPrintable(outcome.error().detail));
    }

    Workspace &m_workspace;
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
    WorkspaceOptions options;
    options.surroundings = {&clock, arguments[1] + QStringLiteral("/memory"), QStringLiteral("bench")};
    options.sharedFolder = arguments[1] + QStringLiteral("/shared");
    auto space = Workspace::open(arguments[1], Space::Access::Read, options);
    if (!space) {
        err << space.error().subject << ' ' << space.error().detail << '\n';
        return 1;
    }
    Bench(**space, QString::fromUtf8(codes.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)).run();
    return 0;
}
