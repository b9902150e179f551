#include "app/cli/command.h"

#include "core/services/charters.h"

#include <QFileInfo>

namespace etabli::cli {

namespace {

const QString projectOption = QStringLiteral("--project");
const QString templateOption = QStringLiteral("--template");
const QString outputOption = QStringLiteral("-o");

Result<int> make(Call &call)
{
    if (!call.arguments.has(projectOption))
        return failure(Fault::BadUsage, projectOption);
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    ETABLI_ASSIGN(const Id id, Charters(*workspace).create(call.arguments.value(projectOption),
                                                           call.arguments.value(templateOption)));
    call.out.line(id.toString());
    return exitcode::done;
}

Result<int> render(Call &call)
{
    if (!call.arguments.has(outputOption))
        return failure(Fault::BadUsage, outputOption);
    const QString path = call.arguments.value(outputOption);
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_TRY(Charters(*workspace).render(call.arguments.at(0), path));
    call.out.line(QFileInfo(path).absoluteFilePath());
    return exitcode::done;
}

} // namespace

void addCharter(QList<Command> &commands)
{
    commands += {QStringLiteral("charter new"), QStringLiteral("charter new --project ID [--template NAME]"),
                 {{projectOption, templateOption}, {}, 0, 0}, make};
    commands += {QStringLiteral("charter render"), QStringLiteral("charter render ID -o F.{pdf,odt,html}"),
                 {{outputOption}, {}, 1, 1}, render, true};
}

} // namespace etabli::cli
