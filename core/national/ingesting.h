#pragma once

#include "core/base/progress.h"
#include "core/national/nationalbase.h"
#include "core/national/receipts.h"

#include <QString>
#include <QStringList>

namespace etabli {

/// What came of one file.
struct Ingested
{
    QString file;
    std::optional<Receipt> receipt; ///< nothing when it was refused
    Error refusal;                  ///< then why
};

/// What a run of ingestion did.
struct IngestReport
{
    QList<Ingested> files;     ///< in the order they were taken
    QList<Receipt> afterwards; ///< archives kept waiting before, which these let in
    int ignored = 0;           ///< files of a folder that are no archives by their name
};

/// Takes one archive in: verified wholly, signed by an enrolled workbench under its enrolled key, applied in one
/// transaction. Only operations signed by the site that wrote them count; the others, in a snapshot that passes them
/// on, are left out and counted. What its author may not write goes to quarantine. One that comes too early, or whose
/// numbers another copy wrote, is kept waiting. The same archive again writes nothing and gives the same receipt.
/// Archives that waited and can now enter do, and are added to `afterwards`.
/// Faults: those of verifyArchive, Unsupported (a publication), SignerNotEnrolled, SignerRevoked, SignerRefused, and
/// of the database; the base is as before then.
[[nodiscard]] Result<Receipt> ingestArchive(NationalBase &base, const QString &path, QList<Receipt> &afterwards,
                                            Progress *progress = nullptr);

/// Takes files and folders in: of a folder, the archives (`*.etabli`) directly below it, older first. A refused one
/// does not stop the others. NotFound for a path that leads nowhere, NotReadable for a folder that cannot be read.
[[nodiscard]] Result<IngestReport> ingest(NationalBase &base, const QStringList &paths, Progress *progress = nullptr);

} // namespace etabli
