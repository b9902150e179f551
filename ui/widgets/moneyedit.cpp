#include "ui/widgets/moneyedit.h"

#include "ui/widgets/moneytext.h"

namespace etabli {

MoneyEdit::MoneyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(64);
    connect(this, &QLineEdit::editingFinished, this, &MoneyEdit::commit);
    // While the text is being mended the old reproach must not stay.
    connect(this, &QLineEdit::textEdited, this, [this] { setProblem({}); });
}

void MoneyEdit::setCents(std::optional<qint64> cents)
{
    m_cents = cents;
    setText(cents ? moneyText(*cents) : QString());
    setProblem({});
}

bool MoneyEdit::commit()
{
    const auto read = parseMoney(text());
    if (!read) {
        switch (read.error()) {
        case MoneyProblem::NotANumber: setProblem(tr("This is not an amount: type for example 186 000,50.")); break;
        case MoneyProblem::TooLarge: setProblem(tr("This amount is too large: twelve digits at most.")); break;
        case MoneyProblem::Negative: setProblem(tr("An amount cannot be below zero: remove the minus sign.")); break;
        case MoneyProblem::TooManyDecimals: setProblem(tr("Too many decimals: an amount stops at the cent.")); break;
        case MoneyProblem::Ambiguous: setProblem(tr("A dot before three digits can be read in two ways: type 186 000 or 186,00.")); break;
        }
        return false;
    }
    const bool changed = *read != m_cents;
    setCents(*read);
    if (changed)
        Q_EMIT centsChanged(m_cents);
    return true;
}

void MoneyEdit::setProblem(const QString &sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    Q_EMIT problemChanged(sentence);
}

} // namespace etabli
