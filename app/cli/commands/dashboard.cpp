#include "app/cli/command.h"

#include "core/services/dashboards.h"

namespace etabli::cli {

namespace {

Result<int> dashboard(Call &call)
{
    const QString territory = call.arguments.value(QStringLiteral("--territory"));
    if (territory.isEmpty())
        return failure(Fault::BadUsage, QStringLiteral("--territory"));
    ETABLI_ASSIGN(const int vintage, call.arguments.count(QStringLiteral("--vintage"), 0));
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_ASSIGN(const Dashboard board, Dashboards().of(*workspace, territory, vintage));
    call.out.json(board.toJson());
    return exitcode::done;
}

} // namespace

void addDashboard(QList<Command> &commands)
{
    commands += {QStringLiteral("dashboard"), QStringLiteral("dashboard --territory CODE [--vintage YEAR]"),
                 {{QStringLiteral("--territory"), QStringLiteral("--vintage")}, {}, 0, 0}, dashboard};
}

} // namespace etabli::cli
