#pragma once

#include "core/charter/document.h"

#include <QString>

namespace etabli {

/// The word that marks a print which may not be signed yet. It stands once a page, and nowhere else: whoever reads
/// or copies a page knows by this one word whether it is final.
inline const QString draftWord = QStringLiteral("PROJET");

/// The same text where the mark is an ordinary word: « PROJET ALIMENTAIRE » is printed « Projet ALIMENTAIRE », in
/// drafts and in finals alike. What the space holds stays as typed.
[[nodiscard]] QString withoutDraftWord(QString text);

/// Every text of a document so.
void removeDraftWord(CharterDocument &document);

} // namespace etabli
