#include "ui/pages/projects/projectlist.h"

#include "ui/commands/edits.h"
#include "ui/text/sentences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/recordlistdelegate.h"
#include "ui/widgets/signs.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>

namespace etabli {

namespace {

enum ColumnAt { TitleAt, StageAt, OddsAt, BudgetAt, ModifiedAt };

QList<RecordListModel::Column> columns()
{
    return {{RecordColumn::Title, ProjectList::tr("Project and territory"), QStringLiteral("title")},
            {RecordColumn::Stage, ProjectList::tr("Stage"), QStringLiteral("stage")},
            {RecordColumn::Odds, ProjectList::tr("SDG"), QStringLiteral("main_odd")},
            {RecordColumn::Number, ProjectList::tr("Budget"), QStringLiteral("budget")},
            {RecordColumn::Date, ProjectList::tr("Modified"), QString()}};
}

} // namespace

ProjectList::ProjectList(Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordListModel(edits.desk(), QStringLiteral("project"), columns(), this))
    , m_filter(new FilterEdit(this))
    , m_rows(new RecordList(this))
    , m_count(new QLabel(this))
    , m_message(new MessageStrip(this))
    , m_empty(new EmptyState(QStringLiteral("view-task"), {}, {}, this))
    , m_faces(new QStackedLayout)
{
    setProperty("zone", true);
    setProperty("surface", QStringLiteral("base"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::px(16), Theme::px(8), Theme::px(8), Theme::px(8));
    m_filter->setPlaceholderText(tr("Filter the projects"));
    m_filter->setAccessibleName(tr("Filter the projects"));
    auto *more = new QToolButton(this);
    more->setIcon(Icons::get(QStringLiteral("overflow-menu")));
    more->setAccessibleName(tr("Order of the list"));
    more->setToolTip(tr("Order of the list"));
    makeSortMenu(more);
    bar->addWidget(m_filter, 1);
    bar->addWidget(more);
    column->addLayout(bar);
    column->addWidget(m_message);
    m_message->hide();

    m_rows->setAccessibleName(tr("Projects"));
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setColumns({RecordColumn::Title, RecordColumn::Stage, RecordColumn::Odds, RecordColumn::Number,
                        RecordColumn::Date});
    m_rows->horizontalHeader()->setSortIndicator(ModifiedAt, Qt::DescendingOrder);
    m_rows->setModel(m_model);
    m_rows->horizontalHeader()->setSortIndicatorShown(true);
    m_rows->horizontalHeader()->setSectionsClickable(true);
    m_faces->addWidget(m_rows);
    m_faces->addWidget(m_empty);
    column->addLayout(m_faces, 1);
    column->addWidget(new Rule(Qt::Horizontal, this));
    Theme::setTextRole(m_count, TextRole::Dense);
    Theme::setTone(m_count, Token::SecondText);
    m_count->setMinimumHeight(Theme::px(31));
    m_count->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    column->addWidget(m_count);
    connect(m_empty->addButton(tr("New project")), &QPushButton::clicked, this, &ProjectList::newRequested);

    connect(m_filter, &FilterEdit::filterChanged, m_model, &RecordListModel::setFilter);
    connect(m_rows->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model, &RecordListModel::sort);
    connect(m_rows, &RecordList::recordChosen, this, &ProjectList::choose);
    connect(m_rows, &RecordList::recordOpened, this, [this](const QModelIndex &index) {
        Q_EMIT recordOpened(m_model->idAt(index.row()));
    });
    connect(m_model, &RecordListModel::aboutToRefresh, this, [this] { m_refreshing = true; });
    connect(m_model, &RecordListModel::refreshed, this, &ProjectList::settle);
    connect(m_model, &RecordListModel::counted, this, &ProjectList::writeCount);
    connect(m_model, &RecordListModel::failed, this,
            [this](const Error &error) { m_message->tell(Status::Danger, Sentences::of(error)); });
    connect(&edits, &Edits::recordChanged, this, &ProjectList::refresh);
    connect(&edits, &Edits::spaceChanged, this, &ProjectList::refresh);
    showBudgetIfWide();
    m_model->sort(ModifiedAt, Qt::DescendingOrder);
}

void ProjectList::makeSortMenu(QToolButton *button)
{
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &text, int column, Qt::SortOrder order) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, column, order] { sortBy(column, order); });
    };
    add(tr("Last modified first"), ModifiedAt, Qt::DescendingOrder);
    add(tr("By title"), TitleAt, Qt::AscendingOrder);
    add(tr("By stage"), StageAt, Qt::AscendingOrder);
    add(tr("By main goal"), OddsAt, Qt::AscendingOrder);
    add(tr("Largest budget first"), BudgetAt, Qt::DescendingOrder);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

