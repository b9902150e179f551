#include "ui/pages/records/relatedmodel.h"

#include "core/domain/fieldparser.h"
#include "core/jobs/answer.h"
#include "ui/text/labels.h"

#include <QDate>

namespace etabli {

namespace {

constexpr qint64 mostCounted = 10'000;

QList<RecordListModel::Column> columnsOf(const RelatedSpec &spec)
{
    QList<RecordListModel::Column> columns;
    if (!spec.done.isEmpty())
        columns += {RecordColumn::Tag, RelatedModel::tr("Done", "head of the column of ticks"), spec.done};
    for (const ColumnSpec &column : spec.columns) {
        // What is late says so by more than its colour.
        const bool isDue = !spec.done.isEmpty() && column.field == spec.due;
        columns += {isDue ? RecordColumn::Tag : column.kind, Labels::field(spec.type, column.field), column.field};
    }
    return columns;
}

ListFacets pointingTo(const RelatedSpec &spec, const QString &owner)
{
    ListFacets facets;
    facets.fields += ListFacet{spec.field, {owner}};
    return facets;
}

} // namespace

RelatedModel::RelatedModel(Desk &desk, const RelatedSpec &spec, QObject *parent)
    : RecordListModel(desk, spec.type, columnsOf(spec), parent)
    , m_desk(desk)
    , m_spec(spec)
{
    setSubtitle(spec.subtitle);
    for (qsizetype column = 0; column < columns().size(); ++column) {
        if (!spec.due.isEmpty() && columns().at(column).field == spec.due)
            m_due = int(column);
    }
}

void RelatedModel::showOwner(const QString &owner)
{
    const quint64 later = m_latestCount.ask(); // the reading counts too
    Q_UNUSED(later)
    show({}, pointingTo(m_spec, owner), m_spec.sort, m_spec.descending);
}

void RelatedModel::countOwner(const QString &owner)
{
    const quint64 token = m_latestCount.ask();
    const auto answer = m_desk.read(
        [type = m_spec.type, facets = pointingTo(m_spec, owner)](Workspace &workspace) -> Result<qint64> {
            ListQuery query;
            query.type = type;
            ETABLI_ASSIGN(query, narrowed(workspace, query, facets));
            return Listing(workspace.space()).countUpTo(query, mostCounted);
        });
    onAnswer(answer, this, [this, token](const Result<qint64> &rows) {
        if (rows && m_latestCount.isLatest(token))
            Q_EMIT counted(*rows, *rows < mostCounted);
    });
}

bool RelatedModel::canFetchMore(const QModelIndex &parent) const
{
    return m_shown && RecordListModel::canFetchMore(parent);
}

QString RelatedModel::cell(int row, int column) const
{
    return RecordListModel::data(index(row, column), TagTextRole).toString();
}

bool RelatedModel::isDone(int row) const
{
    return hasTick() && !cell(row, 0).isEmpty();
}

bool RelatedModel::isLate(int row) const
{
    if (m_due < 0 || isDone(row))
        return false;
    const auto due = FieldParser::isoDate(cell(row, m_due));
    return due && *due < QDate::currentDate().toString(Qt::ISODate);
}

QVariant RelatedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto base = [&](int asked) { return RecordListModel::data(index, asked); };
    const bool untitled = base(TitleRole).toString().isEmpty();
    switch (role) {
    case DoneRole: return isDone(index.row());
    case LateRole: return isLate(index.row());
    // What has no title is known by what it holds.
    case TitleRole:
        if (!untitled)
            return base(TitleRole);
        return base(SubtitleRole).toString().isEmpty() ? QVariant(Labels::type(m_spec.type)) : base(SubtitleRole);
    case SubtitleRole: return untitled ? QVariant(QString()) : base(SubtitleRole);
    default: break;
    }
    if (hasTick() && index.column() == 0) {
        const bool done = isDone(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: return done ? tr("done") : tr("to do");
        case Qt::ToolTipRole:
            return done ? tr("Done on %1. Space unmarks it").arg(cell(index.row(), 0)) : tr("Mark as done (Space)");
        case TagTextRole: return QString();
        default: return base(role);
        }
    }
    if (index.column() == m_due && isLate(index.row())) {
        if (role == TagStatusRole)
            return int(Status::Warning);
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return tr("%1, late", "a date").arg(cell(index.row(), m_due));
    }
    if (untitled && columns().at(index.column()).kind == RecordColumn::Title
        && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
        return data(index, TitleRole);
    return base(role);
}

} // namespace etabli
