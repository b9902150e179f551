#pragma once

#include "core/store/editor.h"

#include <QPointer>
#include <QUndoCommand>

#include <memory>

namespace etabli {

class Edits;

/// One edit in the undo stack: the receipt of what was done, nothing else. Undoing writes new operations; the
/// receipt of these is what redoing takes back. GUI thread; the receipt is read and written on the writing lane.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(Edits &edits, const QString &text, const EditReceipt &receipt);

    void undo() override;
    void redo() override;

private:
    QPointer<Edits> m_edits;
    std::shared_ptr<EditReceipt> m_receipt;
    bool m_done = true; ///< the edit was made before the command was pushed
};

} // namespace etabli
