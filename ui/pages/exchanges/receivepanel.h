#pragma once

#include "core/exchange/manifest.h"
#include "core/services/merging.h"
#include "ui/commands/edits.h"
#include "ui/widgets/painters.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace etabli {

class LongTask;
class TaskStrip;

/// Receives archives one after another: verifies, tells who signed it and what it would do (nothing is written
/// yet), merges when told to, then says what happened. GUI thread.
class ReceivePanel : public QWidget
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    explicit ReceivePanel(Edits &edits, QWidget *parent = nullptr);

    /// Adds archives to those to be looked at.
    void receive(const QStringList &paths);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QPushButton *mergeButton() const { return m_merge; }
    [[nodiscard]] QPushButton *leaveButton() const { return m_leave; }

Q_SIGNALS:
    /// What came of it, for the message of the page; `action` may be empty.
    void told(etabli::Status status, const QString &fact, const QString &consequence, const QString &action);
    /// An archive was merged, or kept aside.
    void merged(const etabli::MergeReport &report);
    /// Nothing is looked at any more.
    void finished();
    void shown();

private:
    /// What looking at an archive found.
    struct Look
    {
        Manifest manifest;
        MergeReport report;
        QString signerPrint;
        QString knownName; ///< under which its site is known here
    };
    void lookAtNext();
    void present(const Look &look);
    void merge();
    void tellMerged(const MergeReport &report);
    void refuse(const Error &error);
    void indexRest();
    [[nodiscard]] QString contentOf(const Manifest &manifest) const;
    [[nodiscard]] QString foreseen(const Look &look) const;
    [[nodiscard]] QString trustOf(const Look &look) const;

    Edits &m_edits;
    QStringList m_queue;
    QString m_path;
    QWidget *m_card;
    QLabel *m_who;
    QLabel *m_content;
    QLabel *m_trust;
    QLabel *m_foreseen;
    QPushButton *m_leave;
    QPushButton *m_merge;
    TaskStrip *m_strip;
    LongTask *m_task;
};

/// What an archive kept aside waits for, in one sentence.
[[nodiscard]] QString waitingSentence(const WaitingArchive &waiting);

} // namespace etabli
