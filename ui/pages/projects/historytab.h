#pragma once

#include "ui/forms/formrecord.h"
#include "ui/forms/recordhistory.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace etabli {

class RecordList;

/// Every change of a record, newest first. GUI thread.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<HistoryLine> &lines);
    [[nodiscard]] const QList<HistoryLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<HistoryLine> m_lines;
};

/// The tab of history: what changed, from what to what, who and when. Read when it is on screen. GUI thread.
class HistoryTab : public QWidget
{
    Q_OBJECT
public:
    /// `record` must outlive the tab.
    explicit HistoryTab(FormRecord &record, QWidget *parent = nullptr);

    [[nodiscard]] HistoryModel *model() const { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void measure();

    FormRecord &m_record;
    HistoryModel *m_model;
    RecordList *m_rows;
    Latest m_latest;
};

} // namespace etabli
