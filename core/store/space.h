#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/db/connection.h"
#include "core/store/erasures.h"
#include "core/store/operationlog.h"
#include "core/store/spacefolder.h"
#include "core/store/streams.h"
#include "core/store/symbols.h"

#include <memory>

namespace etabli {

/// Where a space meets the world: injected so that tests hold time and memory.
struct Surroundings
{
    const Clock *clock = nullptr;      ///< must outlive the space
    QString memoryFolder;              ///< see MachineMemory; empty: the usual one
    QString machine;                   ///< empty: this machine's name
};

/// A folder holding one local copy: its database, its identity, its place among streams.
/// Opened, used and closed on one thread. One writer at a time; readers may be many.
class Space
{
public:
    enum class Access { Read, Write };

    /// SQLite's application_id of our files: "Etbl".
    static constexpr qint32 applicationId = 0x4574626C;

    /// Makes a space in `path` (created when absent). SpaceExists when there is one already.
    [[nodiscard]] static Result<std::unique_ptr<Space>> create(const QString &path, const QString &siteName,
                                                               const QString &author,
                                                               const Surroundings &surroundings);
    /// Opens the space of `path`. Writing takes the lock, brings the schema up to date after a backup, and
    /// begins a new stream when the folder turns out to be a copy. A newer schema can only be read.
    [[nodiscard]] static Result<std::unique_ptr<Space>> open(const QString &path, Access access,
                                                             const Surroundings &surroundings);
    ~Space();
    Space(const Space &) = delete;
    Space &operator=(const Space &) = delete;

    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] const SpaceFolder &folder() const { return *m_folder; }
    [[nodiscard]] const SiteFile &site() const { return m_site; }
    [[nodiscard]] Result<void> rename(const QString &siteName, const QString &author);
    [[nodiscard]] const Clock &clock() const { return *m_surroundings.clock; }

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] Symbols &symbols() { return *m_symbols; }
    [[nodiscard]] Streams &streams() { return *m_streams; }
    [[nodiscard]] OperationLog &log() { return *m_log; }
    /// What was erased, as the writing thread knows it; elsewhere, as it was when the space was opened.
    [[nodiscard]] Erasures &erasures() { return *m_erasures; }
    /// What this machine remembers of its spaces lies there.
    [[nodiscard]] const QString &memoryFolder() const { return m_surroundings.memoryFolder; }

    /// The stream written now, and its next number.
    [[nodiscard]] StreamKey ownStream() const { return m_ownStream; }
    [[nodiscard]] Dot nextDot();
    /// The next number of the stream that never leaves (local-only fields).
    [[nodiscard]] Dot nextLocalDot();
    /// Up to where every operation of a stream is held or covered: all of it for the one written now.
    [[nodiscard]] qint64 claimOf(const Stream &stream) const;
    /// Begins another stream for what is written from now on (copy found, fork found, restore).
    [[nodiscard]] Result<void> beginStream();
    /// This copy lost the key that was its identity: it goes on as another site, on a stream of its own.
    [[nodiscard]] Result<void> becomeAnotherSite();
    /// True when opening found that this folder is a copy of another.
    [[nodiscard]] bool foundCopied() const { return m_foundCopied; }

    /// The stretch of typing since the last reception; receptions take the number after it.
    [[nodiscard]] qint64 typingArrival() const { return m_lastReception + 1; }
    [[nodiscard]] qint64 nextReception() const { return m_lastReception + 2; }
    void noteReception(qint64 reception) { m_lastReception = reception; }

    /// To be called after each commit: tells the machine how far the own stream is.
    void committed();
    /// To be called after each rollback: forgets what memory learned from it.
    [[nodiscard]] Result<void> rolledBack();

private:
    Space() = default;
    [[nodiscard]] Result<void> openDatabase(Connection::Mode mode);
    [[nodiscard]] Result<void> loadState();

    Access m_access = Access::Read;
    Surroundings m_surroundings;
    std::unique_ptr<SpaceFolder> m_folder;
    std::unique_ptr<MachineMemory> m_memory;
    SiteFile m_site;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Symbols> m_symbols;
    std::unique_ptr<Streams> m_streams;
    std::unique_ptr<OperationLog> m_log;
    std::unique_ptr<Erasures> m_erasures;
    StreamKey m_ownStream = 0;
    qint64 m_ownNext = 1;
    qint64 m_localNext = 1;
    qint64 m_lastReception = 0;
    bool m_foundCopied = false;
};

} // namespace etabli
