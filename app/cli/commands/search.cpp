#include "app/cli/command.h"

#include "core/services/records.h"
#include "core/store/search.h"
#include "ui/text/labels.h"

namespace etabli::cli {

namespace {

constexpr int usualHits = 20;

Result<int> search(Call &call)
{
    SearchOptions options;
    options.deadlineMs = 0;
    ETABLI_ASSIGN(options.limit, call.arguments.count(QStringLiteral("--limit"), usualHits));
    for (const QString &type : call.arguments.values(QStringLiteral("--type"))) {
        ETABLI_TRY(Records::typeOf(type));
        options.types += type;
    }
    const QString text = call.arguments.positional().join(u' ');
    if (!FieldParser::isClean(text, true))
        return failure(Fault::InvalidText, QStringLiteral("text"));
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_ASSIGN(const QList<SearchHit> hits, Search(workspace->space()).find(text, options));
    call.out.beginRows({{QStringLiteral("type"), Text::tr("Type")},
                        {QStringLiteral("title"), Text::tr("Title")},
                        {QStringLiteral("details"), Text::tr("Details")},
                        {QStringLiteral("id"), Text::tr("Identifier")}});
    for (const SearchHit &hit : hits) {
        QJsonObject object{{QStringLiteral("type"), hit.type},
                           {QStringLiteral("id"), hit.id.toString()},
                           {QStringLiteral("title"), hit.title}};
        QStringList details;
        const RecordType *type = recordType(hit.type);
        for (const auto &[field, code] : hit.codes) {
            if (!object.contains(field))
                object[field] = code;
            const Field *declared = type ? type->field(field) : nullptr;
            details += declared ? Labels::value(*declared, Value(code)) : code;
        }
        call.out.row(object, {Labels::type(hit.type), hit.title, details.join(QStringLiteral(", ")), hit.id.toString()});
    }
    call.out.endRows();
    return exitcode::done;
}

} // namespace

void addSearch(QList<Command> &commands)
{
    commands += {QStringLiteral("search"), QStringLiteral("search QUERY [--type TYPE] [--limit N]"),
                 {{QStringLiteral("--type"), QStringLiteral("--limit")}, {}, 1, -1}, search};
}

} // namespace etabli::cli
