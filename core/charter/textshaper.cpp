#include "core/charter/textshaper.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

constexpr double units = shapingUnitsPerPoint;
/// What lacks something is seen from afar.
const QColor alarmInk(0xB0, 0x26, 0x1D);
/// Room enough for one character shaped alone, in points.
constexpr double loneWidth = 1000.0;

QFont fontOf(const TextStyle &style, bool strong, bool emphasis)
{
    return printFont(style.role, qRound(style.size * units), strong ? style.strongWeight : style.weight,
                     style.italic != emphasis);
}

/// A text reads from right to left when most of its letters do; otherwise a name in another script stays a
/// part of a sentence that runs from left to right.
Qt::LayoutDirection directionOf(const QString &text)
{
    qsizetype balance = 0;
    for (const QChar c : text) {
        switch (c.direction()) {
        case QChar::DirL:
            --balance;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            ++balance;
            break;
        default:
            break;
        }
    }
    return balance > 0 ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

QString PageText::text() const
{
    const QTextLine shaped = layout->lineAt(line);
    return layout->text().mid(shaped.textStart(), shaped.textLength());
}

ShapedText::ShapedText(const Spans &spans, const TextStyle &style, double width, Align align)
    : m_style(style)
    , m_width(width)
{
    shape(spans, align);
    if (!lacksGlyphs())
        return;
    Spans showable = spans;
    for (Span &span : showable) {
        QString kept;
        QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, span.text);
        for (qsizetype start = 0, end = clusters.toNextBoundary(); end > start;
             start = end, end = clusters.toNextBoundary()) {
            const QString cluster = span.text.mid(start, end - start);
            const bool plain = cluster.size() == 1 && cluster[0].unicode() < 0x180;
            const ShapedText alone(plain ? QString() : cluster, style);
            kept += alone.lacksGlyphs() ? u"?"_s : cluster;
        }
        span.text = kept;
    }
    shape(showable, align);
}

ShapedText::ShapedText(const QString &cluster, const TextStyle &style)
    : m_style(style)
    , m_width(loneWidth)
{
    shape({Span{cluster, false, false}}, Align::Left);
}

bool ShapedText::lacksGlyphs() const
{
    if (!m_layout)
        return false;
    const QList<QGlyphRun> runs = m_layout->glyphRuns();
    return std::any_of(runs.cbegin(), runs.cend(),
                       [](const QGlyphRun &run) { return run.glyphIndexes().contains(0); });
}

void ShapedText::shape(const Spans &spans, Align align)
{
    m_layout.reset();
    QString text = plainText(spans);
    if (text.isEmpty())
        return;
    text.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(text, fontOf(m_style, false, false));

    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Span &span : spans) {
        const int length = static_cast<int>(span.text.size());
        if (span.strong || span.emphasis || span.alarm) {
            QTextLayout::FormatRange range;
            range.start = start;
            range.length = length;
            range.format.setFont(fontOf(m_style, span.strong, span.emphasis));
            if (span.alarm)
                range.format.setForeground(alarmInk);
            formats += range;
        }
        start += length;
    }
    m_layout->setFormats(formats);

    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(directionOf(text));
    switch (align) {
    case Align::Left:
        option.setAlignment(Qt::AlignLeft);
        break;
    case Align::Right:
        option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        break;
    case Align::Centre:
        option.setAlignment(Qt::AlignHCenter);
        break;
    }
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine next = m_layout->createLine(); next.isValid(); next = m_layout->createLine()) {
        next.setLineWidth(m_width * units);
        next.setPosition(QPointF(0, 0));
    }
    m_layout->endLayout();
}

double ShapedText::naturalWidth() const
{
    double widest = 0.0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest / units;
}

PageText ShapedText::line(int index, QPointF topLeft) const
{
    // The baseline depends on the style alone, so that a borrowed glyph never moves a line.
    const double baseline = topLeft.y() + m_style.leading * 0.5 + m_style.size * 0.34;
    const double ascent = m_layout->lineAt(index).ascent() / units;
    return PageText{m_layout, index, QPointF(topLeft.x(), baseline - ascent), m_style.ink,
                    QRectF(topLeft.x(), topLeft.y(), m_width, m_style.leading)};
}

QList<PageText> ShapedText::lines(QPointF topLeft) const
{
    QList<PageText> all;
    for (int i = 0; i < lineCount(); ++i)
        all += line(i, topLeft + QPointF(0, i * m_style.leading));
    return all;
}

QString elidedForPrint(const QString &text, const TextStyle &style, double width)
{
    return QFontMetricsF(fontOf(style, false, false)).elidedText(text, Qt::ElideRight, width * units);
}

} // namespace etabli
