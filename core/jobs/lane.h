#pragma once

#include <QFuture>
#include <QPromise>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace etabli {

/// One thread that does one thing at a time, in the order asked. Whatever has to be opened, used and closed on a
/// single thread (a database connection) lives in its jobs. `run` may be called from any thread.
class Lane
{
public:
    Lane();
    /// Finishes the job under way, drops those not begun (their futures are cancelled) and joins the thread.
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// Queues `job`; the future gives what it returns. Continue on another thread with
    /// `.then(context, …)`, and mind `.onCanceled` for a lane that closes first.
    template <typename Job>
    [[nodiscard]] auto run(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using Outcome = std::invoke_result_t<Job>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        QFuture<Outcome> future = promise->future();
        promise->start();
        enqueue([promise, job = std::move(job)](bool dropped) mutable {
            if (dropped) {
                promise->future().cancel();
            } else if constexpr (std::is_void_v<Outcome>) {
                job();
            } else {
                promise->addResult(job());
            }
            promise->finish();
        });
        return future;
    }

private:
    using Task = std::function<void(bool dropped)>;
    void enqueue(Task task);
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_closing = false;
    std::thread m_thread;
};

/// Tells the answer to the last question from those to earlier ones: a stale answer is dropped.
class Latest
{
public:
    [[nodiscard]] quint64 ask() { return ++m_asked; }
    [[nodiscard]] bool isLatest(quint64 token) const { return token == m_asked; }

private:
    quint64 m_asked = 0;
};

} // namespace etabli
