#pragma once

#include <QString>
#include <QStringView>

namespace etabli {

/// Text made comparable for searching: lower case, without accents, œ → oe, æ → ae, ’ → ', non-breaking
/// spaces → spaces. The length may change. The same folding serves territories, records and filters.
[[nodiscard]] QString folded(QStringView text);

/// The words of `text` once folded: runs of letters and digits, apostrophes and hyphens part words.
[[nodiscard]] QStringList foldedWords(QStringView text);

} // namespace etabli
