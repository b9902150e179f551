#pragma once

#include "ui/charts/charttablemodel.h"

#include <QTableView>

namespace etabli {

/// The table that a chart turns into: Ctrl+C copies what is selected, or all of it, as a spreadsheet takes it;
/// Enter or a double click opens what is behind a cell. GUI thread.
class ChartTable : public QTableView
{
    Q_OBJECT
public:
    explicit ChartTable(QWidget *parent = nullptr);

    void setTable(const FigureTable &table);
    [[nodiscard]] ChartTableModel *tableModel() const { return m_model; }
    /// What Ctrl+C takes now.
    [[nodiscard]] QString selectedText() const;

Q_SIGNALS:
    void opened(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void measure();
    void share();

    ChartTableModel *m_model;
};

} // namespace etabli
