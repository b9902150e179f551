#include "core/domain/fieldparser.h"

#include "core/base/textfold.h"
#include "core/domain/identifiercheck.h"

#include <QDate>

#include <algorithm>

namespace etabli {

namespace {

constexpr int firstYear = 1800;
constexpr int lastYear = 2200;
constexpr qsizetype longestQuote = 60;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2009);
}

/// Thousands parted by a sign must come in groups of three.
std::optional<QString> wholeDigits(QStringView text, QChar separator)
{
    if (!text.contains(separator))
        return allDigits(text) ? std::optional(text.toString()) : std::nullopt;
    QString digits;
    const auto groups = text.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool fits = i == 0 ? groups[i].size() >= 1 && groups[i].size() <= 3 : groups[i].size() == 3;
        if (!fits || !allDigits(groups[i]))
            return std::nullopt;
        digits += groups[i];
    }
    return digits;
}

std::optional<qint64> wholeNumber(QStringView typed)
{
    QString text;
    for (const QChar c : typed) {
        if (!isBlank(c))
            text += c == QChar(0x2212) ? QChar(u'-') : c;
    }
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number > 1'000'000'000'000'000 || number < -1'000'000'000'000'000)
        return std::nullopt;
    return number;
}

std::optional<bool> yesNo(QStringView typed)
{
    const QString word = folded(typed);
    if (word == u"oui" || word == u"true" || word == u"1" || word == u"yes" || word == u"vrai")
        return true;
    if (word == u"non" || word == u"false" || word == u"0" || word == u"no" || word == u"faux")
        return false;
    return std::nullopt;
}

bool isEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || text.indexOf(u'@', at + 1) >= 0 || text.size() > 254)
        return false;
    const QStringView domain = text.sliced(at + 1);
    const bool blank = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u',' || c == u';'; });
    return !blank && domain.indexOf(u'.') > 0 && !domain.endsWith(u'.') && !domain.contains(QStringLiteral(".."));
}

/// A web address with or without its scheme; no other scheme than http and https.
bool isWebAddress(QStringView text)
{
    QStringView rest = text;
    const qsizetype scheme = text.indexOf(QStringLiteral("://"));
    if (scheme >= 0) {
        const QStringView name = text.first(scheme);
        if (name.compare(u"http", Qt::CaseInsensitive) != 0 && name.compare(u"https", Qt::CaseInsensitive) != 0)
            return false;
        rest = text.sliced(scheme + 3);
    }
    const auto ends = [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u':'; };
    const QStringView host(rest.begin(), std::find_if(rest.begin(), rest.end(), ends));
    const bool blank = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const bool localHost = scheme >= 0 && host == u"localhost";
    return !blank && (localHost || (host.indexOf(u'.') > 0 && !host.endsWith(u'.')))
        && !host.contains(QStringLiteral("..")) && !host.contains(u'@');
}

/// An identifier whose spaces and case alone may be put right; nothing when it is wrong.
std::optional<QString> identifier(Check check, const QString &text)
{
    IdentifierVerdict verdict;
    if (check == Check::Siren)
        verdict = checkSiren(text);
    else if (check == Check::Siret)
        verdict = checkSiret(text);
    else
        verdict = checkRna(text);
    if (!verdict.acceptable())
        return std::nullopt;
    return verdict.valid ? text : verdict.normalised;
}

} // namespace

QString FieldParser::subject(const RecordType &type, const Field &field, QStringView typed)
{
    QString quote;
    for (const QChar c : typed.first(std::min(typed.size(), longestQuote)))
        quote += c.isPrint() && !c.isSurrogate() ? c : QChar(u' ');
    quote = quote.trimmed();
    if (typed.size() > longestQuote)
        quote += QChar(0x2026);
    return QString(type.name) + u'.' + QString(field.name) + u'=' + quote;
}

bool FieldParser::isClean(QStringView text, bool several)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate()) {
            if (i + 1 >= text.size() || !text[i + 1].isLowSurrogate())
                return false;
            ++i;
            continue;
        }
        if (c.isLowSurrogate() || c == QChar(0xFFFD) || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            return false;
        const bool lineEnd = c == u'\n' || c == u'\t' || c == u'\r';
        if (c.category() == QChar::Other_Control && !(several && lineEnd))
            return false;
        if (!several && (c == QChar(0x2028) || c == QChar(0x2029)))
            return false;
    }
    return true;
}

std::optional<qint64> FieldParser::amount(QStringView typed)
{
    QString text;
    for (const QChar c : typed) {
        if (!isBlank(c))
            text += c == QChar(0x2212) ? QChar(u'-') : c;
    }
    if (text.endsWith(QChar(0x20AC)))
        text.chop(1);
    bool negative = false;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        negative = text.startsWith(u'-');
        text.remove(0, 1);
    }
    // The last sign met parts the cents, unless it comes several times: it then parts thousands.
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    const QChar mark = dot > comma ? u'.' : u',';
    const QChar other = dot > comma ? u',' : u'.';
    qsizetype at = std::max(dot, comma);
    if (at >= 0 && text.count(mark) > 1)
        at = text.contains(other) ? -2 : -1;
    if (at == -2)
        return std::nullopt;
    const QString cents = at < 0 ? QString() : text.mid(at + 1);
    if (at >= 0 && (cents.isEmpty() || cents.size() > 2 || !allDigits(cents)))
        return std::nullopt;
    const QString whole = at < 0 ? text : text.left(at);
    const auto digits = wholeDigits(whole, at < 0 ? mark : other);
    if (!digits || digits->size() > 18)
        return std::nullopt;
    const qint64 euros = digits->toLongLong();
    const qint64 hundredths = cents.leftJustified(2, u'0').toLongLong();
    if (euros > largestEuros || (euros == largestEuros && hundredths > 0))
        return std::nullopt;
    const qint64 total = euros * 100 + hundredths;
    return negative ? -total : total;
}

