#pragma once

#include "core/base/result.h"
#include "core/services/dossier.h"

#include <QCoreApplication>
#include <QString>

namespace etabli {

/// Everything held on a person, on A4 paper, for the person: their data in a table, where they are named, what may
/// name them, then the history of what was written. French or English as installed; loadFonts() comes first. Any one
/// thread.
class PersonPaper
{
    Q_DECLARE_TR_FUNCTIONS(PersonPaper)

public:
    /// Writes the PDF, wholly or not at all; folders are made. NotWritable, DiskFull, RenderFailed.
    [[nodiscard]] static Result<void> write(const PersonDossier &dossier, const QString &path);
    /// Writes the JSON likewise, indented, with a last line end.
    [[nodiscard]] static Result<void> writeJson(const PersonDossier &dossier, const QString &path);

private:
    [[nodiscard]] static QString html(const PersonDossier &dossier);
    [[nodiscard]] static QString mentions(const QString &title, const QString &note, const QList<Mention> &list);
};

} // namespace etabli
