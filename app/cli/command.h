#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/services/workspace.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>

namespace etabli::cli {

/// How a program ends.
namespace exitcode {
inline constexpr int done = 0;
inline constexpr int refused = 1;
inline constexpr int badUsage = 2;
inline constexpr int conflicts = 3;
} // namespace exitcode

/// What every command is given.
struct Call
{
    QString spacePath;
    Arguments arguments;
    Output &out;
    WorkspaceOptions options;

    /// The space asked for. Its own sentence when there is none.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openToRead() const;
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openToWrite() const;
    /// For what signs but changes no record: reading is enough, save the first time, when the key is made.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openToSign() const;
    /// Refuses an `-o` that would write over a file of the space itself.
    [[nodiscard]] Result<void> spareOwnFiles() const;
};

/// One command: its words ("record new"), how it is written, what it accepts, what it does. The number it gives is
/// the exit code.
struct Command
{
    QString words;
    QString usage;
    Accepted accepted;
    std::function<Result<int>(Call &)> run;
    bool drawsPages = false; ///< needs fonts
};

/// Each file of `commands/` adds its own.
void addInit(QList<Command> &commands);
void addRecord(QList<Command> &commands);
void addRecordList(QList<Command> &commands);
void addSearch(QList<Command> &commands);
void addTerritory(QList<Command> &commands);
void addCharter(QList<Command> &commands);
void addArchive(QList<Command> &commands);
void addConflicts(QList<Command> &commands);
void addDashboard(QList<Command> &commands);
void addDump(QList<Command> &commands);
void addCheck(QList<Command> &commands);
void addBackup(QList<Command> &commands);
void addSite(QList<Command> &commands);
void addAttachment(QList<Command> &commands);
void addPerson(QList<Command> &commands);
void addBase(QList<Command> &commands);

/// Every command of this version.
[[nodiscard]] QList<Command> allCommands();

/// A moment as ISO 8601 UTC with milliseconds.
[[nodiscard]] QString isoMoment(qint64 msUtc);

/// Translations of the command line's own sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace etabli::cli
