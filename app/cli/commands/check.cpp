#include "app/cli/command.h"

#include "core/services/checking.h"

namespace etabli::cli {

namespace {

QString sentence(const CheckProblem &problem)
{
    switch (problem.kind) {
    case CheckProblem::Kind::Damage:
        return Text::tr("The database file is damaged (%1). Put the last backup back.").arg(problem.subject);
    case CheckProblem::Kind::Orphan:
        return Text::tr("A line of “%1” refers to one that is not there. Put the last backup back.").arg(problem.subject);
    case CheckProblem::Kind::Row:
        return Text::tr("What is shown of the record %1 is not what was typed.").arg(problem.subject);
    case CheckProblem::Kind::Sets:
        return Text::tr("The lists of the record %1 are not what was typed.").arg(problem.subject);
    case CheckProblem::Kind::Conflicts:
        return Text::tr("The open conflicts of the record %1 are not the right ones.").arg(problem.subject);
    case CheckProblem::Kind::Life:
        return Text::tr("The record %1 is not as it should be, deleted or not.").arg(problem.subject);
    case CheckProblem::Kind::Index:
        return Text::tr("The record %1 cannot be found by searching.").arg(problem.subject);
    case CheckProblem::Kind::IndexDamage:
        return Text::tr("The search index is damaged.");
    case CheckProblem::Kind::FileMissing:
        return Text::tr("The attached file “%1” is gone. Put it back from a backup.").arg(problem.subject);
    case CheckProblem::Kind::FileAltered:
        return Text::tr("The attached file “%1” was altered. Put it back from a backup.").arg(problem.subject);
    }
    return {};
}

Result<int> check(Call &call)
{
    const bool repair = call.arguments.has(QStringLiteral("--repair"));
    ETABLI_ASSIGN(auto workspace, repair ? call.openToWrite() : call.openToRead());
    ETABLI_ASSIGN(const CheckReport report, checkSpace(*workspace, repair));
    QJsonArray problems;
    qint64 repaired = 0;
    for (const CheckProblem &problem : report.problems) {
        repaired += problem.repaired ? 1 : 0;
        problems += QJsonObject{{QStringLiteral("kind"), checkProblemName(problem.kind)},
                                {QStringLiteral("subject"), problem.subject},
                                {QStringLiteral("repaired"), problem.repaired},
                                {QStringLiteral("message"), sentence(problem)}};
    }
    if (call.out.format() != Format::Table) {
        call.out.json(QJsonObject{{QStringLiteral("ok"), report.isSound()},
                                  {QStringLiteral("records"), report.records},
                                  {QStringLiteral("files"), report.files},
                                  {QStringLiteral("repaired"), repaired},
                                  {QStringLiteral("problems"), problems}});
    } else {
        for (const CheckProblem &problem : report.problems)
            call.out.line(sentence(problem) + (problem.repaired ? u' ' + Text::tr("Repaired.") : QString()));
        call.out.line(Text::tr("Records checked: %1. Attached files checked: %2.").arg(report.records).arg(report.files));
        if (report.problems.isEmpty())
            call.out.line(Text::tr("Everything is in order."));
    }
    if (!report.isSound())
        return failure(Fault::DatabaseDamaged, workspace->space().folder().path());
    return exitcode::done;
}

} // namespace

void addCheck(QList<Command> &commands)
{
    commands += {QStringLiteral("check"), QStringLiteral("check [--repair]"), {{}, {QStringLiteral("--repair")}, 0, 0},
                 check};
}

} // namespace etabli::cli
