#pragma once

#include "core/domain/vocabulary.h"
#include "ui/forms/formrecord.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace etabli {

class ConflictStrip;

/// The word chosen in a list: what can be done with it, its history, its conflicts. GUI thread.
class TermPane : public QWidget
{
    Q_OBJECT
public:
    /// `edits` must outlive this object.
    explicit TermPane(Edits &edits, QWidget *parent = nullptr);

    /// Shows a word; `spoken` when the space has said something of it. Nothing for none.
    void setTerm(const QString &list, const Term *term, bool spoken);
    /// Opens the history of its label.
    void openHistory();
    [[nodiscard]] FormRecord &record() { return m_record; }
    /// Words are read, not written.
    void setReadOnly();
    [[nodiscard]] QPushButton *retireButton() const { return m_retire; }
    [[nodiscard]] QPushButton *historyButton() const { return m_historyButton; }

Q_SIGNALS:
    void renameAsked();
    void retireAsked(bool retired);
    /// -1 up, 1 down.
    void moveAsked(int step);
    /// The shipped label is wanted back.
    void shippedAsked();

private:
    void showConflicts();

    FormRecord m_record;
    QLabel *m_name;
    QPushButton *m_rename;
    QPushButton *m_retire;
    QPushButton *m_shipped;
    QPushButton *m_historyButton;
    QPushButton *m_up;
    QPushButton *m_down;
    QList<ConflictStrip *> m_strips;
    HistoryPopover *m_history = nullptr;
    bool m_retired = false;
};

} // namespace etabli
