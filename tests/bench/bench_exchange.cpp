// The product's side of the exchange benchmark: each call does one thing in a fresh process, so that its peak
// memory is its own, and prints lines "name value". tests/bench/run puts them beside those of the stand-in.
//
//   bench_exchange make FOLDER ROWS                 a space of ROWS projects
//   bench_exchange edit FOLDER ROWS PERCENT SIDE    the edits of one side, as own operations
//   bench_exchange operations FROM TO               the own operations of FROM applied to TO by the Applier alone
//   bench_exchange export FOLDER ARCHIVE            delta archive of the own operations
//   bench_exchange snapshot FOLDER ARCHIVE          everything held
//   bench_exchange verify ARCHIVE                   signature, names, sizes, hashes
//   bench_exchange merge FOLDER ARCHIVE             verified, merged, checkpointed
//   bench_exchange again FOLDER ARCHIVE             the same archive once more
//   bench_exchange index FOLDER                     what the merge left to the search index
//   bench_exchange typing FOLDER DATABASE COUNT     one person's edit, beside a plain UPDATE of the same row
#include "tests/bench/exchangespaces.h"

#include "core/services/exporting.h"
#include "core/services/merging.h"
#include "core/services/reception.h"
#include "core/store/applier.h"
#include "core/store/editor.h"
#include "core/store/rowsql.h"
#include "tests/bench/standin_rows.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
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

/// Makes of a copied folder another workbench, which starts from what the base has of the first.
Result<std::unique_ptr<Space>> openAsOther(const QString &folder)
{
    const SpaceFolder files(folder);
    ETABLI_ASSIGN(SiteFile site, files.readSite());
    site.site = Id::create(SystemClock());
    ETABLI_TRY(files.writeSite(site));
    ETABLI_ASSIGN(auto space, Space::open(folder, Space::Access::Write, surroundings(folder)));
    ETABLI_ASSIGN(Transaction transaction, Transaction::begin(space->connection()));
    const QList<Stream> streams = space->streams().all();
    for (const Stream &stream : streams) {
        if (stream.key == space->ownStream())
            continue;
        ETABLI_TRY(space->streams().setClaim(stream.key, stream.highest));
        ETABLI_TRY(space->streams().setAcknowledged(stream.key, stream.highest));
    }
    ETABLI_TRY(transaction.commit());
    return space;
}

