// Name plates of a signing.
#include "core/charter/draftword.h"
#include "core/charter/pack.h"
#include "core/charter/pageframe.h"
#include "core/charter/printstyle.h"

#include <algorithm>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

// A4 lying.
constexpr double width = print::pageHeight;
constexpr double height = print::pageWidth;
constexpr double fold = height / 2;
constexpr double sideMargin = 56.0;
constexpr double textWidth = width - 2 * sideMargin;
/// Room of a half: off the fold and off the edge, where the mark of a draft stands.
constexpr double topRoom = 34.0;
constexpr double bottomRoom = 40.0;
constexpr double halfRoom = fold - topRoom - bottomRoom;
constexpr double markGap = 14.0;

TextStyle style(double size, QFont::Weight weight, const QColor &ink)
{
    return {FontRole::Sans, size, size * 1.16, weight, QFont::Bold, false, ink};
}

/// Shrinks a text until it holds on one line, to `floor`; then lets it wrap, and shrinks it further until it is no
/// higher than `room`.
ShapedText fitted(const QString &text, double largest, double floor, double room, QFont::Weight weight,
                  const QColor &ink)
{
    const auto shaped = [&](double size) {
        return ShapedText({Span{text, false, false}}, style(size, weight, ink), textWidth, ShapedText::Align::Centre);
    };
    double size = largest;
    ShapedText best = shaped(size);
    while (best.lineCount() > 1 && size > floor) {
        size = std::max(floor, size - 2.0);
        best = shaped(size);
    }
    constexpr double smallest = 6.0;
    while (best.height() > room && size > smallest) {
        size = std::max(smallest, size * 0.92);
        best = shaped(size);
    }
    return best;
}

/// Puts the three texts and the mark in the lower half, and the same turned in the upper one.
void drawPlate(const Party &party, PrintPage &page)
{
    const bool person = !party.representative.isEmpty();
    const QString name = person ? party.representative : party.name;
    const QString organisation = person ? party.name : QString();
    const ShapedText names = fitted(name, 66.0, 30.0, halfRoom * 0.52, QFont::Bold, print::text);
    const ShapedText function = fitted(party.function, 22.0, 16.0, halfRoom * 0.2, QFont::Normal, print::second);
    const ShapedText organisations =
        fitted(organisation, 22.0, 16.0, halfRoom * 0.2, QFont::DemiBold, print::accent);
    const double content = names.height() + function.height() + organisations.height() +
        (organisations.lineCount() > 0 ? 2 * markGap : 0.0) + (function.lineCount() > 0 ? 4.0 : 0.0);
    double y = fold + topRoom + std::max(0.0, (halfRoom - content) / 2);
    const auto put = [&](const ShapedText &text) {
        for (PageText line : text.lines(QPointF(sideMargin, y))) {
            page.texts += line;
            line.turned = true;
            page.texts += line;
        }
        y += text.height();
    };
    put(names);
    if (function.lineCount() > 0)
        y += 4.0;
    put(function);
    if (organisations.lineCount() > 0) {
        y += markGap;
        const QPointF from(width / 2 - 27.0, y);
        const QPointF to(width / 2 + 27.0, y);
        page.rules += PageRule{from, to, 3.0, print::accent};
        page.rules += PageRule{QPointF(from.x(), height - y), QPointF(to.x(), height - y), 3.0, print::accent};
        y += markGap;
        put(organisations);
    }
}

void drawFold(PrintPage &page)
{
    constexpr double dash = 2.5;
    for (double x = 0.0; x < 24.0; x += 2 * dash) {
        page.rules += PageRule{QPointF(x, fold), QPointF(x + dash, fold), 0.5, print::second};
        page.rules += PageRule{QPointF(width - x - dash, fold), QPointF(width - x, fold), 0.5, print::second};
    }
    const ShapedText here({Span{u"Plier ici"_s, false, false}}, print::initials(), 80.0);
    page.texts += here.line(0, QPointF(30.0, fold - 5.0));
}

} // namespace

QList<PrintPage> namePlates(const CharterDocument &charter)
{
    QList<Party> parties = charter.parties;
    if (parties.isEmpty())
        parties += Party{QString(48, u'.'), {}, {}, {}, {}, {}};
    QList<PrintPage> pages;
    for (const Party &party : std::as_const(parties)) {
        PrintPage page;
        page.size = QSizeF(width, height);
        if (charter.draft) {
            page.shapes += PageShape{draftShape(page.size), print::watermark};
            const ShapedText word({Span{draftWord, false, false}}, print::small(print::alarm, QFont::Bold), width,
                                  ShapedText::Align::Centre);
            page.texts += word.line(0, QPointF(0, 12.0));
        }
        drawFold(page);
        drawPlate(party, page);
        pages += page;
    }
    return pages;
}

} // namespace etabli
