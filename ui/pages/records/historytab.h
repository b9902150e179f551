#pragma once

#include "ui/forms/recordhistory.h"
#include "ui/pages/records/recordtab.h"

#include <QAbstractTableModel>

class QPushButton;

namespace etabli {

class ChoiceBox;
class RecordList;

/// Every change of a record, newest first. GUI thread.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<HistoryLine> &lines);
    /// Shows what was done to one field, by one person; empty is any.
    void setFilter(const QString &field, const QString &author);
    /// The lines shown.
    [[nodiscard]] const QList<HistoryLine> &lines() const { return m_lines; }
    /// All of them.
    [[nodiscard]] const QList<HistoryLine> &all() const { return m_all; }
    /// Whether the line says something that can be written again, and does not stand already.
    [[nodiscard]] bool isRestorable(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();

    QList<HistoryLine> m_all;
    QList<HistoryLine> m_lines;
    QString m_field;
    QString m_author;
};

/// The tab of history: what changed, from what to what, who and when, of one field or by one person if wished; past
/// values can be written again. Read when it is on screen. GUI thread.
class HistoryTab : public RecordTab
{
    Q_OBJECT
public:
    /// `record` must outlive the tab.
    explicit HistoryTab(FormRecord &record, QWidget *parent = nullptr);

    [[nodiscard]] HistoryModel *model() const { return m_model; }
    [[nodiscard]] RecordList *rows() const { return m_rows; }
    [[nodiscard]] ChoiceBox *fieldFilter() const { return m_field; }
    [[nodiscard]] ChoiceBox *authorFilter() const { return m_author; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }
    /// Writes the value of a line again; nothing is erased.
    void restore(int row);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void measure();
    void showFilters();
    void showRestore();

    HistoryModel *m_model;
    RecordList *m_rows;
    ChoiceBox *m_field;
    ChoiceBox *m_author;
    QPushButton *m_restore;
    Latest m_latest;
};

} // namespace etabli
