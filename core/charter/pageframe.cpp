#include "core/charter/pageframe.h"

#include "core/charter/draftword.h"
#include "core/charter/printstyle.h"

#include <QTransform>

#include <cmath>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

constexpr double boxWidth = 31.5;
constexpr double wideBoxWidth = 29.4;
constexpr double widePitch = 32.6;
constexpr double boxHeight = 26.0;
constexpr double boxPitch = 35.0;
constexpr double rowPitch = boxHeight + 4.0;
constexpr double boxesLeft = 45.0;
constexpr double numberWidth = 64.0;
constexpr double qrRoom = 44.0;

Spans plain(const QString &text)
{
    return {Span{text, false, false}};
}

} // namespace

QPainterPath draftShape(QSizeF page)
{
    QPainterPath word;
    word.addText(QPointF(0, 0), printFont(FontRole::Sans, 1000, QFont::Bold), draftWord);
    const QRectF box = word.boundingRect();
    // Along the diagonal, a little flatter, as far as the corners allow.
    const double angle = -std::atan2(page.height() * 0.86, page.width());
    const double wanted = 0.63 * std::hypot(page.width(), page.height());
    QTransform transform;
    transform.translate(page.width() / 2, page.height() / 2);
    transform.rotateRadians(angle);
    transform.scale(wanted / box.width(), wanted / box.width());
    transform.translate(-box.center().x(), -box.center().y());
    return transform.map(word);
}

PageFrame::InitialsGrid PageFrame::gridFor(qsizetype parties)
{
    const int count = static_cast<int>(parties);
    if (count == 0)
        return {};
    if (count <= 12) {
        const int rows = (count + 5) / 6;
        return {(count + rows - 1) / rows, rows, false};
    }
    const int rows = (count + 12) / 13;
    return {(count + rows - 1) / rows, rows, true};
}

PageFrame::PageFrame(const CharterDocument &document)
    : m_document(document)
    , m_grid(gridFor(document.parties.size()))
    , m_kind(plain(elidedForPrint(document.kind, print::small(), print::bodyWidth * 0.4)), print::small(),
             print::bodyWidth * 0.42)
    , m_title(plain(elidedForPrint(document.title, print::small(),
                                   print::bodyWidth * (document.draft ? 0.4 : 0.55))),
              print::small(), print::bodyWidth * 0.56, ShapedText::Align::Right)
    , m_draft(plain(draftWord), print::small(print::alarm, QFont::Bold), print::bodyWidth,
              ShapedText::Align::Centre)
    , m_initialsLabel(plain(u"Paraphes"_s), print::footer(), boxesLeft)
{
    const int extraRows = m_grid.wide ? m_grid.rows : std::max(0, m_grid.rows - 1);
    m_footRule = print::footRule - extraRows * rowPitch;
    for (const Party &party : document.parties)
        m_initials += ShapedText(plain(elidedForPrint(party.initials, print::initials(), wideBoxWidth - 2)),
                                 print::initials(), boxWidth, ShapedText::Align::Centre);
    if (document.draft)
        m_watermark = draftShape(QSizeF(print::pageWidth, print::pageHeight));
}

double PageFrame::bodyBottom() const
{
    return m_footRule - print::bodyToFoot;
}

void PageFrame::drawHead(int number, PrintPage &page) const
{
    if (m_document.draft) {
        page.texts += m_draft.line(0, QPointF(print::margin, print::headTop));
        page.shapes += PageShape{m_watermark, print::watermark};
    }
    // The first page opens with the title itself.
    if (number == 1)
        return;
    page.texts += m_kind.line(0, QPointF(print::margin, print::headTop));
    page.texts += m_title.line(0, QPointF(print::margin + print::bodyWidth * 0.44, print::headTop));
    page.rules += PageRule{QPointF(print::margin, print::headRule),
                           QPointF(print::margin + print::bodyWidth, print::headRule), 0.5, print::line};
}

void PageFrame::drawInitials(PrintPage &page) const
{
    if (m_initials.isEmpty())
        return;
    const double top = m_footRule + 8.5;
    page.texts += m_initialsLabel.line(0, QPointF(print::margin, top + (boxHeight - 11.5) / 2));
    for (qsizetype i = 0; i < m_initials.size(); ++i) {
        const auto column = static_cast<double>(i % m_grid.perRow);
        const auto row = static_cast<double>(i / m_grid.perRow);
        const QRectF box(print::margin + boxesLeft + column * (m_grid.wide ? widePitch : boxPitch),
                         top + row * rowPitch, m_grid.wide ? wideBoxWidth : boxWidth, boxHeight);
        page.boxes += PageBox{box, 2.0, 0.6, print::outline};
        if (m_initials[i].lineCount() > 0)
            page.texts +=
                m_initials[i].line(0, QPointF(box.center().x() - boxWidth / 2, box.bottom() - 11.0));
    }
}

void PageFrame::drawFoot(int number, int count, PrintPage &page) const
{
    const double right = print::margin + print::bodyWidth;
    // The version and the page number stand on the last line of the footer.
    const double top =
        m_footRule + 8.5 + (m_grid.wide ? m_grid.rows : std::max(0, m_grid.rows - 1)) * rowPitch;
    // The word « page » is more than courtesy: readers of PDF copy a line of lone signs without its spaces.
    const ShapedText pages(plain(u"page %1 / %2"_s.arg(number).arg(count)), print::footer(), numberWidth,
                           ShapedText::Align::Right);
    page.texts += pages.line(0, QPointF(right - numberWidth, top + (boxHeight - 11.5) / 2));

    QStringList lines;
    if (!m_document.versionLine.isEmpty())
        lines += m_document.versionLine;
    if (!m_document.fingerprint.isEmpty())
        lines += m_document.fingerprint;
    const double qr = m_document.fingerprint.isEmpty() ? 0.0 : qrRoom;
    const double left =
        print::margin + (m_grid.wide || m_grid.rows == 0 ? 0.0 : boxesLeft + 6 * boxPitch + 4.0);
    const double width = right - numberWidth - qr - left;
    double y = top + (boxHeight - 11.5 * static_cast<double>(lines.size())) / 2;
    for (const QString &line : lines) {
        const ShapedText shaped(plain(elidedForPrint(line, print::footer(), width)), print::footer(), width,
                                ShapedText::Align::Right);
        page.texts += shaped.line(0, QPointF(left, y));
        y += 11.5;
    }
    page.rules += PageRule{QPointF(print::margin, m_footRule), QPointF(right, m_footRule), 0.5, print::line};
}

void PageFrame::draw(int number, int count, PrintPage &page) const
{
    drawHead(number, page);
    drawInitials(page);
    drawFoot(number, count, page);
}

} // namespace etabli
