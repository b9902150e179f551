#include "app/cli/command.h"

#include "core/services/backups.h"

#include <QDir>
#include <QFileInfo>

namespace etabli::cli {

namespace {

const QString outputOption = QStringLiteral("-o");

QJsonObject toJson(const BackupReport &report)
{
    return {{QStringLiteral("files"), report.files},
            {QStringLiteral("bytes"), report.bytes},
            {QStringLiteral("with_key"), report.withKey}};
}

Result<int> backup(Call &call)
{
    if (!call.arguments.has(outputOption))
        return failure(Fault::BadUsage, outputOption);
    const QString path = call.arguments.value(outputOption);
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_ASSIGN(const BackupReport report,
                  backupSpace(*workspace, path, call.arguments.has(QStringLiteral("--with-key"))));
    QJsonObject object = toJson(report);
    object[QStringLiteral("file")] = QFileInfo(path).absoluteFilePath();
    call.out.object(object);
    return exitcode::done;
}

Result<int> restore(Call &call)
{
    ETABLI_ASSIGN(const BackupReport report, restoreSpace(call.arguments.at(0), call.spacePath, call.options));
    QJsonObject object = toJson(report);
    object[QStringLiteral("space")] = QDir(call.spacePath).absolutePath();
    call.out.object(object);
    return exitcode::done;
}

} // namespace

void addBackup(QList<Command> &commands)
{
    commands += {QStringLiteral("backup"), QStringLiteral("backup -o F [--with-key]"),
                 {{outputOption}, {QStringLiteral("--with-key")}, 0, 0}, backup};
    commands += {QStringLiteral("restore"), QStringLiteral("restore F"), {{}, {}, 1, 1}, restore};
}

} // namespace etabli::cli
