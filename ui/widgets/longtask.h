#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

class QTimer;

namespace etabli {

class TaskStrip;

/// Ties a task of a lane to its strip: the task writes how far it is, the strip looks ten times a second, and
/// Cancel goes the other way. Nothing of the window is touched from the lane. GUI thread.
class LongTask : public QObject
{
    Q_OBJECT
public:
    /// `strip` must outlive it.
    explicit LongTask(TaskStrip *strip, QObject *parent = nullptr);
    ~LongTask() override;

    /// Shows the strip and gives what the job must report to; the job keeps the pointer as long as it runs.
    [[nodiscard]] std::shared_ptr<Progress> begin(const QString &name);
    /// Shows a sentence in the strip, or hides it when there is none.
    void end(const QString &sentence = {});
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

private:
    struct Reached
    {
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};
    };

    TaskStrip *m_strip;
    QTimer *m_look;
    std::shared_ptr<Reached> m_reached;
    std::shared_ptr<Progress> m_progress;
};

} // namespace etabli
