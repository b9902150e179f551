#include "ui/lists/listpanel.h"

#include "core/services/multiedit.h"
#include "ui/lists/facetbar.h"
#include "ui/lists/listcolumns.h"
#include "ui/lists/listfoot.h"
#include "ui/lists/multieditdialog.h"
#include "ui/lists/viewbox.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/signs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>
#include <QUndoStack>

namespace etabli {

namespace {

/// The filter keeps that room beside the chips; they go under it otherwise.
constexpr int leastFilter = 200;

QList<RecordListModel::Column> columnsOf(const ListSpec &spec)
{
    QList<RecordListModel::Column> columns;
    for (const ColumnSpec &column : spec.columns) {
        // "title" is whatever field names the records of the type: « Nom », « Objet »…
        const QString field = column.field == u"title" ? QString(recordType(spec.type)->titleField) : column.field;
        const QString name = !column.name.isEmpty() ? column.name
            : field.isEmpty() ? ListPanel::tr("Modified") : Labels::field(spec.type, field);
        columns += {column.kind, name, column.field, column.read};
    }
    return columns;
}

QList<RecordColumn> kindsOf(const ListSpec &spec)
{
    QList<RecordColumn> kinds;
    for (const ColumnSpec &column : spec.columns)
        kinds += column.kind;
    return kinds;
}

} // namespace

ListPanel::ListPanel(Edits &edits, const ListSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_spec(spec)
    , m_model(new RecordListModel(edits.desk(), spec.type, columnsOf(spec), this))
    , m_filter(new FilterEdit(this))
    , m_facets(new FacetBar(edits.desk(), spec, this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
    , m_rows(new RecordList(this))
    , m_columns(nullptr)
    , m_foot(new ListFoot(this))
    , m_message(new MessageStrip(this))
    , m_empty(new EmptyState(spec.icon, {}, {}, this))
    , m_faces(new QStackedLayout)
    , m_views(new ViewBox(spec, this))
{
    if (!spec.subtitle.isEmpty())
        m_model->setSubtitle(spec.subtitle);
    m_model->setTotalled(spec.totalled);
    // The header of the page takes it; where nobody does it is not seen.
    m_views->hide();
    build();
    listen(edits);
    m_state = m_views->restored();
    apply(true);
}

void ListPanel::build()
{
    setProperty("zone", true);
    setProperty("surface", QStringLiteral("base"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = m_bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::px(16), Theme::px(8), Theme::px(8), Theme::px(8));
    bar->setSpacing(Theme::px(8));
    m_filter->setPlaceholderText(m_spec.words.filter);
    m_filter->setAccessibleName(m_spec.words.filter);
    m_more->setIcon(Icons::get(QStringLiteral("overflow-menu")));
    m_more->setAccessibleName(tr("Order, columns and views of the list"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_facets->button());
    bar->addWidget(m_more);
    column->addLayout(bar);
    auto *chips = m_chipRow = new QHBoxLayout;
    chips->setContentsMargins(Theme::px(16), 0, Theme::px(16), Theme::px(8));
    chips->addWidget(m_facets);
    column->addLayout(chips);
    column->addWidget(m_message);
    m_message->hide();

    m_rows->setAccessibleName(m_spec.words.all);
    m_rows->setColumns(kindsOf(m_spec));
    m_rows->setModel(m_model);
    QHeaderView *head = m_rows->horizontalHeader();
    head->setSortIndicatorShown(true);
    head->setSectionsClickable(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    m_columns = new ListColumns(*m_rows, m_spec, this);
    m_faces->addWidget(m_rows);
    m_faces->addWidget(m_empty);
    column->addLayout(m_faces, 1);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addWidget(m_foot);
    QPushButton *create = m_empty->addButton(m_spec.words.create);
    create->setEnabled(!m_edits.desk().isReadOnly());
    connect(create, &QPushButton::clicked, this, &ListPanel::newRequested);
    setTabOrder(m_filter, m_facets->button());
    setTabOrder(m_facets->button(), m_more);
    setTabOrder(m_more, m_rows);
}

void ListPanel::listen(Edits &edits)
{
    QHeaderView *head = m_rows->horizontalHeader();
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString &words) {
        if (m_state.words == words)
            return;
        m_state.words = words;
        m_views->follow(m_state);
        m_model->setFilter(words);
    });
    connect(m_facets, &FacetBar::facetsChanged, this, [this](const ListFacets &facets) {
        m_state.facets = facets;
        m_views->follow(m_state);
        m_model->setFacets(facets);
    });
    connect(m_facets, &FacetBar::chipsChanged, this, &ListPanel::placeChips);
    connect(m_columns, &ListColumns::changed, this, [this] {
        m_state.columns = m_columns->shown();
        m_views->follow(m_state);
    });
    connect(m_views, &ViewBox::viewChosen, this, [this](const ListState &state) {
        m_state = state;
        apply(true);
    });
    connect(head, &QHeaderView::sortIndicatorChanged, this, &ListPanel::sortFromHead);
    connect(head, &QWidget::customContextMenuRequested, this, [this, head](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_columns->fillMenu(*menu);
        menu->popup(head->mapToGlobal(at));
    });
    connect(m_menu, &QMenu::aboutToShow, this, &ListPanel::fillMenu);
    connect(m_rows, &RecordList::recordChosen, this, &ListPanel::choose);
    connect(m_rows, &RecordList::recordOpened, this,
            [this](const QModelIndex &index) { Q_EMIT recordOpened(m_model->idAt(index.row())); });
    connect(m_rows, &RecordList::removeRequested, this, &ListPanel::removeMarked);
    connect(m_rows, &RecordList::allRequested, this, &ListPanel::markAll);
    connect(m_foot->editButton(), &QPushButton::clicked, this, &ListPanel::editMarked);
    connect(m_foot->removeButton(), &QPushButton::clicked, this, &ListPanel::removeMarked);
    connect(m_foot->bringBackButton(), &QPushButton::clicked, this, &ListPanel::bringBackMarked);
    connect(m_message, &MessageStrip::actionTriggered, this, [this] {
        if (m_undoOffered)
            m_edits.undoStack().undo();
    });
    connect(&edits.undoStack(), &QUndoStack::indexChanged, this, [this] {
        // Another edit came, or this one was taken back: the strip would undo something else.
        if (std::exchange(m_undoOffered, false))
            m_message->hide();
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPanel::noteMarked);
    connect(m_model, &RecordListModel::aboutToRefresh, this, [this] { m_refreshing = true; });
    connect(m_model, &RecordListModel::refreshed, this, &ListPanel::settle);
    connect(m_model, &RecordListModel::counted, this, [this](qint64 rows, bool exact) {
        m_foot->setTotal({});
        writeCount(rows, exact);
    });
    connect(m_model, &RecordListModel::totalled, this, &ListPanel::writeTotal);
    connect(m_model, &RecordListModel::loaded, this, &ListPanel::markLoaded);
    connect(m_model, &RecordListModel::failed, this, [this](const Error &error) {
        m_message->tell(Status::Danger, Sentences::of(error));
        m_failed = true;
    });
    connect(&edits, &Edits::recordChanged, this, &ListPanel::refresh);
    connect(&edits, &Edits::spaceChanged, this, &ListPanel::refresh);
}

void ListPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeChips();
}

void ListPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeChips();
}

void ListPanel::placeChips()
{
    const int wide = m_facets->lineWidth();
    const QMargins around = m_bar->contentsMargins();
    const int taken = around.left() + around.right() + 3 * m_bar->spacing() + m_facets->button()->sizeHint().width()
        + m_more->sizeHint().width();
    const bool beside = wide > 0 && width() - taken - wide >= Theme::px(leastFilter);
    m_facets->setMinimumWidth(beside ? wide : 0);
    m_facets->setMaximumWidth(beside ? wide : QWIDGETSIZE_MAX);
    if (beside == m_chipsBeside)
        return;
    m_chipsBeside = beside;
    if (beside) {
        m_chipRow->removeWidget(m_facets);
        m_bar->insertWidget(1, m_facets, 0, Qt::AlignVCenter);
    } else {
        m_bar->removeWidget(m_facets);
        m_chipRow->addWidget(m_facets);
    }
}

QWidget *ListPanel::viewBox() const
{
    return m_views;
}

void ListPanel::showState(const ListState &state)
{
    m_state = state;
    m_views->follow(state);
    apply(true);
}

void ListPanel::showView(const QString &key)
{
    m_views->choose(key);
}

void ListPanel::apply(bool reading)
{
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->setText(m_state.words);
    }
    m_facets->setFacets(m_state.facets);
    {
        const QSignalBlocker quiet(m_rows->horizontalHeader());
        // "title" is the name of the title in every type, whatever its field is called.
        const int column = std::max(m_columns->columnOf(m_state.sort), m_state.sort == u"title" ? 0 : -1);
        m_rows->horizontalHeader()->setSortIndicator(
            column, m_state.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_columns->setShown(m_state.columns);
    m_rows->horizontalHeader()->viewport()->update();
    if (reading)
        m_model->show(m_state.words, m_state.facets, m_state.sort, m_state.descending);
}

void ListPanel::sortFromHead(int column, Qt::SortOrder order)
{
    if (!m_model->isSortable(column))
        return;
    m_state.sort = m_model->columns().at(column).field;
    m_state.descending = order == Qt::DescendingOrder;
    m_views->follow(m_state);
    m_model->sort(column, order);
}

void ListPanel::fillMenu()
{
    m_menu->clear();
    QMenu *order = m_menu->addMenu(tr("Order"));
    for (int column = 0; column < m_spec.columns.size(); ++column) {
        if (!m_model->isSortable(column))
            continue;
        const QString head = m_columns->headOf(column);
        const bool current = m_spec.columns.at(column).field == m_state.sort;
        for (const Qt::SortOrder way : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QAction *action = order->addAction(way == Qt::AscendingOrder ? tr("%1, ascending").arg(head)
                                                                         : tr("%1, descending").arg(head));
            action->setCheckable(true);
            action->setChecked(current && m_state.descending == (way == Qt::DescendingOrder));
            connect(action, &QAction::triggered, this, [this, column, way] {
                const QSignalBlocker quiet(m_rows->horizontalHeader());
                m_rows->horizontalHeader()->setSortIndicator(column, way);
                m_rows->horizontalHeader()->viewport()->update();
                sortFromHead(column, way);
                m_columns->fit();
            });
        }
    }
    m_columns->fillMenu(*m_menu->addMenu(tr("Columns")));
    m_menu->addSeparator();
    m_views->fillMenu(*m_menu, m_more);
    if (!m_spec.actions.isEmpty())
        m_menu->addSeparator();
    for (const ListAction &offered : std::as_const(m_spec.actions))
        connect(m_menu->addAction(Icons::get(offered.icon), offered.text), &QAction::triggered, this, offered.run);
}

void ListPanel::choose(const QModelIndex &index)
{
    if (m_refreshing || !index.isValid())
        return;
    const QString id = m_model->idAt(index.row());
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT recordChosen(id);
}

void ListPanel::settle()
{
    if (std::exchange(m_failed, false))
        m_message->hide();
    m_wantsAll = false;
    const bool none = m_model->rowCount() == 0;
    if (none) {
        const bool narrowed = !m_state.words.isEmpty() || !m_state.facets.isEmpty();
        const bool worded = !m_state.words.isEmpty();
        m_empty->setTexts(narrowed ? m_spec.words.unmatched : m_spec.words.empty,
                          !narrowed    ? m_spec.words.emptyHelp
                              : worded ? tr("Fewer words, or only their beginnings, find more.")
                                       : tr("Taking a filter away shows more."));
    }
    m_faces->setCurrentIndex(none ? 1 : 0);
    markChosen();
    m_refreshing = false;
    noteMarked();
    if (m_wantsFirst && !none && m_chosen.isEmpty()) {
        m_wantsFirst = false;
        m_rows->setCurrentIndex(m_model->index(0, 0));
    }
}

void ListPanel::markChosen()
{
    const QScopedValueRollback<bool> guard(m_refreshing, true);
    QItemSelectionModel *selection = m_rows->selectionModel();
    const int row = m_chosen.isEmpty() ? -1 : m_model->rowOf(m_chosen);
    if (row < 0) {
        selection->clear();
        return;
    }
    // What was marked and is still there stays marked, wherever the rows went.
    QItemSelection marked;
    for (int at = 0; m_marked.size() > 1 && at < m_model->rowCount(); ++at) {
        if (m_marked.contains(m_model->idAt(at)))
            marked.select(m_model->index(at, 0), m_model->index(at, m_model->columnCount() - 1));
    }
    selection->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    if (marked.isEmpty())
        marked.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    selection->select(marked, QItemSelectionModel::ClearAndSelect);
}

void ListPanel::noteMarked()
{
    if (m_refreshing)
        return;
    m_marked.clear();
    const QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        m_marked.insert(m_model->idAt(index.row()));
    const bool several = m_marked.size() > 1;
    const bool deleted = m_state.facets.deleted;
    m_foot->offer(m_marked.isEmpty() || m_edits.desk().isReadOnly() || (!several && !deleted) ? ListFoot::Offer::Nothing
                      : deleted                                ? ListFoot::Offer::Deleted
                                                               : ListFoot::Offer::Living,
                  !m_spec.edited.isEmpty());
    writeCount(m_rowCount, m_rowsExact);
}

QStringList ListPanel::marked() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QString id = m_model->idAt(row); m_marked.contains(id))
            ids += id;
    }
    return ids;
}

void ListPanel::markAll()
{
    m_wantsAll = true;
    m_model->loadUpTo(MultiEdit::mostRecords);
}

void ListPanel::markLoaded()
{
    const int rows = std::min(m_model->rowCount(), MultiEdit::mostRecords);
    if (!std::exchange(m_wantsAll, false) || rows == 0)
        return;
    const QItemSelection all(m_model->index(0, 0), m_model->index(rows - 1, m_model->columnCount() - 1));
    m_rows->selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
}

void ListPanel::setChosen(const QString &id)
{
    m_chosen = id;
    m_marked = id.isEmpty() ? QSet<QString>() : QSet<QString>{id};
    m_wantsFirst = false;
    markChosen();
    noteMarked();
}

void ListPanel::chooseFirst()
{
    m_wantsFirst = true;
    if (m_model->rowCount() > 0 && m_chosen.isEmpty()) {
        m_wantsFirst = false;
        m_rows->setCurrentIndex(m_model->index(0, 0));
    }
}

void ListPanel::refresh()
{
    m_model->refresh();
}

void ListPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool ListPanel::emptyFilter()
{
    if (!m_filter->hasFocus() || m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void ListPanel::focusRows()
{
    m_rows->setFocus(Qt::OtherFocusReason);
}

void ListPanel::writeTotal(qint64 sum, qint64 rows)
{
    const qint64 euros = (sum + (sum < 0 ? -50 : 50)) / 100 * 100;
    const bool told = m_spec.words.total && rows > 0 && sum != 0;
    m_foot->setTotal(told ? m_spec.words.total(int(rows), moneyText(euros)) : QString());
}

void ListPanel::writeCount(qint64 rows, bool exact)
{
    m_rowCount = rows;
    m_rowsExact = exact;
    const int count = int(rows);
    const int marked = int(m_marked.size());
    const ListWords &words = m_spec.words;
    const QString all = exact && words.count    ? words.count(count)
        : !exact && words.moreThan              ? words.moreThan(count)
                                                : QLocale().toString(rows);
    QString sentence = all;
    if (marked > 0 && exact && words.chosen)
        sentence = words.chosen(marked, count);
    else if (marked > 1)
        sentence = tr("%1, %2", "92 projects, 3 chosen").arg(all, tr("%n chosen", nullptr, marked));
    m_foot->setCount(sentence);
    if (m_state.words.isEmpty()) {
        m_filter->setPlaceholderText(words.filterThese && exact && count > 0 ? words.filterThese(count) : words.filter);
    }
}

MultiEditDialog *ListPanel::multiEdit() const
{
    return m_dialog;
}

} // namespace etabli
