#include "ui/paper/dashboardcharts.h"

#include "ui/paper/dashboardkey.h"
#include "ui/paper/territorywords.h"
#include "ui/text/labels.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <vector>

namespace etabli {

namespace {

/// More rows are in the table only: a chart that nobody sees whole tells nothing.
constexpr qsizetype mostRows = 26;
constexpr int mostYears = 15;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString percent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    return DashboardCharts::tr("%1%", "a share")
        .arg(QLocale().toString(std::lround(static_cast<double>(part) * 100 / static_cast<double>(whole))));
}

/// The figures a legend may show: few digits, as one would say them. 0.04, 0.8, 1.5, 20.
std::vector<double> roundFigures()
{
    std::vector<double> figures;
    for (int decade = -4; decade <= 4; ++decade) {
        for (const int tenths : {10, 15, 20, 25, 30, 40, 50, 60, 80}) {
            // Below one, a half step would be one more digit to read.
            if (decade >= 0 || tenths % 10 == 0)
                figures.push_back(decade >= 0 ? tenths * std::pow(10, decade) / 10 : tenths / std::pow(10, 1 - decade));
        }
    }
    return figures;
}

QString density(double value)
{
    const int decimals = value >= 0.095 || value <= 0 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

DashboardCharts::DashboardCharts(const Dashboard &board, const QDate &today)
    : m_board(board), m_today(today)
{
    for (qsizetype row = 0; row < board.rows.size(); ++row)
        m_order += row;
    const auto projects = [&board](qsizetype row) { return board.count.rows.at(static_cast<size_t>(row)).projects; };
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](qsizetype a, qsizetype b) { return projects(a) > projects(b); });
}

QString DashboardCharts::rowsKind() const
{
    for (const DashboardPlace &place : m_board.rows) {
        if (place.kind == u"epci")
            return place.kind;
    }
    return m_board.rows.isEmpty() ? QString() : m_board.rows.first().kind;
}

QString DashboardCharts::territoryKey(qsizetype row) const
{
    const DashboardPlace &place = m_board.rows.at(row);
    // Parts of a commune have no dashboard of their own.
    if (place.kind.startsWith(u"commune_") || place.kind == u"arrondissement_municipal")
        return DashboardKey::projects(place.place);
    return DashboardKey::territory(place.place);
}

QString DashboardCharts::rowsNote(qsizetype hidden) const
{
    QStringList parts;
    int none = 0;
    for (const Figures &row : m_board.count.rows)
        none += row.projects == 0 ? 1 : 0;
    if (hidden > 0)
        parts += tr("%n more in the table", "rows", static_cast<int>(hidden));
    if (none > 0)
        parts += TerritoryWords::without(rowsKind(), none);
    return parts.join(QStringLiteral(" · "));
}

