#include "ui/widgets/highlight.h"

#include "core/base/textfold.h"

#include <QStringList>

#include <algorithm>

namespace etabli {

QList<TextRange> matchedRanges(const QString &text, const QString &query)
{
    const QStringList words = foldedWords(query);
    if (words.isEmpty() || text.isEmpty())
        return {};
    // Folding may lengthen a letter (œ → oe): keep for each folded unit the place it came from.
    QString flat;
    QList<qsizetype> origins;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype step = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString piece = folded(QStringView(text).mid(at, step));
        flat += piece;
        origins.insert(origins.size(), piece.size(), at);
        at += step;
    }
    origins.append(text.size());

    QList<TextRange> found;
    for (const QString &word : words) {
        for (qsizetype at = flat.indexOf(word); at >= 0; at = flat.indexOf(word, at + 1)) {
            if (at > 0 && flat.at(at - 1).isLetterOrNumber())
                continue;
            const qsizetype start = origins.at(at);
            qsizetype end = at + word.size();
            while (end < flat.size() && origins.at(end) == origins.at(end - 1))
                ++end;
            found.append({start, origins.at(end) - start});
        }
    }
    std::sort(found.begin(), found.end(), [](const TextRange &a, const TextRange &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<TextRange> apart;
    for (const TextRange &range : std::as_const(found)) {
        if (apart.isEmpty() || range.start >= apart.last().start + apart.last().length)
            apart.append(range);
    }
    return apart;
}

} // namespace etabli
