#pragma once

#include <QList>
#include <QString>

namespace etabli {

/// A stretch of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where the words of `query` begin words of `text`, by the folding of searches (case, accents, œ): in order,
/// none overlapping. For showing why a result was found.
[[nodiscard]] QList<TextRange> matchedRanges(const QString &text, const QString &query);

} // namespace etabli