DashboardSheet::Chart<BarsData> DashboardCharts::stages() const
{
    DashboardSheet::Chart<BarsData> chart;
    chart.title = tr("Stages");
    chart.table = {chart.title, {tr("Stage"), tr("Alliances"), tr("Share")}, {false, true, true}, {}};
    const qint64 total = m_board.count.total.projects;
    const QMap<QString, qint64> counts = m_board.byStage(m_board.count.total);
    qint64 known = 0;
    qint64 alive = 0;
    QStringList sum;
    QStringList names{tr("under way", "alliances")};
    const auto add = [&](const QString &code, const QString &label, qint64 count, BarRow::Sign sign) {
        const QString key = DashboardKey::projects(m_board.territory.place, QStringLiteral("stage"), code);
        chart.data.rows += BarRow{label, count, count > 0 ? number(count) : QStringLiteral("–"), percent(count, total),
                                  sign, code, DashboardSheet::ofTotal(count, total), key};
        chart.table.rows += {{label, number(count), percent(count, total)}, {key}};
    };
    QStringList codes;
    if (const Vocabulary *list = Labels::words()->list(u"stage")) {
        for (const Term &term : list->terms)
            codes += term.code;
    }
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (!codes.contains(it.key()))
            codes += it.key();
    }
    QList<std::pair<QString, qint64>> resting;
    for (const QString &code : std::as_const(codes)) {
        const qint64 count = counts.value(code);
        known += count;
        const bool steps = code.size() == 2 && code.at(0) == u'E' && code.at(1) >= u'0' && code.at(1) <= u'5';
        const bool rests = code == u"PAUSE" || code == u"CLOS";
        if (rests) {
            resting += {code, count};
            continue;
        }
        // Stages of the space's own, and retired ones, are told where there is something to tell.
        if (!steps && count == 0)
            continue;
        alive += count;
        add(code, Labels::term(u"stage", code), count, steps ? BarRow::Sign::Stage : BarRow::Sign::None);
    }
    sum += number(alive);
    for (const auto &[code, count] : std::as_const(resting)) {
        if (count == 0)
            continue;
        add(code, Labels::term(u"stage", code), count, code == u"PAUSE" ? BarRow::Sign::Paused : BarRow::Sign::Closed);
        sum += number(count);
        names += code == u"PAUSE" ? tr("paused", "alliances") : tr("closed", "alliances");
    }
    if (const qint64 without = total - known; without > 0) {
        add({}, tr("Without stage"), without, BarRow::Sign::Closed);
        sum += number(without);
        names += tr("without stage", "alliances");
    }
    if (total > 0) {
        chart.data.footRight = sum.size() > 1 ? sum.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + number(total)
                                              : number(total);
        QString words = names.join(QStringLiteral(" + "));
        words[0] = words.at(0).toUpper();
        chart.data.footLeft = words;
    }
    chart.table.rows += {{tr("Total"), number(total), percent(total, total)},
                         {DashboardKey::projects(m_board.territory.place)}, true};
    return chart;
}

DashboardSheet::Chart<BarsData> DashboardCharts::bars(const QString &title, const QMap<QString, qint64> &counts,
                                                      QStringView list, BarRow::Sign sign, const QString &field) const
{
    DashboardSheet::Chart<BarsData> chart;
    chart.title = title;
    chart.table = {title, {title, tr("Alliances"), tr("Share")}, {false, true, true}, {}};
    const qint64 total = m_board.count.total.projects;
    QStringList codes = counts.keys();
    QHash<QString, qsizetype> places;
    if (const Vocabulary *words = Labels::words()->list(list)) {
        for (qsizetype at = 0; at < words->terms.size(); ++at)
            places.insert(words->terms.at(at).code, at);
    }
    std::sort(codes.begin(), codes.end(), [&](const QString &a, const QString &b) {
        if (counts.value(a) != counts.value(b))
            return counts.value(a) > counts.value(b);
        return std::pair(places.value(a, places.size()), a) < std::pair(places.value(b, places.size()), b);
    });
    for (const QString &code : std::as_const(codes)) {
        const qint64 count = counts.value(code);
        const QString label = Labels::term(list, code);
        const QString key = field.isEmpty() ? QString() : DashboardKey::projects(m_board.territory.place, field, code);
        chart.data.rows += BarRow{label, count, number(count), percent(count, total), sign, code,
                                  DashboardSheet::ofTotal(count, total), key};
        chart.table.rows += {{label, number(count), percent(count, total)}, {key}};
    }
    return chart;
}

DashboardSheet::Chart<BarsData> DashboardCharts::profiles() const
{
    auto chart = bars(tr("Who takes part"), m_board.byTopProfile(m_board.count.total), u"profile", BarRow::Sign::Profile, {});
    chart.note = tr("An alliance counts once for each profile among its lead and parties.");
    return chart;
}

DashboardSheet::Chart<BarsData> DashboardCharts::fragilities() const
{
    auto chart = bars(tr("Fragilities addressed"), m_board.byFragility(m_board.count.total), u"fragility",
                      BarRow::Sign::None, QStringLiteral("fragilities"));
    chart.note = tr("An alliance counts once for each fragility it addresses.");
    return chart;
}

DashboardSheet::Chart<BarsData> DashboardCharts::goalBars() const
{
    auto chart = bars(tr("SDGs, main or other"), Dashboard::byOdd(m_board.count.total), u"odd", BarRow::Sign::Odd, {});
    return chart;
}

