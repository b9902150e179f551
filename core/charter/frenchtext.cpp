#include "core/charter/frenchtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace etabli::french {

namespace {

constexpr QChar narrowSpace(0x202F);
constexpr QChar hardSpace(0x00A0);
constexpr QChar curlyApostrophe(0x2019);
constexpr QChar openQuote(0x00AB);
constexpr QChar closeQuote(0x00BB);
constexpr QChar ellipsis(0x2026);

bool isBlank(QChar c)
{
    return c == u' ' || c == hardSpace || c == narrowSpace || c == u'\t' || c == QChar(0x2009);
}

/// Without what no page can show: controls, lone surrogates, non-characters, direction overrides.
QString printable(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate()) {
            if (i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                const char32_t point = QChar::surrogateToUcs4(c, text[i + 1]);
                if (!QChar::isNonCharacter(point))
                    clean += text.mid(i, 2);
                ++i;
            }
            continue;
        }
        const char16_t u = c.unicode();
        if (c.isLowSurrogate() || QChar::isNonCharacter(u) || u == 0xFEFF)
            continue;
        if (u == u'\n' || u == 0x2028 || u == 0x2029)
            clean += u'\n';
        else if (u == u'\t')
            clean += u' ';
        else if (u < 0x20 || (u >= 0x7F && u < 0xA0) || u == 0x00AD)
            continue;
        else if ((u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069))
            continue;
        else
            clean += c;
    }
    return clean;
}

/// A web or mail address, where punctuation is no punctuation.
bool isAddress(QStringView word)
{
    return word.contains(u"://") || word.startsWith(u"www.") || word.contains(u'@');
}

/// Removes the blanks at the end of `line`, unless nothing else is there.
void dropTrailingBlanks(QString &line)
{
    while (line.size() > 1 && isBlank(line.back()))
        line.chop(1);
}

bool endsSentence(QStringView line, qsizetype after)
{
    if (after >= line.size())
        return true;
    const QChar c = line[after];
    return c.isSpace() || isBlank(c) || c == u')' || c == closeQuote || c == u']' || c == u'?' || c == u'!' ||
           c == ellipsis || c == u'"';
}

