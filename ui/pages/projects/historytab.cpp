#include "ui/pages/projects/historytab.h"

#include "core/jobs/answer.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace etabli {

namespace {

QString changeOf(const HistoryLine &line)
{
    QString change = line.after;
    if (!line.before.isEmpty())
        change = line.before + QStringLiteral(" → ") + (line.after.isEmpty() ? HistoryTab::tr("empty") : line.after);
    // One line, with the spaces of French printing as they are.
    return change.replace(u'\n', u' ');
}

} // namespace

void HistoryModel::setLines(const QList<HistoryLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryLine &line = m_lines.at(index.row());
    switch (role) {
    case IdRole: return line.key;
    case TitleRole: return line.label;
    case SubtitleRole: return changeOf(line);
    case Qt::ToolTipRole: return index.column() == 0 ? changeOf(line) : index.column() == 2 ? line.when : QString();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: break;
    default: return {};
    }
    switch (index.column()) {
    case 0: return QString(line.label + QStringLiteral(", ") + changeOf(line));
    case 1: return line.author;
    default: return line.when;
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0: return tr("Change");
    case 1: return tr("Who");
    default: return tr("When");
    }
}

HistoryTab::HistoryTab(FormRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_model(new HistoryModel(this))
    , m_rows(new RecordList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows->setAccessibleName(tr("History of the record"));
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setColumns({RecordColumn::Title});
    m_rows->setModel(m_model);
    column->addWidget(m_rows);
    connect(&record, &FormRecord::replaced, this, [this] { m_model->setLines({}); });
    connect(&record, &FormRecord::loaded, this, &HistoryTab::reload);
    measure();
}

void HistoryTab::measure()
{
    m_rows->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_rows->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_rows->horizontalHeader()->resizeSection(1, Theme::px(130));
    m_rows->horizontalHeader()->resizeSection(2, Theme::px(216));
}

void HistoryTab::reload()
{
    const quint64 token = m_latest.ask();
    if (!isVisible() || m_record.isNew())
        return;
    const auto read = m_record.desk().read([type = QString(m_record.type().name), id = m_record.id()](
                                               Workspace &workspace) { return readHistory(workspace, type, id); });
    onAnswer(read, this, [this, token](const Result<QList<HistoryLine>> &answer) {
        if (answer && m_latest.isLatest(token))
            m_model->setLines(*answer);
    });
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void HistoryTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

} // namespace etabli
