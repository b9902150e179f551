#pragma once

#include "ui/forms/formrecord.h"
#include "ui/widgets/popover.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace etabli {

class BoundField;

/// Where the value of a merge field, or what a check asks for, is typed: the very field of its record, under the chip
/// that shows it. GUI thread.
class FieldPopover : public Popover
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    FieldPopover(Edits &edits, QWidget *anchor);

    /// Opens on a field of a record; `label` says what it is for.
    void ask(const QString &label, const QString &type, const QString &id, const QString &field);
    /// Opens on a sentence alone: a value that is worked out, not typed.
    void tell(const QString &label, const QString &sentence, const QString &type, const QString &id,
              const QString &place);
    [[nodiscard]] BoundField *field() const { return m_field; }

Q_SIGNALS:
    /// The record itself is to be seen.
    void recordRequested(const QString &type, const QString &id, const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clear();
    void offer(const QString &type, const QString &id, const QString &field);

    Edits &m_edits;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_open;
    FormRecord *m_record = nullptr;
    BoundField *m_field = nullptr;
    QString m_type;
    QString m_id;
    QString m_place;
};

} // namespace etabli
