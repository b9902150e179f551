#include "core/charter/flowbuilder.h"

#include "core/charter/printstyle.h"

#include <algorithm>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

constexpr double bulletIndent = 14.0;
/// White above the next article's heading, and between the heading and its text.
constexpr double headingGap = 20.0;
constexpr double afterHeadingGap = 4.0;
constexpr double tableGap = 9.0;
constexpr double cellPadding = 6.0;
constexpr double rowPadding = 3.9;

Spans plain(const QString &text)
{
    return {Span{text, false, false}};
}

double columnShare(const Table &table)
{
    double sum = 0.0;
    for (const TableColumn &column : table.columns)
        sum += column.weight;
    return sum > 0.0 ? print::bodyWidth / sum : 0.0;
}

bool hasHead(const Table &table)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(),
                       [](const TableColumn &column) { return !column.head.isEmpty(); });
}

PageRule across(double y, double width, const QColor &ink)
{
    return {QPointF(0, y), QPointF(print::bodyWidth, y), width, ink};
}

} // namespace

FlowBuilder::FlowBuilder(const CharterDocument &document, double bodyHeight)
    : m_document(document)
    , m_bodyHeight(bodyHeight)
{
}

PageRegion FlowBuilder::region(PageRegion::Kind kind, const QRectF &box, int item) const
{
    return {kind, box, m_article, m_block, item};
}

Flow FlowBuilder::build()
{
    addTitle();
    for (qsizetype i = 0; i < m_document.articles.size(); ++i) {
        const Article &article = m_document.articles[i];
        m_article = static_cast<int>(i);
        m_block = -1;
        addHeading(article);
        const qsizetype headingEnd = m_flow.strips.size();
        for (qsizetype j = 0; j < article.blocks.size(); ++j) {
            m_block = static_cast<int>(j);
            // A paragraph that leads to a list, a table or the signatures stays with its beginning; so does one that
            // ends with a colon.
            const auto *leading = std::get_if<Paragraph>(&article.blocks[j]);
            const bool announces = leading && j + 1 < article.blocks.size() &&
                                   (!std::holds_alternative<Paragraph>(article.blocks[j + 1]) ||
                                    plainText(leading->spans).trimmed().endsWith(u':'));
            addBlock(article.blocks[j], announces);
        }
        keepHeadingWithText(headingEnd);
    }
    return std::move(m_flow);
}

/// The heading's last strip and what follows it, until two lines or rows stand under it.
void FlowBuilder::keepHeadingWithText(qsizetype headingEnd)
{
    for (qsizetype i = headingEnd; i <= headingEnd + 1 && i < m_flow.strips.size(); ++i)
        m_flow.strips[i - 1].breakAfter = PageBreak::Never;
}

void FlowBuilder::addTitle()
{
    const auto add = [this](const QString &text, const TextStyle &style, double gap) {
        const ShapedText shaped(plain(text), style, print::bodyWidth);
        for (int i = 0; i < shaped.lineCount(); ++i) {
            Strip strip;
            strip.gap = i == 0 ? gap : 0.0;
            strip.height = style.leading;
            strip.texts += shaped.line(i, {});
            strip.regions +=
                region(PageRegion::Kind::Title, QRectF(0, 0, print::bodyWidth, style.leading), i);
            strip.breakAfter = PageBreak::Never;
            m_flow.strips += strip;
        }
    };
    add(m_document.kind, print::kind(), 0.0);
    add(m_document.title, print::title(m_document.title.size() > 110), 3.0);
    if (!m_document.subtitle.isEmpty())
        add(m_document.subtitle, print::subtitle(), 4.0);
    addLogos();
    Strip mark;
    mark.gap = 12.0;
    mark.height = 2.0;
    mark.rules += PageRule{QPointF(0, 1), QPointF(48, 1), 2.0, print::accent};
    mark.breakAfter = PageBreak::Never;
    m_flow.strips += mark;
}

