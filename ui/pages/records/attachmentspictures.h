#pragma once

#include "core/jobs/lane.h"
#include "core/services/desk.h"
#include "ui/pictures/picture.h"

#include <QCache>
#include <QObject>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>

namespace etabli {

/// The pictures of the files of a space: small ones kept for lists, a bounded number of them, large ones made when
/// asked. Decoded on threads of its own, begun at the first question. GUI thread.
class AttachmentsPictures : public QObject
{
    Q_OBJECT
public:
    /// Side of a small picture, at 100 %.
    static constexpr int side = 48;

    /// `desk` must outlive it.
    explicit AttachmentsPictures(Desk &desk, QObject *parent = nullptr);
    ~AttachmentsPictures() override;

    /// The small picture of a file, by the hash of its bytes; nothing while it is being made: ready() tells.
    [[nodiscard]] const Picture *small(const QString &hash);
    /// Forgets that a file was missing: archives bring them.
    void forgetMissing();

    using Answer = std::function<void(const Picture &)>;
    /// A picture no larger than `within`, for `context`. Only the last question is answered.
    void ask(const QString &hash, const QSize &within, int page, QObject *context, Answer answer);

Q_SIGNALS:
    void ready(const QString &hash);

private:
    void askFolder();
    void makeSmall(const QString &hash);

    Desk &m_desk;
    bool m_asking = false;
    QString m_folder; ///< of the files; empty until the space told
    QCache<QString, Picture> m_small;
    QSet<QString> m_asked;
    QSet<QString> m_missing;
    std::function<void()> m_waiting; ///< the large picture asked before the folder was known
    Latest m_latest;
    std::shared_ptr<std::atomic<quint64>> m_wanted; ///< the last large picture asked
    std::unique_ptr<Lane> m_smallLane;
    std::unique_ptr<Lane> m_largeLane;
};

} // namespace etabli
