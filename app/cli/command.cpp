#include "app/cli/command.h"

#include <QDateTime>

namespace etabli::cli {

Result<std::unique_ptr<Workspace>> Call::openToRead() const
{
    return Workspace::open(spacePath, Space::Access::Read, options);
}

Result<std::unique_ptr<Workspace>> Call::openToWrite() const
{
    return Workspace::open(spacePath, Space::Access::Write, options);
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
    addDump(commands);
    addCheck(commands);
    addBackup(commands);
    addSite(commands);
    addAttachment(commands);
    return commands;
}

QString isoMoment(qint64 msUtc)
{
    return QDateTime::fromMSecsSinceEpoch(msUtc).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace etabli::cli
