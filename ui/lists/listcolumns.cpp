#include "ui/lists/listcolumns.h"

#include "ui/widgets/recordlist.h"
#include "ui/widgets/recordlistdelegate.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace etabli {

namespace {

constexpr int leastTitle = 180;
constexpr int leastColumn = 48;
constexpr int widestColumn = 400;

QString widthsKey(const ListSpec &spec)
{
    return spec.key + QStringLiteral("/widths");
}

} // namespace

ListColumns::ListColumns(RecordList &rows, const ListSpec &spec, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_spec(spec)
{
    const QVariantMap kept = QSettings().value(widthsKey(spec)).toMap();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        m_widths.insert(it.key(), std::clamp(it.value().toInt(), leastColumn, widestColumn));
    QHeaderView *head = rows.horizontalHeader();
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(false);
    head->setStretchLastSection(false);
    for (int column = 0; column < head->count(); ++column)
        head->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
    connect(head, &QHeaderView::sectionMoved, this, &ListColumns::noteOrder);
    connect(head, &QHeaderView::sectionResized, this,
            [this](int column, int, int wide) { noteWidth(column, wide); });
    connect(head, &QHeaderView::sortIndicatorChanged, this, &ListColumns::fit);
    connect(&rows, &RecordList::measured, this, &ListColumns::fit);
    rows.setWidthsManaged(true);
    rows.viewport()->installEventFilter(this);
}

int ListColumns::columnOf(const QString &field) const
{
    for (qsizetype at = 0; at < m_spec.columns.size(); ++at) {
        if (m_spec.columns.at(at).field == field)
            return int(at);
    }
    return -1;
}

QString ListColumns::headOf(int column) const
{
    return m_rows.model()->headerData(column, Qt::Horizontal).toString();
}

void ListColumns::setShown(const QStringList &fields)
{
    m_shown.clear();
    if (m_spec.columns.isEmpty())
        return;
    m_shown += m_spec.columns.first().field;
    for (const QString &field : fields) {
        if (columnOf(field) > 0 && !m_shown.contains(field))
            m_shown += field;
    }
    order();
    fit();
}

void ListColumns::order()
{
    const QScopedValueRollback<bool> guard(m_arranging, true);
    QHeaderView *head = m_rows.horizontalHeader();
    for (qsizetype at = 0; at < m_shown.size(); ++at)
        head->moveSection(head->visualIndex(columnOf(m_shown.at(at))), int(at));
}

int ListColumns::widthOf(int column) const
{
    const ColumnSpec &spec = m_spec.columns.at(column);
    const auto kept = m_widths.constFind(spec.field);
    return kept != m_widths.constEnd() ? Theme::px(*kept)
                                       : std::max(RecordListDelegate::usualWidth(spec.kind), headWidth(column));
}

int ListColumns::headWidth(int column) const
{
    const bool sorted = m_rows.horizontalHeader()->sortIndicatorSection() == column;
    const QFontMetrics metrics(Theme::font(sorted ? TextRole::DenseStrong : TextRole::Dense));
    return metrics.horizontalAdvance(headOf(column)) + Theme::px(14) + (sorted ? Theme::px(22) : 0);
}

void ListColumns::fit()
{
    const QScopedValueRollback<bool> guard(m_arranging, true);
    QHeaderView *head = m_rows.horizontalHeader();
    if (head->count() < m_spec.columns.size())
        return;
    QList<int> kept;
    for (const QString &field : std::as_const(m_shown)) {
        if (const int column = columnOf(field); column > 0)
            kept += column;
    }
    int wide = Theme::px(leastTitle);
    for (const int column : std::as_const(kept))
        wide += widthOf(column);
    const int room = m_rows.viewport()->width();
    const int sorted = head->sortIndicatorSection();
    for (qsizetype at = kept.size() - 1; at >= 0 && wide > room; --at) {
        // The column that tells the order of the rows goes only when nothing else is left.
        if (kept.at(at) == sorted && at > 0)
            continue;
        wide -= widthOf(kept.at(at));
        kept.removeAt(at);
        at = kept.size();
    }
    for (int column = 0; column < head->count(); ++column) {
        const bool shown = column == 0 || kept.contains(column);
        if (head->isSectionHidden(column) == shown)
            head->setSectionHidden(column, !shown);
        if (shown && column > 0)
            head->resizeSection(column, widthOf(column));
    }
    m_rows.viewport()->update();
}

void ListColumns::noteOrder()
{
    if (m_arranging)
        return;
    const QHeaderView *head = m_rows.horizontalHeader();
    // A column without room has no place on screen: it stays after the one it came after.
    QStringList moved = m_shown;
    std::stable_sort(moved.begin(), moved.end(), [this, head](const QString &a, const QString &b) {
        return head->visualIndex(columnOf(a)) < head->visualIndex(columnOf(b));
    });
    if (moved == m_shown)
        return;
    m_shown = moved;
    fit();
    Q_EMIT changed();
}

void ListColumns::noteWidth(int column, int wide)
{
    if (m_arranging || column <= 0 || column >= m_spec.columns.size() || wide <= 0)
        return;
    const int kept = std::clamp(int(std::lround(wide / Theme::textScale())), leastColumn, widestColumn);
    m_widths.insert(m_spec.columns.at(column).field, kept);
    QVariantMap map;
    for (auto it = m_widths.constBegin(); it != m_widths.constEnd(); ++it)
        map.insert(it.key(), it.value());
    QSettings().setValue(widthsKey(m_spec), map);
}

void ListColumns::fillMenu(QMenu &menu)
{
    for (int column = 1; column < m_spec.columns.size(); ++column) {
        const QString field = m_spec.columns.at(column).field;
        QAction *action = menu.addAction(headOf(column));
        action->setCheckable(true);
        action->setChecked(m_shown.contains(field));
        connect(action, &QAction::triggered, this, [this, field](bool checked) { toggle(field, checked); });
    }
}

void ListColumns::toggle(const QString &field, bool shown)
{
    QStringList fields = m_shown;
    fields.removeAll(field);
    if (shown)
        fields += field;
    setShown(fields);
    Q_EMIT changed();
}

bool ListColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows.viewport() && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace etabli
