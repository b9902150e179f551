#include "ui/models/findmodel.h"

#include "ui/widgets/recordroles.h"

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
    case Qt::AccessibleTextRole: return QString(finding->title + u", " + finding->detail);
    case SubtitleRole: return finding->detail;
    case IconNameRole: return finding->icon;
    case IdRole: return finding->id;
    default: return {};
    }
}

} // namespace etabli
