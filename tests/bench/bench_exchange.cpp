// The product's side of the exchange benchmark: each call does one thing in a fresh process, so that its peak
// memory is its own, and prints lines "name value". tests/bench/run puts them beside those of the stand-in.
//
//   bench_exchange make FOLDER ROWS                 a space of ROWS projects
//   bench_exchange edit FOLDER ROWS PERCENT SIDE    the edits of one side, as own operations
//   bench_exchange operations FROM TO               the own operations of FROM applied to TO by the Applier alone
#include "tests/bench/exchangespaces.h"

#include "core/store/applier.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <vector>

using namespace etabli;

namespace {

/// Where the streams of the benchmark's spaces are remembered: beside the spaces, never the person's own.
Surroundings surroundings(const QString &folder)
{
    static const SystemClock clock;
    return {&clock, folder + QStringLiteral("/../streams"), QStringLiteral("bench")};
}

void print(const char *name, double value)
{
    std::printf("%s %.6f\n", name, value);
}

void print(const char *name, qint64 value)
{
    std::printf("%s %lld\n", name, static_cast<long long>(value));
}

void printPeak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("VmHWM:"))
            print("peak_kb", line.mid(6).trimmed().split(' ').first().toLongLong());
}

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Result<void> make(const QString &folder, std::uint64_t rows)
{
    ETABLI_ASSIGN(const auto space, Space::create(folder, QStringLiteral("Redon"), QStringLiteral("Maëlle"),
                                                  surroundings(folder)));
    QElapsedTimer timer;
    timer.start();
    ETABLI_TRY(bench::fill(*space, rows));
    print("seconds", seconds(timer));
    return {};
}

Result<void> edit(const QString &folder, std::uint64_t rows, unsigned percent, unsigned side)
{
    ETABLI_ASSIGN(const auto space, Space::open(folder, Space::Access::Write, surroundings(folder)));
    QElapsedTimer timer;
    timer.start();
    ETABLI_ASSIGN(const bench::Written written, bench::editSpace(*space, rows, percent, side));
    print("seconds", seconds(timer));
    print("edited", written.edited);
    print("fields", written.fields);
    print("deleted", written.deleted);
    print("inserted", written.inserted);
    return {};
}

Result<void> operations(const QString &from, const QString &to)
{
    std::vector<Operation> list;
    Id stream;
    {
        ETABLI_ASSIGN(const auto space, Space::open(from, Space::Access::Read, surroundings(from)));
        stream = space->site().stream;
        ETABLI_ASSIGN(Statement record, space->connection().prepare(
                                            u"SELECT id, text FROM record JOIN symbol ON symbol.key = type "
                                            u"WHERE record.key = ?1"));
        const Stream *own = space->streams().find(stream);
        QElapsedTimer timer;
        timer.start();
        ETABLI_TRY(space->log().between(own->key, 0, highestSequence, [&](const HeldOperation &held) -> Result<void> {
            record.reset();
            ETABLI_ASSIGN(const bool found, record.bind(1, held.key.record).step());
            Operation operation = held.operation;
            if (found) {
                operation.target.record = record.id(0);
                operation.target.type = record.text(1);
            }
            list.push_back(std::move(operation));
            return {};
        }));
        print("read_seconds", seconds(timer));
    }
    print("operations", static_cast<qint64>(list.size()));

    ETABLI_ASSIGN(const auto space, Space::open(to, Space::Access::Write, surroundings(to)));
    QElapsedTimer timer;
    timer.start();
    ETABLI_ASSIGN(Transaction transaction, Transaction::begin(space->connection()));
    Applier applier(*space, space->nextReception(), Applier::Indexing::Later);
    ETABLI_ASSIGN(const StreamKey key, space->streams().key(stream));
    for (Operation &operation : list) {
        operation.dot.stream = key;
        ETABLI_TRY(applier.apply(operation));
    }
    ETABLI_ASSIGN(const ApplyReport report, applier.finish());
    print("apply_seconds", seconds(timer));
    ETABLI_TRY(transaction.commit());
    print("commit_seconds", seconds(timer));
    ETABLI_TRY(space->connection().checkpoint());
    print("seconds", seconds(timer));
    print("per_second", static_cast<double>(list.size()) / seconds(timer));
    print("applied", report.applied);
    print("conflicts", report.conflicts);
    return {};
}

Result<void> run(const QStringList &arguments)
{
    const QString verb = arguments.value(1);
    const auto count = [&arguments](int index) { return arguments.value(index).toULongLong(); };
    const auto small = [&arguments](int index) { return arguments.value(index).toUInt(); };
    if (verb == u"make" && arguments.size() == 4)
        return make(arguments[2], count(3));
    if (verb == u"edit" && arguments.size() == 6)
        return edit(arguments[2], count(3), small(4), small(5));
    if (verb == u"operations" && arguments.size() == 4)
        return operations(arguments[2], arguments[3]);
    return failure(Fault::InvalidValue, arguments.mid(1).join(u' '), QStringLiteral("see the head of bench_exchange.cpp"));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto outcome = run(application.arguments());
    if (!outcome) {
        std::fprintf(stderr, "bench_exchange: fault %d, %s, %s\n", static_cast<int>(outcome.error().fault),
                     qPrintable(outcome.error().subject), qPrintable(outcome.error().detail));
        return 1;
    }
    printPeak();
    return 0;
}