QString spaced(QStringView line)
{
    const bool pairedQuotes = line.count(u'"') % 2 == 0;
    bool quoteOpen = false;
    qsizetype wordEnd = 0;
    bool inAddress = false;
    QString out;
    out.reserve(line.size() + 16);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const QChar before = out.isEmpty() ? QChar(u' ') : out.back();
        if (i >= wordEnd) {
            wordEnd = i;
            while (wordEnd < line.size() && !line[wordEnd].isSpace())
                ++wordEnd;
            inAddress = isAddress(line.mid(i, wordEnd - i));
            wordEnd = std::max(wordEnd, i + 1);
        }
        if (inAddress) {
            out += c;
        } else if (c == u'\'' && (before.isLetterOrNumber())) {
            out += curlyApostrophe;
        } else if (c == u'"' && pairedQuotes) {
            if (!quoteOpen) {
                out += openQuote;
                out += narrowSpace;
                while (i + 1 < line.size() && isBlank(line[i + 1]))
                    ++i;
            } else {
                dropTrailingBlanks(out);
                out += narrowSpace;
                out += closeQuote;
            }
            quoteOpen = !quoteOpen;
        } else if (c == openQuote) {
            out += c;
            out += narrowSpace;
            while (i + 1 < line.size() && isBlank(line[i + 1]))
                ++i;
        } else if (c == closeQuote) {
            dropTrailingBlanks(out);
            out += narrowSpace;
            out += c;
        } else if ((c == u'?' || c == u'!' || c == u';') && endsSentence(line, i + 1) && !out.isEmpty()) {
            if (before != u'?' && before != u'!' && before != u'(') {
                dropTrailingBlanks(out);
                out += narrowSpace;
            }
            out += c;
        } else if (c == u':' && !out.isEmpty() && (isBlank(before) || endsSentence(line, i + 1))) {
            dropTrailingBlanks(out);
            out += narrowSpace;
            out += c;
        } else if (c == u'%' || c == QChar(0x20AC)) {
            qsizetype end = out.size();
            while (end > 0 && isBlank(out[end - 1]))
                --end;
            if (end > 0 && out[end - 1].isDigit()) {
                out.truncate(end);
                out += c == u'%' ? narrowSpace : hardSpace;
            } else if (c != u'%' && end > 1 && out[end - 1] == u'M' &&
                       (out[end - 2].isDigit() || isBlank(out[end - 2]))) {
                out.truncate(end);
            }
            out += c;
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

QString forPrint(QStringView text)
{
    static const QRegularExpression dots(QStringLiteral("(?<!\\.)\\.{3}(?!\\.)"));
    static const QRegularExpression numero(QStringLiteral("\\b([Nn])[°º][ \\x{00A0}\\x{202F}]*(?=\\d)"));
    static const QRegularExpression thousands(
        QStringLiteral("(?<![\\d.,/-])\\d{1,3}(?:[ \\x{00A0}\\x{202F}]\\d{3})+(?![\\d/])"));
    static const QRegularExpression gaps(QStringLiteral("[ ]{2,}"));

    QStringList lines;
    const QString clean = printable(text);
    for (const QStringView raw : QStringView(clean).split(u'\n')) {
        QString line = raw.trimmed().toString();
        line.replace(dots, QString(ellipsis));
        line.replace(gaps, QStringLiteral(" "));
        line.replace(numero, QStringLiteral("\\1°") + hardSpace);
        for (auto match = thousands.globalMatch(line); match.hasNext();) {
            const auto found = match.next();
            for (qsizetype i = found.capturedStart(); i < found.capturedEnd(); ++i) {
                if (isBlank(line[i]))
                    line[i] = narrowSpace;
            }
        }
        lines += spaced(line);
    }
    return lines.join(u'\n');
}

QString lineForPrint(QStringView text)
{
    // QString::simplified() would lose the no-break spaces.
    return forPrint(text).split(u'\n', Qt::SkipEmptyParts).join(u' ');
}

QString number(qint64 value)
{
    // The magnitude in unsigned arithmetic, so that the least of all numbers is written too.
    const quint64 magnitude =
        value < 0 ? quint64(0) - static_cast<quint64>(value) : static_cast<quint64>(value);
    QString digits = QString::number(magnitude);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, narrowSpace);
    return value < 0 ? QChar(0x2212) + digits : digits;
}

QString money(qint64 cents)
{
    const bool negative = cents < 0;
    const quint64 magnitude =
        negative ? quint64(0) - static_cast<quint64>(cents) : static_cast<quint64>(cents);
    QString text = number(static_cast<qint64>(magnitude / 100));
    if (const quint64 rest = magnitude % 100; rest != 0)
        text += u',' + QString::number(rest).rightJustified(2, u'0');
    if (negative)
        text.prepend(QChar(0x2212));
    return text + hardSpace + QChar(0x20AC);
}

namespace {

QString dayText(QDate date)
{
    return date.day() == 1 ? QStringLiteral("1er") : QString::number(date.day());
}

} // namespace

QString longDate(QDate date)
{
    static const std::array<QString, 12> months = {
        QStringLiteral("janvier"), QStringLiteral("février"),  QStringLiteral("mars"),
        QStringLiteral("avril"),   QStringLiteral("mai"),      QStringLiteral("juin"),
        QStringLiteral("juillet"), QStringLiteral("août"),     QStringLiteral("septembre"),
        QStringLiteral("octobre"), QStringLiteral("novembre"), QStringLiteral("décembre")};
    if (!date.isValid())
        return {};
    return dayText(date) + hardSpace + months.at(static_cast<size_t>(date.month() - 1)) + u' ' +
           QString::number(date.year());
}

QString mediumDate(QDate date)
{
    static const std::array<QString, 12> months = {
        QStringLiteral("janv."), QStringLiteral("févr."), QStringLiteral("mars"),  QStringLiteral("avril"),
        QStringLiteral("mai"),   QStringLiteral("juin"),  QStringLiteral("juil."), QStringLiteral("août"),
        QStringLiteral("sept."), QStringLiteral("oct."),  QStringLiteral("nov."),  QStringLiteral("déc.")};
    if (!date.isValid())
        return {};
    return dayText(date) + hardSpace + months.at(static_cast<size_t>(date.month() - 1)) + hardSpace +
           QString::number(date.year());
}

QString inWords(int value, bool feminine)
{
    static const std::array<QString, 17> small = {
        QStringLiteral("zéro"),   QStringLiteral("un"),     QStringLiteral("deux"),
        QStringLiteral("trois"),  QStringLiteral("quatre"), QStringLiteral("cinq"),
        QStringLiteral("six"),    QStringLiteral("sept"),   QStringLiteral("huit"),
        QStringLiteral("neuf"),   QStringLiteral("dix"),    QStringLiteral("onze"),
        QStringLiteral("douze"),  QStringLiteral("treize"), QStringLiteral("quatorze"),
        QStringLiteral("quinze"), QStringLiteral("seize")};
    static const std::array<QString, 10> tens = {QString(),
                                                 QStringLiteral("dix"),
                                                 QStringLiteral("vingt"),
                                                 QStringLiteral("trente"),
                                                 QStringLiteral("quarante"),
                                                 QStringLiteral("cinquante"),
                                                 QStringLiteral("soixante"),
                                                 QStringLiteral("soixante"),
                                                 QStringLiteral("quatre-vingt"),
                                                 QStringLiteral("quatre-vingt")};
    if (value < 0 || value > 99)
        return number(value);
    if (value == 1 && feminine)
        return QStringLiteral("une");
    if (value < 17)
        return small.at(static_cast<size_t>(value));
    if (value < 20)
        return QStringLiteral("dix-") + small.at(static_cast<size_t>(value - 10));
    const int ten = value / 10;
    const int rest = (ten == 7 || ten == 9) ? value % 10 + 10 : value % 10;
    const QString base = tens.at(static_cast<size_t>(ten));
    if (value == 80)
        return QStringLiteral("quatre-vingts");
    if (rest == 0)
        return base;
    const QString joint = (rest == 1 || rest == 11) && ten < 8 ? QStringLiteral(" et ") : QStringLiteral("-");
    return base + joint + inWords(rest, feminine);
}

QString enumeration(const QStringList &items)
{
    QStringList kept;
    for (const QString &item : items) {
        if (!item.trimmed().isEmpty())
            kept += item.trimmed();
    }
    if (kept.size() < 2)
        return kept.join(QString());
    const QString last = kept.takeLast();
    return kept.join(QStringLiteral(", ")) + QStringLiteral(" et ") + last;
}

QString initialsOf(QStringView name)
{
    static const QSet<QString> skipped = {
        QStringLiteral("de"), QStringLiteral("du"),  QStringLiteral("des"),  QStringLiteral("la"),
        QStringLiteral("le"), QStringLiteral("les"), QStringLiteral("l"),    QStringLiteral("d"),
        QStringLiteral("et"), QStringLiteral("en"),  QStringLiteral("au"),   QStringLiteral("aux"),
        QStringLiteral("à"),  QStringLiteral("sur"), QStringLiteral("pour"), QStringLiteral("sous"),
        QStringLiteral("par")};
    static const QRegularExpression parts(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = name.toString().split(parts, Qt::SkipEmptyParts);
    if (words.size() == 1) {
        const QString &word = words.first();
        if (word.size() <= 5 && word == word.toUpper())
            return word;
        return word.left(word.size() > 3 ? 2 : 3).toUpper();
    }
    QString initials;
    for (const QString &word : words) {
        if (initials.size() >= 4)
            break;
        if (!skipped.contains(word.toLower()) && !word.front().isSurrogate())
            initials += word.front().toUpper();
    }
    return initials;
}

} // namespace etabli::french