std::optional<QString> FieldParser::isoDate(QStringView typed)
{
    const QStringView text = typed.trimmed();
    const auto number = [](QStringView digits) { return allDigits(digits) ? digits.toInt() : -1; };
    QDate date;
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-')
        date = QDate(number(text.first(4)), number(text.sliced(5, 2)), number(text.sliced(8, 2)));
    else if (text.size() == 10 && text[2] == u'/' && text[5] == u'/')
        date = QDate(number(text.sliced(6, 4)), number(text.sliced(3, 2)), number(text.first(2)));
    if (!date.isValid() || date.year() < firstYear || date.year() > lastYear)
        return std::nullopt;
    return date.toString(Qt::ISODate);
}

Result<Value> FieldParser::parse(const RecordType &type, const Field &field, QStringView typed) const
{
    const QString about = subject(type, field, typed);
    const Kind kind = elementKind(field.kind);
    const qsizetype longest = kind == Kind::LongText ? longestLongText : longestText;
    if (typed.size() > longest)
        return failure(Fault::TooLarge, about);
    if (!isClean(typed, kind == Kind::LongText))
        return failure(Fault::InvalidText, about);
    QString text = typed.toString();
    if (kind == Kind::LongText)
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    else
        text = text.trimmed();
    if (QStringView(text).trimmed().isEmpty()) {
        if (field.has(FieldFlag::Required))
            return failure(Fault::RequiredMissing, about);
        if (field.isSet())
            return failure(Fault::InvalidValue, about);
        return Value();
    }

    switch (kind) {
    case Kind::Date:
        if (const auto date = isoDate(text))
            return Value(*date);
        return failure(Fault::InvalidDate, about);
    case Kind::Money:
        if (const auto cents = amount(text))
            return Value(*cents);
        return failure(Fault::InvalidAmount, about);
    case Kind::Integer: {
        const auto number = wholeNumber(text);
        if (!number || (field.check == Check::Positive && *number < 0))
            return failure(Fault::InvalidValue, about);
        if (field.check == Check::Year && (*number < firstYear || *number > lastYear))
            return failure(Fault::InvalidDate, about);
        return Value(*number);
    }
    case Kind::YesNo:
        if (const auto answer = yesNo(text))
            return Value(*answer);
        return failure(Fault::InvalidValue, about);
    case Kind::Choice:
        return parseChoice(field, text, about);
    case Kind::Reference:
        return parseReference(field, text, about);
    case Kind::Territory:
        return parseTerritory(text, about);
    case Kind::File: {
        const QString hash = text.toLower();
        const bool hexadecimal = std::all_of(hash.begin(), hash.end(), [](QChar c) {
            return isDigit(c) || (c >= u'a' && c <= u'f');
        });
        if (hash.size() != 64 || !hexadecimal)
            return failure(Fault::InvalidValue, about);
        return Value(hash);
    }
    default:
        return parseText(field, text, about);
    }
}

Result<Value> FieldParser::parseText(const Field &field, const QString &text, const QString &subject) const
{
    switch (field.check) {
    case Check::Siren:
    case Check::Siret:
    case Check::Rna:
        if (const auto good = identifier(field.check, text))
            return Value(*good);
        return failure(Fault::InvalidIdentifier, subject);
    case Check::Email:
        if (!isEmail(text))
            return failure(Fault::InvalidValue, subject);
        break;
    case Check::Url:
        if (!isWebAddress(text))
            return failure(Fault::InvalidValue, subject);
        break;
    default:
        break;
    }
    return Value(text);
}

Result<Value> FieldParser::parseChoice(const Field &field, const QString &text, const QString &subject) const
{
    const Vocabularies::Ptr &words = m_lookups.words ? m_lookups.words : Vocabularies::shipped();
    const Vocabulary *list = words->list(QString(field.target));
    const Term *found = list ? list->term(text) : nullptr;
    if (list && !found) {
        const auto same = std::find_if(list->terms.cbegin(), list->terms.cend(), [&](const Term &term) {
            return term.code.compare(text, Qt::CaseInsensitive) == 0;
        });
        found = same == list->terms.cend() ? nullptr : &*same;
    }
    if (!found || (found->retired && !m_lookups.retiredToo))
        return failure(Fault::UnknownCode, subject);
    return Value(found->code);
}

Result<Value> FieldParser::parseReference(const Field &field, const QString &text, const QString &subject) const
{
    const auto id = Id::fromString(text);
    if (!id)
        return failure(Fault::UnknownRecord, subject);
    if (m_lookups.recordExists) {
        ETABLI_ASSIGN(const bool exists, m_lookups.recordExists(QString(field.target), *id));
        if (!exists)
            return failure(Fault::UnknownRecord, subject);
    }
    return Value(id->toString());
}

Result<Value> FieldParser::parseTerritory(const QString &text, const QString &subject) const
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || colon + 1 >= text.size())
        return failure(Fault::UnknownTerritory, subject);
    if (!m_lookups.territory)
        return Value(text);
    const auto place = m_lookups.territory(text);
    if (!place && place.error().fault == Fault::UnknownTerritory)
        return failure(Fault::UnknownTerritory, subject, place.error().detail);
    if (!place)
        return tl::unexpected(place.error());
    return Value(*place);
}

} // namespace etabli
