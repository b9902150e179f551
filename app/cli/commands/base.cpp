#include "app/cli/command.h"

#include "core/national/basestatus.h"
#include "core/national/enrolment.h"
#include "core/national/ingesting.h"
#include "core/national/publishing.h"
#include "core/services/sitekeys.h"
#include "core/services/spaces.h"
#include "ui/text/sentences.h"

#include <QDir>
#include <QFileInfo>

namespace etabli::cli {

namespace {

const QString dbOption = QStringLiteral("--db");
const QString outputOption = QStringLiteral("-o");
const QString territoryOption = QStringLiteral("--territory");
const QString typesOption = QStringLiteral("--types");
const QString nameOption = QStringLiteral("--site-name");
const QString archiveOption = QStringLiteral("--archive");
const QString siteOption = QStringLiteral("--site");
const QString limitOption = QStringLiteral("--limit");

Result<std::unique_ptr<NationalBase>> openBase(Call &call, Space::Access access)
{
    if (!call.arguments.has(dbOption))
        return failure(Fault::BadUsage, dbOption);
    return NationalBase::open(call.arguments.value(dbOption), access, call.options);
}

/// Codes are written one by one or several in one word, parted by commas or spaces. An option without any is refused:
/// nothing said means everything, and an empty variable of a script must not give every right.
Result<QStringList> codes(const Call &call, const QString &option)
{
    QStringList all;
    const QStringList values = call.arguments.values(option);
    for (const QString &value : values) {
        QString spaced = value;
        const QStringList own = spaced.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
        if (own.isEmpty())
            return failure(Fault::BadUsage, option);
        all += own;
    }
    return all;
}

QJsonObject toJson(const EnrolledWorkbench &one)
{
    QJsonObject object{{QStringLiteral("site"), one.id.toString()},
                       {QStringLiteral("name"), one.name},
                       {QStringLiteral("key"), fingerprint(one.publicKey)},
                       {QStringLiteral("territories"), QJsonArray::fromStringList(one.grant.territories)},
                       {QStringLiteral("types"), QJsonArray::fromStringList(one.grant.types)},
                       {QStringLiteral("enrolled_at"), isoMoment(one.at)},
                       {QStringLiteral("revoked"), one.revokedAt != 0}};
    if (one.revokedAt != 0)
        object[QStringLiteral("revoked_at")] = isoMoment(one.revokedAt);
    return object;
}

Result<int> init(Call &call)
{
    if (!call.arguments.has(dbOption))
        return failure(Fault::BadUsage, dbOption);
    const QString name = call.arguments.has(nameOption) ? call.arguments.value(nameOption) : Text::tr("National base");
    if (!spaces::isName(name))
        return failure(Fault::InvalidText, QStringLiteral("name"));
    ETABLI_ASSIGN(const auto base, NationalBase::create(call.arguments.value(dbOption), name.trimmed(), call.options));
    ETABLI_ASSIGN(const BaseStatus status, baseStatus(*base));
    call.out.object({{QStringLiteral("file"), base->file()},
                     {QStringLiteral("name"), status.name},
                     {QStringLiteral("site"), status.site.toString()},
                     {QStringLiteral("key"), status.fingerprint},
                     {QStringLiteral("epoch"), status.epoch.toString()}});
    return exitcode::done;
}

Result<int> enrolCard(Call &call)
{
    const QString path = call.arguments.at(0);
    ETABLI_ASSIGN(const QStringList territories, codes(call, territoryOption));
    ETABLI_ASSIGN(const QStringList types, codes(call, typesOption));
    ETABLI_ASSIGN(const QByteArray card, readCardFile(path));
    ETABLI_ASSIGN(const auto base, openBase(call, Space::Access::Write));
    auto report = enrol(*base, card, Grant{territories, types});
    if (!report && (report.error().fault == Fault::NotACard || report.error().fault == Fault::SignatureInvalid))
        return failure(report.error().fault, path, report.error().detail);
    if (!report)
        return tl::unexpected(report.error());
    QJsonObject object = toJson(report->workbench);
    object[QStringLiteral("released")] = report->released;
    call.out.object(object);
    return exitcode::done;
}

Result<int> revokeSite(Call &call)
{
    ETABLI_ASSIGN(const auto base, openBase(call, Space::Access::Write));
    ETABLI_ASSIGN(const EnrolledWorkbench workbench, revoke(*base, call.arguments.at(0)));
    call.out.object(toJson(workbench));
    return exitcode::done;
}

QJsonObject totalOf(const IngestReport &report)
{
    QJsonArray receipts;
    QJsonArray refused;
    QJsonArray waiting;
    qint64 applied = 0;
    qint64 known = 0;
    qint64 conflicts = 0;
    qint64 quarantined = 0;
    const auto add = [&](const Receipt &receipt) {
        applied += receipt.applied + receipt.released;
        known += receipt.known;
        conflicts += receipt.conflicts;
        quarantined += receipt.quarantined;
        receipts += receipt.toJson();
        if (receipt.state != u"applied") {
            waiting += QJsonObject{{QStringLiteral("archive"), receipt.archive.toString()},
                                   {QStringLiteral("site"), receipt.siteName},
                                   {QStringLiteral("reason"), receipt.state},
                                   {QStringLiteral("needs"), receipt.needs}};
        }
    };
    for (const Ingested &one : report.files) {
        if (one.receipt)
            add(*one.receipt);
        else
            refused += QJsonObject{{QStringLiteral("file"), one.file},
                                   {QStringLiteral("reason"), faultName(one.refusal.fault)},
                                   {QStringLiteral("sentence"), Sentences::of(one.refusal)}};
    }
    for (const Receipt &receipt : report.afterwards)
        add(receipt);
    return {{QStringLiteral("applied"), applied},         {QStringLiteral("known"), known},
            {QStringLiteral("conflicts"), conflicts},     {QStringLiteral("quarantined"), quarantined},
            {QStringLiteral("waiting"), waiting},         {QStringLiteral("refused"), refused},
            {QStringLiteral("ignored"), report.ignored},  {QStringLiteral("receipts"), receipts}};
}

Result<int> ingestAll(Call &call)
{
    ETABLI_ASSIGN(const auto base, openBase(call, Space::Access::Write));
    ETABLI_ASSIGN(const IngestReport report, ingest(*base, call.arguments.positional()));
    const Error *refusal = nullptr;
    qint64 conflicts = 0;
    for (const Ingested &one : report.files) {
        if (!one.receipt && !refusal)
            refusal = &one.refusal;
        conflicts += one.receipt ? one.receipt->conflicts : 0;
    }
    for (const Receipt &receipt : report.afterwards)
        conflicts += receipt.conflicts;
    // What was taken before or after the one that is refused stays, and is told.
    if (!refusal || report.files.size() > 1)
        call.out.object(totalOf(report));
    if (refusal)
        return tl::unexpected(*refusal);
    return conflicts > 0 ? exitcode::conflicts : exitcode::done;
}

Result<int> publishAll(Call &call)
{
    const QString folder = call.arguments.value(outputOption);
    if (folder.isEmpty())
        return failure(Fault::BadUsage, outputOption);
    ETABLI_ASSIGN(const QStringList territories, codes(call, territoryOption));
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isDir())
        return failure(Fault::NotWritable, folder);
    ETABLI_ASSIGN(const auto base, openBase(call, Space::Access::Write));
    ETABLI_ASSIGN(const PublishReport report, publish(*base, folder, territories));
    QJsonArray files{QFileInfo(report.snapshot).absoluteFilePath()};
    QJsonObject object{{QStringLiteral("number"), report.number},
                       {QStringLiteral("epoch"), report.epoch.toString()},
                       {QStringLiteral("territories"), QJsonArray::fromStringList(report.territories)},
                       {QStringLiteral("snapshot"), QFileInfo(report.snapshot).absoluteFilePath()},
                       {QStringLiteral("operations"), report.operations},
                       {QStringLiteral("acknowledged"), report.acknowledged},
                       {QStringLiteral("quarantined"), report.quarantined}};
    if (!report.delta.isEmpty()) {
        object[QStringLiteral("delta")] = QFileInfo(report.delta).absoluteFilePath();
        object[QStringLiteral("changes")] = report.changes;
        files += QFileInfo(report.delta).absoluteFilePath();
    }
    object[QStringLiteral("files")] = files;
    call.out.object(object);
    return exitcode::done;
}

Result<int> status(Call &call)
{
    ETABLI_ASSIGN(const auto base, openBase(call, Space::Access::Read));
    ETABLI_ASSIGN(const BaseStatus status, baseStatus(*base));
    QJsonArray publications;
    for (const PublishedScope &one : status.publications) {
        publications += QJsonObject{{QStringLiteral("scope"), one.scope},
                                    {QStringLiteral("number"), one.number},
                                    {QStringLiteral("at"), isoMoment(one.at)}};
    }
    QJsonArray sites;
    for (const WorkbenchStatus &one : status.workbenches) {
        QJsonObject object = toJson(one.workbench);
        object[QStringLiteral("last_archive_at")] = one.lastArchiveAt == 0 ? QString() : isoMoment(one.lastArchiveAt);
        object[QStringLiteral("acknowledged")] = one.acknowledged;
        object[QStringLiteral("quarantined")] = one.quarantined;
        sites += object;
    }
    QJsonArray waiting;
    for (const WaitingArchive &one : status.waiting) {
        waiting += QJsonObject{{QStringLiteral("archive"), one.archive.toString()},
                               {QStringLiteral("site"), one.site},
                               {QStringLiteral("reason"), one.reason},
                               {QStringLiteral("needs"), one.needs}};
    }
    if (call.out.format() == Format::Json) {
        call.out.json(QJsonObject{{QStringLiteral("file"), base->file()},
                                  {QStringLiteral("name"), status.name},
                                  {QStringLiteral("site"), status.site.toString()},
                                  {QStringLiteral("key"), status.fingerprint},
                                  {QStringLiteral("epoch"), status.epoch.toString()},
                                  {QStringLiteral("epoch_rank"), status.epochRank},
                                  {QStringLiteral("conflicts"), status.conflicts},
                                  {QStringLiteral("quarantined"), status.quarantined},
                                  {QStringLiteral("publications"), publications},
                                  {QStringLiteral("sites"), sites},
                                  {QStringLiteral("waiting"), waiting}});
        return exitcode::done;
    }
    // For people and spreadsheets: the workbenches, one a row.
    call.out.beginRows({{QStringLiteral("name"), Text::tr("Workbench")},
                        {QStringLiteral("key"), Text::tr("Key")},
                        {QStringLiteral("territories"), Text::tr("Territories")},
                        {QStringLiteral("types"), Text::tr("Types")},
                        {QStringLiteral("revoked"), Text::tr("Revoked")},
                        {QStringLiteral("last_archive_at"), Text::tr("Last archive")},
                        {QStringLiteral("acknowledged"), Text::tr("Changes")},
                        {QStringLiteral("quarantined"), Text::tr("In quarantine")}});
    for (const QJsonValue &value : std::as_const(sites)) {
        const QJsonObject one = value.toObject();
        const auto list = [&one](const char *key) {
            QStringList words;
            for (const QJsonValue &word : one.value(QLatin1String(key)).toArray())
                words += word.toString();
            return words.join(u' ');
        };
        call.out.row(one, {one.value(QLatin1String("name")).toString(), one.value(QLatin1String("key")).toString(),
                           list("territories"), list("types"),
                           one.value(QLatin1String("revoked")).toBool() ? Text::tr("yes") : QString(),
                           one.value(QLatin1String("last_archive_at")).toString(),
                           QString::number(one.value(QLatin1String("acknowledged")).toInteger()),
                           QString::number(one.value(QLatin1String("quarantined")).toInteger())});
    }
    call.out.endRows();
    return exitcode::done;
}

Result<int> listReceipts(Call &call)
{
    Id archive;
    if (call.arguments.has(archiveOption)) {
        const auto id = Id::fromString(call.arguments.value(archiveOption));
        if (!id)
            return failure(Fault::BadUsage, call.arguments.value(archiveOption));
        archive = *id;
    }
    ETABLI_ASSIGN(const int limit, call.arguments.count(limitOption, 1000));
    ETABLI_ASSIGN(const auto base, openBase(call, Space::Access::Read));
    qint64 site = 0;
    if (call.arguments.has(siteOption)) {
        ETABLI_ASSIGN(const EnrolledWorkbench workbench, findEnrolled(base->space(), call.arguments.value(siteOption)));
        site = workbench.site;
    }
    ETABLI_ASSIGN(const QList<Receipt> all, receipts(base->space(), archive, site, limit));
    call.out.beginRows({{QStringLiteral("at"), Text::tr("When")},
                        {QStringLiteral("site_name"), Text::tr("Workbench")},
                        {QStringLiteral("file"), Text::tr("File")},
                        {QStringLiteral("state"), Text::tr("State")},
                        {QStringLiteral("applied"), Text::tr("Changes")},
                        {QStringLiteral("known"), Text::tr("Known")},
                        {QStringLiteral("conflicts"), Text::tr("Conflicts")},
                        {QStringLiteral("quarantined"), Text::tr("In quarantine")},
                        {QStringLiteral("archive"), Text::tr("Identifier")}});
    for (const Receipt &receipt : all) {
        call.out.row(receipt.toJson(),
                     {isoMoment(receipt.at), receipt.siteName, receipt.file, receipt.state,
                      QString::number(receipt.applied), QString::number(receipt.known),
                      QString::number(receipt.conflicts), QString::number(receipt.quarantined),
                      receipt.archive.toString()});
    }
    call.out.endRows();
    return exitcode::done;
}

} // namespace

