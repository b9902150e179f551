#include "app/cli/command.h"

#include "core/services/spaces.h"

#include <QDir>
#include <QSysInfo>

namespace etabli::cli {

namespace {

QString usualAuthor()
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        const QString author = qEnvironmentVariable(name);
        if (!author.isEmpty())
            return author;
    }
    return Text::tr("Someone");
}

/// A name as typed on the command line: plain text, not empty.
Result<QString> nameOf(const Arguments &arguments, const QString &option, const QString &usual)
{
    if (!arguments.has(option))
        return usual;
    const QString name = arguments.value(option).trimmed();
    if (name.isEmpty() || name.size() > 200 || !FieldParser::isClean(name, false))
        return failure(Fault::InvalidText, option);
    return name.normalized(QString::NormalizationForm_C);
}

Result<int> init(Call &call)
{
    const bool demonstration = call.arguments.has(QStringLiteral("--demo"));
    ETABLI_ASSIGN(const QString site, nameOf(call.arguments, QStringLiteral("--site-name"),
                                             demonstration ? QString() : QSysInfo::machineHostName()));
    ETABLI_ASSIGN(const QString author, nameOf(call.arguments, QStringLiteral("--author"), usualAuthor()));
    // The same space as the first run of the window makes: filled, and marked as fictional.
    if (demonstration)
        ETABLI_TRY(spaces::createDemonstration(call.spacePath, site, author, call.options));
    else
        ETABLI_TRY(Workspace::create(call.spacePath, site, author, call.options));
    call.out.line(SpaceFolder(call.spacePath).path());
    return exitcode::done;
}

} // namespace

void addInit(QList<Command> &commands)
{
    commands += {QStringLiteral("init"),
                 QStringLiteral("init [--demo] [--site-name NAME] [--author NAME]"),
                 {{QStringLiteral("--site-name"), QStringLiteral("--author")}, {QStringLiteral("--demo")}, 0, 0},
                 init};
}

} // namespace etabli::cli
