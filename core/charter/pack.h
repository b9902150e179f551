#pragma once

#include "core/base/result.h"
#include "core/charter/document.h"
#include "core/charter/page.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// The sheet on which those present sign: name, function, organisation, room for a signature. Without any party it has
/// lines to fill in.
[[nodiscard]] CharterDocument attendanceSheet(const CharterDocument &charter);

/// The certificate of signing: a form, as long as no version is sealed.
[[nodiscard]] CharterDocument signingCertificate(const CharterDocument &charter);

/// Name plates on A4 lying, folded in two: one page a signatory, the upper half upside down. Without any party one plate
/// is left blank. Needs the fonts loaded.
[[nodiscard]] QList<PrintPage> namePlates(const CharterDocument &charter);

/// Writes the papers of a signing to `folder`, all or none: originaux.pdf (the charter once for each party and once for
/// the archive), emargement.pdf, chevalets.pdf, attestation.pdf; gives their paths. All carry « PROJET » when the
/// charter is a draft. Needs a QGuiApplication. RenderFailed, NotWritable, DiskFull.
[[nodiscard]] Result<QStringList> writePack(const CharterDocument &charter, const QString &folder);

} // namespace etabli
