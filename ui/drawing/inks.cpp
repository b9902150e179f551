#include "ui/drawing/inks.h"

#include <algorithm>

namespace etabli {

namespace {

struct Pair { QRgb light; QRgb dark; };

constexpr std::array<Pair, 6> stages{{
    {0x84929A, 0x84929A}, {0x5B8F9F, 0x6AA0AE}, {0x3B818F, 0x5DB0B8},
    {0x22707B, 0x6CC4C5}, {0x0F5B64, 0x8FD9D4}, {0x08424A, 0xBDEEE6},
}};

constexpr std::array<Pair, 6> densities{{
    {0xDCEDED, 0x1E3B3F}, {0xB3D8D9, 0x22545B}, {0x83BDC1, 0x2B7079},
    {0x4C9CA3, 0x4A9DA3}, {0x1E7480, 0x74BFBD}, {0x0A4A55, 0xB6E8DE},
}};

constexpr std::array<Pair, 10> profileColours{{
    {0xB0533C, 0xE39A84}, {0x33619E, 0x8FB6EA}, {0x7A4A9A, 0xC7A0E3}, {0x1E7480, 0x63C3C7},
    {0x3F4A8A, 0xAEB7F2}, {0x9A3B5E, 0xE59BB8}, {0x6B7A1F, 0xBFCB6E}, {0x8A6412, 0xE0B866},
    {0x4E7D4A, 0x98CB93}, {0x66727A, 0xAEBAC0},
}};

constexpr std::array<QRgb, 17> odds{
    0xE5243B, 0xDDA63A, 0x4C9F38, 0xC5192D, 0xFF3A21, 0x26BDE2, 0xFCC30B, 0xA21942, 0xFD6925,
    0xDD1367, 0xFD9D24, 0xBF8B2E, 0x3F7E44, 0x0A97D9, 0x56C02B, 0x00689D, 0x19486A,
};

size_t bounded(int step)
{
    return static_cast<size_t>(std::clamp(step, 0, 5));
}

} // namespace

QColor Inks::stage(int step) const
{
    const Pair &pair = stages.at(bounded(step));
    return pick(pair.light, pair.dark);
}

QColor Inks::density(int step) const
{
    const Pair &pair = densities.at(bounded(step));
    return pick(pair.light, pair.dark);
}

QColor Inks::densityInk(int step) const
{
    if (!isDark())
        return step <= 3 ? QColor(0x10, 0x28, 0x2C) : QColor(Qt::white);
    return step <= 2 ? text() : QColor(0x0B, 0x1A, 0x1C);
}

const std::array<QLatin1String, 10> &Inks::profiles()
{
    static const std::array<QLatin1String, 10> codes{
        QLatin1String("ASSO"), QLatin1String("ENTR"), QLatin1String("FOND"), QLatin1String("COLL"),
        QLatin1String("ETAT"), QLatin1String("SYND"), QLatin1String("ACCO"), QLatin1String("ACAD"),
        QLatin1String("CITO"), QLatin1String("MEDI"),
    };
    return codes;
}

QColor Inks::profile(const QString &code) const
{
    const auto &codes = profiles();
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end())
        return secondText();
    const Pair &pair = profileColours.at(static_cast<size_t>(found - codes.begin()));
    return pick(pair.light, pair.dark);
}

QColor Inks::odd(int number)
{
    if (number < 1 || number > 17)
        return Inks().secondText();
    return QColor::fromRgb(odds.at(static_cast<size_t>(number - 1)));
}

QColor Inks::oddInk(int number)
{
    switch (number) {
    case 1: case 4: case 8: case 10: case 13: case 16: case 17:
        return Qt::white;
    default:
        return number < 1 || number > 17 ? QColor(Qt::white) : QColor(0x0E, 0x15, 0x17);
    }
}

} // namespace etabli
