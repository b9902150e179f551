#include "ui/pages/exchanges/tosendpane.h"

#include "ui/pages/exchanges/moments.h"
#include "ui/pages/exchanges/tosendmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace etabli {

ToSendPane::ToSendPane(Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_model(new ToSendModel(edits.desk(), this))
    , m_faces(new QStackedLayout(this))
    , m_listed(new QWidget(this))
    , m_none(new EmptyState(QStringLiteral("document-send"), tr("Nothing to pass on"),
                            tr("The shared base has everything written here. What you write from now on is listed here."), this))
    , m_sentence(new QLabel(m_listed))
    , m_list(new RecordList(m_listed))
{
    auto *column = new QVBoxLayout(m_listed);
    column->setContentsMargins(0, Theme::px(12), 0, 0);
    column->setSpacing(Theme::px(8));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    column->addWidget(m_sentence);
    m_list->setAccessibleName(tr("Records to pass on"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setColumns({RecordColumn::Title, RecordColumn::Text, RecordColumn::Text, RecordColumn::Text});
    m_list->setModel(m_model);
    column->addWidget(m_list, 1);
    m_faces->addWidget(m_listed);
    m_faces->addWidget(m_none);
    connect(m_list, &RecordList::recordOpened, this, [this](const QModelIndex &index) {
        if (const RecordToSend *record = m_model->at(index))
            Q_EMIT recordRequested(record->type, record->id, {});
    });
    connect(m_model, &ToSendModel::read, this, &ToSendPane::showFace);
    connect(m_model, &ToSendModel::failed, this, &ToSendPane::failed);
    measure();
}

void ToSendPane::measure()
{
    QHeaderView *head = m_list->horizontalHeader();
    head->setSectionResizeMode(1, QHeaderView::Stretch);
    for (int column = 2; column < m_model->columnCount(); ++column)
        head->setSectionResizeMode(column, QHeaderView::Fixed);
    head->resizeSection(2, Theme::px(168));
    head->resizeSection(3, Theme::px(176));
}

void ToSendPane::setCount(qint64 changes)
{
    m_sentence->setText(tr("%n change(s) that the shared base does not have yet, by record. They leave with the next archive; "
                           "Enter opens a record.", nullptr, Moments::plural(changes)));
    if (isVisible())
        m_model->reload();
}

void ToSendPane::showFace()
{
    m_faces->setCurrentWidget(m_model->rowCount() > 0 ? m_listed : m_none);
}

void ToSendPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->reload();
}

void ToSendPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

} // namespace etabli
