#pragma once

#include "core/jobs/lane.h"
#include "core/services/workspace.h"

#include <QFuture>

#include <memory>
#include <type_traits>

namespace etabli {

/// An open space served by two threads: one writes, one reads, and whoever asks never waits. Every answer is a
/// future. What reads sees what was committed before it began. Used from one thread (the window's), outlives
/// nothing: its destructor finishes what is under way and closes the space.
class Desk
{
public:
    Desk() = default;
    ~Desk();
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    /// Opens the space on both threads; a space that can only be read (`ReadOnly` access asked, or a newer
    /// schema) answers writes with ReadOnly. To be called once.
    [[nodiscard]] QFuture<Result<void>> open(const QString &path, Space::Access access,
                                             const WorkspaceOptions &options);

    /// Whether the space was opened for reading only.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// Runs `job(Workspace &)`, which returns a Result, on the writing thread.
    template <typename Job>
    [[nodiscard]] auto write(Job job) -> QFuture<std::invoke_result_t<Job, Workspace &>>
    {
        return onLane(m_writing, m_writer, std::move(job));
    }

    /// Runs `job(Workspace &)`, which returns a Result, on the reading thread.
    template <typename Job>
    [[nodiscard]] auto read(Job job) -> QFuture<std::invoke_result_t<Job, Workspace &>>
    {
        return onLane(m_reading, m_reader, std::move(job));
    }

private:
    using Slot = std::shared_ptr<std::unique_ptr<Workspace>>;

    template <typename Job>
    static auto onLane(Lane &lane, const Slot &slot, Job job) -> QFuture<std::invoke_result_t<Job, Workspace &>>
    {
        using Answer = std::invoke_result_t<Job, Workspace &>;
        return lane.run([slot, job = std::move(job)]() mutable -> Answer {
            if (!*slot)
                return failure(Fault::ReadOnly, {}, QStringLiteral("no space open on this thread"));
            return job(**slot);
        });
    }

    // The workspaces live and die on their lanes; the lanes are destroyed first.
    Slot m_writer = std::make_shared<std::unique_ptr<Workspace>>();
    Slot m_reader = std::make_shared<std::unique_ptr<Workspace>>();
    Lane m_writing;
    Lane m_reading;
    bool m_readOnly = false;
};

} // namespace etabli
