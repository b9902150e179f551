#include "ui/commands/editcommand.h"

#include "ui/commands/edits.h"

namespace etabli {

EditCommand::EditCommand(Edits &edits, const QString &text, const EditReceipt &receipt)
    : QUndoCommand(text)
    , m_edits(&edits)
    , m_receipt(std::make_shared<EditReceipt>(receipt))
{
}

void EditCommand::undo()
{
    if (m_edits)
        m_edits->follow(m_receipt);
}

void EditCommand::redo()
{
    // Pushing a command redoes it: the first time there is nothing left to do.
    if (std::exchange(m_done, false))
        return;
    if (m_edits)
        m_edits->follow(m_receipt);
}

} // namespace etabli