std::array<double, 5> DashboardCharts::bounds(QList<double> densities)
{
    std::array<double, 5> bounds{};
    densities.removeIf([](double value) { return value <= 0; });
    std::sort(densities.begin(), densities.end());
    const std::vector<double> figures = roundFigures();
    size_t next = 0;
    for (size_t at = 0; at < bounds.size(); ++at) {
        double bound = at == 0 ? 0.1 : 0;
        if (!densities.isEmpty()) {
            const auto place = static_cast<qsizetype>(at + 1) * densities.size() / 6;
            bound = densities.at(std::min(place, densities.size() - 1));
        }
        // The nearest figure, above the one before, however alike the territories are; enough are left for the others.
        size_t chosen = next;
        while (chosen + bounds.size() - at < figures.size()
               && std::abs(figures[chosen + 1] - bound) <= std::abs(figures[chosen] - bound))
            ++chosen;
        bounds[at] = figures[chosen];
        next = chosen + 1;
    }
    return bounds;
}

DashboardSheet::Chart<TreemapData> DashboardCharts::map() const
{
    DashboardSheet::Chart<TreemapData> chart;
    const auto figures = [this](qsizetype row) -> const Figures & { return m_board.count.rows.at(static_cast<size_t>(row)); };
    const bool peopled = !m_board.rows.isEmpty()
        && std::all_of(m_board.rows.begin(), m_board.rows.end(),
                       [](const DashboardPlace &place) { return place.population.value_or(0) > 0; });
    chart.title = peopled ? tr("Alliances per 10,000 inhabitants") : tr("Alliances by territory");
    chart.table = {chart.title,
                   {TerritoryWords::list(rowsKind()), tr("Alliances"), tr("Inhabitants"), tr("Per 10,000 inhabitants")},
                   {false, true, true, true},
                   {}};
    QList<double> densities;
    for (const qsizetype row : m_order) {
        const DashboardPlace &place = m_board.rows.at(row);
        const std::optional<double> rate = m_board.ratios(row).projectsPer10000;
        const auto projects = static_cast<double>(figures(row).projects);
        TreemapData::Tile tile;
        tile.label = place.shortName;
        tile.weight = peopled ? static_cast<double>(*place.population) : projects;
        tile.density = peopled ? rate.value_or(0) : projects;
        tile.text = peopled ? (rate ? density(*rate) : QString()) : number(figures(row).projects);
        if (figures(row).projects == 0)
            tile.text = QStringLiteral("·");
        tile.key = territoryKey(row);
        const QString alliances = tr("%n alliance(s)", nullptr, static_cast<int>(figures(row).projects));
        tile.said = rate ? tr("%1 per 10,000 inhabitants, %2 for %3 inhabitants")
                               .arg(density(*rate), alliances, number(place.population.value_or(0)))
                         : alliances;
        densities += tile.density;
        chart.data.tiles += tile;
        chart.table.rows += {{place.name, number(figures(row).projects),
                              place.population ? number(*place.population) : QStringLiteral("–"),
                              rate ? density(*rate) : QStringLiteral("–")},
                             {tile.key}};
    }
    chart.data.bounds = bounds(densities);
    if (!m_board.rows.isEmpty() && peopled) {
        const auto &steps = chart.data.bounds;
        chart.data.legend += tr("<%1", "a density").arg(QLocale().toString(steps.front()));
        for (size_t at = 0; at + 1 < steps.size(); ++at)
            chart.data.legend += QLocale().toString(steps.at(at));
        chart.data.legend += tr("≥%1", "a density").arg(QLocale().toString(steps.back()));
        chart.data.foot = tr("Area: inhabitants. “·”: no alliance");
    } else if (!m_board.rows.isEmpty()) {
        chart.data.foot = tr("Area: alliances; the number of inhabitants is not known for all");
    }
    return chart;
}

