#pragma once

#include "ui/pages/settings/backupkeeper.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace etabli {

class ChoiceBox;
class MessageStrip;
class TaskStrip;

/// The backups of the space: how often, where to, what came of the last, those that can be put back. GUI thread.
class BackupCard : public Card
{
    Q_OBJECT
public:
    /// `keeper` must outlive the card.
    explicit BackupCard(BackupKeeper &keeper, QWidget *parent = nullptr);

    /// What happened last, in one sentence, as of now.
    [[nodiscard]] static QString sentence(const BackupState &state);
    /// "12 mars 2026 à 17 h 42 · 1,2 Mo · 340 fiches".
    [[nodiscard]] static QString describe(const KeptBackup &backup);
    [[nodiscard]] ChoiceBox *rhythmBox() const { return m_rhythm; }
    [[nodiscard]] QPushButton *nowButton() const { return m_now; }
    [[nodiscard]] QLabel *stateLabel() const { return m_state; }
    /// Buttons that put a backup back, in the order of the list.
    [[nodiscard]] const QList<QPushButton *> &restoreButtons() const { return m_restores; }
    [[nodiscard]] MessageStrip *message() const { return m_message; }
    /// Says why a backup was not made, or not put back.
    void showFailure(const Error &error);

Q_SIGNALS:
    /// The person wants to work in what was just put back.
    void openRequested(const QString &folder);

private:
    void write();
    void writeList();
    void chooseFolder();
    void chooseFile();
    void askRestore(const QString &file, qint64 at, const QString &described);

    BackupKeeper &m_keeper;
    ChoiceBox *m_rhythm;
    QLabel *m_folder;
    QPushButton *m_usual;
    QLabel *m_hint;
    QLabel *m_state;
    QPushButton *m_now;
    TaskStrip *m_task;
    MessageStrip *m_message;
    QVBoxLayout *m_list;
    QWidget *m_rows = nullptr;
    QList<QPushButton *> m_restores;
    QString m_file; ///< asked to be put back, waiting for a yes
    qint64 m_at = 0;
    QString m_restored;
};

} // namespace etabli
