#include "ui/widgets/navlist.h"

#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace etabli {
namespace {

int headHeight()
{
    return Theme::height(48, TextRole::PageTitle);
}

// Return is not an activation on every platform, and arrows must move without going.
class NavView : public QListView
{
public:
    using QListView::QListView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const int key = event->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && currentIndex().isValid()) {
            Q_EMIT activated(currentIndex());
            return;
        }
        QListView::keyPressEvent(event);
    }
};

QListView *makeView(QWidget *parent, QAbstractItemModel *model, QAbstractItemDelegate *delegate)
{
    auto *view = new NavView(parent);
    view->setModel(model);
    view->setItemDelegate(delegate);
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMouseTracking(true);
    view->setTabKeyNavigation(false);
    view->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    return view;
}

} // namespace

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int row = Theme::height(36, TextRole::Body) + Theme::px(2);
    return {Theme::px(m_collapsed ? 56 : 160), row + (index.data(GroupRole).toBool() ? Theme::px(17) : 0)};
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QRect row = option.rect;
    if (index.data(GroupRole).toBool()) {
        const int rule = row.top() + Theme::px(9);
        const int inset = Theme::px(m_collapsed ? 12 : 16);
        painter->fillRect(QRect(row.left() + inset, rule, row.width() - 2 * inset, 1), Theme::color(Token::Line));
        row.setTop(row.top() + Theme::px(17));
    }
    row.adjust(Theme::px(8), 0, -Theme::px(8), -Theme::px(2));
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = Theme::color(Token::SelectionTint);
        if (!chosen)
            ground.setAlphaF(0.6f);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(row, Theme::px(6), Theme::px(6));
        painter->setRenderHint(QPainter::Antialiasing, false);
        if (chosen)
            painter->fillRect(QRect(row.left(), row.top() + Theme::px(8), Theme::px(3), row.height() - 2 * Theme::px(8)),
                              Theme::color(Token::Accent));
    }
    const QColor ink = Theme::color(Token::Text);
    const int icon = Theme::px(16);
    const int iconLeft = m_collapsed ? row.center().x() - icon / 2 + 1 : row.left() + Theme::px(10);
    Icons::paint(*painter, QRect(iconLeft, row.center().y() - icon / 2 + 1, icon, icon), index.data(IconRole).toString(),
                 Theme::color(chosen ? Token::Accent : Token::Text));

    const QString count = index.data(CountRole).toString();
    const auto status = static_cast<Status>(index.data(StatusRole).toInt());
    if (m_collapsed) {
        // The number has no room; what needs attention keeps a dot, and the tool tip says it in words.
        if (!count.isEmpty() && status != Status::Neutral) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(Theme::color(paint::inkOf(status)));
            const int dot = Theme::px(6);
            painter->drawEllipse(QRect(iconLeft + icon - dot / 2, row.center().y() - icon / 2 - dot / 2, dot, dot));
        }
    } else {
        QRect label = row.adjusted(Theme::px(36), 0, -Theme::px(10), 0);
        if (!count.isEmpty()) {
            if (status == Status::Neutral) {
                const QFont font = Theme::font(TextRole::Caption);
                paint::line(*painter, label, count, font, Theme::color(Token::SecondText), Qt::AlignRight | Qt::AlignVCenter);
                label.setRight(label.right() - QFontMetrics(font).horizontalAdvance(count) - Theme::px(8));
            } else {
                const QSize size = paint::badgeSize(count);
                const QRect place(label.right() - size.width() + 1, row.center().y() - size.height() / 2 + 1, size.width(), size.height());
                paint::badge(*painter, place, count, status);
                label.setRight(place.left() - Theme::px(8));
            }
        }
        paint::line(*painter, label, index.data().toString(), Theme::font(chosen ? TextRole::BodyStrong : TextRole::Body), ink);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusFrame(*painter, row);
    painter->restore();
}

