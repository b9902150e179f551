#include "ui/widgets/datetext.h"

#include "core/base/textfold.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace etabli {
namespace {

// Folded names; three letters are not always enough to tell (juin, juillet), so the beginnings allowed are listed.
struct MonthName { QLatin1String whole; int least; int month; };

constexpr std::array<MonthName, 24> monthNames{{
    {"janvier"_L1, 3, 1}, {"fevrier"_L1, 3, 2}, {"mars"_L1, 3, 3}, {"avril"_L1, 3, 4}, {"mai"_L1, 3, 5}, {"juin"_L1, 4, 6},
    {"juillet"_L1, 4, 7}, {"aout"_L1, 3, 8}, {"septembre"_L1, 3, 9}, {"octobre"_L1, 3, 10}, {"novembre"_L1, 3, 11}, {"decembre"_L1, 3, 12},
    {"january"_L1, 3, 1}, {"february"_L1, 3, 2}, {"march"_L1, 3, 3}, {"april"_L1, 3, 4}, {"may"_L1, 3, 5}, {"june"_L1, 3, 6},
    {"july"_L1, 3, 7}, {"august"_L1, 3, 8}, {"september"_L1, 3, 9}, {"october"_L1, 3, 10}, {"november"_L1, 3, 11}, {"december"_L1, 3, 12},
}};

int monthOf(const QString &word)
{
    int found = 0;
    for (const MonthName &name : monthNames) {
        if (word.size() < name.least || !QString(name.whole).startsWith(word))
            continue;
        if (found != 0 && found != name.month)
            return 0;
        found = name.month;
    }
    return found;
}

tl::expected<std::optional<QDate>, DateProblem> checked(const QString &yearText, int month, int day)
{
    const int year = yearText.toInt();
    if (yearText.size() < 4)
        return tl::unexpected(year == 0 ? DateProblem::YearOutOfRange : DateProblem::ShortYear);
    if (yearText.size() > 4 || year < 1000)
        return tl::unexpected(DateProblem::YearOutOfRange);
    if (month < 1 || month > 12)
        return tl::unexpected(DateProblem::NoSuchMonth);
    const QDate date(year, month, day);
    if (!date.isValid())
        return tl::unexpected(DateProblem::NoSuchDay);
    return std::optional<QDate>(date);
}

} // namespace

tl::expected<std::optional<QDate>, DateProblem> parseDate(QStringView typed)
{
    const QString text = folded(typed).simplified();
    if (text.isEmpty())
        return std::optional<QDate>();

    static const QRegularExpression iso(u"^([0-9]{4,6})-([0-9]{1,2})-([0-9]{1,2})$"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return checked(match.captured(1), match.captured(2).toInt(), match.captured(3).toInt());

    static const QRegularExpression numbers(u"^([0-9]{1,2}) ?[/. -] ?([0-9]{1,2}) ?[/. -] ?([0-9]{1,6})$"_s);
    if (const auto match = numbers.match(text); match.hasMatch())
        return checked(match.captured(3), match.captured(2).toInt(), match.captured(1).toInt());

    static const QRegularExpression words(u"^([0-9]{1,2}) ?(?:er)? ([a-z]+)\\.? ([0-9]{1,6})$"_s);
    if (const auto match = words.match(text); match.hasMatch()) {
        const int month = monthOf(match.captured(2));
        if (month == 0)
            return tl::unexpected(DateProblem::NoSuchMonth);
        return checked(match.captured(3), month, match.captured(1).toInt());
    }
    return tl::unexpected(DateProblem::NotADate);
}

} // namespace etabli
