#include "ui/pages/home/flowrow.h"

#include "ui/widgets/theme.h"

#include <algorithm>

namespace etabli {

FlowRow::FlowRow(QWidget *parent)
    : QLayout(parent)
{
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items += item;
}

int FlowRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowRow::sizeHint() const
{
    int wide = 0;
    int high = 0;
    for (QLayoutItem *item : m_items) {
        wide += item->sizeHint().width() + Theme::px(8);
        high = std::max(high, item->sizeHint().height());
    }
    return {std::max(0, wide - Theme::px(8)), high};
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowRow::arrange(const QRect &rect, bool move) const
{
    const int gap = Theme::px(8);
    int x = rect.left();
    int y = rect.top();
    int line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
            x = rect.left();
            y += line + gap;
            line = 0;
        }
        if (move)
            item->setGeometry(QRect(QPoint(x, y), QSize(std::min(size.width(), rect.width()), size.height())));
        x += size.width() + gap;
        line = std::max(line, size.height());
    }
    return y + line - rect.top();
}

} // namespace etabli