void ProjectList::sortBy(int column, Qt::SortOrder order)
{
    m_rows->horizontalHeader()->setSortIndicator(column, order);
}

void ProjectList::choose(const QModelIndex &index)
{
    if (m_refreshing || !index.isValid())
        return;
    const QString id = m_model->idAt(index.row());
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT recordChosen(id);
}

void ProjectList::settle()
{
    m_message->hide();
    const bool none = m_model->rowCount() == 0;
    if (none) {
        const bool filtered = !m_model->filter().isEmpty();
        m_empty->setTexts(filtered ? tr("No project has these words") : tr("No project yet"),
                          filtered ? tr("Fewer words, or only their beginnings, find more.")
                                   : tr("A title is enough to begin; the rest can come later."));
    }
    m_faces->setCurrentIndex(none ? 1 : 0);
    markChosen();
    m_refreshing = false;
    if (m_wantsFirst && !none && m_chosen.isEmpty()) {
        m_wantsFirst = false;
        m_rows->setCurrentIndex(m_model->index(0, 0));
    }
}

void ProjectList::markChosen()
{
    const bool before = m_refreshing;
    m_refreshing = true;
    const int row = m_chosen.isEmpty() ? -1 : m_model->rowOf(m_chosen);
    if (row >= 0) {
        m_rows->setCurrentIndex(m_model->index(row, 0));
        m_rows->selectRow(row);
    } else {
        m_rows->selectionModel()->clear();
    }
    m_refreshing = before;
}

void ProjectList::setChosen(const QString &id)
{
    m_chosen = id;
    m_wantsFirst = false;
    markChosen();
}

void ProjectList::chooseFirst()
{
    m_wantsFirst = true;
    if (m_model->rowCount() > 0 && m_chosen.isEmpty()) {
        m_wantsFirst = false;
        m_rows->setCurrentIndex(m_model->index(0, 0));
    }
}

void ProjectList::refresh()
{
    m_model->refresh();
}

void ProjectList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool ProjectList::emptyFilter()
{
    if (!m_filter->hasFocus() || m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void ProjectList::focusRows()
{
    m_rows->setFocus(Qt::OtherFocusReason);
}

void ProjectList::writeCount(qint64 rows, bool exact)
{
    const QString number = QLocale().toString(rows);
    m_count->setText(exact ? tr("%n project(s)", nullptr, int(rows)) : tr("More than %1 projects").arg(number));
    if (m_model->filter().isEmpty())
        m_filter->setPlaceholderText(rows > 0 ? tr("Filter these %n project(s)", nullptr, int(rows))
                                              : tr("Filter the projects"));
}

void ProjectList::showBudgetIfWide()
{
    const int others = RecordListDelegate::usualWidth(RecordColumn::Stage)
        + RecordListDelegate::usualWidth(RecordColumn::Odds) + RecordListDelegate::usualWidth(RecordColumn::Number)
        + RecordListDelegate::usualWidth(RecordColumn::Date);
    m_rows->setColumnHidden(BudgetAt, width() - others < Theme::px(264));
}

void ProjectList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showBudgetIfWide();
}

} // namespace etabli