HeatData::Row DashboardCharts::heatRow(const Figures &figures, const DashboardPlace &place, const QString &label,
                                       const QString &key) const
{
    HeatData::Row row;
    row.label = label;
    row.total = figures.projects;
    row.key = key;
    row.totalSaid = tr("%n alliance(s)", nullptr, static_cast<int>(figures.projects));
    row.totalKey = DashboardKey::projects(place.place);
    for (int goal = 1; goal <= Facts::goals; ++goal) {
        const qint64 count = figures.byMainOdd.at(static_cast<size_t>(goal));
        row.values += count;
        row.said += DashboardSheet::ofTotal(count, figures.projects);
        row.keys += count > 0 ? DashboardKey::projects(place.place, QStringLiteral("main_odd"), QString::number(goal)) : QString();
    }
    return row;
}

FigureTable::Row DashboardCharts::goalsRow(const HeatData::Row &row, const Figures &figures, bool total) const
{
    FigureTable::Row line;
    line.total = total;
    line.cells = {row.label};
    line.keys = {row.key};
    for (qsizetype goal = 0; goal < row.values.size(); ++goal) {
        line.cells += row.values.at(goal) > 0 ? number(row.values.at(goal)) : QStringLiteral("–");
        line.keys += row.keys.at(goal);
    }
    line.cells += figures.byMainOdd.front() > 0 ? number(figures.byMainOdd.front()) : QStringLiteral("–");
    line.keys += DashboardKey::projects(DashboardKey::fromText(row.totalKey).place, QStringLiteral("main_odd"));
    line.cells += number(row.total);
    line.keys += row.totalKey;
    return line;
}

DashboardSheet::Chart<HeatData> DashboardCharts::goals() const
{
    DashboardSheet::Chart<HeatData> chart;
    const Figures &total = m_board.count.total;
    const QString kind = rowsKind();
    chart.title = m_board.rows.isEmpty() ? tr("Main SDG") : TerritoryWords::goalsBy(kind);
    chart.data.totalHead = tr("Tot.", "head of a narrow column");
    chart.table = {chart.title, {TerritoryWords::list(kind)}, {false}, {}};
    for (int goal = 1; goal <= Facts::goals; ++goal) {
        chart.data.goals += tr("SDG %1").arg(goal);
        chart.table.heads += tr("SDG %1").arg(goal);
        chart.table.numeric += true;
    }
    chart.table.heads += {tr("None", "no main goal"), tr("Total")};
    chart.table.numeric += {true, true};
    qsizetype shown = 0;
    qsizetype hidden = 0;
    for (const qsizetype row : m_order) {
        const Figures &figures = m_board.count.rows.at(static_cast<size_t>(row));
        const DashboardPlace &place = m_board.rows.at(row);
        HeatData::Row line = heatRow(figures, place, place.shortName, territoryKey(row));
        HeatData::Row named = line;
        named.label = place.name;
        chart.table.rows += goalsRow(named, figures, false);
        if (figures.projects == 0)
            continue;
        if (++shown > mostRows)
            ++hidden;
        else
            chart.data.rows += line;
    }
    chart.data.total = heatRow(total, m_board.territory, TerritoryWords::name(m_board.territory.kind),
                               DashboardKey::projects(m_board.territory.place));
    chart.table.rows += goalsRow(chart.data.total, total, true);
    QStringList notes;
    const Count &count = m_board.count;
    if (!m_board.rows.isEmpty() && total.projects > 0) {
        if (count.presences != total.projects || count.inSeveral > 0)
            notes += TerritoryWords::rowsAndTotal(kind, number(count.presences), number(total.projects));
        else if (count.inNone == 0)
            notes += tr("Each of the %n alliance(s) is in one row: rows and total agree.", nullptr,
                        static_cast<int>(total.projects));
        if (count.presencesOutside > 0)
            notes += tr("%n presence(s) lie outside: a row that straddles the border counts its whole ground.", nullptr,
                        static_cast<int>(count.presencesOutside));
        if (count.inNone > 0)
            notes += tr("%n alliance(s) placed on the whole territory are in no row.", nullptr, static_cast<int>(count.inNone));
        if (total.byMainOdd.front() > 0)
            notes += tr("%n alliance(s) without main SDG are in the totals only.", nullptr,
                        static_cast<int>(total.byMainOdd.front()));
        if (const QString more = rowsNote(hidden); !more.isEmpty())
            notes += more + u'.';
    }
    chart.note = notes.join(u' ');
    return chart;
}

