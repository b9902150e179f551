#include "app/cli/command.h"

#include "core/services/attachments.h"

#include <QFileInfo>

namespace etabli::cli {

namespace {

const QString outputOption = QStringLiteral("-o");

Result<int> add(Call &call)
{
    QList<Assignment> more;
    for (const QString &word : call.arguments.positional().mid(1)) {
        ETABLI_ASSIGN(Assignment assignment, Assignment::fromText(word));
        more += std::move(assignment);
    }
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    ETABLI_ASSIGN(const EditReceipt receipt, Attachments(*workspace).add(call.arguments.at(0), more));
    call.out.line(receipt.record.toString());
    return exitcode::done;
}

Result<int> get(Call &call)
{
    if (!call.arguments.has(outputOption))
        return failure(Fault::BadUsage, outputOption);
    const QString path = call.arguments.value(outputOption);
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_TRY(Attachments(*workspace).copyTo(call.arguments.at(0), path));
    call.out.line(QFileInfo(path).absoluteFilePath());
    return exitcode::done;
}

} // namespace

void addAttachment(QList<Command> &commands)
{
    commands += {QStringLiteral("attachment add"), QStringLiteral("attachment add FILE [field=value…]"), {{}, {}, 1, -1},
                 add};
    commands += {QStringLiteral("attachment get"), QStringLiteral("attachment get ID -o F"), {{outputOption}, {}, 1, 1}, get};
}

} // namespace etabli::cli
