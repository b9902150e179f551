#pragma once

#include "ui/models/recordlistmodel.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace etabli {

class Edits;
class EmptyState;
class FilterEdit;
class MessageStrip;
class RecordList;

/// The list of projects: filter, sortable head, rows by page, count below; what to do when there is none. It
/// remembers which record is chosen through every refresh. GUI thread.
class ProjectList : public QWidget
{
    Q_OBJECT
public:
    /// `edits` must outlive the list.
    explicit ProjectList(Edits &edits, QWidget *parent = nullptr);

    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    /// Marks a record as chosen, whether or not it is among the rows loaded; emits nothing.
    void setChosen(const QString &id);
    /// Chooses the first row as soon as there is one.
    void chooseFirst();
    void refresh();
    void focusFilter();
    void focusRows();
    /// Empties the filter when it has the focus and words; false when there was nothing to empty.
    bool emptyFilter();
    [[nodiscard]] RecordListModel *model() const { return m_model; }
    [[nodiscard]] RecordList *rows() const { return m_rows; }

Q_SIGNALS:
    void recordChosen(const QString &id);
    /// Enter or double click.
    void recordOpened(const QString &id);
    void newRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeSortMenu(QToolButton *button);
    void sortBy(int column, Qt::SortOrder order);
    void choose(const QModelIndex &index);
    void settle();
    void markChosen();
    void writeCount(qint64 rows, bool exact);
    void showBudgetIfWide();

    RecordListModel *m_model;
    FilterEdit *m_filter;
    RecordList *m_rows;
    QLabel *m_count;
    MessageStrip *m_message;
    EmptyState *m_empty;
    QStackedLayout *m_faces;
    QString m_chosen;
    bool m_refreshing = false;
    bool m_wantsFirst = false;
};

} // namespace etabli
