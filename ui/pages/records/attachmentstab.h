#pragma once

#include "ui/pages/records/attachmentsintake.h"
#include "ui/pages/records/attachmentsmodel.h"
#include "ui/pages/records/attachmentspictures.h"
#include "ui/pages/records/recordtab.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace etabli {

class AttachmentsPreview;
class EmptyState;
class MessageStrip;
class RecordList;
class RelatedFields;
class TaskStrip;

/// The files of a record: added by a button, pasted, or dropped anywhere on the pane of the record; seen beside the
/// list; opened, kept elsewhere, removed. GUI thread.
class AttachmentsTab : public RecordTab
{
    Q_OBJECT
public:
    /// `record` must outlive the tab, which points to it by `field` of the type attachment. `parent` is the pane of
    /// the record.
    AttachmentsTab(FormRecord &record, const QString &field, QWidget *parent = nullptr);

    void commit() override;

    [[nodiscard]] AttachmentsModel *model() const { return m_model; }
    [[nodiscard]] RecordList *rows() const { return m_rows; }
    [[nodiscard]] AttachmentsPreview *preview() const { return m_preview; }
    [[nodiscard]] AttachmentsIntake *intake() { return &m_intake; }
    /// Caption of the file chosen; whether charters print it as a logo.
    [[nodiscard]] RelatedFields *fields() const { return m_fields; }
    [[nodiscard]] MessageStrip *message() const { return m_message; }
    /// Attaches files to the record on screen.
    void add(const QStringList &paths);
    /// Attaches what the clipboard holds.
    void paste();
    /// Opens the file chosen with the program of the desktop.
    void openChosen();
    /// Copies the file chosen to `path`.
    void saveChosen(const QString &path);
    void removeChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Face { FilesAt, EmptyAt, WaitingAt };
    QWidget *makeBar();
    QWidget *makeSide();
    void watchDrops(QWidget *pane);
    void reload();
    void showFace();
    void showChosen();
    void askFiles();
    void askPath();
    /// Copies a file out on a thread of its own.
    void copy(const QString &id, const QString &path, std::function<void()> then);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] bool isReadOnly();

    QString m_owns; ///< the field by which these files point to the record
    FormRecord m_edited;
    AttachmentsPictures m_pictures;
    AttachmentsModel *m_model;
    TaskStrip *m_task;
    AttachmentsIntake m_intake;
    RecordList *m_rows;
    AttachmentsPreview *m_preview;
    RelatedFields *m_fields = nullptr;
    QSplitter *m_split;
    EmptyState *m_empty;
    MessageStrip *m_message;
    QPushButton *m_add = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QStackedLayout *m_faces;
    std::unique_ptr<Lane> m_copying;
    std::unique_ptr<QTemporaryDir> m_copies; ///< of the files opened with other programs
    QString m_fresh; ///< the file just attached: it is chosen when it comes
    QString m_owner; ///< the record whose files were asked
    bool m_read = false; ///< the rows are those of the record
};

} // namespace etabli
