#include "ui/widgets/moneytext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace etabli {
namespace {

constexpr QChar thousandsSpace(0x202F);
constexpr QChar noBreakSpace(0x00A0);

bool isDigits(QStringView text)
{
    for (const QChar sign : text) {
        if (sign < u'0' || sign > u'9')
            return false;
    }
    return true;
}

// Drops a unit at the end; answers the power of ten it stands for, −1 when what is left is no number.
int takeUnit(QString &text)
{
    static const QRegularExpression unit(u"(k|K|M)?(€|eur|EUR|euros?|Euros?)?$"_s);
    const auto match = unit.match(text);
    const QString power = match.captured(1);
    text.truncate(match.capturedStart());
    if (power.isEmpty())
        return 0;
    return power == "M"_L1 ? 6 : 3;
}

// "1.250.000" → "1250000"; leaves other texts alone.
bool joinDottedThousands(QString &whole)
{
    static const QRegularExpression dotted(u"^[0-9]{1,3}(\\.[0-9]{3})+$"_s);
    if (!dotted.match(whole).hasMatch())
        return false;
    whole.remove(u'.');
    return true;
}

} // namespace

tl::expected<std::optional<qint64>, MoneyProblem> parseMoney(QStringView typed)
{
    QString text;
    for (const QChar sign : typed) {
        if (!sign.isSpace() && sign != QChar(0x200B) && sign != QChar(0xFEFF))
            text += sign;
    }
    if (text.isEmpty())
        return std::optional<qint64>();
    const int power = takeUnit(text);
    if (text.startsWith(u'-') || text.startsWith(QChar(0x2212)))
        return tl::unexpected(isDigits(QStringView(text).mid(1, 1)) && text.size() > 1 ? MoneyProblem::Negative : MoneyProblem::NotANumber);

    QString whole = text;
    QString decimals;
    if (text.count(u',') > 1)
        return tl::unexpected(MoneyProblem::NotANumber);
    if (const qsizetype comma = text.indexOf(u','); comma >= 0) {
        whole = text.left(comma);
        decimals = text.mid(comma + 1);
        if (whole.contains(u'.') && !joinDottedThousands(whole))
            return tl::unexpected(MoneyProblem::NotANumber);
    } else if (const qsizetype dot = text.indexOf(u'.'); dot >= 0) {
        if (text.count(u'.') > 1) {
            if (!joinDottedThousands(whole))
                return tl::unexpected(MoneyProblem::NotANumber);
        } else {
            whole = text.left(dot);
            decimals = text.mid(dot + 1);
            if (power == 0 && decimals.size() == 3 && isDigits(decimals) && !whole.isEmpty() && isDigits(whole))
                return tl::unexpected(MoneyProblem::Ambiguous);
        }
    }
    if (!isDigits(whole) || !isDigits(decimals) || (whole.isEmpty() && decimals.isEmpty()))
        return tl::unexpected(MoneyProblem::NotANumber);

    // Whole arithmetic on the digits: no floating point comes near money.
    while (decimals.size() > power + 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > power + 2)
        return tl::unexpected(MoneyProblem::TooManyDecimals);
    QString cents = whole + decimals.leftJustified(power + 2, u'0');
    while (cents.size() > 1 && cents.startsWith(u'0'))
        cents.remove(0, 1);
    if (cents.size() > 14)
        return tl::unexpected(MoneyProblem::TooLarge);
    return std::optional<qint64>(cents.toLongLong());
}

QString moneyText(qint64 cents)
{
    const bool negative = cents < 0;
    const quint64 size = negative ? quint64(0) - static_cast<quint64>(cents) : static_cast<quint64>(cents);
    QString whole = QString::number(size / 100);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, thousandsSpace);
    if (const quint64 rest = size % 100; rest != 0)
        whole += u',' + QString::number(rest).rightJustified(2, u'0');
    if (negative)
        whole.prepend(QChar(0x2212));
    return whole + noBreakSpace + QChar(0x20AC);
}

} // namespace etabli
