#include "ui/commands/edits.h"

#include "core/jobs/answer.h"
#include "ui/commands/editcommand.h"

#include <QPointer>
#include <QUndoStack>

namespace etabli {

Edits::Edits(Desk &desk, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_undo(undo)
{
}

void Edits::run(const QString &text, Job job, QObject *context, Done done)
{
    begin();
    const QPointer<QObject> asker(context);
    onAnswer(m_desk.write(std::move(job)), this, [this, text, asker, done](const Result<EditReceipt> &answer) {
        end();
        if (answer && !answer->isEmpty())
            m_undo.push(new EditCommand(*this, text, *answer));
        if (done && asker)
            done(answer);
        else if (!answer)
            Q_EMIT failed(answer.error());
        if (answer && !answer->isEmpty())
            announce(*answer);
    });
}

void Edits::follow(const std::shared_ptr<EditReceipt> &receipt)
{
    begin();
    const auto job = [receipt](Workspace &workspace) -> Result<EditReceipt> {
        ETABLI_ASSIGN(*receipt, workspace.editor().revert(*receipt));
        return *receipt;
    };
    onAnswer(m_desk.write(job), this, [this](const Result<EditReceipt> &answer) {
        end();
        if (!answer)
            Q_EMIT failed(answer.error());
        else if (answer->isEmpty())
            Q_EMIT nothingUndone();
        else
            announce(*answer);
    });
}

void Edits::announce(const EditReceipt &receipt)
{
    // One reading of every list is enough for a thousand records.
    if (receipt.records().size() > 1)
        Q_EMIT spaceChanged();
    else
        Q_EMIT recordChanged(receipt.type, receipt.record.toString());
}

void Edits::announceChange()
{
    // What the reading side keeps in memory of sites and streams may be new too.
    const auto reload = [](Workspace &workspace) -> Result<bool> {
        ETABLI_TRY(workspace.space().streams().load());
        return true;
    };
    onAnswer(m_desk.read(reload), this, [this](const Result<bool> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
        Q_EMIT spaceChanged();
    });
}

void Edits::begin()
{
    Q_EMIT pendingChanged(++m_pending);
}

void Edits::end()
{
    Q_EMIT pendingChanged(--m_pending);
}

} // namespace etabli
