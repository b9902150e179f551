#pragma once

#include "ui/forms/formrecord.h"

namespace etabli {

/// A record that is written whole, when asked: its fields only hand over what they hold. GUI thread.
class RelatedDraft : public FormRecord
{
    Q_OBJECT
public:
    using FormRecord::FormRecord;
    using FormRecord::set;

    /// An empty one. `fixed` will be written besides what is typed; `proposed` is shown in its fields.
    void begin(const QList<Assignment> &fixed, const QList<Assignment> &proposed);
    /// Another `fixed`; what is typed stays.
    void fix(const QList<Assignment> &fixed) { m_fixed = fixed; }
    /// Writes it; created() tells its identifier once the next one has begun. refused() names the field.
    void write();
    /// Whether it holds anything that was not proposed.
    [[nodiscard]] bool isTyped() const;

    [[nodiscard]] bool isNew() const override { return false; }
    void set(const QString &field, const QList<Assignment> &assignments) override;

private:
    void keep(const QList<Assignment> &assignments);
    void answer(const Result<EditReceipt> &result);

    QList<Assignment> m_fixed;
    QList<Assignment> m_proposed;
    QList<Assignment> m_typed;
    quint64 m_begun = 0; ///< one for each draft: answers about a former one are dropped
    bool m_writing = false;
};

} // namespace etabli
