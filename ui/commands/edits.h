#pragma once

#include "core/services/desk.h"

#include <QObject>
#include <QString>

#include <functional>

class QUndoStack;

namespace etabli {

/// The one way from the windows to the store: an edit runs on the writing lane, its receipt becomes a command of
/// the undo stack, and whoever shows records is told. GUI thread.
class Edits : public QObject
{
    Q_OBJECT
public:
    using Job = std::function<Result<EditReceipt>(Workspace &)>;
    using Done = std::function<void(const Result<EditReceipt> &)>;

    /// Both must outlive this object.
    Edits(Desk &desk, QUndoStack &undo, QObject *parent = nullptr);

    /// Runs `job`. `text` names the edit in the undo button ("Budget"). `done`, which may be empty, is called on
    /// the GUI thread unless `context` is gone; a failure without `done` goes out by failed().
    void run(const QString &text, Job job, QObject *context, Done done = {});
    /// Several records may have changed by other ways than run(): a merge, an import, its undo.
    void announceChange();
    /// Edits asked and not yet on the disk.
    [[nodiscard]] int pending() const { return m_pending; }

    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

Q_SIGNALS:
    /// An edit of one record, or its undo, is on the disk. An edit of several is told by spaceChanged.
    void recordChanged(const QString &type, const QString &id);
    /// Anything may have changed.
    void spaceChanged();
    void pendingChanged(int pending);
    void failed(const etabli::Error &error);
    /// An undo found that everything had moved on since.
    void nothingUndone();

private:
    friend class EditCommand;
    void announce(const EditReceipt &receipt);
    /// Runs a job that is already in the undo stack.
    void follow(const std::shared_ptr<EditReceipt> &receipt);
    void begin();
    void end();

    Desk &m_desk;
    QUndoStack &m_undo;
    int m_pending = 0;
};

} // namespace etabli