NavList::NavList(QWidget *parent)
    : QWidget(parent)
    , m_pageModel(new QStandardItemModel(this))
    , m_bottomModel(new QStandardItemModel(this))
    , m_delegate(new NavDelegate(this))
{
    m_pages = makeView(this, m_pageModel, m_delegate);
    m_bottom = makeView(this, m_bottomModel, m_delegate);
    m_pages->setAccessibleName(tr("Pages"));
    m_bottom->setAccessibleName(tr("Settings"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_bottom, 0);
    for (QListView *view : {m_pages, m_bottom}) {
        connect(view, &QListView::clicked, this, &NavList::go);
        connect(view, &QListView::activated, this, &NavList::go);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    measure();
}

void NavList::setItems(const QList<NavItem> &items)
{
    m_pageModel->clear();
    m_bottomModel->clear();
    for (const NavItem &item : items)
        append(item);
    measure();
    setCurrent(m_current);
}

void NavList::addItem(const NavItem &item)
{
    append(item);
    if (item.atBottom)
        measure();
    if (item.id == m_current)
        setCurrent(m_current);
}

void NavList::append(const NavItem &item)
{
    auto *row = new QStandardItem(item.label);
    row->setEditable(false);
    row->setData(item.id, NavDelegate::IdentityRole);
    row->setData(item.icon, NavDelegate::IconRole);
    row->setData(item.startsGroup, NavDelegate::GroupRole);
    row->setData(item.label, Qt::AccessibleTextRole);
    row->setToolTip(m_collapsed ? item.label : QString());
    (item.atBottom ? m_bottomModel : m_pageModel)->appendRow(row);
}

QModelIndex NavList::find(const QString &id) const
{
    for (const QStandardItemModel *model : {m_pageModel, m_bottomModel}) {
        const QModelIndexList found = model->match(model->index(0, 0), NavDelegate::IdentityRole, id, 1, Qt::MatchExactly);
        if (!found.isEmpty())
            return found.first();
    }
    return {};
}

QListView *NavList::viewOf(const QModelIndex &index) const
{
    return index.model() == m_bottomModel ? m_bottom : m_pages;
}

void NavList::setCount(const QString &id, const QString &count, Status status)
{
    const QModelIndex index = find(id);
    if (!index.isValid())
        return;
    auto *model = viewOf(index) == m_bottom ? m_bottomModel : m_pageModel;
    QStandardItem *item = model->itemFromIndex(index);
    item->setData(count, NavDelegate::CountRole);
    item->setData(static_cast<int>(status), NavDelegate::StatusRole);
    const QString spoken = count.isEmpty() ? item->text() : tr("%1, %2", "a page and its count").arg(item->text(), count);
    item->setData(spoken, Qt::AccessibleTextRole);
    item->setToolTip(m_collapsed ? spoken : QString());
}

QString NavList::current() const
{
    return m_current;
}

void NavList::setCurrent(const QString &id)
{
    m_current = id;
    const QModelIndex index = find(id);
    for (QListView *view : {m_pages, m_bottom}) {
        if (index.isValid() && viewOf(index) == view)
            view->setCurrentIndex(index);
        else
            view->clearSelection();
    }
}

void NavList::go(const QModelIndex &index)
{
    const QString id = index.data(NavDelegate::IdentityRole).toString();
    setCurrent(id);
    Q_EMIT activated(id);
}

void NavList::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    m_delegate->setCollapsed(collapsed);
    // There is no room for a bar beside the icons; the wheel and the arrows still move them.
    m_pages->setVerticalScrollBarPolicy(collapsed ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    for (QStandardItemModel *model : {m_pageModel, m_bottomModel}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            QStandardItem *item = model->item(row);
            item->setToolTip(collapsed ? item->data(Qt::AccessibleTextRole).toString() : QString());
        }
    }
    measure();
    update();
}

QSize NavList::sizeHint() const
{
    return {Theme::px(m_collapsed ? 56 : 200), Theme::px(400)};
}

QSize NavList::minimumSizeHint() const
{
    return {sizeHint().width(), Theme::px(200)};
}

void NavList::measure()
{
    layout()->setContentsMargins(0, headHeight(), 1, Theme::px(10));
    m_pages->doItemsLayout();
    m_bottom->doItemsLayout();
    int high = 0;
    for (int row = 0; row < m_bottomModel->rowCount(); ++row)
        high += m_bottom->sizeHintForRow(row);
    m_bottom->setFixedHeight(high);
    m_bottom->setVisible(m_bottomModel->rowCount() > 0);
    updateGeometry();
}

void NavList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Nav));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::color(Token::Line));
    const int side = Theme::px(24);
    const int left = m_collapsed ? (width() - side) / 2 : Theme::px(16);
    Icons::paintMark(painter, QRectF(left, (headHeight() - side) / 2.0, side, side), Theme::color(Token::Accent));
    if (!m_collapsed) {
        const int text = left + side + Theme::px(10);
        paint::line(painter, QRect(text, 0, width() - text, headHeight()), QGuiApplication::applicationDisplayName(),
                    Theme::font(TextRole::PageTitle), Theme::color(Token::Text));
    }
}

void NavList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

} // namespace etabli
