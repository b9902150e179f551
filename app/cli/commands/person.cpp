#include "app/cli/command.h"

#include "core/services/erasing.h"
#include "core/services/dossier.h"
#include "ui/paper/personpaper.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace etabli::cli {

namespace {

const QString outputOption = QStringLiteral("-o");

/// The person of that identifier: a contact, else a catalyst.
Result<std::pair<QString, Id>> personOf(Space &space, const QString &typed)
{
    const auto id = Id::fromString(typed);
    if (!id)
        return failure(Fault::UnknownRecord, QStringLiteral("contact ") + typed);
    for (const char *type : {"contact", "catalyst"}) {
        const QString name = QString::fromLatin1(type);
        if (Reader(space).record(name, *id))
            return std::pair(name, *id);
    }
    return failure(Fault::UnknownRecord, QStringLiteral("contact ") + typed);
}

Result<int> exportOne(Call &call)
{
    ETABLI_TRY(call.spareOwnFiles());
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_ASSIGN(const auto person, personOf(workspace->space(), call.arguments.at(0)));
    ETABLI_ASSIGN(const PersonDossier dossier, personDossier(workspace->space(), person.first, person.second));
    if (!call.arguments.has(outputOption)) {
        call.out.json(dossier.toJson());
        return exitcode::done;
    }
    const QString path = call.arguments.value(outputOption);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf")
        ETABLI_TRY(PersonPaper::write(dossier, path));
    else if (suffix == u"json")
        ETABLI_TRY(PersonPaper::writeJson(dossier, path));
    else
        return failure(Fault::BadUsage, path);
    return exitcode::done;
}

Result<int> erase(Call &call)
{
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    ETABLI_ASSIGN(const auto person, personOf(workspace->space(), call.arguments.at(0)));
    ETABLI_ASSIGN(const ErasureReport report, erasePerson(workspace->space(), person.first, person.second));
    QJsonObject object{{QStringLiteral("erased"), report.records},
                       {QStringLiteral("operations"), report.operations},
                       {QStringLiteral("references"), report.remains.references},
                       {QStringLiteral("recent_charters"), QJsonArray::fromStringList(report.remains.recentCharters)},
                       {QStringLiteral("possible_mentions"), QJsonArray::fromStringList(report.remains.texts)},
                       {QStringLiteral("backups"), QJsonArray::fromStringList(report.backups)},
                       {QStringLiteral("cleaned"), report.left.isEmpty()}};
    object[QStringLiteral("out_of_reach")] =
        Text::tr("Archives and backups already handed over still hold the person: nothing brings them back into a "
                 "workbench that knows of the erasure, but those files are out of its reach.");
    call.out.object(object);
    return exitcode::done;
}

} // namespace

void addPerson(QList<Command> &commands)
{
    commands += {QStringLiteral("person export"), QStringLiteral("person export ID [-o F.{json,pdf}]"),
                 {{outputOption}, {}, 1, 1}, exportOne, true};
    // --yes is accepted for those who write it: nothing is ever asked here.
    commands += {QStringLiteral("person erase"), QStringLiteral("person erase ID [--yes]"),
                 {{}, {QStringLiteral("--yes")}, 1, 1}, erase};
}

} // namespace etabli::cli
