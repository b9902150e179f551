#include "core/national/ingesting.h"
#include "core/national/enrolment.h"
#include "core/services/exporting.h"
#include "core/services/trust.h"
#include "core/store/applier.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace etabli;

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
}

/// A workbench that types `projects` projects of six fields in one go and sends them all, its key and its card.
struct Sent
{
    QString archive;
    QByteArray card;
};

Sent send(const QString &folder, int number, int projects, const Clock &clock)
{
    const QString path = folder + QStringLiteral("/poste%1").arg(number);
    auto space = must(Space::create(path, QStringLiteral("Poste %1").arg(number), QStringLiteral("Maëlle"),
                                    {&clock, path + QStringLiteral("-memory"), QStringLiteral("machine")}));
    Sent sent;
    sent.card = must(siteCard(*space));
    must(space->connection().execute(u"PRAGMA synchronous = OFF"));
    auto transaction = must(Transaction::begin(space->connection()));
    Applier applier(*space, space->typingArrival(), Applier::Indexing::Later);
    for (int i = 0; i < projects; ++i) {
        const Id id = Id::create(clock);
        const auto type = [&](const char *field, const QString &element, const Value &value) {
            Operation operation = Operation::single({QStringLiteral("project"), id, QString::fromLatin1(field), element}, value,
                                                    clock.now(), QStringLiteral("Maëlle"));
            operation.dot = space->nextDot();
            must(applier.apply(operation));
        };
        type("title", {}, Value(QStringLiteral("Épicerie solidaire n° %1 du poste %2").arg(i).arg(number)));
        type("summary", {}, Value(QStringLiteral("Un lieu où l’on se retrouve. ").repeated(4)));
        type("stage", {}, Value(QStringLiteral("IDEE")));
        type("budget", {}, Value(qint64(18'600'000 + i)));
        type("territories", QStringLiteral("commune:44109"), Value(true));
        type("odds", QStringLiteral("11"), Value(true));
    }
    must(applier.finish().map([](const ApplyReport &) {}));
    must(transaction.commit());
    space->committed();
    ExportRequest request;
    request.path = path + QStringLiteral(".etabli");
    must(exportArchive(*space, request).map([](const ExportReport &) {}));
    sent.archive = request.path;
    space.reset();
    QDir(path).removeRecursively();
    return sent;
}

} // namespace

/// Takes archives of as many workbenches into one base, and says what an operation costs as the base grows.
/// bench_base <archives> <projects in each> [limited]: with "limited" every grant is a département.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int archives = words.value(1, QStringLiteral("200")).toInt();
    const int projects = words.value(2, QStringLiteral("200")).toInt();
    const bool limited = words.contains(QStringLiteral("limited"));
    const QTemporaryDir folder;
    const SystemClock clock;
    const WorkspaceOptions options{{&clock, folder.filePath(QStringLiteral("memory")), QStringLiteral("machine")},
                                   folder.filePath(QStringLiteral("reference"))};
    auto base = must(NationalBase::create(folder.filePath(QStringLiteral("base.sqlite")), QStringLiteral("Base"), options));
    must(base->workspace().territories().map([](TerritoryIndex *) {}));

    qint64 held = 0;
    QList<double> costs;
    std::printf("archives  operations held  µs an operation (median of 20 archives)\n");
    for (int i = 0; i < archives; ++i) {
        const Sent sent = send(folder.path(), i, projects, clock);
        const Grant grant{limited ? QStringList{QStringLiteral("departement:44")} : QStringList(), {}};
        must(enrol(*base, sent.card, grant).map([](const EnrolReport &) {}));
        QList<Receipt> afterwards;
        QElapsedTimer timer;
        timer.start();
        const Receipt receipt = must(ingestArchive(*base, sent.archive, afterwards));
        costs.append(static_cast<double>(timer.nsecsElapsed()) / 1000.0 / static_cast<double>(receipt.operations));
        held += receipt.applied;
        QFile::remove(sent.archive);
        if (costs.size() == 20) {
            std::sort(costs.begin(), costs.end());
            std::printf("%8d  %15lld  %.2f\n", i + 1, static_cast<long long>(held), costs[10]);
            std::fflush(stdout);
            costs.clear();
        }
    }
    return 0;
}
