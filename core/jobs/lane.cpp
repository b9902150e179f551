#include "core/jobs/lane.h"

namespace etabli {

Lane::Lane() : m_thread([this] { work(); }) {}

Lane::~Lane()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
    for (Task &task : m_tasks)
        task(true);
}

void Lane::enqueue(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void Lane::work()
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_tasks.empty(); });
            if (m_closing)
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task(false);
    }
}

} // namespace etabli
