#pragma once

#include "ui/pages/charters/signatoriesmodel.h"
#include "ui/pages/records/pagespec.h"
#include "ui/pages/records/recordtab.h"

class QPushButton;
class QStackedLayout;

namespace etabli {

class ChipsEdit;
class EmptyState;
class MessageStrip;
class OrderedRows;
class RelatedFields;

/// The tab of those who sign a charter: organisations added by their names, put in order by hand or Alt+Up and
/// Alt+Down, the person, function and capacity of each in the small form below. GUI thread.
class SignatoriesTab : public RecordTab
{
    Q_OBJECT
public:
    /// `record` must outlive the tab.
    explicit SignatoriesTab(FormRecord &record, QWidget *parent = nullptr);

    void commit() override;

    [[nodiscard]] SignatoriesModel *model() const { return m_model; }
    [[nodiscard]] OrderedRows *rows() const { return m_rows; }
    [[nodiscard]] ChipsEdit *adder() const { return m_adder; }
    [[nodiscard]] RelatedFields *editor() const { return m_editor; }
    /// Opens the small form on a signatory.
    void edit(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeEditor();
    void reload();
    void show(const QList<Signatory> &signatories);
    void add(const QString &chosen);
    void move(int from, int to);
    void removeRow(int row);
    void choose(int row);
    void run(const QString &name, const Edits::Job &job);
    [[nodiscard]] bool isWritable();

    SignatoriesModel *m_model;
    ChipsEdit *m_adder;
    OrderedRows *m_rows;
    EmptyState *m_empty;
    MessageStrip *m_message;
    QStackedLayout *m_faces;
    FormRecord m_edited;
    QWidget *m_editing = nullptr;
    RelatedFields *m_editor = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    Latest m_latest;
    QString m_wanted; ///< the signatory to show once it is read
    bool m_stale = true;
};

/// The tab, for the page of charters.
[[nodiscard]] TabSpec signatoriesTab();

} // namespace etabli
