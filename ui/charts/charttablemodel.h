#pragma once

#include "ui/drawing/figuretable.h"

#include <QAbstractTableModel>

namespace etabli {

/// The table behind a chart: words at the left, figures at the right, totals bold. GUI thread.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const FigureTable &table);
    [[nodiscard]] const FigureTable &table() const { return m_table; }
    /// What opens behind a cell; empty for nothing.
    [[nodiscard]] QString keyAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    FigureTable m_table;
};

} // namespace etabli
