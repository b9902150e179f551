#include "app/cli/command.h"

#include "core/services/records.h"
#include "ui/text/labels.h"

namespace etabli::cli {

namespace {

Result<int> list(Call &call)
{
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_ASSIGN(const QList<Conflict> conflicts, workspace->reader().conflicts());
    call.out.beginRows({{QStringLiteral("type"), Text::tr("Type")},
                        {QStringLiteral("title"), Text::tr("Title")},
                        {QStringLiteral("field"), Text::tr("Field")},
                        {QStringLiteral("candidates"), Text::tr("Values")},
                        {QStringLiteral("id"), Text::tr("Conflict")}});
    for (const Conflict &conflict : conflicts) {
        const RecordType *type = recordType(conflict.type);
        const Field *field = type ? type->field(conflict.field) : nullptr;
        QJsonArray candidates;
        QStringList texts;
        for (const ConflictCandidate &candidate : conflict.candidates) {
            candidates += QJsonObject{{QStringLiteral("operation"), candidate.operation},
                                      {QStringLiteral("value"), candidate.value.toJson()},
                                      {QStringLiteral("author"), candidate.author},
                                      {QStringLiteral("site"), candidate.site},
                                      {QStringLiteral("at"), isoMoment(candidate.at)}};
            texts += (field ? Labels::value(*field, candidate.value) : candidate.value.toText())
                + QStringLiteral(" (") + candidate.author + QStringLiteral(", ") + candidate.operation + u')';
        }
        call.out.row({{QStringLiteral("id"), conflict.id},
                      {QStringLiteral("type"), conflict.type},
                      {QStringLiteral("record"), conflict.record.toString()},
                      {QStringLiteral("title"), conflict.title},
                      {QStringLiteral("field"), conflict.field},
                      {QStringLiteral("candidates"), candidates}},
                     {Labels::type(conflict.type), conflict.title, Labels::field(conflict.type, conflict.field),
                      texts.join(QStringLiteral(" | ")), conflict.id});
    }
    call.out.endRows();
    return exitcode::done;
}

Result<int> resolve(Call &call)
{
    const bool take = call.arguments.has(QStringLiteral("--take"));
    if (take == call.arguments.has(QStringLiteral("--value")))
        return failure(Fault::BadUsage, QStringLiteral("--take | --value"));
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    Records records(*workspace);
    if (take)
        ETABLI_TRY(records.takeOperation(call.arguments.at(0), call.arguments.value(QStringLiteral("--take"))));
    else
        ETABLI_TRY(records.takeValue(call.arguments.at(0), call.arguments.value(QStringLiteral("--value"))));
    return exitcode::done;
}

} // namespace

void addConflicts(QList<Command> &commands)
{
    commands += {QStringLiteral("conflicts"), QStringLiteral("conflicts [list]"), {{}, {}, 0, 0}, list};
    commands += {QStringLiteral("conflicts list"), QStringLiteral("conflicts list"), {{}, {}, 0, 0}, list};
    commands += {QStringLiteral("conflicts resolve"),
                 QStringLiteral("conflicts resolve ID --take OPERATION | --value V"),
                 {{QStringLiteral("--take"), QStringLiteral("--value")}, {}, 1, 1}, resolve};
}

} // namespace etabli::cli
