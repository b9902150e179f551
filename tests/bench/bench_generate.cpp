// bench_generate DIR N [SEED] [CODES]: makes a space of N records in DIR. CODES is a file of territories, one a
// line ("commune:44109"); without it some forty communes are used. Prints what it cost.
#include "tests/bench/generator.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace etabli;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (arguments.size() < 3) {
        err << "bench_generate DIR N [SEED] [CODES]\n";
        return 2;
    }
    QStringList territories;
    if (arguments.size() > 4) {
        QFile codes(arguments[4]);
        if (!codes.open(QIODevice::ReadOnly)) {
            err << "cannot read " << arguments[4] << '\n';
            return 1;
        }
        territories = QString::fromUtf8(codes.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    } else {
        const QString usual = QStringLiteral(
            "01053 06088 13055 14118 17300 21231 22278 25056 29019 29232 31555 33063 34172 35047 35236 35238 37261 38185 "
            "42218 44109 44184 45234 49007 51454 54395 56121 56260 57463 59350 63113 64445 67482 69123 72181 75056 76540 "
            "80021 83137 85191 87085");
        for (const QString &code : usual.split(QLatin1Char(' ')))
            territories += QStringLiteral("commune:") + code;
    }

    SystemClock clock;
    auto space = Space::create(arguments[1], QStringLiteral("Banc"), QStringLiteral("Maëlle"),
                               {&clock, arguments[1] + QStringLiteral("/memory"), QStringLiteral("bench")});
    if (!space) {
        err << space.error().subject << ' ' << space.error().detail << '\n';
        return 1;
    }
    const auto report = bench::generate(**space, arguments[2].toLongLong(), arguments.value(3, QStringLiteral("1")).toULongLong(),
                                        territories, [&](qint64 done) { err << done << '\r' << Qt::flush; });
    if (!report) {
        err << report.error().subject << ' ' << report.error().detail << '\n';
        return 1;
    }
    const auto perSecond = [](qint64 count, qint64 ms) { return count * 1000 / std::max<qint64>(1, ms); };
    out << "records " << report->records << "\noperations " << report->operations << "\napply_ms " << report->applyMs
        << "\noperations_per_s " << perSecond(report->operations, report->applyMs) << "\nindex_ms " << report->indexMs
        << "\nindexed_per_s " << perSecond(report->records, report->indexMs) << '\n';
    return 0;
}
