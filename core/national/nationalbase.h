#pragma once

#include "core/services/workspace.h"

#include <memory>

namespace etabli {

/// A national base kept in one SQLite file. The file is the database of a space, whose folder of files (identity, key,
/// attachments, archives kept waiting, backups) is `FILE.base-files` beside it: everything that holds for a space
/// holds for a base, and operations enter its tables by the same path. What is a base's own lies in the tables
/// `base_…` of the migration 0007. Opened, used and closed on one thread; one writer at a time.
///
/// An epoch is one life of one copy of a base. Opening to write begins another when the base was copied, moved, or
/// put back from an older copy: nothing acknowledged since then is there any more.
class NationalBase
{
public:
    /// The file that a URL of a base names: a path, or `sqlite:PATH`. BaseElsewhere for any other scheme.
    [[nodiscard]] static Result<QString> fileOf(const QString &url);
    /// Makes a base. BaseExists when something is there, NotWritable, DiskFull, BaseElsewhere.
    [[nodiscard]] static Result<std::unique_ptr<NationalBase>> create(const QString &url, const QString &name,
                                                                      const WorkspaceOptions &options);
    /// Opens one. NotFound, NotABase, KeyMissing, BaseElsewhere, and what opening a space may say.
    [[nodiscard]] static Result<std::unique_ptr<NationalBase>> open(const QString &url, Space::Access access,
                                                                    const WorkspaceOptions &options);

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Space &space() { return m_workspace->space(); }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const Id &epoch() const { return m_epoch; }
    /// 1 for the first epoch this base knows of, then 2…
    [[nodiscard]] qint64 epochRank() const { return m_rank; }

    /// Runs `work` and commits it, in one transaction: all of it or nothing. The machine remembers that there was one,
    /// so that an older copy put back later is told from this one.
    template <typename Work>
    [[nodiscard]] Result<void> change(const Work &work)
    {
        const auto outcome = [&]() -> Result<void> {
            ETABLI_ASSIGN(Transaction transaction, Transaction::begin(space().connection()));
            ETABLI_TRY(work());
            ETABLI_TRY(stamp());
            return transaction.commit();
        }();
        if (!outcome) {
            ETABLI_TRY(space().rolledBack());
            return outcome;
        }
        committed();
        return {};
    }

private:
    NationalBase(std::unique_ptr<Workspace> workspace, QString file);
    [[nodiscard]] Result<void> beginEpoch();
    [[nodiscard]] Result<void> readEpoch();
    [[nodiscard]] Result<bool> isAnotherLife();
    [[nodiscard]] Result<void> stamp();
    void committed();

    QString m_file;
    std::unique_ptr<Workspace> m_workspace;
    MachineMemory m_memory;
    Id m_epoch;
    Id m_stream;
    qint64 m_rank = 0;
    qint64 m_generation = 0;
};

} // namespace etabli
