#include "ui/pages/records/relatedlayout.h"

#include "ui/widgets/recordlist.h"
#include "ui/widgets/recordlistdelegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace etabli {

QVBoxLayout *tablayout::column(QWidget *tab)
{
    auto *whole = new QVBoxLayout(tab);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(tab);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *inside = new QWidget(area);
    inside->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, Theme::px(8), 0, 0);
    column->setSpacing(Theme::px(8));
    area->setWidget(inside);
    // setWidget() gives it a ground of its own.
    inside->setAutoFillBackground(false);
    whole->addWidget(area);
    return column;
}

void tablayout::keepWidths(RecordList *rows, const QList<ListColumn> &columns, const QHash<int, int> &own)
{
    const auto give = [rows, columns, own] {
        QHeaderView *head = rows->horizontalHeader();
        for (int at = 0; at < head->count() && at < columns.size(); ++at) {
            const bool title = columns.at(at).kind == RecordColumn::Title;
            head->setSectionResizeMode(at, title ? QHeaderView::Stretch : QHeaderView::Fixed);
            if (!title)
                head->resizeSection(at, own.contains(at) ? Theme::px(own.value(at))
                                                         : RecordListDelegate::usualWidth(columns.at(at).kind));
        }
        rows->setMinimumHeight(head->sizeHint().height() + 2 * RecordListDelegate::rowHeight());
    };
    rows->setWidthsManaged(true);
    QObject::connect(rows, &RecordList::measured, rows, give);
    give();
}

void tablayout::settle(RecordList *rows)
{
    for (QWidget *around = rows->parentWidget(); around; around = around->parentWidget()) {
        if (around->layout()) {
            around->layout()->activate();
            return;
        }
    }
}

} // namespace etabli
