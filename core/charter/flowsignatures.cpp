// Signature blocks: the part of FlowBuilder that sets where people sign.
#include "core/charter/flowbuilder.h"

#include "core/charter/printstyle.h"

#include <algorithm>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

constexpr double blockGap = 12.25;
constexpr double blockWidth = (print::bodyWidth - blockGap) / 2;
constexpr double blockPadding = 11.0;
constexpr double innerWidth = blockWidth - 2 * blockPadding;
constexpr double nameGap = 4.0;
/// The room to sign by hand, at least; the line and the date under it.
constexpr double signingRoom = 74.0;
constexpr double dateRoom = 26.0;
constexpr double usualHeight = 178.0;

TextStyle nameStyle()
{
    return {FontRole::Sans, 11.0, 15.0, QFont::DemiBold, QFont::Bold, false, print::accent};
}

TextStyle personStyle(bool name)
{
    return {FontRole::Serif, 11.5, 15.5, name ? QFont::Bold : QFont::Normal, QFont::Bold, false, print::text};
}

/// What stands at the top of one block, from its own top left.
QList<PageText> blockTexts(const Party &party, double *height)
{
    QList<PageText> texts;
    double top = blockPadding - 3.0;
    // A very long text is shortened here, where room to sign matters; it stands whole in the list of parties.
    const auto add = [&](const QString &text, const TextStyle &style, int mostLines) {
        if (text.isEmpty())
            return;
        ShapedText shaped({Span{text, false, false}}, style, innerWidth);
        if (shaped.lineCount() > mostLines) {
            QString kept;
            for (int i = 0; i < mostLines; ++i)
                kept += shaped.line(i, {}).text();
            shaped = ShapedText({Span{kept.trimmed().chopped(2).trimmed() + u'…', false, false}}, style,
                                innerWidth);
        }
        texts += shaped.lines(QPointF(blockPadding, top));
        top += shaped.height();
    };
    add(party.name, nameStyle(), 4);
    top += nameGap;
    add(party.representative, personStyle(true), 2);
    add(party.function, personStyle(false), 3);
    top += 1.0;
    add(party.capacity, print::small(), 3);
    *height = top;
    return texts;
}

} // namespace

/// One height for every block, so that no party looks larger than another.
double FlowBuilder::signatureHeight() const
{
    double tallest = 0.0;
    for (const Party &party : m_document.parties) {
        double texts = 0.0;
        blockTexts(party, &texts);
        tallest = std::max(tallest, texts);
    }
    return std::min(std::max(usualHeight, tallest + signingRoom + dateRoom), m_bodyHeight);
}

/// Two blocks side by side, the second one absent at the end of an odd list.
Strip FlowBuilder::signatureBlocks(qsizetype first, double height) const
{
    Strip strip;
    strip.height = height;
    for (qsizetype i = first; i < std::min(first + 2, m_document.parties.size()); ++i) {
        const double left = (i - first) == 0 ? 0.0 : blockWidth + blockGap;
        double ignored = 0.0;
        for (PageText text : blockTexts(m_document.parties[i], &ignored)) {
            text.origin.rx() += left;
            text.box.translate(left, 0);
            strip.texts += text;
        }
        const double line = height - dateRoom;
        strip.rules += PageRule{QPointF(left + blockPadding, line),
                                QPointF(left + blockWidth - blockPadding, line), 0.5, print::line};
        const ShapedText label({Span{u"Signature"_s, false, false}}, print::small(), innerWidth);
        const ShapedText date({Span{u"Date\u202F: ........ / ........ / 20........"_s, false, false}},
                              print::small(), innerWidth, ShapedText::Align::Right);
        strip.texts += label.line(0, QPointF(left + blockPadding, line + 4.0));
        strip.texts += date.line(0, QPointF(left + blockPadding, line + 4.0));
        const QRectF block(left, 0, blockWidth, height);
        strip.boxes += PageBox{block, 3.0, 0.6, print::outline};
        strip.regions += region(PageRegion::Kind::Signature, block, static_cast<int>(i));
    }
    return strip;
}

void FlowBuilder::addSignatures()
{
    const double height = signatureHeight();
    const qsizetype rows = (m_document.parties.size() + 1) / 2;
    // What leads to the blocks: the heading and its paragraphs.
    double intro = 0.0;
    for (auto it = m_flow.strips.crbegin(); it != m_flow.strips.crend(); ++it) {
        if (it->regions.isEmpty() || it->regions.first().article != m_article)
            break;
        intro += it->gap + it->height;
    }
    const double whole = intro + static_cast<double>(rows) * (height + blockGap);
    for (qsizetype row = 0; row < rows; ++row) {
        Strip strip = signatureBlocks(row * 2, height);
        strip.gap = row == 0 ? 10.0 : blockGap;
        // All signatures on one page when they fit one; else as many as each page holds.
        if (row < rows - 1 && whole <= m_bodyHeight)
            strip.breakAfter = PageBreak::Avoid;
        m_flow.strips += strip;
    }
}

} // namespace etabli
