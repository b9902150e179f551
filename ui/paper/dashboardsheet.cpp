#include "ui/paper/dashboardsheet.h"

#include "ui/paper/dashboardcharts.h"
#include "ui/paper/territorywords.h"
#include "ui/text/labels.h"

#include <QLocale>

#include <cmath>

namespace etabli {

namespace {

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString oneDecimal(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString percent(double share)
{
    return DashboardSheet::tr("%1%", "a share").arg(QLocale().toString(std::lround(share * 100)));
}

/// "region: 8.7": a value beside that of the territory above.
QString beside(const Dashboard &board, const QString &value)
{
    return DashboardSheet::tr("%1: %2", "a territory above and its figure")
        .arg(TerritoryWords::yardstick(board.parent->place.kind), value);
}

QString joined(const QStringList &parts)
{
    QStringList told = parts;
    told.removeAll(QString());
    return told.join(QStringLiteral(" · "));
}

KeyFigure alliances(const Dashboard &board, const Ratios &ratios)
{
    const qint64 count = board.count.total.projects;
    KeyFigure key{number(count), DashboardSheet::tr("alliance(s)", "under their number", static_cast<int>(count)), {}, {}};
    const qint64 late = board.count.begunLately;
    key.second = late > 0 ? DashboardSheet::tr("%n begun within a year", nullptr, static_cast<int>(late))
                          : DashboardSheet::tr("None begun within a year");
    if (ratios.projectsPer10000) {
        const QString rate = DashboardSheet::tr("%1 per 100,000 inhab.").arg(oneDecimal(*ratios.projectsPer10000 * 10));
        key.third = board.parent && board.parent->ratios.projectsPer10000
            ? joined({rate, beside(board, oneDecimal(*board.parent->ratios.projectsPer10000 * 10))})
            : rate;
    }
    return key;
}

KeyFigure partnerships(const Dashboard &board, const Ratios &ratios)
{
    const qint64 count = board.count.total.partnerships;
    KeyFigure key{number(count), DashboardSheet::tr("partnership(s)", "under their number", static_cast<int>(count)), {}, {}};
    if (ratios.partnershipsPerProject)
        key.second = DashboardSheet::tr("%1 per alliance").arg(oneDecimal(*ratios.partnershipsPerProject));
    if (board.parent && board.parent->medians.partnershipsPerProject && board.parent->siblings > 1)
        key.third = DashboardSheet::tr("%1: %2", "a median and its figure")
                        .arg(TerritoryWords::medianOf(board.territory.kind, board.parent->siblings),
                             oneDecimal(*board.parent->medians.partnershipsPerProject));
    return key;
}

KeyFigure organisations(const Dashboard &board, const Ratios &ratios)
{
    const Figures &total = board.count.total;
    KeyFigure key{number(total.organisations),
                  DashboardSheet::tr("organisation(s)", "under their number", static_cast<int>(total.organisations)), {}, {}};
    key.second = DashboardSheet::tr("%n company(ies) among them", nullptr, static_cast<int>(total.companies));
    if (ratios.organisationsPerProject)
        key.third = DashboardSheet::tr("%1 per alliance").arg(oneDecimal(*ratios.organisationsPerProject));
    return key;
}

KeyFigure budget(const Dashboard &board)
{
    const Figures &total = board.count.total;
    KeyFigure key{DashboardSheet::shortMoney(total.budget), DashboardSheet::tr("of budget", "under an amount"), {}, {}};
    const qint64 known = total.projects - total.withoutBudget;
    if (known > 0)
        key.second = DashboardSheet::tr("%1 on average", "an amount").arg(DashboardSheet::shortMoney(total.budget / known));
    if (total.withoutBudget > 0)
        key.third = DashboardSheet::tr("Unknown for %n alliance(s)", nullptr, static_cast<int>(total.withoutBudget));
    else if (known > 0)
        key.third = DashboardSheet::tr("Known for every alliance");
    return key;
}

KeyFigure companies(const Dashboard &board, const Ratios &ratios)
{
    KeyFigure key{ratios.withCompany ? percent(*ratios.withCompany) : QStringLiteral("–"),
                  DashboardSheet::tr("with a company", "under a share of alliances"), {}, {}};
    const QString count = DashboardSheet::tr("%n alliance(s)", nullptr, static_cast<int>(board.count.total.withCompany));
    key.second = count;
    if (board.parent && board.parent->ratios.withCompany)
        key.second = DashboardSheet::tr("%1, %2", "a count, and the figure of the territory above")
                         .arg(count, beside(board, percent(*board.parent->ratios.withCompany)));
    if (board.parent && board.parent->medians.withCompany && board.parent->siblings > 1)
        key.third = DashboardSheet::tr("%1: %2", "a median and its figure")
                        .arg(TerritoryWords::medianOf(board.territory.kind, board.parent->siblings),
                             percent(*board.parent->medians.withCompany));
    return key;
}

QString some(const QStringList &codes, QStringView list, const QString &all, const QString &many)
{
    if (codes.isEmpty())
        return all;
    if (codes.size() > 1)
        return many;
    return codes.first().isEmpty() ? DashboardSheet::tr("Without stage") : Labels::term(list, codes.first());
}

} // namespace

QString DashboardSheet::shortMoney(qint64 cents)
{
    const QLocale locale;
    const double euros = static_cast<double>(cents) / 100;
    if (std::abs(euros) >= 1e9)
        return tr("%1 bn€", "an amount").arg(locale.toString(euros / 1e9, 'f', 1));
    if (std::abs(euros) >= 1e6)
        return tr("%1 M€", "an amount").arg(locale.toString(euros / 1e6, 'f', 1));
    return tr("%1 €", "an amount").arg(locale.toString(static_cast<qint64>(std::llround(euros))));
}

QString DashboardSheet::ofTotal(qint64 count, qint64 total)
{
    return tr("%n alliance(s) of %1", nullptr, static_cast<int>(count)).arg(number(total));
}

QString DashboardSheet::goalName(int goal)
{
    const QString code = QString::number(goal);
    return tr("SDG %1, %2", "number and name of a goal").arg(code, Labels::term(u"odd", code));
}

QString DashboardSheet::stagesWords(const QStringList &codes)
{
    return some(codes, u"stage", tr("All stages"), tr("%n stage(s)", nullptr, static_cast<int>(codes.size())));
}

QString DashboardSheet::oddsWords(const QStringList &codes)
{
    if (codes.size() == 1)
        return tr("SDG %1").arg(codes.first());
    return some(codes, u"odd", tr("All SDGs"), tr("%n SDG(s)", nullptr, static_cast<int>(codes.size())));
}

QString DashboardSheet::typesWords(const QStringList &codes)
{
    return some(codes, u"partnership_type", tr("All types"), tr("%n type(s)", nullptr, static_cast<int>(codes.size())));
}

QString DashboardSheet::periodWords(const QDate &from, const QDate &to)
{
    const auto words = [](const QDate &day) {
        return QLocale().toString(day, day.day() == 1 ? tr("d MMMM yyyy", "format of a date on the first of a month")
                                                      : tr("d MMMM yyyy", "format of a date"));
    };
    if (from.isValid() && to.isValid())
        return tr("From %1 to %2", "two days").arg(words(from), words(to));
    if (from.isValid())
        return tr("From %1 on", "a day").arg(words(from));
    return to.isValid() ? tr("Until %1", "a day").arg(words(to)) : tr("Any period");
}

QString DashboardSheet::words(const DashboardFilter &filter)
{
    QStringList parts;
    if (filter.from.isValid() || filter.to.isValid())
        parts += periodWords(filter.from, filter.to);
    const auto list = [&parts](const QStringList &codes, QStringView words) {
        QStringList names;
        for (const QString &code : codes)
            names += code.isEmpty() ? tr("without stage") : Labels::term(words, code);
        if (!names.isEmpty())
            parts += names.join(QStringLiteral(", "));
    };
    list(filter.stages, u"stage");
    QStringList goals;
    for (const QString &code : filter.odds)
        goals += tr("SDG %1").arg(code);
    if (!goals.isEmpty())
        parts += goals.join(QStringLiteral(", "));
    list(filter.types, u"partnership_type");
    return parts.join(QStringLiteral(" · "));
}

DashboardSheet DashboardSheet::of(const Dashboard &board, const QDate &today)
{
    DashboardSheet sheet;
    const Ratios ratios = board.ratios();
    sheet.title = board.territory.name;
    sheet.filter = words(board.filter);
    sheet.vintage = board.vintage;
    sheet.keys = {alliances(board, ratios), partnerships(board, ratios), organisations(board, ratios), budget(board),
                  companies(board, ratios)};
    DashboardCharts charts(board, today);
    sheet.stages = charts.stages();
    sheet.map = charts.map();
    sheet.goals = charts.goals();
    sheet.goalBars = charts.goalBars();
    sheet.profiles = charts.profiles();
    sheet.fragilities = charts.fragilities();
    sheet.ranked = charts.ranked();
    sheet.years = charts.years();
    return sheet;
}

} // namespace etabli
