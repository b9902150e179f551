#pragma once

#include "ui/widgets/recordroles.h"

#include <QStyledItemDelegate>

namespace etabli {

/// Paints one result of a search: icon, title with the matching letters strong and underlined, the kind of thing
/// at the right. Roles: TitleRole (or DisplayRole), SubtitleRole, IconNameRole. GUI thread.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What was typed, for the highlighting.
    void setQuery(const QString &query) { m_query = query; }
    [[nodiscard]] static int rowHeight();
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_query;
};

} // namespace etabli
