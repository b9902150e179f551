#pragma once

#include "ui/pages/records/related.h"
#include "ui/pages/records/relateddraft.h"
#include "ui/pages/records/relatedmodel.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace etabli {

class EmptyState;
class MessageStrip;
class RecordList;
class RelatedFields;

/// The records that point to the record of the page: added on the line above them, edited in the small editor below,
/// ticked, opened, removed. Everything can be undone. GUI thread.
class RelatedTab : public RecordTab
{
    Q_OBJECT
public:
    /// `record` must outlive the tab.
    RelatedTab(FormRecord &record, const RelatedSpec &spec, QWidget *parent = nullptr);

    void commit() override;

    [[nodiscard]] RelatedModel *model() const { return m_model; }
    [[nodiscard]] RecordList *rows() const { return m_rows; }
    /// The fields of the line on top.
    [[nodiscard]] RelatedFields *adder() const { return m_adder; }
    /// The small editor and the record in it.
    [[nodiscard]] RelatedFields *editor() const { return m_editor; }
    [[nodiscard]] FormRecord &edited() { return m_edited; }
    /// Opens the small editor on a row.
    void editRow(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Face { RowsAt, EmptyAt, WaitingAt };
    QWidget *makeLine();
    QWidget *makeActions();
    QWidget *makeEditor();
    [[nodiscard]] QList<Assignment> link();
    void beginDraft();
    void add();
    void reload();
    void showFace();
    void showActions();
    void open(int row);
    void toggleDone(int row);
    void removeRow(int row);
    void closeEditor();
    void dropEditor();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] bool isReadOnly();

    RelatedSpec m_spec;
    RelatedDraft m_draft;
    FormRecord m_edited;
    RelatedModel *m_model;
    RelatedFields *m_adder = nullptr;
    RelatedFields *m_editor = nullptr;
    RecordList *m_rows;
    EmptyState *m_empty;
    MessageStrip *m_message;
    QWidget *m_actions = nullptr;
    QWidget *m_editing = nullptr;
    QLabel *m_editedTitle = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_remove = nullptr;
    QStackedLayout *m_faces;
    QString m_fresh; ///< the record just added: it is shown when it comes
    QString m_owner;     ///< the record whose rows were asked
    bool m_read = false; ///< the rows are those of the record
};

} // namespace etabli
