#include "app/cli/command.h"

namespace etabli::cli {

namespace {

Result<int> dump(Call &call)
{
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_TRY(workspace->reader().dump([&call](const QJsonObject &object) -> Result<void> {
        call.out.json(object);
        return {};
    }));
    return exitcode::done;
}

} // namespace

void addDump(QList<Command> &commands)
{
    commands += {QStringLiteral("dump"), QStringLiteral("dump"), {{}, {}, 0, 0}, dump};
}

} // namespace etabli::cli
