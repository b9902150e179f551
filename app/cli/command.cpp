#include "app/cli/command.h"

#include "ui/text/labels.h"

#include <QDateTime>
#include <QFileInfo>

namespace etabli::cli {

namespace {

/// What is shown of a space is said in its own words.
Result<std::unique_ptr<Workspace>> inItsWords(Result<std::unique_ptr<Workspace>> workspace)
{
    if (workspace)
        Labels::setWords((*workspace)->words());
    return workspace;
}

} // namespace

Result<void> Call::spareOwnFiles() const
{
    const QString output = arguments.value(QStringLiteral("-o"));
    if (!output.isEmpty() && SpaceFolder(spacePath).owns(output))
        return failure(Fault::NotWritable, output, QStringLiteral("a file of the space itself"));
    return {};
}

Result<std::unique_ptr<Workspace>> Call::openToRead() const
{
    ETABLI_TRY(spareOwnFiles());
    auto workspace = Workspace::open(spacePath, Space::Access::Read, options);
    if (workspace || workspace.error().fault != Fault::Unsupported)
        return inItsWords(std::move(workspace));
    // An older schema: it is brought up to date once, by opening to write.
    ETABLI_TRY(openToWrite());
    return inItsWords(Workspace::open(spacePath, Space::Access::Read, options));
}

Result<std::unique_ptr<Workspace>> Call::openToWrite() const
{
    ETABLI_TRY(spareOwnFiles());
    return inItsWords(Workspace::open(spacePath, Space::Access::Write, options));
}

Result<std::unique_ptr<Workspace>> Call::openToSign() const
{
    return QFileInfo::exists(SpaceFolder(spacePath).keyFile()) ? openToRead() : openToWrite();
}

QList<Command> allCommands()
{
    QList<Command> commands;
    addInit(commands);
    addRecord(commands);
    addRecordList(commands);
    addSearch(commands);
    addTerritory(commands);
    addCharter(commands);
    addArchive(commands);
    addConflicts(commands);
    addDashboard(commands);
    addDump(commands);
    addCheck(commands);
    addBackup(commands);
    addSite(commands);
    addAttachment(commands);
    addPerson(commands);
    addBase(commands);
    return commands;
}

QString isoMoment(qint64 msUtc)
{
    return QDateTime::fromMSecsSinceEpoch(msUtc).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace etabli::cli
