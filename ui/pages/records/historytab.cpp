#include "ui/pages/records/historytab.h"

#include "core/jobs/answer.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMap>
#include <QPushButton>

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
    m_all = lines;
    show();
}

void HistoryModel::setFilter(const QString &field, const QString &author)
{
    m_field = field;
    m_author = author;
    show();
}

void HistoryModel::show()
{
    QList<HistoryLine> shown;
    for (const HistoryLine &line : std::as_const(m_all)) {
        if ((m_field.isEmpty() || line.field == m_field) && (m_author.isEmpty() || line.author == m_author))
            shown += line;
    }
    beginResetModel();
    m_lines = shown;
    endResetModel();
}

bool HistoryModel::isRestorable(int row) const
{
    return row >= 0 && row < m_lines.size() && !m_lines.at(row).again.field.isEmpty() && !m_lines.at(row).current;
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
    : RecordTab(record, parent)
    , m_model(new HistoryModel(this))
    , m_rows(new RecordList(this))
    , m_field(new ChoiceBox(this))
    , m_author(new ChoiceBox(this))
    , m_restore(new QPushButton(tr("Restore"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(8), 0, 0);
    column->setSpacing(Theme::px(8));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    bar->setSpacing(Theme::px(8));
    m_field->setAccessibleName(tr("Show the changes of one field"));
    m_author->setAccessibleName(tr("Show the changes of one person"));
    Theme::setCompact(m_restore);
    m_restore->setToolTip(tr("Writes the value of this line again; nothing is erased (Enter)"));
    m_restore->setEnabled(false);
    bar->addWidget(m_field, 1);
    bar->addWidget(m_author, 1);
    bar->addWidget(m_restore);
    column->addLayout(bar);
    showFilters();
    m_rows->setAccessibleName(tr("History of the record"));
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setColumns({RecordColumn::Title});
    m_rows->setModel(m_model);
    column->addWidget(m_rows);
    const auto filter = [this] { m_model->setFilter(m_field->value(), m_author->value()); };
    connect(m_field, &ChoiceBox::valueChosen, this, filter);
    connect(m_author, &ChoiceBox::valueChosen, this, filter);
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(m_rows->currentIndex().row()); });
    connect(m_rows, &RecordList::recordOpened, this, [this](const QModelIndex &index) { restore(index.row()); });
    connect(m_rows, &RecordList::recordChosen, this, &HistoryTab::showRestore);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryTab::showRestore);
    connect(&record, &FormRecord::replaced, this, [this] {
        m_model->setLines({});
        m_model->setFilter({}, {});
        showFilters();
    });
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

void HistoryTab::showFilters()
{
    const QString field = m_field->value();
    const QString author = m_author->value();
    QMap<QString, QString> fields; // by label, in its order
    QMap<QString, QString> authors;
    for (const HistoryLine &line : m_model->all()) {
        fields.insert(line.field == goneField ? tr("Deletion and return") : line.label, line.field);
        if (!line.author.isEmpty())
            authors.insert(line.author, line.author);
    }
    const auto fill = [](ChoiceBox *box, const QString &any, const QMap<QString, QString> &choices,
                         const QString &chosen) {
        box->clear();
        box->addChoice({}, any);
        for (auto choice = choices.begin(); choice != choices.end(); ++choice)
            box->addChoice(choice.value(), choice.key());
        box->setValue(choices.values().contains(chosen) ? chosen : QString());
    };
    fill(m_field, tr("All fields"), fields, field);
    fill(m_author, tr("Everyone"), authors, author);
}

void HistoryTab::showRestore()
{
    m_restore->setEnabled(!record().isReadOnly() && record().sheet().view.life != Life::Gone
                          && m_model->isRestorable(m_rows->currentIndex().row()));
}

void HistoryTab::restore(int row)
{
    if (record().isReadOnly() || !m_model->isRestorable(row) || record().sheet().view.life == Life::Gone)
        return;
    const HistoryLine line = m_model->lines().at(row);
    record().set(line.field, QList<Assignment>{line.again});
    Q_EMIT noticed(tr("“%1” is as it was then. Ctrl+Z takes it back.").arg(line.label));
}

void HistoryTab::reload()
{
    const quint64 token = m_latest.ask();
    if (!isVisible() || record().isNew())
        return;
    const auto read = record().desk().read([type = QString(record().type().name), id = record().id()](
                                               Workspace &workspace) { return readHistory(workspace, type, id); });
    onAnswer(read, this, [this, token](const Result<QList<HistoryLine>> &answer) {
        if (!answer || !m_latest.isLatest(token))
            return;
        const QString chosen = m_rows->currentIndex().data(IdRole).toString();
        m_model->setLines(*answer);
        showFilters();
        m_model->setFilter(m_field->value(), m_author->value());
        for (int at = 0; at < m_model->rowCount(); ++at) {
            if (!chosen.isEmpty() && m_model->index(at, 0).data(IdRole).toString() == chosen)
                m_rows->setCurrentIndex(m_model->index(at, 0));
        }
    });
}

void HistoryTab::showEvent(QShowEvent *event)
{
    RecordTab::showEvent(event);
    reload();
}

void HistoryTab::changeEvent(QEvent *event)
{
    RecordTab::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

} // namespace etabli
