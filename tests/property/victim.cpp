#include "core/services/erasing.h"
#include "core/services/merging.h"
#include "core/store/reader.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace etabli;

/// A process made to be killed: opens a space, merges an archive, takes it back or erases a person, and ends.
/// victim merge|undo|erase <space> <memory> <archive file or identifier>
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5)
        return 2;
    const SystemClock clock;
    auto space = Space::open(words[2], Space::Access::Write, {&clock, words[3], QStringLiteral("machine")});
    if (!space)
        return 1;
    // The killer waits for this, so that its blow falls upon the work and not upon the start of the program.
    std::puts("ready");
    std::fflush(stdout);
    if (words[1] == QStringLiteral("merge"))
        return mergeArchive(**space, {words[4]}) ? 0 : 1;
    const auto archive = Id::fromString(words[4]);
    if (words[1] == QStringLiteral("erase"))
        return archive && erasePerson(**space, QStringLiteral("contact"), *archive) ? 0 : 1;
    return archive && undoArchive(**space, *archive) ? 0 : 1;
}
