#include "core/store/searchquery.h"

#include "core/base/textfold.h"

#include <algorithm>
#include <string_view>

namespace etabli {

namespace {

constexpr qsizetype mostWords = 12;
constexpr char16_t typeMark = 0xE000; // private use: the tokenizer keeps it, no text of ours begins a word with it
constexpr char16_t titleMark = 0xE001;

/// The code point at `at`; `units` is how many UTF-16 units it takes.
char32_t codePointAt(QStringView text, qsizetype at, qsizetype &units)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        units = 2;
        return QChar::surrogateToUcs4(c, text[at + 1]);
    }
    units = 1;
    return c.unicode();
}

/// Cuts `text` in runs of code points that `inside` accepts.
template <typename Inside, typename Visit>
void eachRun(QStringView text, Inside inside, Visit visit)
{
    qsizetype start = -1;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype units = 1;
        const bool in = inside(codePointAt(text, at, units));
        if (in && start < 0) {
            start = at;
        } else if (!in && start >= 0) {
            visit(start, at - start);
            start = -1;
        }
        at += units;
    }
    if (start >= 0)
        visit(start, text.size() - start);
}

bool isWordPart(char32_t c)
{
    return QChar::isLetterOrNumber(c);
}

bool isWordPartOrMark(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

QStringView cut(QStringView word)
{
    if (word.size() <= searchtext::longestWord)
        return word;
    const bool splits = word[searchtext::longestWord - 1].isHighSurrogate();
    return word.left(searchtext::longestWord - (splits ? 1 : 0));
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

namespace searchtext {

QStringList words(QStringView text)
{
    const QString plain = folded(text);
    QStringList list;
    eachRun(plain, isWordPart, [&](qsizetype start, qsizetype length) {
        list += cut(QStringView(plain).mid(start, length)).toString();
    });
    return list;
}

QStringList asked(QStringView typed)
{
    QStringList list = words(typed);
    const QString together = list.join(QString());
    // SIREN and SIRET are read and copied in groups of three and five digits.
    if (list.size() > 1 && (together.size() == 9 || together.size() == 14) && isDigits(together))
        return {together};
    QStringList kept;
    for (const QString &word : std::as_const(list)) {
        const bool implied = std::any_of(list.begin(), list.end(), [&](const QString &other) {
            return other.size() > word.size() && other.startsWith(word);
        });
        if (!implied && !kept.contains(word) && kept.size() < mostWords)
            kept += word;
    }
    return kept;
}

QString typeToken(QStringView type)
{
    QString token(QChar{typeMark});
    for (const QChar c : type)
        if (c.isLetterOrNumber())
            token += c;
    return token;
}

QString titleToken(QStringView word)
{
    return QChar(titleMark) + word.toString();
}

bool isToken(QStringView word)
{
    return !word.isEmpty() && (word.front() == typeMark || word.front() == titleMark);
}

Hit hit(QByteArrayView words, QByteArrayView prefix)
{
    if (prefix.isEmpty())
        return Hit::Prefix;
    Hit best = Hit::None;
    const std::string_view text(words.data(), static_cast<size_t>(words.size()));
    const std::string_view sought(prefix.data(), static_cast<size_t>(prefix.size()));
    for (size_t at = text.find(sought); at != std::string_view::npos; at = text.find(sought, at + 1)) {
        if (at > 0 && text[at - 1] != ' ')
            continue;
        const size_t after = at + sought.size();
        if (after == text.size() || text[after] == ' ')
            return Hit::Whole;
        best = Hit::Prefix;
    }
    return best;
}

} // namespace searchtext

QList<TextRange> matches(QStringView text, QStringView query)
{
    const QStringList asked = searchtext::asked(query);
    QList<TextRange> ranges;
    if (asked.isEmpty())
        return ranges;
    eachRun(text, isWordPartOrMark, [&](qsizetype start, qsizetype length) {
        const QStringView written = text.mid(start, length);
        const QString plain = folded(written);
        qsizetype longest = 0;
        for (const QString &word : asked)
            if (plain.startsWith(word))
                longest = std::max(longest, word.size());
        if (longest == 0)
            return;
        // The shortest beginning, as written, whose folding holds the word: "Cœ" for "coe".
        qsizetype units = 0;
        while (units < length) {
            qsizetype step = 1;
            codePointAt(written, units, step);
            units += step;
            if (folded(written.left(units)).size() >= longest)
                break;
        }
        while (units < length && QChar::isMark(written[units].unicode()))
            ++units;
        ranges.append({start, units});
    });
    return ranges;
}

} // namespace etabli
