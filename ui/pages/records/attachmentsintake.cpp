#include "ui/pages/records/attachmentsintake.h"

#include "core/jobs/answer.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"

#include <QBuffer>
#include <QDate>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <utility>

namespace etabli {

namespace {

/// Bytes beyond which the copy is shown.
constexpr qint64 large = qint64(16) << 20;

} // namespace

AttachmentsIntake::AttachmentsIntake(Edits &edits, const QString &field, TaskStrip *strip, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_field(field)
    , m_task(strip)
{
}

AttachmentsIntake::~AttachmentsIntake()
{
    if (m_progress)
        m_progress->cancel();
}

bool AttachmentsIntake::take(const QString &record, const QMimeData *given)
{
    if (!given)
        return false;
    QStringList paths;
    const QList<QUrl> urls = given->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty()) {
        takeFiles(record, paths);
        return true;
    }
    const auto image = given->imageData().value<QImage>();
    if (image.isNull())
        return false;
    takeImage(record, image);
    return true;
}

void AttachmentsIntake::takeFiles(const QString &record, const QStringList &paths)
{
    for (const QString &path : paths)
        m_waiting += Waiting{record, path, {}, QFileInfo(path).fileName()};
    next();
}

void AttachmentsIntake::takeImage(const QString &record, const QImage &image)
{
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    m_waiting += Waiting{record, {}, image, tr("Pasted image %1.png", "a moment").arg(moment)};
    next();
}

void AttachmentsIntake::next()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    const Waiting file = m_waiting.takeFirst();
    const auto folder =
        m_edits.desk().write([](Workspace &workspace) { return Attachments(workspace).folderForBlobs(); });
    onAnswer(folder, this, [this, file](const Result<QString> &path) {
        if (path) {
            bring(file, *path);
            return;
        }
        Q_EMIT refused(Sentences::of(path.error()));
        end();
    });
}

void AttachmentsIntake::bring(const Waiting &file, const QString &folder)
{
    if (!m_lane)
        m_lane = std::make_unique<Lane>();
    const bool shown = !file.path.isEmpty() && QFileInfo(file.path).size() > large;
    m_progress = shown ? m_task.begin(tr("Copy of “%1”").arg(file.title)) : std::make_shared<Progress>();
    const auto brought = m_lane->run([file, folder, progress = m_progress]() -> Result<Attachments::Brought> {
        if (!file.path.isEmpty())
            return Attachments::bring(folder, file.path, progress.get());
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly) || !file.image.save(&buffer, "PNG"))
            return failure(Fault::Unsupported, file.title);
        return Attachments::bringBytes(folder, file.title, bytes);
    });
    onAnswer(brought, this,
             [this, file](const Result<Attachments::Brought> &answer) { write(file, answer); });
}

void AttachmentsIntake::write(const Waiting &file, const Result<Attachments::Brought> &brought)
{
    m_progress.reset();
    if (m_task.isRunning())
        m_task.end();
    if (!brought) {
        if (brought.error().fault != Fault::Cancelled)
            Q_EMIT refused(Sentences::of(brought.error()));
        end();
        return;
    }
    // The day of the file is that of the photo or the letter, closer to the fact than the day it is attached.
    const QDate day = file.path.isEmpty() ? QDate::currentDate() : QFileInfo(file.path).lastModified().date();
    const QList<Assignment> more{{m_field, Assignment::Kind::Set, file.record},
                                 {QStringLiteral("on"), Assignment::Kind::Set, day.toString(Qt::ISODate)}};
    m_edits.run(
        tr("Attachment “%1”").arg(file.title),
        [brought = *brought, more](Workspace &workspace) { return Attachments(workspace).record(brought, more); }, this,
        [this, file](const Result<EditReceipt> &made) {
            if (made)
                Q_EMIT attached(made->record.toString(), file.title);
            else
                Q_EMIT refused(Sentences::of(made.error()));
            end();
        });
}

void AttachmentsIntake::end()
{
    m_busy = false;
    next();
}

} // namespace etabli
