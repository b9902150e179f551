#include "core/services/desk.h"

namespace etabli {

Desk::~Desk()
{
    // Connections are closed on the threads that opened them.
    auto closedReader = m_reading.run([slot = m_reader] { slot->reset(); });
    auto closedWriter = m_writing.run([slot = m_writer] { slot->reset(); });
    closedReader.waitForFinished();
    closedWriter.waitForFinished();
}

QFuture<Result<void>> Desk::open(const QString &path, Space::Access access, const WorkspaceOptions &options)
{
    m_readOnly = access == Space::Access::Read;
    // The writer first: it brings the schema up to date and makes the territory reference. The reader's lane
    // opens its own from there, before it takes any question.
    auto promise = std::make_shared<QPromise<Result<void>>>();
    QFuture<Result<void>> future = promise->future();
    promise->start();
    auto opening = m_writing.run([=, this, writer = m_writer, reader = m_reader] {
        if (access == Space::Access::Write) {
            auto opened = Workspace::open(path, access, options);
            if (!opened) {
                promise->addResult(Result<void>(tl::unexpected(opened.error())));
                promise->finish();
                return;
            }
            *writer = std::move(*opened);
            const auto reference = (*writer)->territories();
            if (!reference) {
                promise->addResult(Result<void>(tl::unexpected(reference.error())));
                promise->finish();
                return;
            }
        }
        auto readable = m_reading.run([=] {
            auto opened = Workspace::open(path, Space::Access::Read, options);
            if (opened) {
                *reader = std::move(*opened);
                promise->addResult(Result<void>());
            } else {
                promise->addResult(Result<void>(tl::unexpected(opened.error())));
            }
            promise->finish();
        });
        Q_UNUSED(readable)
    });
    Q_UNUSED(opening)
    return future;
}

} // namespace etabli
