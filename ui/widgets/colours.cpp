#include "ui/widgets/colours.h"

#include <algorithm>
#include <cmath>

namespace etabli {
namespace {

struct Pair { QRgb light; QRgb dark; };

// In the order of Token. One table for palette, style sheet, painters and tests.
constexpr std::array<Pair, static_cast<std::size_t>(Token::Count)> tokens{{
    {0xF1F4F4, 0x15191C}, {0xE8EDED, 0x111517}, {0xFFFFFF, 0x1C2326}, {0xF7F9F9, 0x212A2D},
    {0x1A2529, 0xE6ECEE}, {0x4F5E65, 0xA6B3B8}, {0xD2DADC, 0x333E42}, {0x7A888E, 0x7A888E},
    {0x0B5F66, 0x63C3C7}, {0xFFFFFF, 0x0B1A1C}, {0xDDEDEE, 0x173D41},
    {0x1C7040, 0x6FCB8E}, {0xE3F2E8, 0x193323}, {0x855400, 0xE6B75F}, {0xFCF0D6, 0x392D13},
    {0xB0261D, 0xF4918A}, {0xFBE8E6, 0x40211F}, {0x1D5C9E, 0x8ABAF0}, {0xE5EEF8, 0x1B2D42},
    {0x87307F, 0xDF9BDA}, {0xF6E7F4, 0x3B223A}, {0x40498C, 0xAEB7F2}, {0xE8EAF6, 0x272C4B},
}};

constexpr std::array<Pair, 6> stages{{
    {0x84929A, 0x84929A}, {0x5B8F9F, 0x6AA0AE}, {0x3B818F, 0x5DB0B8},
    {0x22707B, 0x6CC4C5}, {0x0F5B64, 0x8FD9D4}, {0x08424A, 0xBDEEE6},
}};

constexpr std::array<Pair, 6> densities{{
    {0xDCEDED, 0x1E3B3F}, {0xB3D8D9, 0x22545B}, {0x83BDC1, 0x2B7079},
    {0x4C9CA3, 0x4A9DA3}, {0x1E7480, 0x74BFBD}, {0x0A4A55, 0xB6E8DE},
}};

constexpr std::array<Pair, 10> profiles{{
    {0xB0533C, 0xE39A84}, {0x33619E, 0x8FB6EA}, {0x7A4A9A, 0xC7A0E3}, {0x1E7480, 0x63C3C7},
    {0x3F4A8A, 0xAEB7F2}, {0x9A3B5E, 0xE59BB8}, {0x6B7A1F, 0xBFCB6E}, {0x8A6412, 0xE0B866},
    {0x4E7D4A, 0x98CB93}, {0x66727A, 0xAEBAC0},
}};

constexpr std::array<QRgb, 17> odds{
    0xE5243B, 0xDDA63A, 0x4C9F38, 0xC5192D, 0xFF3A21, 0x26BDE2, 0xFCC30B, 0xA21942, 0xFD6925,
    0xDD1367, 0xFD9D24, 0xBF8B2E, 0x3F7E44, 0x0A97D9, 0x56C02B, 0x00689D, 0x19486A,
};

QColor pick(const Pair &pair, Scheme scheme)
{
    return QColor::fromRgb(scheme == Scheme::Dark ? pair.dark : pair.light);
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor colourOf(Token token, Scheme scheme)
{
    return pick(tokens.at(static_cast<std::size_t>(token)), scheme);
}

QColor stageColour(int step, Scheme scheme)
{
    return pick(stages.at(static_cast<std::size_t>(std::clamp(step, 0, 5))), scheme);
}

QColor densityColour(int step, Scheme scheme)
{
    return pick(densities.at(static_cast<std::size_t>(std::clamp(step, 0, 5))), scheme);
}

QColor densityInk(int step, Scheme scheme)
{
    if (scheme == Scheme::Light)
        return step <= 3 ? QColor(0x10, 0x28, 0x2C) : QColor(Qt::white);
    return step <= 2 ? colourOf(Token::Text, scheme) : QColor(0x0B, 0x1A, 0x1C);
}

const std::array<QLatin1String, 10> &profileCodes()
{
    static const std::array<QLatin1String, 10> codes{
        QLatin1String("ASSO"), QLatin1String("ENTR"), QLatin1String("FOND"), QLatin1String("COLL"),
        QLatin1String("ETAT"), QLatin1String("SYND"), QLatin1String("ACCO"), QLatin1String("ACAD"),
        QLatin1String("CITO"), QLatin1String("MEDI"),
    };
    return codes;
}

QColor profileColour(const QString &code, Scheme scheme)
{
    const auto &codes = profileCodes();
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end())
        return colourOf(Token::SecondText, scheme);
    return pick(profiles.at(static_cast<std::size_t>(found - codes.begin())), scheme);
}

QColor oddColour(int number)
{
    if (number < 1 || number > 17)
        return colourOf(Token::SecondText, Scheme::Light);
    return QColor::fromRgb(odds.at(static_cast<std::size_t>(number - 1)));
}

QColor oddInk(int number)
{
    switch (number) {
    case 1: case 4: case 8: case 10: case 13: case 16: case 17:
        return Qt::white;
    default:
        return number < 1 || number > 17 ? QColor(Qt::white) : QColor(0x0E, 0x15, 0x17);
    }
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace etabli
