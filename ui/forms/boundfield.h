#pragma once

#include "ui/forms/formrecord.h"
#include "ui/widgets/fieldframe.h"

#include <functional>

namespace etabli {

class ConflictStrip;
class HistoryPopover;

/// A field of a form bound to a field of a record: shows it, writes it when it is left, tells what was refused,
/// opens its history and settles its conflict. What is being typed is never overwritten. GUI thread.
class BoundField : public FieldFrame
{
    Q_OBJECT
public:
    /// How an editor is filled, and whether someone is typing in it.
    struct Binding
    {
        std::function<void(const RecordSheet &)> show;
        std::function<bool()> isTyped;
        std::function<void()> commit;
    };

    /// Takes `editor` over; `record` must outlive the field. The usual label unless another is given.
    BoundField(FormRecord &record, const QString &field, QWidget *editor, QWidget *parent, const QString &label = {});

    void setBinding(Binding binding) { m_binding = std::move(binding); }
    [[nodiscard]] const QString &field() const { return m_field; }
    [[nodiscard]] FormRecord &record() { return m_record; }
    /// Writes what is being typed.
    void commit();
    /// Gives the focus to the editor.
    void edit();
    /// Whether a conflict stands in this field.
    [[nodiscard]] bool inConflict() const;
    /// Whether the value can only be read: it is still reached, read aloud and copied.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The record that the field points to is to be shown.
    void recordRequested(const QString &type, const QString &id);

private:
    void showSheet();
    void showConflict();
    void openHistory();

    FormRecord &m_record;
    QString m_field;
    Binding m_binding;
    ConflictStrip *m_conflict;
    HistoryPopover *m_history = nullptr;
    bool m_fresh = true; ///< another record came: its values are shown whatever is in the editor
};

} // namespace etabli
