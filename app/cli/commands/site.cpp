#include "app/cli/command.h"

#include "core/services/sitekeys.h"
#include "core/services/trust.h"

namespace etabli::cli {

namespace {

const QString outputOption = QStringLiteral("-o");

Result<int> card(Call &call)
{
    if (!call.arguments.has(outputOption))
        return failure(Fault::BadUsage, outputOption);
    ETABLI_ASSIGN(auto workspace, call.openToSign());
    ETABLI_ASSIGN(const QByteArray bytes, siteCard(workspace->space()));
    return writeSmallFile(call.arguments.value(outputOption), bytes).map([] { return exitcode::done; });
}

Result<int> trust(Call &call)
{
    ETABLI_ASSIGN(const QByteArray bytes, readCardFile(call.arguments.at(0)));
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    ETABLI_ASSIGN(const QString name, trustCard(workspace->space(), bytes));
    call.out.line(name);
    return exitcode::done;
}

Result<int> exportKey(Call &call)
{
    if (!call.arguments.has(outputOption))
        return failure(Fault::BadUsage, outputOption);
    ETABLI_ASSIGN(auto workspace, call.openToSign());
    ETABLI_ASSIGN(const KeyPair pair, ownKey(workspace->space()));
    ETABLI_TRY(makeFolderOf(call.arguments.value(outputOption)));
    ETABLI_TRY(writeKeyFile(call.arguments.value(outputOption), pair));
    call.out.line(fingerprint(pair.publicKey));
    return exitcode::done;
}

Result<int> importKey(Call &call)
{
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    ETABLI_ASSIGN(const QString print, adoptKey(workspace->space(), call.arguments.at(0)));
    call.out.line(print);
    return exitcode::done;
}

} // namespace

void addSite(QList<Command> &commands)
{
    commands += {QStringLiteral("site card"), QStringLiteral("site card -o F"), {{outputOption}, {}, 0, 0}, card};
    commands += {QStringLiteral("site trust"), QStringLiteral("site trust F"), {{}, {}, 1, 1}, trust};
    commands += {QStringLiteral("site key export"), QStringLiteral("site key export -o F"), {{outputOption}, {}, 0, 0},
                 exportKey};
    commands += {QStringLiteral("site key import"), QStringLiteral("site key import F"), {{}, {}, 1, 1}, importKey};
}

} // namespace etabli::cli
