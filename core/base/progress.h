#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace etabli {

/// The whole contract of a long task: it reports how far it is and stops when asked.
/// `report` is called on the task's thread; `cancel` may be called from any thread.
class Progress
{
public:
    using Listener = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Listener listener) : m_listener(std::move(listener)) {}

    /// `total` is 0 when it is not known.
    void report(qint64 done, qint64 total)
    {
        if (m_listener)
            m_listener(done, total);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled{false};
};

} // namespace etabli