/// In rows, each as high as the others: no partner looks larger than another.
void FlowBuilder::addLogos()
{
    constexpr double height = 36.0;
    constexpr double between = 18.0;
    Strip row;
    double left = 0.0;
    const auto endRow = [&] {
        if (row.images.isEmpty())
            return;
        row.gap = 10.0;
        row.height = height;
        row.regions += region(PageRegion::Kind::Logo, QRectF(0, 0, print::bodyWidth, height), 0);
        row.breakAfter = PageBreak::Never;
        m_flow.strips += row;
        row = {};
        left = 0.0;
    };
    for (const QImage &logo : m_document.logos) {
        if (logo.isNull())
            continue;
        const double natural = height * logo.width() / logo.height();
        const double width = std::min(natural, print::bodyWidth / 2);
        if (left > 0.0 && left + width > print::bodyWidth)
            endRow();
        const double tall = width * logo.height() / logo.width();
        row.images += PageImage{logo, QRectF(left, (height - tall) / 2, width, tall)};
        left += width + between;
    }
    endRow();
}

void FlowBuilder::addHeading(const Article &article)
{
    if (article.heading().isEmpty())
        return;
    addLines(ShapedText(plain(article.heading()), print::heading(), print::bodyWidth), 0.0, headingGap, false,
             PageRegion::Kind::Heading);
}

/// One strip a line; two lines at least on each side of a break.
void FlowBuilder::addLines(const ShapedText &text, double left, double gap, bool bullet,
                           PageRegion::Kind kind)
{
    const int count = text.lineCount();
    for (int i = 0; i < count; ++i) {
        Strip strip;
        strip.gap = i == 0 ? gap : 0.0;
        strip.height = text.leading();
        if (i == 0 && bullet) {
            const ShapedText dot(plain(u"•"_s), print::body(), bulletIndent);
            strip.texts += dot.line(0, {});
        }
        strip.texts += text.line(i, QPointF(left, 0));
        strip.regions += region(kind, QRectF(left, 0, print::bodyWidth - left, strip.height), i);
        const bool breakable = i >= 1 && i <= count - 3;
        const bool last = i == count - 1;
        if (!last && (kind == PageRegion::Kind::Heading || !breakable))
            strip.breakAfter = PageBreak::Never;
        m_flow.strips += strip;
    }
}

void FlowBuilder::addBlock(const Block &block, bool announcesNext)
{
    const bool first = m_block == 0;
    if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        addLines(ShapedText(paragraph->spans, print::body(), print::bodyWidth), 0.0,
                 first ? afterHeadingGap : paragraphGap, false, PageRegion::Kind::Line);
        if (announcesNext && !m_flow.strips.isEmpty())
            m_flow.strips.last().breakAfter = PageBreak::Never;
    } else if (const auto *list = std::get_if<BulletList>(&block)) {
        for (qsizetype i = 0; i < list->items.size(); ++i) {
            addLines(ShapedText(list->items[i], print::body(), print::bodyWidth - bulletIndent), bulletIndent,
                     i == 0 && first ? afterHeadingGap : itemGap, true, PageRegion::Kind::Line);
        }
    } else if (const auto *table = std::get_if<Table>(&block)) {
        addTable(*table);
    } else if (std::holds_alternative<SignatureGrid>(block)) {
        addSignatures();
    }
}

Strip FlowBuilder::tableRow(const Table &table, const QStringList &cells, QFont::Weight weight) const
{
    const double share = columnShare(table);
    Strip row;
    double left = 0.0;
    double tallest = 0.0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns[i];
        const double width = column.weight * share;
        const QFont::Weight own = column.strong && weight == QFont::Normal ? QFont::DemiBold : weight;
        const ShapedText shaped(plain(cells.value(i)), print::cell(own), width - 2 * cellPadding,
                                column.align == TableColumn::Align::Right ? ShapedText::Align::Right
                                                                          : ShapedText::Align::Left);
        row.texts += shaped.lines(QPointF(left + cellPadding, rowPadding));
        tallest = std::max(tallest, shaped.height());
        left += width;
    }
    row.height = std::max({tallest + 2 * rowPadding, print::cell().leading + 2 * rowPadding,
                           weight == QFont::Normal ? table.rowHeight : 0.0});
    return row;
}

