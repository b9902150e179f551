#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace etabli {

/// Turns the compressed reference into a read-only SQLite database, once per machine and per reference: about
/// half a second. No state of its own; any thread, and two programs may do it at once.
class ReferenceLoader
{
public:
    enum class Check {
        Quick, ///< header, length and stamps of the file: under a millisecond, for every start
        Full,  ///< SQLite's own check as well: some 50 ms
    };

    /// The reference embedded in the program.
    ReferenceLoader();
    /// Another compressed reference (tests).
    explicit ReferenceLoader(QByteArray compressed);

    /// "territoires-<8 hex digits>.sqlite", which changes with the data and with the schema.
    [[nodiscard]] QString fileName() const;

    /// The path of the database in `folder`, made when it is absent, damaged or of another program.
    /// The folder is created. Appears whole or not at all. Faults: NotWritable (the folder as subject), DiskFull,
    /// Cancelled, ReferenceDamaged (the embedded data), Unsupported (no zstd).
    [[nodiscard]] Result<QString> materialise(const QString &folder, Progress *progress = nullptr,
                                              Check check = Check::Quick) const;

    /// Makes the database anew, whatever is there.
    [[nodiscard]] Result<QString> rebuild(const QString &folder, Progress *progress = nullptr) const;

    /// Whether the file at `path` is this reference, whole.
    [[nodiscard]] bool isSound(const QString &path, Check check) const;

private:
    QByteArray m_compressed;
    QString m_digest;
};

} // namespace etabli
