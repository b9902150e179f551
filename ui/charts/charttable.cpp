#include "ui/charts/charttable.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMap>

#include <algorithm>
#include <utility>

namespace etabli {

ChartTable::ChartTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ChartTableModel(this))
{
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const QString key = m_model->keyAt(index); !key.isEmpty())
            Q_EMIT opened(key);
    });
}

void ChartTable::setTable(const FigureTable &table)
{
    const QModelIndex before = currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_model->setTable(table);
    setAccessibleName(tr("%1, table").arg(table.name));
    measure();
    if (row >= 0)
        setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
}

QString ChartTable::selectedText() const
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.size() < 2)
        return m_model->table().toText();
    // A block of cells keeps its shape.
    QMap<int, QMap<int, QString>> cells;
    for (const QModelIndex &index : chosen)
        cells[index.row()][index.column()] = index.data().toString();
    QString text;
    for (const auto &row : std::as_const(cells))
        text += QStringList(row.values()).join(u'\t') + u'\n';
    return text;
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const QString key = m_model->keyAt(currentIndex()); !key.isEmpty())
            Q_EMIT opened(key);
        return;
    }
    QTableView::keyPressEvent(event);
}

bool ChartTable::focusNextPrevChild(bool next)
{
    // Tab leaves the table, arrows walk in it.
    return QWidget::focusNextPrevChild(next);
}

void ChartTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        measure();
}

void ChartTable::measure()
{
    verticalHeader()->setDefaultSectionSize(Theme::height(28, TextRole::Dense));
    verticalHeader()->setMinimumSectionSize(Theme::height(28, TextRole::Dense));
    resizeColumnsToContents();
    share();
}

void ChartTable::share()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    // Names take what the figures leave; where that is little, no more than they need nor than half of the card.
    int figures = 0;
    for (int column = 1; column < columns; ++column)
        figures += columnWidth(column);
    const int most = std::min(Theme::px(260), std::max(Theme::px(96), viewport()->width() / 2));
    const int needed = std::min(sizeHintForColumn(0) + Theme::px(8), most);
    setColumnWidth(0, std::max(needed, viewport()->width() - figures));
}

void ChartTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

} // namespace etabli