void addBase(QList<Command> &commands)
{
    commands += {QStringLiteral("base init"), QStringLiteral("base init --db URL [--site-name NAME]"),
                 {{dbOption, nameOption}, {}, 0, 0}, init};
    commands += {QStringLiteral("base enrol"),
                 QStringLiteral("base enrol CARD --db URL [--territory CODE…] [--types T…]"),
                 {{dbOption, territoryOption, typesOption}, {}, 1, 1}, enrolCard};
    commands += {QStringLiteral("base revoke"), QStringLiteral("base revoke SITE --db URL"),
                 {{dbOption}, {}, 1, 1}, revokeSite};
    commands += {QStringLiteral("base ingest"), QStringLiteral("base ingest F…|DIR --db URL"),
                 {{dbOption}, {}, 1, -1}, ingestAll};
    commands += {QStringLiteral("base publish"), QStringLiteral("base publish -o DIR --db URL [--territory CODE]"),
                 {{dbOption, outputOption, territoryOption}, {}, 0, 0}, publishAll};
    commands += {QStringLiteral("base status"), QStringLiteral("base status --db URL"), {{dbOption}, {}, 0, 0}, status};
    commands += {QStringLiteral("base receipts"),
                 QStringLiteral("base receipts --db URL [--archive ID] [--site SITE] [--limit N]"),
                 {{dbOption, archiveOption, siteOption, limitOption}, {}, 0, 0}, listReceipts};
}

} // namespace etabli::cli
