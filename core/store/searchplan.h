#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// How to find the records that hold every word asked for, each as the beginning of a word.
/// A narrow word begins few words of the index: FTS5 reads the lists of those, newest first, without merging
/// them. A broad one begins too many: rows are tested for it. Pure once made; holds no statement.
class SearchPlan
{
public:
    /// `asked` as `searchtext::asked` gives it; `types` empty means every type.
    [[nodiscard]] static Result<SearchPlan> make(Connection &connection, const QStringList &asked,
                                                 const QStringList &types);

    /// A word that begins no word of the index, or nothing asked.
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] bool hasNarrow() const { return m_hasNarrow; }
    [[nodiscard]] bool hasBroad() const { return !m_broad.isEmpty(); }

    /// FTS5 expression of the narrow words and the types; `inTitle` looks for them in titles only, `whole` as
    /// whole words only. Empty when nothing can match it.
    enum class Place { Anywhere, Title, WholeInTitle };
    [[nodiscard]] QString expression(Place place) const;
    /// When every word is broad: the expressions that together stand for the one with the fewest whole words,
    /// each small enough to be read lazily. `complete` tells whether they cover them all.
    [[nodiscard]] Result<QStringList> pieces(Connection &connection, bool &complete) const;

    /// Whether a row of the index holds every broad word and is of the types.
    [[nodiscard]] bool passes(QByteArrayView title, QByteArrayView body) const;
    /// Whether a row of the index holds every word and is of the types.
    [[nodiscard]] bool holds(QByteArrayView title, QByteArrayView body) const;

private:
    struct Word
    {
        QString text;
        QByteArray utf8;
        QStringList whole; ///< the words of the index that it begins; empty when there are too many
    };
    [[nodiscard]] QString typesExpression() const;
    [[nodiscard]] bool isOfTypes(QByteArrayView body) const;

    QList<Word> m_words;
    QList<qsizetype> m_broad;
    QStringList m_typeTokens;
    QList<QByteArray> m_typeBytes;
    bool m_empty = true;
    bool m_hasNarrow = false;
};

} // namespace etabli
