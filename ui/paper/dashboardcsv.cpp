#include "ui/paper/dashboardcsv.h"

#include "core/archive/pendingfile.h"
#include "ui/text/labels.h"

#include <algorithm>
#include <limits>

namespace etabli {

namespace {

QByteArray cell(const QString &text, bool isNumber)
{
    QString shown = text;
    // A spreadsheet would run what begins like a formula; numbers are ours and may be negative.
    if (!isNumber && !shown.isEmpty() && QStringLiteral("=+-@\t\r").contains(shown.front()))
        shown.prepend(u'\'');
    if (shown.contains(u';') || shown.contains(u'"') || shown.contains(u'\n') || shown.contains(u'\r')) {
        shown.replace(u'"', QStringLiteral("\"\""));
        shown = u'"' + shown + u'"';
    }
    return shown.toUtf8();
}

class LinesMaker
{
public:
    explicit LinesMaker(QList<DashboardCsv::Line> &lines) : m_lines(lines) {}

    void setPlace(const DashboardPlace &place) { m_place = place; }
    void add(const QString &indicator, const QString &value, const QString &code = {}, const QString &label = {})
    {
        m_lines += {indicator, code, label, m_place.place, m_place.name, value};
    }
    void add(const QString &indicator, const QMap<QString, qint64> &counts, QStringView list)
    {
        QStringList codes = counts.keys();
        // In the order of the list; what it does not have comes last.
        const Vocabularies::Ptr words = Labels::words();
        const Vocabulary *const vocabulary = words->list(list);
        const auto rank = [vocabulary](const QString &code) {
            const Term *const term = vocabulary ? vocabulary->term(code) : nullptr;
            return term ? term - vocabulary->terms.constData() : std::numeric_limits<qsizetype>::max();
        };
        std::stable_sort(codes.begin(), codes.end(),
                         [&rank](const QString &a, const QString &b) { return rank(a) < rank(b); });
        for (const QString &code : std::as_const(codes))
            add(indicator, QString::number(counts.value(code)), code, words->label(list, code));
    }

private:
    QList<DashboardCsv::Line> &m_lines;
    DashboardPlace m_place;
};

} // namespace

QString DashboardCsv::euros(qint64 cents)
{
    const QString sign = cents < 0 ? QStringLiteral("-") : QString();
    const quint64 whole = cents < 0 ? ~static_cast<quint64>(cents) + 1 : static_cast<quint64>(cents);
    //: the sign between euros and cents in a spreadsheet
    const QString mark = tr(".");
    return sign + QString::number(whole / 100) + mark + QStringLiteral("%1").arg(whole % 100, 2, 10, QLatin1Char('0'));
}

QList<DashboardCsv::Line> DashboardCsv::lines(const Dashboard &board)
{
    QList<Line> all;
    LinesMaker maker(all);
    const auto add = [&](const DashboardPlace &place, const Figures &figures) {
        maker.setPlace(place);
        maker.add(tr("Alliances"), QString::number(figures.projects));
        maker.add(tr("Partnerships"), QString::number(figures.partnerships));
        maker.add(tr("Organisations"), QString::number(figures.organisations));
        maker.add(tr("Of which companies"), QString::number(figures.companies));
        maker.add(tr("Alliances with a company"), QString::number(figures.withCompany));
        maker.add(tr("Budget (euros)"), euros(figures.budget));
        maker.add(tr("Alliances whose budget is unknown"), QString::number(figures.withoutBudget));
        if (place.population)
            maker.add(tr("Inhabitants"), QString::number(*place.population));
        maker.add(tr("Alliances by stage"), board.byStage(figures), u"stage");
        maker.add(tr("Alliances by main SDG"), Dashboard::byMainOdd(figures), u"odd");
        maker.add(tr("Alliances by SDG, main or other"), Dashboard::byOdd(figures), u"odd");
        maker.add(tr("Alliances by actor profile"), board.byProfile(figures), u"profile");
        maker.add(tr("Alliances by fragility"), board.byFragility(figures), u"fragility");
    };
    add(board.territory, board.count.total);
    for (auto year = board.count.begun.begin(); year != board.count.begun.end(); ++year)
        maker.add(tr("Alliances begun in the year"), QString::number(year.value()), QString::number(year.key()));
    maker.add(tr("Alliances whose start is unknown"), QString::number(board.count.undated));
    maker.add(tr("Alliances of the space without territory"), QString::number(board.count.unplaced));
    for (qsizetype row = 0; row < board.rows.size(); ++row)
        add(board.rows.at(row), board.count.rows[static_cast<size_t>(row)]);
    return all;
}

QByteArray DashboardCsv::bytes(const Dashboard &board)
{
    QByteArray text = "\xEF\xBB\xBF";
    const auto put = [&text](const QStringList &cells, bool head) {
        for (qsizetype at = 0; at < cells.size(); ++at)
            text += (at > 0 ? QByteArray(";") : QByteArray()) + cell(cells.at(at), !head && at + 1 == cells.size());
        text += "\r\n";
    };
    put({tr("Indicator"), tr("Code"), tr("Label"), tr("Territory"), tr("Name of the territory"), tr("Value")}, true);
    const QList<Line> all = lines(board);
    for (const Line &line : all)
        put({line.indicator, line.code, line.label, line.place, line.territory, line.value}, false);
    return text;
}

Result<void> DashboardCsv::write(const Dashboard &board, const QString &path)
{
    ETABLI_ASSIGN(auto file, PendingFile::create(path));
    file->write(bytes(board));
    return file->commit();
}

} // namespace etabli
