#include "ui/charts/charttablemodel.h"

#include "ui/widgets/theme.h"

namespace etabli {

void ChartTableModel::setTable(const FigureTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

QString ChartTableModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_table.rows.size() ? m_table.rows.at(index.row()).keyAt(index.column())
                                                                : QString();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_table.rows.size())
        return {};
    const FigureTable::Row &row = m_table.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (m_table.numeric.value(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: return Theme::font(row.total ? TextRole::DenseStrong : TextRole::Dense);
    case Qt::AccessibleTextRole:
        return QVariant(m_table.heads.value(index.column()) + QStringLiteral(", ") + row.cells.value(index.column()));
    default: return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.heads.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (m_table.numeric.value(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::FontRole)
        return Theme::font(TextRole::DenseStrong);
    return {};
}

} // namespace etabli
