#include "app/cli/command.h"

#include "core/services/charters.h"
#include "ui/text/charterwords.h"
#include "ui/text/labels.h"

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

QString severityName(CharterFinding::Severity severity)
{
    return severity == CharterFinding::Severity::Blocks ? QStringLiteral("blocks") : QStringLiteral("warns");
}

Result<int> check(Call &call)
{
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    Labels::setWords(workspace->words());
    ETABLI_ASSIGN(const CharterStudio studio, Charters(*workspace).studio(call.arguments.at(0)));
    call.out.beginRows({{QStringLiteral("rule"), Text::tr("Rule")},
                        {QStringLiteral("article"), Text::tr("Article")},
                        {QStringLiteral("severity"), Text::tr("Severity")},
                        {QStringLiteral("message"), Text::tr("Message")}});
    for (const CharterFinding &finding : studio.findings) {
        if (finding.severity == CharterFinding::Severity::Passes)
            continue;
        const QString message = CharterWords::message(finding);
        const QString severity = severityName(finding.severity);
        call.out.row({{QStringLiteral("rule"), finding.rule},
                      {QStringLiteral("article"), finding.article},
                      {QStringLiteral("severity"), severity},
                      {QStringLiteral("message"), message}},
                     {finding.rule, finding.article, severity, message});
    }
    call.out.endRows();
    return exitcode::done;
}

Result<int> pack(Call &call)
{
    // An empty name is a variable that a script forgot, not the folder one stands in.
    if (call.arguments.value(outputOption).isEmpty())
        return failure(Fault::BadUsage, outputOption);
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_ASSIGN(const QStringList paths,
                  Charters(*workspace).pack(call.arguments.at(0), call.arguments.value(outputOption)));
    for (const QString &path : paths)
        call.out.line(path);
    return exitcode::done;
}

} // namespace

void addCharter(QList<Command> &commands)
{
    commands += {QStringLiteral("charter new"), QStringLiteral("charter new --project ID [--template NAME]"),
                 {{projectOption, templateOption}, {}, 0, 0}, make};
    commands += {QStringLiteral("charter render"), QStringLiteral("charter render ID -o F.{pdf,odt,html}"),
                 {{outputOption}, {}, 1, 1}, render, true};
    commands += {QStringLiteral("charter check"), QStringLiteral("charter check ID"), {{}, {}, 1, 1}, check};
    commands += {QStringLiteral("charter pack"), QStringLiteral("charter pack ID -o DIR"),
                 {{outputOption}, {}, 1, 1}, pack, true};
}

} // namespace etabli::cli
