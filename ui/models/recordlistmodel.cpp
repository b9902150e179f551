#include "ui/models/recordlistmodel.h"

#include "core/jobs/answer.h"

#include <algorithm>

namespace etabli {

namespace {

constexpr int pageRows = 50;
constexpr qint64 mostCounted = 10'000;

} // namespace

RecordListModel::RecordListModel(Desk &desk, const QString &type, const QList<Column> &columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_columns(columns)
{
    m_query.type = type;
    m_query.descending = true;
    m_query.deadlineMs = 200;
    if (const RecordType *declared = recordType(type)) {
        for (const Field &field : declared->fields) {
            if (elementKind(field.kind) == Kind::Territory)
                m_subtitle = {QString(field.name)};
        }
    }
}

void RecordListModel::setSubtitle(const QStringList &fields)
{
    m_subtitle = fields;
}

Result<ListQuery> RecordListModel::queryOf(Workspace &workspace, Question &question)
{
    if (!question.narrowed) {
        ETABLI_ASSIGN(question.narrowed, narrowed(workspace, question.query, question.facets));
    }
    return *question.narrowed;
}

Result<RecordListModel::Page> RecordListModel::read(Workspace &workspace, Question &question, int rows,
                                                    const PageKey &after)
{
    Page page;
    page.next = after;
    const RecordType *type = recordType(question.query.type);
    if (!type)
        return failure(Fault::UnknownType, question.query.type);
    ETABLI_ASSIGN(ListQuery query, queryOf(workspace, question));
    RecordRows reader(workspace, *type, question.columns, question.subtitle);
    // A page cut short by its deadline goes on from where it was, unless another question came meanwhile.
    while (!page.atEnd && page.rows.size() < rows && !question.dropped) {
        query.limit = rows - int(page.rows.size());
        ETABLI_ASSIGN(const ListPage part, Listing(workspace.space()).page(query, page.next));
        for (const ListRow &row : part.rows) {
            ETABLI_ASSIGN(RecordRow one, reader.row(row));
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

void RecordListModel::setFacets(const ListFacets &facets)
{
    if (m_facets == facets)
        return;
    m_facets = facets;
    start(pageRows);
}

void RecordListModel::show(const QString &words, const ListFacets &facets, const QString &sort, bool descending)
{
    m_query.filter = words;
    m_facets = facets;
    m_query.sort = sort;
    m_query.descending = descending;
    start(pageRows);
}

void RecordListModel::start(int rows)
{
    const quint64 token = m_latest.ask();
    m_loading = true;
    m_wanted = 0;
    if (m_question)
        m_question->dropped = true;
    m_question = std::make_shared<Question>();
    m_question->query = m_query;
    m_question->facets = m_facets;
    m_question->columns = m_columns;
    m_question->subtitle = m_subtitle;
    if (const RecordType *type = recordType(m_query.type))
        m_question->query.fields = RecordRows::fields(*type, m_columns, m_subtitle);
    const auto page = m_desk.read(
        [question = m_question, rows](Workspace &workspace) { return read(workspace, *question, rows, {}); });
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
    const auto job = [question = m_question, field = m_totalled](Workspace &workspace) -> Result<ListTotal> {
        ListTotal total;
        if (question->dropped)
            return total;
        ETABLI_ASSIGN(const ListQuery query, queryOf(workspace, *question));
        Listing listing(workspace.space());
        if (!field.isEmpty())
            return listing.totalUpTo(query, field, mostCounted);
        ETABLI_ASSIGN(total.rows, listing.countUpTo(query, mostCounted));
        total.exact = total.rows < mostCounted;
        return total;
    };
    onAnswer(m_desk.read(job), this, [this, token, sums = !m_totalled.isEmpty()](const Result<ListTotal> &answer) {
        if (!answer || !m_latestCount.isLatest(token))
            return;
        Q_EMIT counted(answer->rows, answer->exact);
        if (sums && answer->exact)
            Q_EMIT totalled(answer->sum, answer->rows);
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
    const RecordCell cell = row.cells.value(index.column());
    switch (role) {
    case IdRole: return row.id;
    case TitleRole: return row.title;
    case SubtitleRole: return row.subtitle;
    case StageCodeRole:
    case ProfileCodeRole: return cell.code;
    case StageLabelRole:
    case ProfileLabelRole:
    case DateTextRole:
    case NumberTextRole:
    case TagTextRole: return cell.text;
    case TagStatusRole: return int(Status::Neutral);
    case OddsRole: return QVariant::fromValue(cell.odds);
    case ConflictCountRole: return row.conflicts;
    case Qt::ToolTipRole: return index.column() == 0 ? row.title : cell.text;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: break;
    default: return {};
    }
    if (m_columns.at(index.column()).kind != RecordColumn::Title)
        return cell.text;
    const QString conflicts = row.conflicts > 0 ? tr("%n conflict(s)", nullptr, row.conflicts) : QString();
    QStringList parts{row.title, row.subtitle, conflicts};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.name;
    if (role == SortableRole)
        return isSortable(section);
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
    if (canFetchMore(parent))
        readOn(pageRows);
}

void RecordListModel::loadUpTo(int rows)
{
    m_wanted = rows;
    if (!m_loading && (m_atEnd || int(m_rows.size()) >= rows)) {
        m_wanted = 0;
        Q_EMIT loaded();
    } else if (!m_loading) {
        readOn(rows - int(m_rows.size()));
    }
}

void RecordListModel::readOn(int rows)
{
    // Views ask again before the answer comes: one question at a time.
    m_loading = true;
    const quint64 token = m_latest.ask();
    const auto page = m_desk.read([question = m_question, rows, after = m_next](Workspace &workspace) {
        return read(workspace, *question, rows, after);
    });
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
        if (!answer->rows.isEmpty()) {
            const int first = int(m_rows.size());
            beginInsertRows({}, first, first + int(answer->rows.size()) - 1);
            m_rows += answer->rows;
            endInsertRows();
        }
        if (m_wanted > 0 && !m_loading)
            loadUpTo(m_wanted);
    });
}

bool RecordListModel::isSortable(int column) const
{
    const RecordType *type = recordType(m_query.type);
    if (!type || column < 0 || column >= m_columns.size())
        return false;
    const QString &name = m_columns.at(column).field;
    if (name.isEmpty() || name == u"title" || name == type->titleField)
        return true;
    const Field *field = type->field(name);
    return field && field->has(FieldFlag::Sortable) && !field->isSet();
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    if (!isSortable(column))
        return;
    m_query.sort = m_columns.at(column).field;
    m_query.descending = order == Qt::DescendingOrder;
    start(pageRows);
}

} // namespace etabli
