#include "app/cli/command.h"

#include "core/services/exporting.h"
#include "core/services/merging.h"
#include "core/services/reception.h"
#include "ui/text/labels.h"

#include <QFileInfo>

namespace etabli::cli {

namespace {

const QString outputOption = QStringLiteral("-o");
const QString territoryOption = QStringLiteral("--territory");

QJsonObject toJson(const Manifest &manifest)
{
    QJsonObject counts;
    for (auto it = manifest.counts.begin(); it != manifest.counts.end(); ++it)
        counts[it.key()] = it.value();
    QJsonArray streams;
    for (const StreamRange &range : manifest.streams) {
        streams += QJsonObject{{QStringLiteral("stream"), range.stream.toString()},
                               {QStringLiteral("from"), range.from},
                               {QStringLiteral("to"), range.to}};
    }
    QJsonObject object{
            {QStringLiteral("format"), manifest.format},
            {QStringLiteral("kind"), manifest.kind},
            {QStringLiteral("id"), manifest.archive.toString()},
            {QStringLiteral("site"), manifest.site.toString()},
            {QStringLiteral("site_name"), manifest.siteName},
            {QStringLiteral("author"), manifest.author},
            {QStringLiteral("schema"), manifest.schema},
            {QStringLiteral("created"), isoMoment(manifest.created)},
            {QStringLiteral("key"), fingerprint(manifest.publicKey)},
            {QStringLiteral("territories"), QJsonArray::fromStringList(manifest.territories)},
            {QStringLiteral("personal_data"), manifest.personalData},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("operations"), manifest.operations},
            {QStringLiteral("streams"), streams},
            {QStringLiteral("entries"), manifest.entries.size()}};
    if (manifest.publication) {
        object[QStringLiteral("publication")] = QJsonObject{
            {QStringLiteral("number"), manifest.publication->number},
            {QStringLiteral("epoch"), manifest.publication->epoch.toString()},
            {QStringLiteral("acknowledged"), manifest.publication->acknowledged.size()},
            {QStringLiteral("sites"), manifest.publication->sites.size()}};
    }
    return object;
}

/// A copied space is noticed when it is opened to write. Where a window holds it, that was done: reading is enough.
auto openToExport(Call &call)
{
    auto workspace = call.openToWrite();
    if (!workspace && workspace.error().fault == Fault::SpaceLocked)
        return call.openToRead();
    return workspace;
}

Result<int> exportOne(Call &call)
{
    if (!call.arguments.has(outputOption))
        return failure(Fault::BadUsage, outputOption);
    ETABLI_ASSIGN(auto workspace, openToExport(call));
    ExportRequest request;
    request.path = call.arguments.value(outputOption);
    request.full = call.arguments.has(QStringLiteral("--full"));
    request.personalData = !call.arguments.has(QStringLiteral("--without-personal"));
    for (const QString &code : call.arguments.values(territoryOption)) {
        ETABLI_ASSIGN(const QString place, workspace->place(code));
        ETABLI_ASSIGN(const QStringList places, workspace->placesCounted(place));
        request.territories += place;
        request.places.unite(QSet<QString>(places.begin(), places.end()));
    }
    ETABLI_ASSIGN(const ExportReport report, exportArchive(workspace->space(), request));
    QJsonObject object = toJson(report.manifest);
    object[QStringLiteral("file")] = QFileInfo(request.path).absoluteFilePath();
    object[QStringLiteral("bytes")] = report.bytes;
    object[QStringLiteral("blobs")] = report.blobs;
    call.out.object(object);
    return exitcode::done;
}

Result<int> look(Call &call, bool verify)
{
    QJsonArray all;
    for (const QString &path : call.arguments.positional()) {
        ETABLI_ASSIGN(const VerifiedArchive archive, verify ? verifyArchive(path) : inspectArchive(path));
        QJsonObject object = toJson(archive.manifest);
        object[QStringLiteral("file")] = path;
        if (verify)
            object[QStringLiteral("verified")] = true;
        all += object;
    }
    if (all.size() == 1)
        call.out.object(all.first().toObject());
    else if (call.out.format() != Format::Table)
        call.out.json(all);
    else
        for (const QJsonValue &one : std::as_const(all))
            call.out.object(one.toObject());
    return exitcode::done;
}

Result<int> inspect(Call &call)
{
    return look(call, false);
}

Result<int> verify(Call &call)
{
    return look(call, true);
}

Result<int> merge(Call &call)
{
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    QJsonObject total;
    QJsonArray each;
    qint64 conflicts = 0;
    for (const QString &path : call.arguments.positional()) {
        MergeRequest request;
        request.path = path;
        request.dryRun = call.arguments.has(QStringLiteral("--dry-run"));
        auto report = mergeArchive(workspace->space(), request);
        if (!report) {
            if (!each.isEmpty())
                call.out.object(total); // what was merged before the one that is refused stays merged
            return tl::unexpected(report.error());
        }
        if (!request.dryRun)
            ETABLI_TRY(indexWaiting(workspace->space()));
        conflicts += report->conflicts;
        const QJsonObject one = report->toJson();
        if (each.isEmpty()) {
            total = one;
        } else {
            for (const char *key : {"applied", "known", "conflicts", "quarantined"}) {
                const QLatin1String name(key);
                total[name] = total.value(name).toInteger() + one.value(name).toInteger();
            }
            total[QStringLiteral("waiting")] = one.value(QStringLiteral("waiting"));
        }
        each += one;
    }
    if (each.size() > 1)
        total[QStringLiteral("archives")] = each;
    call.out.object(total);
    return conflicts > 0 ? exitcode::conflicts : exitcode::done;
}

Result<int> undo(Call &call)
{
    const auto id = Id::fromString(call.arguments.at(0));
    if (!id)
        return failure(Fault::NotUndoable, call.arguments.at(0));
    ETABLI_ASSIGN(auto workspace, call.openToWrite());
    const bool dryRun = call.arguments.has(QStringLiteral("--dry-run"));
    ETABLI_ASSIGN(const UnreceptionReport report, undoArchive(workspace->space(), *id, dryRun));
    QJsonObject object{{QStringLiteral("restored"), report.restored},
                       {QStringLiteral("kept"), report.kept},
                       {QStringLiteral("records"), report.records}};
    if (!report.undo.isNull())
        object[QStringLiteral("undo")] = report.undo.toString();
    call.out.object(object);
    return exitcode::done;
}

Result<int> received(Call &call)
{
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_ASSIGN(const QList<Reception> all, receptions(workspace->space()));
    call.out.beginRows({{QStringLiteral("at"), Text::tr("When")},
                        {QStringLiteral("site"), Text::tr("Where")},
                        {QStringLiteral("name"), Text::tr("File")},
                        {QStringLiteral("applied"), Text::tr("Changes")},
                        {QStringLiteral("conflicts"), Text::tr("Conflicts")},
                        {QStringLiteral("id"), Text::tr("Identifier")}});
    for (const Reception &reception : all) {
        QJsonObject object{{QStringLiteral("id"), reception.archive.toString()},
                           {QStringLiteral("kind"), reception.kind},
                           {QStringLiteral("site"), reception.site},
                           {QStringLiteral("name"), reception.name},
                           {QStringLiteral("at"), isoMoment(reception.at)},
                           {QStringLiteral("applied"), reception.applied},
                           {QStringLiteral("known"), reception.known},
                           {QStringLiteral("conflicts"), reception.conflicts}};
        if (reception.undoneAt != 0)
            object[QStringLiteral("undone_at")] = isoMoment(reception.undoneAt);
        call.out.row(object, {isoMoment(reception.at), reception.site, reception.name,
                              QString::number(reception.applied), QString::number(reception.conflicts),
                              reception.archive.toString()});
    }
    call.out.endRows();
    return exitcode::done;
}

} // namespace

void addArchive(QList<Command> &commands)
{
    commands += {QStringLiteral("archive export"),
                 QStringLiteral("archive export -o F [--full] [--territory CODE] [--without-personal]"),
                 {{outputOption, territoryOption}, {QStringLiteral("--full"), QStringLiteral("--without-personal")}, 0, 0},
                 exportOne};
    commands += {QStringLiteral("archive inspect"), QStringLiteral("archive inspect F…"), {{}, {}, 1, -1}, inspect};
    commands += {QStringLiteral("archive verify"), QStringLiteral("archive verify F…"), {{}, {}, 1, -1}, verify};
    commands += {QStringLiteral("archive merge"), QStringLiteral("archive merge F… [--dry-run]"),
                 {{}, {QStringLiteral("--dry-run")}, 1, -1}, merge};
    commands += {QStringLiteral("archive undo"), QStringLiteral("archive undo ID [--dry-run]"),
                 {{}, {QStringLiteral("--dry-run")}, 1, 1}, undo};
    commands += {QStringLiteral("archive list"), QStringLiteral("archive list"), {{}, {}, 0, 0}, received};
}

} // namespace etabli::cli
