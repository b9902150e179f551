#include "core/national/ingesting.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace etabli;

/// A process made to be killed: opens a base, takes archives in, and ends.
/// basevictim <base file> <memory> <reference folder> <archive>…
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 5)
        return 2;
    const SystemClock clock;
    const WorkspaceOptions options{{&clock, words[2], QStringLiteral("machine")}, words[3]};
    const auto base = NationalBase::open(words[1], Space::Access::Write, options);
    if (!base)
        return 1;
    // The killer waits for this, so that its blow falls upon the work and not upon the start of the program.
    std::puts("ready");
    std::fflush(stdout);
    const auto report = ingest(**base, words.mid(4));
    return report && report->files.last().receipt ? 0 : 1;
}
