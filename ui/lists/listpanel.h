#pragma once

#include "ui/commands/edits.h"
#include "ui/lists/listspec.h"
#include "ui/lists/liststate.h"
#include "ui/models/recordlistmodel.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace etabli {

class EmptyState;
class FacetBar;
class FilterEdit;
class ListColumns;
class ListFoot;
class MessageStrip;
class MultiEditDialog;
class RecordList;
class ViewBox;

/// Any list of records of one type: words, facets, columns, views, several records at once. It remembers which
/// record is chosen through every refresh. GUI thread.
class ListPanel : public QWidget
{
    Q_OBJECT
public:
    /// `edits` must outlive the panel.
    ListPanel(Edits &edits, const ListSpec &spec, QWidget *parent = nullptr);

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
    /// The choice of a view, for the header of the page (Page::headerWidget). The panel owns it.
    [[nodiscard]] QWidget *viewBox() const;
    /// Narrows and orders the list: a view, or what another page asks to see.
    void showState(const ListState &state);
    /// One of the views that come with the program, by its key.
    void showView(const QString &key);
    [[nodiscard]] const ListState &state() const { return m_state; }
    [[nodiscard]] const ListSpec &spec() const { return m_spec; }
    /// The records marked, the chosen one among them, in the order of the rows.
    [[nodiscard]] QStringList marked() const;
    [[nodiscard]] FacetBar *facetBar() const { return m_facets; }
    [[nodiscard]] ListFoot *foot() const { return m_foot; }
    [[nodiscard]] ListColumns *columns() const { return m_columns; }
    /// What was just done, with its undo; also what could not be read.
    [[nodiscard]] MessageStrip *message() const { return m_message; }
    /// The dialog that edits the records marked, when it is open.
    [[nodiscard]] MultiEditDialog *multiEdit() const;

Q_SIGNALS:
    void recordChosen(const QString &id);
    /// Enter or double click.
    void recordOpened(const QString &id);
    void newRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    /// The chips of filters stand beside the words when there is room, under them otherwise.
    void placeChips();
    void listen(Edits &edits);
    void fillMenu();
    void apply(bool reading);
    void sortFromHead(int column, Qt::SortOrder order);
    void choose(const QModelIndex &index);
    void settle();
    void markChosen();
    void noteMarked();
    void markAll();
    void markLoaded();
    void writeCount(qint64 rows, bool exact);
    void writeTotal(qint64 sum, qint64 rows);
    void removeMarked();
    void bringBackMarked();
    [[nodiscard]] bool tooMany(const QStringList &ids);
    void editMarked();
    /// Tells what was done and offers to take it back, as long as it is the last thing done.
    void offerUndo(const QString &sentence);

    Edits &m_edits;
    ListSpec m_spec;
    ListState m_state;
    RecordListModel *m_model;
    FilterEdit *m_filter;
    FacetBar *m_facets;
    QToolButton *m_more;
    QMenu *m_menu;
    RecordList *m_rows;
    ListColumns *m_columns;
    ListFoot *m_foot;
    MessageStrip *m_message;
    EmptyState *m_empty;
    QStackedLayout *m_faces;
    QHBoxLayout *m_bar = nullptr;
    QHBoxLayout *m_chipRow = nullptr;
    bool m_chipsBeside = false;
    ViewBox *m_views;
    QPointer<MultiEditDialog> m_dialog;
    QString m_chosen;
    QSet<QString> m_marked;
    qint64 m_rowCount = 0;
    bool m_rowsExact = true;
    bool m_refreshing = false;
    bool m_wantsFirst = false;
    bool m_wantsAll = false;
    bool m_undoOffered = false;
    bool m_failed = false;
};

} // namespace etabli
