#pragma once

#include "core/jobs/lane.h"
#include "core/services/attachments.h"
#include "ui/commands/edits.h"
#include "ui/widgets/longtask.h"

#include <QImage>
#include <QList>
#include <QObject>

#include <memory>

class QMimeData;

namespace etabli {

/// Attaches files one after the other. Their bytes are copied on a thread of its own, so that neither the window nor
/// other edits wait for a film of two gigabytes; the record of each is an edit like any other. GUI thread.
class AttachmentsIntake : public QObject
{
    Q_OBJECT
public:
    /// `edits` and `strip` must outlive it. `field` is the one by which attachments point to a record.
    AttachmentsIntake(Edits &edits, const QString &field, TaskStrip *strip, QObject *parent = nullptr);
    ~AttachmentsIntake() override;

    void takeFiles(const QString &record, const QStringList &paths);
    void takeImage(const QString &record, const QImage &image);
    /// What the clipboard or a drag holds: files, else an image. False when it holds neither.
    bool take(const QString &record, const QMimeData *given);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// A file is attached, by its record.
    void attached(const QString &id, const QString &title);
    void refused(const QString &sentence);

private:
    struct Waiting
    {
        QString record;
        QString path;
        QImage image;
        QString title;
    };
    void next();
    void bring(const Waiting &file, const QString &folder);
    void write(const Waiting &file, const Result<Attachments::Brought> &brought);
    void end();

    Edits &m_edits;
    QString m_field;
    LongTask m_task;
    QList<Waiting> m_waiting;
    std::shared_ptr<Progress> m_progress;
    std::unique_ptr<Lane> m_lane;
    bool m_busy = false;
};

} // namespace etabli
