#pragma once

#include "core/jobs/lane.h"
#include "core/services/multiedit.h"
#include "ui/commands/edits.h"
#include "ui/lists/listspec.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QStandardItemModel;
class QTimer;
class QTreeView;

namespace etabli {

class ChipsEdit;
class ChoiceBox;
class DateEdit;
class MessageStrip;
class MoneyEdit;

/// Several records edited together: a field, what to do with it, a value, and what each record would become before
/// anything is written. One edit, taken back as one. Open it with open(). GUI thread.
class MultiEditDialog : public QDialog
{
    Q_OBJECT
public:
    /// `edits` must outlive the dialog.
    MultiEditDialog(Edits &edits, const ListSpec &spec, const QStringList &ids, QWidget *parent);

    /// What is done to the field.
    enum class Action { Set, Add, Remove, Empty };
    void chooseField(const QString &field);
    void chooseAction(Action action);
    [[nodiscard]] ChoiceBox *fieldBox() const { return m_field; }
    [[nodiscard]] ChoiceBox *actionBox() const { return m_action; }
    /// The editor of the value in use.
    [[nodiscard]] QWidget *editor() const;
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStandardItemModel *lines() const { return m_lines; }

Q_SIGNALS:
    /// The edit is on the disk: so many records changed.
    void applied(int records);

private:
    struct Line
    {
        QString title;
        QString before;
        QString after;
    };
    struct Answer
    {
        MultiEditPreview preview;
        QList<Line> lines;
    };
    static Result<Answer> read(Workspace &workspace, const QString &type, const QString &field,
                               const QStringList &ids, const QList<Assignment> &assignments);
    void offerActions();
    void offerEditor();
    void changed();
    void preview();
    void show(const Answer &answer);
    void apply();
    [[nodiscard]] const Field *edited() const;
    [[nodiscard]] Action action() const;
    /// What is asked for now; nothing as long as a value is missing.
    [[nodiscard]] QList<Assignment> assignments() const;

    Edits &m_edits;
    ListSpec m_spec;
    QStringList m_ids;
    ChoiceBox *m_field;
    ChoiceBox *m_action;
    QStackedLayout *m_editors;
    ChipsEdit *m_chips;
    DateEdit *m_date;
    MoneyEdit *m_money;
    ChoiceBox *m_yesNo;
    QLineEdit *m_text;
    QWidget *m_none;
    QLabel *m_summary;
    MessageStrip *m_message;
    QTreeView *m_table;
    QStandardItemModel *m_lines;
    QPushButton *m_apply;
    QTimer *m_pause;
    QStringList m_living; ///< what apply() is given
    Latest m_latest;
};

} // namespace etabli
