#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace etabli {

/// How text becomes words, the same for what is indexed and for what is typed. Any thread.
namespace searchtext {

/// Words longer than this are cut, in the index as in queries.
inline constexpr qsizetype longestWord = 40;

/// The words of a text: folded, then cut at everything that is no letter and no digit. Emoji and signs part words.
[[nodiscard]] QStringList words(QStringView text);

/// What a person asks for: the words of `typed`, each once, without those that begin another, at most twelve.
/// An identifier typed in groups of digits ("130 025 265") is one word.
[[nodiscard]] QStringList asked(QStringView typed);

/// A word of the index that no text holds: it stands for records of a type, or for a word of a title, so that
/// both narrow a search like any other word.
[[nodiscard]] QString typeToken(QStringView type);
[[nodiscard]] QString titleToken(QStringView word);

[[nodiscard]] bool isToken(QStringView word);

/// How a prefix stands in a row of words parted by single spaces.
enum class Hit { None, Prefix, Whole };
[[nodiscard]] Hit hit(QByteArrayView words, QByteArrayView prefix);

} // namespace searchtext

/// A stretch of a string, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where `text`, as written, holds the words of `query`: the beginnings of words to highlight, in order.
[[nodiscard]] QList<TextRange> matches(QStringView text, QStringView query);

} // namespace etabli
