#pragma once

#include "ui/widgets/painters.h"

#include <QListView>
#include <QStyledItemDelegate>

class QStandardItemModel;

namespace etabli {

/// One page in the navigation.
struct NavItem {
    QString id;
    QString label;
    QString icon;
    /// A line above: another group begins.
    bool startsGroup = false;
    /// Stands at the bottom (settings).
    bool atBottom = false;
};

/// Paints the rows of the navigation, 36 px with 2 px between: icon, label, count. GUI thread.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { IdentityRole = Qt::UserRole + 1, IconRole, CountRole, StatusRole, GroupRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void setCollapsed(bool collapsed) { m_collapsed = collapsed; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_collapsed = false;
};

/// The navigation at the left: mark and name of the application, pages, settings at the bottom. 200 px wide, or
/// 56 when collapsed (labels become tool tips). Arrows move, Enter or a click goes; Tab leaves. GUI thread.
class NavList : public QWidget
{
    Q_OBJECT
public:
    explicit NavList(QWidget *parent = nullptr);

    void setItems(const QList<NavItem> &items);
    /// Adds one below the others of its part: nothing else is made again.
    void addItem(const NavItem &item);
    /// Count at the right of a page; empty hides it. Conflict and the other statuses give a tinted badge.
    void setCount(const QString &id, const QString &count, Status status = Status::Neutral);
    [[nodiscard]] QString current() const;
    /// Shows `id` as the page on screen, without emitting activated.
    void setCurrent(const QString &id);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user asked for a page.
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void append(const NavItem &item);
    void measure();
    void go(const QModelIndex &index);
    [[nodiscard]] QModelIndex find(const QString &id) const;
    [[nodiscard]] QListView *viewOf(const QModelIndex &index) const;

    QListView *m_pages;
    QListView *m_bottom;
    QStandardItemModel *m_pageModel;
    QStandardItemModel *m_bottomModel;
    NavDelegate *m_delegate;
    QString m_current;
    bool m_collapsed = false;
};

} // namespace etabli
