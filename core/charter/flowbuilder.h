#pragma once

#include "core/charter/document.h"
#include "core/charter/flow.h"
#include "core/charter/textshaper.h"

namespace etabli {

/// Turns a document into the column of strips that pages are cut from, with what must stay together:
/// headings with what follows, at least two lines of a paragraph on each side of a break, rows and signature
/// blocks whole. Used once, on one thread.
class FlowBuilder
{
public:
    /// `bodyHeight` in points: what fits no page is cut by lines instead.
    FlowBuilder(const CharterDocument &document, double bodyHeight);

    [[nodiscard]] Flow build();

private:
    /// White above a paragraph, a list item, and after a list's last item, in points.
    static constexpr double paragraphGap = 6.5;
    static constexpr double itemGap = 3.5;

    void addTitle();
    void addLogos();
    void addHeading(const Article &article);
    void addBlock(const Block &block, bool announcesNext);
    void addLines(const ShapedText &text, double left, double gap, bool bullet, PageRegion::Kind kind);
    void addTable(const Table &table);
    void addSignatures();
    Strip tableRow(const Table &table, const QStringList &cells, QFont::Weight weight) const;
    void addTallRow(const Table &table, const QStringList &cells);
    Strip signatureBlocks(qsizetype first, double height) const;
    double signatureHeight() const;
    PageRegion region(PageRegion::Kind kind, const QRectF &box, int item) const;
    void keepHeadingWithText(qsizetype headingEnd);

    const CharterDocument &m_document;
    const double m_bodyHeight;
    Flow m_flow;
    int m_article = -1;
    int m_block = -1;
};

} // namespace etabli
