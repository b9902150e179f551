#include "ui/models/recordlistmodel.h"

#include "core/jobs/answer.h"
#include "ui/models/whentext.h"
#include "ui/text/labels.h"
#include "ui/widgets/moneytext.h"

#include <algorithm>

namespace etabli {

namespace {

constexpr int pageRows = 50;
constexpr qint64 mostCounted = 10'000;

/// "Redon Agglomération, Blain", "Guémené-Penfao and 6 others": places without what tells homonyms apart.
Result<QString> placesLine(Workspace &workspace, const QStringList &places)
{
    if (places.isEmpty())
        return QString();
    const auto name = [&workspace](const QString &place) -> Result<QString> {
        ETABLI_ASSIGN(const QString whole, workspace.placeName(place));
        return whole.section(QStringLiteral(" ("), 0, 0);
    };
    ETABLI_ASSIGN(const QString first, name(places.first()));
    if (places.size() == 1)
        return first;
    if (places.size() == 2) {
        ETABLI_ASSIGN(const QString second, name(places.last()));
        return QString(first + QStringLiteral(", ") + second);
    }
    return RecordListModel::tr("%1 and %n other(s)", nullptr, int(places.size()) - 1).arg(first);
}

Result<RecordRow> shown(Workspace &workspace, const ListRow &row)
{
    RecordRow one;
    one.id = row.id.toString();
    one.title = row.title;
    one.stage = row.values.value(QStringLiteral("stage")).toText();
    one.modified = row.modified;
    one.conflicts = row.conflicts;
    if (const Value budget = row.values.value(QStringLiteral("budget")); !budget.isEmpty())
        one.amount = budget.toInteger();
    const int main = row.values.value(QStringLiteral("main_odd")).toText().toInt();
    if (main > 0)
        one.odds += main;
    for (const QString &code : row.sets.value(QStringLiteral("odds"))) {
        if (const int number = code.toInt(); number > 0 && number != main)
            one.odds += number;
    }
    std::sort(one.odds.begin() + (main > 0 ? 1 : 0), one.odds.end());
    ETABLI_ASSIGN(one.subtitle, placesLine(workspace, row.sets.value(QStringLiteral("territories"))));
    return one;
}

} // namespace

RecordListModel::RecordListModel(Desk &desk, const QString &type, const QList<Column> &columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_columns(columns)
{
    m_query.type = type;
    m_query.descending = true;
    m_query.deadlineMs = 200;
    const RecordType *declared = recordType(type);
    for (const char *name : {"stage", "main_odd", "odds", "territories", "budget"}) {
        const QString field = QString::fromLatin1(name);
        if (declared && declared->field(field))
            m_query.fields += field;
    }
}

Result<RecordListModel::Page> RecordListModel::read(Workspace &workspace, const ListQuery &query, const PageKey &after)
{
    Page page;
    page.next = after;
    // A page cut short by its deadline goes on from where it was.
    while (!page.atEnd && page.rows.size() < query.limit) {
        ETABLI_ASSIGN(const ListPage part, Listing(workspace.space()).page(query, page.next));
        for (const ListRow &row : part.rows) {
            ETABLI_ASSIGN(RecordRow one, shown(workspace, row));
            page.rows += std::move(one);
        }
        page.next = part.next;
        page.atEnd = part.atEnd;
        if (!part.cutShort)
            break;
    }
    return page;
}

void RecordListModel::setFilter(const QString &words)
{
    if (m_query.filter == words)
        return;
    m_query.filter = words;
    start(pageRows);
}

void RecordListModel::refresh()
{
    start(std::max(pageRows, int(m_rows.size())));
}

void RecordListModel::start(int rows)
{
    const quint64 token = m_latest.ask();
    m_loading = true;
    ListQuery query = m_query;
    query.limit = rows;
    const auto page = m_desk.read([query](Workspace &workspace) { return read(workspace, query, {}); });
    onAnswer(page, this, [this, token](const Result<Page> &answer) {
        if (!m_latest.isLatest(token))
            return;
        m_loading = false;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_next = answer->next;
        m_atEnd = answer->atEnd;
        Q_EMIT aboutToRefresh();
        replace(answer->rows);
        Q_EMIT refreshed();
    });
    count();
}

void RecordListModel::count()
{
    const quint64 token = m_latestCount.ask();
    const auto counted = m_desk.read([query = m_query](Workspace &workspace) {
        return Listing(workspace.space()).countUpTo(query, mostCounted);
    });
    onAnswer(counted, this, [this, token](const Result<qint64> &answer) {
        if (answer && m_latestCount.isLatest(token))
            Q_EMIT this->counted(*answer, *answer < mostCounted);
    });
}

void RecordListModel::replace(const QList<RecordRow> &rows)
{
    const auto sameId = [](const RecordRow &a, const RecordRow &b) { return a.id == b.id; };
    // What stands at both ends stays, so that the view keeps its place.
    const auto most = std::min(m_rows.size(), rows.size());
    qsizetype head = 0;
    while (head < most && sameId(m_rows.at(head), rows.at(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && sameId(m_rows.at(m_rows.size() - 1 - tail), rows.at(rows.size() - 1 - tail)))
        ++tail;
    if (const qsizetype gone = m_rows.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone - 1));
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = rows.size() - head - tail; come > 0) {
        beginInsertRows({}, int(head), int(head + come - 1));
        m_rows = m_rows.first(head) + rows.mid(head, come) + m_rows.sliced(head);
        endInsertRows();
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (m_rows.at(row) != rows.at(row)) {
            m_rows[row] = rows.at(row);
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
        }
    }
}

int RecordListModel::rowOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return int(row);
    }
    return -1;
}

