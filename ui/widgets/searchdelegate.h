#pragma once

#include "ui/widgets/recordroles.h"

#include <QStyledItemDelegate>

namespace etabli {

/// The roles of a search's results besides those of records.
enum SearchRole {
    IsHeadRole = LastRecordRole + 100, ///< bool: the name of a section
    ExcerptRole,                       ///< QString: a second line, where the words were found
    ShortcutRole,                      ///< QString: the keys of a command
};

/// Paints one result of a search: icon, title with the matching letters strong and underlined, the kind of thing
/// at the right, the keys of a command, where the words are when the title lacks them; and the heads of sections.
/// Roles: TitleRole (or DisplayRole), SubtitleRole, IconNameRole, ProfileCodeRole, SearchRole. GUI thread.
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
