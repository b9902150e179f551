#include "ui/models/findmodel.h"

#include "ui/widgets/searchdelegate.h"

namespace etabli {

void FindModel::setFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

const Finding *FindModel::at(const QModelIndex &index) const
{
    const bool inside = index.isValid() && index.row() < m_findings.size();
    return inside ? &m_findings.at(index.row()) : nullptr;
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    const Finding *finding = at(index);
    if (!finding)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return finding->title;
    case Qt::AccessibleTextRole: {
        QStringList said{finding->title};
        for (const QString &more : {finding->detail, finding->shortcut, finding->excerpt}) {
            if (!more.isEmpty())
                said += more;
        }
        return said.join(QStringLiteral(", "));
    }
    case SubtitleRole: return finding->detail;
    case IconNameRole: return finding->icon;
    case ProfileCodeRole: return finding->profile;
    case IdRole: return finding->id;
    case IsHeadRole: return finding->kind == Finding::Kind::Head;
    case ExcerptRole: return finding->excerpt;
    case ShortcutRole: return finding->shortcut;
    default: return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    const Finding *finding = at(index);
    return finding && finding->kind == Finding::Kind::Head ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

} // namespace etabli
