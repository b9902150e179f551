#include "ui/widgets/colours.h"

#include "ui/drawing/inks.h"

#include <algorithm>
#include <cmath>

namespace etabli {
namespace {

struct Pair { QRgb light; QRgb dark; };

Inks inksOf(Scheme scheme)
{
    return Inks(scheme == Scheme::Dark ? Inks::Scheme::Dark : Inks::Scheme::Light);
}

// In the order of Token: what only windows use. What figures use too is in Inks.
constexpr std::array<Pair, static_cast<std::size_t>(Token::Count)> tokens{{
    {}, {0xE8EDED, 0x111517}, {}, {},
    {}, {}, {}, {},
    {}, {0xFFFFFF, 0x0B1A1C}, {},
    {0x1C7040, 0x6FCB8E}, {0xE3F2E8, 0x193323}, {0x855400, 0xE6B75F}, {0xFCF0D6, 0x392D13},
    {0xB0261D, 0xF4918A}, {0xFBE8E6, 0x40211F}, {0x1D5C9E, 0x8ABAF0}, {0xE5EEF8, 0x1B2D42},
    {0x87307F, 0xDF9BDA}, {0xF6E7F4, 0x3B223A}, {0x40498C, 0xAEB7F2}, {0xE8EAF6, 0x272C4B},
}};

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
    const Inks inks = inksOf(scheme);
    switch (token) {
    case Token::Window: return inks.window();
    case Token::Base: return inks.base();
    case Token::AlternateBase: return inks.alternateBase();
    case Token::Text: return inks.text();
    case Token::SecondText: return inks.secondText();
    case Token::Line: return inks.line();
    case Token::Outline: return inks.outline();
    case Token::Accent: return inks.accent();
    case Token::SelectionTint: return inks.selectionTint();
    default: return pick(tokens.at(static_cast<std::size_t>(token)), scheme);
    }
}

QColor stageColour(int step, Scheme scheme)
{
    return inksOf(scheme).stage(step);
}

QColor densityColour(int step, Scheme scheme)
{
    return inksOf(scheme).density(step);
}

QColor densityInk(int step, Scheme scheme)
{
    return inksOf(scheme).densityInk(step);
}

const std::array<QLatin1String, 10> &profileCodes()
{
    return Inks::profiles();
}

QColor profileColour(const QString &code, Scheme scheme)
{
    return inksOf(scheme).profile(code);
}

QColor oddColour(int number)
{
    return Inks::odd(number);
}

QColor oddInk(int number)
{
    return Inks::oddInk(number);
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace etabli
