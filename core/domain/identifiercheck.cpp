#include "core/domain/identifiercheck.h"

#include <algorithm>

namespace etabli {

namespace {

using Reason = IdentifierVerdict::Reason;
/// Fine, or why a text without spaces and in upper case is not an identifier.
using Rule = Reason (*)(QStringView);

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool allZeros(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'0'; });
}

int digit(QChar c)
{
    return c.unicode() - u'0';
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool twice = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        int value = digit(digits[i]);
        if (twice)
            value = value > 4 ? 2 * value - 9 : 2 * value;
        sum += value;
        twice = !twice;
    }
    return sum % 10 == 0;
}

int digitSum(QStringView digits)
{
    int sum = 0;
    for (const QChar c : digits)
        sum += digit(c);
    return sum;
}

/// "3.85290309E+13", as spreadsheets write a long number.
bool isScientific(QStringView text)
{
    const qsizetype e = text.indexOf(u'E');
    if (e < 1 || e + 1 >= text.size())
        return false;
    qsizetype separators = 0;
    for (const QChar c : text.first(e)) {
        if (c == u'.' || c == u',')
            ++separators;
        else if (!isDigit(c))
            return false;
    }
    QStringView exponent = text.sliced(e + 1);
    if (exponent.startsWith(u'+'))
        exponent = exponent.sliced(1);
    return separators <= 1 && isDigit(text.front()) && !exponent.isEmpty() && allDigits(exponent);
}

Reason digitsOfLength(QStringView text, qsizetype length)
{
    if (!allDigits(text))
        return isScientific(text) ? Reason::Scientific : Reason::Characters;
    if (text.size() != length)
        return Reason::Length;
    return allZeros(text) ? Reason::Placeholder : Reason::Fine;
}

Reason sirenRule(QStringView text)
{
    const Reason reason = digitsOfLength(text, 9);
    if (reason != Reason::Fine)
        return reason;
    return passesLuhn(text) ? Reason::Fine : Reason::Checksum;
}

Reason siretRule(QStringView text)
{
    const Reason reason = digitsOfLength(text, 14);
    if (reason != Reason::Fine || passesLuhn(text))
        return reason;
    const bool post = text.startsWith(QStringView(u"356000000")) && digitSum(text) % 5 == 0;
    return post ? Reason::Fine : Reason::Checksum;
}

Reason rnaRule(QStringView text)
{
    for (const QChar c : text) {
        if (!isDigit(c) && !isCapital(c))
            return Reason::Characters;
    }
    if (text.size() != 10)
        return Reason::Length;
    const bool shaped = text[0] == u'W' && isDigit(text[1]) && allDigits(text.sliced(3));
    return shaped ? Reason::Fine : Reason::Shape;
}

Reason uaiRule(QStringView text)
{
    static constexpr QStringView letters = u"ABCDEFGHJKLMNPRSTUVWXYZ";
    for (const QChar c : text) {
        if (!isDigit(c) && !isCapital(c))
            return Reason::Characters;
    }
    if (text.size() != 8)
        return Reason::Length;
    if (!allDigits(text.first(7)) || !isCapital(text[7]))
        return Reason::Shape;
    return text[7] == letters[text.first(7).toInt() % letters.size()] ? Reason::Fine : Reason::Checksum;
}

/// How many leading characters name a département: 2, 3 overseas, 0 when none does.
/// 20 was parted into 2A and 2B in 1976.
qsizetype departementLength(QStringView text)
{
    if (text.size() < 2)
        return 0;
    if (text[0] == u'2' && (text[1] == u'A' || text[1] == u'B'))
        return 2;
    if (!allDigits(text.first(2)))
        return 0;
    const int number = digit(text[0]) * 10 + digit(text[1]);
    if (number >= 1 && number <= 95)
        return number == 20 ? 0 : 2;
    if (text.size() < 3 || !isDigit(text[2]))
        return 0;
    const int third = digit(text[2]);
    const bool overseas = (number == 97 && third >= 1 && third <= 8) || (number == 98 && third >= 4);
    return overseas ? 3 : 0;
}

Reason placeCharacters(QStringView text)
{
    for (const QChar c : text) {
        if (!isDigit(c) && !isCapital(c))
            return Reason::Characters;
    }
    return Reason::Fine;
}

Reason communeRule(QStringView text)
{
    if (placeCharacters(text) != Reason::Fine)
        return Reason::Characters;
    if (text.size() != 5)
        return Reason::Length;
    const qsizetype length = departementLength(text);
    if (length == 0)
        return Reason::NoDepartement;
    return allDigits(text.sliced(length)) ? Reason::Fine : Reason::Shape;
}

Reason departementRule(QStringView text)
{
    if (placeCharacters(text) != Reason::Fine)
        return Reason::Characters;
    if (text.size() != 2 && text.size() != 3)
        return Reason::Length;
    return departementLength(text) == text.size() ? Reason::Fine : Reason::NoDepartement;
}

QString compact(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c.unicode() < 0x80 ? c.toUpper() : c;
    }
    return out;
}

/// `length` is that of the identifier, where zeros may have been lost in front of it; 0 where they cannot.
/// A spreadsheet takes the zeros away at once: at most `lost` of them are put back.
IdentifierVerdict judge(QStringView text, Rule rule, qsizetype length, qsizetype lost)
{
    IdentifierVerdict verdict;
    const QString plain = compact(text);
    if (plain.isEmpty())
        return verdict;
    verdict.reason = rule(plain);
    if (verdict.reason == Reason::Fine) {
        verdict.valid = plain == text;
        verdict.normalised = plain;
        if (!verdict.valid)
            verdict.reason = Reason::Spelling;
        return verdict;
    }
    const qsizetype missing = length - plain.size();
    if (verdict.reason == Reason::Length && missing > 0 && missing <= lost) {
        const QString padded = QString(missing, u'0') + plain;
        if (rule(padded) == Reason::Fine) {
            verdict.reason = Reason::LeadingZeroLost;
            verdict.normalised = padded;
        }
    }
    return verdict;
}

} // namespace

IdentifierVerdict checkSiren(QStringView text)
{
    return judge(text, sirenRule, 9, 3);
}

IdentifierVerdict checkSiret(QStringView text)
{
    return judge(text, siretRule, 14, 3);
}

IdentifierVerdict checkRna(QStringView text)
{
    return judge(text, rnaRule, 0, 0);
}

IdentifierVerdict checkUai(QStringView text)
{
    return judge(text, uaiRule, 8, 1);
}

IdentifierVerdict checkCommuneCode(QStringView text)
{
    return judge(text, communeRule, 5, 1);
}

IdentifierVerdict checkDepartementCode(QStringView text)
{
    return judge(text, departementRule, 2, 1);
}

} // namespace etabli
