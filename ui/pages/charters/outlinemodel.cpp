#include "ui/pages/charters/outlinemodel.h"

#include <algorithm>

namespace etabli {

void OutlineModel::show(const CharterStudio &studio)
{
    QList<OutlineRow> rows;
    for (const StudioArticle &article : studio.articles) {
        OutlineRow row;
        row.key = article.key();
        row.number = article.number;
        row.title = article.title.isEmpty() ? tr("Article without title") : article.title;
        row.ownText = !article.ownText.trimmed().isEmpty();
        row.leftOut = article.leftOut;
        row.prints = article.prints;
        row.added = article.slot.isEmpty();
        row.inConflict = !article.conflicts.isEmpty();
        for (const CharterFinding &finding : studio.findings) {
            if (finding.article != row.key)
                continue;
            row.blocking += finding.severity == CharterFinding::Severity::Blocks ? 1 : 0;
            row.warning += finding.severity == CharterFinding::Severity::Warns ? 1 : 0;
        }
        rows += row;
    }
    const bool same = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                      [](const OutlineRow &a, const OutlineRow &b) { return a.key == b.key; });
    if (!same) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (rows.at(at) == m_rows.at(at))
            continue;
        m_rows[at] = rows.at(at);
        Q_EMIT dataChanged(index(int(at)), index(int(at)));
    }
}

int OutlineModel::rowOf(const QString &key) const
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows.at(at).key == key)
            return int(at);
    }
    return -1;
}

QString OutlineModel::keyAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).key : QString();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString OutlineModel::spoken(const OutlineRow &row)
{
    QStringList parts{row.number > 0 ? tr("%1. %2", "number and title of an article").arg(row.number).arg(row.title)
                                     : row.title};
    if (row.leftOut)
        parts += tr("left out");
    else if (!row.prints)
        parts += tr("prints nothing");
    if (row.blocking > 0)
        parts += tr("%n thing(s) block", nullptr, row.blocking);
    if (row.warning > 0)
        parts += tr("%n thing(s) to check", nullptr, row.warning);
    if (row.ownText)
        parts += tr("text of one’s own");
    if (row.inConflict)
        parts += tr("in conflict");
    return parts.join(QStringLiteral(", "));
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: return spoken(row);
    case Qt::ToolTipRole: return spoken(row);
    default: return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

} // namespace etabli
