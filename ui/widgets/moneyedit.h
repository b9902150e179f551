#pragma once

#include <QLineEdit>

#include <optional>

namespace etabli {

/// A field for an amount: typed freely, shown as "186 000 €", kept in cents. A text that is no amount stays as
/// typed and is told by problemChanged(); the last good amount is kept. GUI thread.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    /// The last good amount in cents; nothing when the field is empty.
    [[nodiscard]] std::optional<qint64> cents() const { return m_cents; }
    /// Shows an amount; emits nothing.
    void setCents(std::optional<qint64> cents);
    /// The sentence about the text typed, empty when it is good.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Reads what is typed now, as leaving the field does. False when it is refused.
    bool commit();

Q_SIGNALS:
    /// The user left another good amount, or emptied the field.
    void centsChanged(std::optional<qint64> cents);
    void problemChanged(const QString &sentence);

private:
    void setProblem(const QString &sentence);

    std::optional<qint64> m_cents;
    QString m_problem;
};

} // namespace etabli