DashboardSheet::Chart<BarsData> DashboardCharts::ranked() const
{
    DashboardSheet::Chart<BarsData> chart;
    const QString kind = rowsKind();
    chart.title = TerritoryWords::list(kind);
    chart.data.dots = true;
    chart.table = {chart.title,
                   {chart.title, tr("Alliances"), tr("Partnerships"), tr("Organisations"), tr("Budget"), tr("With a company")},
                   {false, true, true, true, true, true},
                   {}};
    qsizetype hidden = 0;
    QList<qint64> all;
    for (const qsizetype row : m_order) {
        const Figures &figures = m_board.count.rows.at(static_cast<size_t>(row));
        const DashboardPlace &place = m_board.rows.at(row);
        all += figures.projects;
        chart.table.rows += {{place.name, number(figures.projects), number(figures.partnerships), number(figures.organisations),
                              Labels::money(figures.budget), percent(figures.withCompany, figures.projects)},
                             {territoryKey(row)}};
        if (figures.projects == 0)
            continue;
        if (chart.data.rows.size() >= mostRows) {
            ++hidden;
            continue;
        }
        chart.data.rows += BarRow{place.shortName, figures.projects, number(figures.projects),
                                  DashboardSheet::shortMoney(figures.budget), BarRow::Sign::None, {},
                                  tr("%n alliance(s)", nullptr, static_cast<int>(figures.projects)) + QStringLiteral(", ")
                                      + tr("%n partnership(s)", nullptr, static_cast<int>(figures.partnerships)),
                                  territoryKey(row)};
    }
    if (all.size() > 2) {
        std::sort(all.begin(), all.end());
        const qsizetype half = all.size() / 2;
        const double median = all.size() % 2 ? static_cast<double>(all.at(half))
                                             : static_cast<double>(all.at(half - 1) + all.at(half)) / 2;
        chart.data.median = median;
        chart.data.medianName = tr("median %1").arg(QLocale().toString(median));
    }
    chart.note = rowsNote(hidden);
    return chart;
}

DashboardSheet::Chart<YearsData> DashboardCharts::years() const
{
    DashboardSheet::Chart<YearsData> chart;
    chart.title = tr("Alliances begun by year");
    chart.table = {chart.title, {tr("Year"), tr("Alliances")}, {false, true}, {}};
    const Count &count = m_board.count;
    for (auto it = count.begun.begin(); it != count.begun.end(); ++it)
        chart.table.rows += {{QString::number(it.key()), number(it.value())}};
    if (count.undated > 0)
        chart.table.rows += {{tr("Without a start"), number(count.undated)}};
    // The years around today; a date far away is in the table and in the foot, not a hundred empty columns.
    const int now = m_today.year();
    const int last = std::min(count.begun.isEmpty() ? now : std::max(now, count.begun.lastKey()), now + 3);
    const int first = std::max(count.begun.isEmpty() ? now : std::min(count.begun.firstKey(), now), last - mostYears + 1);
    qint64 before = 0;
    qint64 after = 0;
    for (auto it = count.begun.begin(); it != count.begun.end(); ++it) {
        before += it.key() < first ? it.value() : 0;
        after += it.key() > last ? it.value() : 0;
    }
    if (!count.begun.isEmpty()) {
        for (int year = first; year <= last; ++year) {
            const qint64 begun = count.begun.value(year);
            chart.data.years += YearsData::Year{QString::number(year), begun, number(begun),
                                                tr("%n alliance(s) begun", nullptr, static_cast<int>(begun)), {}, year >= now};
        }
    }
    QStringList foot;
    if (before > 0)
        foot += tr("%n before %1", "alliances", static_cast<int>(before)).arg(first);
    if (after > 0)
        foot += tr("%n after %1", "alliances", static_cast<int>(after)).arg(last);
    if (count.undated > 0)
        foot += tr("%n without a start", "alliances", static_cast<int>(count.undated));
    chart.data.foot = foot.join(QStringLiteral(" · "));
    return chart;
}

} // namespace etabli