QString RecordListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : QString();
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordRow &row = m_rows.at(index.row());
    const QString stage = Labels::term(u"stage", row.stage);
    const QString amount = row.amount ? moneyText((*row.amount + (*row.amount < 0 ? -50 : 50)) / 100 * 100) : QString();
    switch (role) {
    case IdRole: return row.id;
    case TitleRole: return row.title;
    case SubtitleRole: return row.subtitle;
    case StageCodeRole: return row.stage;
    case StageLabelRole: return row.stage.isEmpty() ? QString() : stage;
    case OddsRole: return QVariant::fromValue(row.odds);
    case DateTextRole: return WhenText::day(row.modified);
    case NumberTextRole: return amount;
    case ConflictCountRole: return row.conflicts;
    case Qt::ToolTipRole: return index.column() == 0 ? row.title : QString();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: break;
    default: return {};
    }
    QStringList odds;
    for (const int number : row.odds)
        odds += QString::number(number);
    switch (m_columns.at(index.column()).kind) {
    case RecordColumn::Title: {
        const QString conflicts = row.conflicts > 0 ? tr("%n conflict(s)", nullptr, row.conflicts) : QString();
        QStringList parts{row.title, row.subtitle, conflicts};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case RecordColumn::Stage: return row.stage.isEmpty() ? QString() : stage;
    case RecordColumn::Odds: return odds.join(QStringLiteral(", "));
    case RecordColumn::Date: return WhenText::day(row.modified);
    case RecordColumn::Number: return amount;
    default: return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.name;
    const bool right = column.kind == RecordColumn::Date || column.kind == RecordColumn::Number;
    if (role == Qt::TextAlignmentRole && right)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

bool RecordListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_loading;
}

void RecordListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    // Views ask again before the answer comes: one question at a time.
    m_loading = true;
    const quint64 token = m_latest.ask();
    ListQuery query = m_query;
    query.limit = pageRows;
    const auto page = m_desk.read(
        [query, after = m_next](Workspace &workspace) { return read(workspace, query, after); });
    onAnswer(page, this, [this, token](const Result<Page> &answer) {
        if (!m_latest.isLatest(token))
            return;
        m_loading = false;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_next = answer->next;
        m_atEnd = answer->atEnd;
        if (answer->rows.isEmpty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(answer->rows.size()) - 1);
        m_rows += answer->rows;
        endInsertRows();
    });
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    m_query.sort = m_columns.at(column).sort;
    m_query.descending = order == Qt::DescendingOrder;
    start(pageRows);
}

} // namespace etabli
