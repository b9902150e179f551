#pragma once

#include "core/base/clock.h"
#include "core/services/merging.h"
#include "core/store/applier.h"
#include "core/store/space.h"
#include "core/store/unreception.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace etabli {

/// A workbench of a test: a real space in a folder of its own, with a clock and a machine of its own. Operations
/// travel between workbenches as the bytes of the wire, in any choice and order a test likes. One thread.
class Workbench
{
public:
    /// Makes the space; aborts the program when it cannot (a test has nothing to say then).
    Workbench(const QString &folder, const QString &name, qint64 now);
    /// Opens the space that is already in `folder`; aborts likewise.
    Workbench(const QString &folder, qint64 now);
    ~Workbench();
    Workbench(const Workbench &) = delete;
    Workbench &operator=(const Workbench &) = delete;

    [[nodiscard]] Space &space() { return *m_space; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] Surroundings surroundings() const;
    [[nodiscard]] QString stream() const { return m_space->site().stream.toString(); }
    void close() { m_space.reset(); }
    [[nodiscard]] Result<void> reopen();

    /// The canonical dump, one compact JSON line per record.
    [[nodiscard]] QByteArray dump();
    [[nodiscard]] qint64 conflicts();
    /// Every value of every operation held, as JSON text: what a person could still find again.
    [[nodiscard]] QByteArrayList valuesHeld();

    /// Every operation held that may leave, by identity of stream and number.
    using Place = std::pair<QString, qint64>;
    [[nodiscard]] std::map<Place, Operation> everything(bool onlyCurrent = false);
    /// The bytes of the wire for these operations, in that order.
    [[nodiscard]] QByteArray pack(const std::vector<Operation> &operations);
    /// Takes such bytes in, in one transaction, with the erasures that came with them; the space is as before when it
    /// fails.
    [[nodiscard]] Result<ApplyReport> receive(const QByteArray &bytes, const QList<Erasure> &erasures = {});

    /// Writes a real archive in a folder of its own; gives its path.
    [[nodiscard]] Result<QString> writeArchive(bool full = false, bool personalData = true,
                                               const QStringList &places = {});
    /// Merges a real archive; a dry run changes nothing.
    [[nodiscard]] Result<MergeReport> merge(const QString &archive, bool dryRun = false);
    /// Gives what this workbench typed (or everything it holds) to another, by a real archive.
    [[nodiscard]] Result<MergeReport> giveTo(Workbench &other, bool full = false);
    /// Takes a reception back, in one transaction.
    [[nodiscard]] Result<UnreceptionReport> takeBack(qint64 reception, bool dryRun = false);

private:
    void makeQuick();

    QString m_folder;
    ManualClock m_clock;
    std::unique_ptr<Space> m_space;
    int m_archives = 0;
};

/// The folder under which a test makes its spaces: in memory where the system has a place for that, so that
/// hundreds of spaces cost no disk.
[[nodiscard]] QString quickFolderTemplate();

} // namespace etabli