/// A row that fits no page: its lines one under the other, breakable between them.
void FlowBuilder::addTallRow(const Table &table, const QStringList &cells)
{
    const Strip whole = tableRow(table, cells, QFont::Normal);
    const double leading = print::cell().leading;
    const int count = qRound((whole.height - 2 * rowPadding) / leading);
    for (int i = 0; i < count; ++i) {
        Strip strip;
        const double top = rowPadding + i * leading;
        strip.gap = i == 0 ? rowPadding : 0.0;
        strip.height = leading + (i == count - 1 ? rowPadding : 0.0);
        for (PageText text : whole.texts) {
            if (std::abs(text.box.top() - top) > 0.5)
                continue;
            text.origin.ry() -= top;
            text.box.translate(0, -top);
            strip.texts += text;
        }
        strip.regions += region(PageRegion::Kind::Line, QRectF(0, 0, print::bodyWidth, leading), i);
        if (i < 1 || i > count - 3)
            strip.breakAfter = PageBreak::Never;
        m_flow.strips += strip;
    }
    m_flow.strips.last().breakAfter = PageBreak::Free;
    m_flow.strips.last().rules += across(m_flow.strips.last().height, 0.5, print::line);
}

void FlowBuilder::addTable(const Table &table)
{
    int head = -1;
    double headHeight = 0.0;
    if (hasHead(table)) {
        QStringList cells;
        for (const TableColumn &column : table.columns)
            cells += column.head;
        Strip strip = tableRow(table, cells, QFont::Bold);
        headHeight = strip.height;
        strip.gap = tableGap;
        strip.rules += across(strip.height, 1.0, print::accent);
        strip.regions += region(PageRegion::Kind::TableHead, QRectF(0, 0, print::bodyWidth, strip.height), 0);
        strip.breakAfter = PageBreak::Never;
        head = static_cast<int>(m_flow.heads.size());
        m_flow.heads += strip;
        m_flow.strips += strip;
    }
    const qsizetype rows = table.rows.size();
    for (qsizetype i = 0; i < rows; ++i) {
        const qsizetype firstStrip = m_flow.strips.size();
        Strip strip = tableRow(table, table.rows[i], QFont::Normal);
        if (strip.height > m_bodyHeight - 2 * headHeight) {
            addTallRow(table, table.rows[i]);
        } else {
            if (i == 0 && head < 0) {
                strip.gap = tableGap;
                strip.rules += across(0, 0.5, print::line);
            }
            strip.rules += across(strip.height, 0.5, print::line);
            strip.regions += region(PageRegion::Kind::TableRow, QRectF(0, 0, print::bodyWidth, strip.height),
                                    static_cast<int>(i));
            // No row alone under the head, none alone at the end; the total stays with the rows it adds up.
            if (rows > 1 && (i == 0 || i == rows - 2))
                strip.breakAfter = PageBreak::Avoid;
            if (i == rows - 1 && !table.total.isEmpty())
                strip.breakAfter = PageBreak::Never;
            m_flow.strips += strip;
        }
        for (qsizetype at = firstStrip; at < m_flow.strips.size(); ++at)
            m_flow.strips[at].head = head;
    }
    if (!table.total.isEmpty()) {
        Strip strip = tableRow(table, table.total, QFont::Bold);
        strip.rules += across(0, 1.0, print::accent);
        strip.regions +=
            region(PageRegion::Kind::TableTotal, QRectF(0, 0, print::bodyWidth, strip.height), 0);
        strip.head = head;
        m_flow.strips += strip;
    }
}

} // namespace etabli