Result<void> edit(const QString &folder, std::uint64_t rows, unsigned percent, unsigned side)
{
    ETABLI_ASSIGN(const auto space, openAsOther(folder));
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

Result<void> exportTo(const QString &folder, const QString &path, bool full)
{
    ETABLI_ASSIGN(const auto space, Space::open(folder, Space::Access::Write, surroundings(folder)));
    QElapsedTimer timer;
    timer.start();
    ExportRequest request;
    request.path = path;
    request.full = full;
    ETABLI_ASSIGN(const ExportReport report, exportArchive(*space, request));
    print("seconds", seconds(timer));
    print("bytes", report.bytes);
    print("operations", report.manifest.operations);
    return {};
}

Result<void> verify(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    ETABLI_ASSIGN(const VerifiedArchive archive, verifyArchive(path));
    print("seconds", seconds(timer));
    print("operations", archive.manifest.operations);
    return {};
}

Result<void> merge(const QString &folder, const QString &path)
{
    ETABLI_ASSIGN(const auto space, Space::open(folder, Space::Access::Write, surroundings(folder)));
    const qint64 before = space->connection().totalChanges();
    QElapsedTimer timer;
    timer.start();
    ETABLI_ASSIGN(const MergeReport report, mergeArchive(*space, {path}));
    print("merge_seconds", seconds(timer));
    ETABLI_TRY(space->connection().checkpoint());
    print("seconds", seconds(timer));
    print("applied", report.applied);
    print("known", report.known);
    print("conflicts", report.conflicts);
    print("waiting", static_cast<qint64>(report.waiting.size()));
    print("writes", space->connection().totalChanges() - before);
    return {};
}

Result<void> index(const QString &folder)
{
    ETABLI_ASSIGN(const auto space, Space::open(folder, Space::Access::Write, surroundings(folder)));
    QElapsedTimer timer;
    timer.start();
    ETABLI_ASSIGN(const qint64 records, indexWaiting(*space));
    print("seconds", seconds(timer));
    print("records", records);
    return {};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// The plain table gets the columns and indexes of the projects of a space, and the same settings: what differs is
/// that operations are kept. The two edits are made in turn, so that both meet the same machine.
Result<void> typing(const QString &folder, const QString &plainPath, int count)
{
    ETABLI_ASSIGN(const auto space, Space::open(folder, Space::Access::Write, surroundings(folder)));
    ETABLI_ASSIGN(const auto plain, Connection::open(plainPath, Connection::Mode::Create));
    ETABLI_TRY(plain->execute(u"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000"));
    const RecordType &type = *recordType(u"project");
    ETABLI_TRY(plain->execute(rowsql::create(type)));
    const QStringList indexes = rowsql::indexes(type);
    for (const QString &sql : indexes)
        ETABLI_TRY(plain->execute(sql));
    ETABLI_TRY(plain->attach(space->folder().database(), QStringLiteral("space")));
    ETABLI_TRY(plain->execute(u"INSERT INTO main.r_project SELECT * FROM space.r_project"));
    ETABLI_TRY(plain->execute(u"CREATE TABLE identity (id BLOB PRIMARY KEY, key INTEGER NOT NULL)"));
    ETABLI_TRY(plain->execute(u"INSERT INTO identity SELECT id, key FROM space.record"));
    ETABLI_TRY(plain->execute(u"DETACH space"));
    ETABLI_TRY(plain->checkpoint());
    ETABLI_ASSIGN(const qint64 rows, plain->scalar(u"SELECT count(*) FROM r_project"));

    Editor editor(*space);
    const QString project = QStringLiteral("project");
    std::vector<double> with;
    std::vector<double> without;
    for (int i = 0; i < count; ++i) {
        // Among the rows of the start: those added since have other numbers.
        const auto number = benchrows::mixed(static_cast<std::uint64_t>(i)) % static_cast<std::uint64_t>(rows * 98 / 100);
        if (benchrows::editOf(number, 10, 1).deleted || benchrows::editOf(number, 10, 2).deleted)
            continue;
        const Id id = bench::rowId(number);
        const qint64 budget = space->clock().now() * 1'000 + i; // never one that stands already
        QElapsedTimer timer;
        timer.start();
        ETABLI_ASSIGN(const EditReceipt receipt,
                      editor.change(project, id, {FieldChange::set(QStringLiteral("budget"), Value(budget))}));
        with.push_back(seconds(timer));
        if (receipt.isEmpty())
            return failure(Fault::Internal, id.toString(), QStringLiteral("the edit changed nothing"));

        timer.restart();
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(*plain));
        ETABLI_ASSIGN(Statement * update, plain->cached(QStringLiteral(
            "UPDATE r_project SET budget = ?2, _modified = ?3 WHERE key = (SELECT key FROM identity WHERE id = ?1)")));
        ETABLI_TRY(update->bind(1, id).bind(2, budget).bind(3, space->clock().now()).run());
        ETABLI_TRY(transaction.commit());
        without.push_back(seconds(timer));
    }
    print("edits", static_cast<qint64>(with.size()));
    print("with_seconds", median(with));
    print("without_seconds", median(without));
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
    if (verb == u"export" && arguments.size() == 4)
        return exportTo(arguments[2], arguments[3], false);
    if (verb == u"snapshot" && arguments.size() == 4)
        return exportTo(arguments[2], arguments[3], true);
    if (verb == u"verify" && arguments.size() == 3)
        return verify(arguments[2]);
    if ((verb == u"merge" || verb == u"again") && arguments.size() == 4)
        return merge(arguments[2], arguments[3]);
    if (verb == u"index" && arguments.size() == 3)
        return index(arguments[2]);
    if (verb == u"typing" && arguments.size() == 5)
        return typing(arguments[2], arguments[3], static_cast<int>(small(4)));
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
