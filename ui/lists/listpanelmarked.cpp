#include "core/services/multiedit.h"
#include "ui/lists/listpanel.h"
#include "ui/lists/multieditdialog.h"
#include "ui/text/sentences.h"
#include "ui/widgets/messagestrip.h"

#include <QLocale>

namespace etabli {

void ListPanel::removeMarked()
{
    const QStringList ids = marked();
    if (ids.isEmpty() || m_edits.desk().isReadOnly() || m_state.facets.deleted || tooMany(ids))
        return;
    // The next row takes the place of what goes, so that the keyboard goes on from there.
    int after = m_model->rowOf(ids.last()) + 1;
    if (after >= m_model->rowCount())
        after = m_model->rowOf(ids.first()) - 1;
    const QString next = m_model->idAt(after);
    const QString title = m_model->index(m_model->rowOf(ids.first()), 0).data(TitleRole).toString();
    const int count = int(ids.size());
    m_edits.run(
        tr("Deletion"),
        [type = m_spec.type, ids](Workspace &workspace) { return MultiEdit(workspace).remove(type, ids); }, this,
        [this, title, count, next, ids](const Result<EditReceipt> &receipt) {
            if (!receipt)
                m_message->tell(Status::Danger, Sentences::of(receipt.error()));
            if (!receipt || receipt->isEmpty())
                return;
            if (ids.contains(m_chosen) && !next.isEmpty()) {
                setChosen(next);
                Q_EMIT recordChosen(next);
            }
            offerUndo(count == 1 ? tr("“%1” is deleted").arg(title) : tr("%n record(s) deleted", nullptr, count));
        });
}

bool ListPanel::tooMany(const QStringList &ids)
{
    if (ids.size() <= MultiEdit::mostRecords)
        return false;
    m_message->tell(Status::Warning, tr("At most %1 records at once").arg(QLocale().toString(MultiEdit::mostRecords)),
                    tr("Choose fewer rows, in several goes."));
    return true;
}

void ListPanel::bringBackMarked()
{
    const QStringList ids = marked();
    if (ids.isEmpty() || tooMany(ids))
        return;
    m_edits.run(
        tr("Bringing back"),
        [type = m_spec.type, ids](Workspace &workspace) { return MultiEdit(workspace).bringBack(type, ids); }, this,
        [this, count = int(ids.size())](const Result<EditReceipt> &receipt) {
            if (!receipt)
                m_message->tell(Status::Danger, Sentences::of(receipt.error()));
            else if (!receipt->isEmpty())
                offerUndo(tr("%n record(s) brought back", nullptr, count));
        });
}

void ListPanel::editMarked()
{
    const QStringList ids = marked();
    if (ids.isEmpty() || m_edits.desk().isReadOnly() || m_dialog || tooMany(ids))
        return;
    m_dialog = new MultiEditDialog(m_edits, m_spec, ids, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &MultiEditDialog::applied, this,
            [this](int records) { offerUndo(tr("%n record(s) edited", nullptr, records)); });
    m_dialog->open();
}

void ListPanel::offerUndo(const QString &sentence)
{
    m_message->tell(Status::Success, sentence, {}, tr("Undo"));
    m_undoOffered = true;
}

} // namespace etabli
