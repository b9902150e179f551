#include "app/cli/command.h"

#include "core/archive/pendingfile.h"
#include "core/fonts/fonts.h"
#include "core/services/dashboards.h"
#include "core/services/spaces.h"
#include "ui/paper/dashboardcsv.h"
#include "ui/paper/dashboardpaper.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

namespace etabli::cli {

namespace {

const QString territoryOption = QStringLiteral("--territory");
const QString vintageOption = QStringLiteral("--vintage");
const QString outputOption = QStringLiteral("-o");

/// The vintage asked for; one that the reference does not have is refused rather than read at its neighbour.
Result<int> vintageOf(Call &call, Workspace &workspace)
{
    ETABLI_ASSIGN(const int year, call.arguments.count(vintageOption, 0));
    ETABLI_ASSIGN(TerritoryIndex *const index, workspace.territories());
    const QList<int> years = index->vintages();
    if (year == 0 || years.contains(year))
        return year;
    QStringList known;
    for (const int one : years)
        known += QString::number(one);
    return failure(Fault::UnknownCode, QStringLiteral("vintage=%1/%2").arg(year).arg(known.join(QStringLiteral(", "))));
}

Result<void> writeWhole(const QByteArray &bytes, const QString &path)
{
    ETABLI_ASSIGN(auto file, PendingFile::create(path));
    file->write(bytes);
    return file->commit();
}

Result<void> write(Call &call, const Dashboard &board, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"json")
        return writeWhole(QJsonDocument(board.toJson()).toJson(QJsonDocument::Indented), path);
    if (suffix == u"csv")
        return DashboardCsv::write(board, path);
    DashboardPaper paper;
    paper.today = QDateTime::fromMSecsSinceEpoch(call.options.surroundings.clock->now()).date();
    const SpaceGlance glance = spaces::glance(call.spacePath);
    paper.space = glance.name;
    paper.fictional = glance.demonstration;
    return suffix == u"pdf" ? writeDashboardPdf(board, paper, path) : writeDashboardPng(board, paper, path);
}

/// Figures for people at a terminal.
void show(Call &call, const Dashboard &board)
{
    call.out.beginRows({{QStringLiteral("indicator"), Text::tr("Indicator")},
                        {QStringLiteral("label"), Text::tr("Label")},
                        {QStringLiteral("territory"), Text::tr("Territory")},
                        {QStringLiteral("value"), Text::tr("Value")}});
    const QList<DashboardCsv::Line> lines = DashboardCsv::lines(board);
    for (const DashboardCsv::Line &line : lines) {
        // Of the territories below, the first figure alone: the file has them all.
        if (line.place != board.territory.place && line.indicator != lines.first().indicator)
            continue;
        call.out.row({}, {line.indicator, line.label.isEmpty() ? line.code : line.label, line.territory, line.value});
    }
    call.out.endRows();
}

Result<int> dashboard(Call &call)
{
    const QString territory = call.arguments.value(territoryOption);
    if (territory.isEmpty() || call.arguments.values(territoryOption).size() > 1)
        return failure(Fault::BadUsage, territoryOption);
    const QString path = call.arguments.value(outputOption);
    static const QStringList suffixes = {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("pdf"),
                                         QStringLiteral("png")};
    if (call.arguments.has(outputOption) && !suffixes.contains(QFileInfo(path).suffix().toLower()))
        return failure(Fault::Unsupported, QStringLiteral("dashboard=") + path);
    ETABLI_ASSIGN(auto workspace, call.openToRead());
    ETABLI_ASSIGN(const int vintage, vintageOf(call, *workspace));
    ETABLI_ASSIGN(const Dashboard board, Dashboards().of(*workspace, territory, vintage));
    if (call.arguments.has(outputOption)) {
        ETABLI_TRY(write(call, board, path));
        call.out.line(QFileInfo(path).absoluteFilePath());
    } else if (call.out.format() == Format::Csv) {
        call.out.bytes(DashboardCsv::bytes(board));
    } else if (call.out.format() == Format::Table) {
        show(call, board);
    } else {
        call.out.json(board.toJson());
    }
    return exitcode::done;
}

} // namespace

void addDashboard(QList<Command> &commands)
{
    commands += {QStringLiteral("dashboard"),
                 QStringLiteral("dashboard --territory CODE [--vintage YEAR] [-o F.{json,csv,pdf,png}]"),
                 {{territoryOption, vintageOption, outputOption}, {}, 0, 0}, dashboard, true};
}

} // namespace etabli::cli
