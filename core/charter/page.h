#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace etabli {

/// One shaped line of text in its place. All measures of a page are in points (1/72 inch), from its top left.
struct PageText
{
    std::shared_ptr<const QTextLayout> layout;
    /// Which line of the layout.
    int line = 0;
    /// Where the top left of the line goes.
    QPointF origin;
    QColor ink;
    /// The room the line takes, its leading included.
    QRectF box;
    /// Read from the other side of the sheet: turned half round the middle of the page.
    bool turned = false;

    /// The text of this line alone.
    [[nodiscard]] QString text() const;
};

/// A straight line.
struct PageRule
{
    QPointF from;
    QPointF to;
    double width = 0.5;
    QColor ink;
};

/// An outlined rectangle with rounded corners.
struct PageBox
{
    QRectF rect;
    double radius = 0.0;
    double width = 0.5;
    QColor ink;
};

/// An opaque picture.
struct PageImage
{
    QImage image;
    QRectF rect;
};

/// A filled outline: drawn, and no text for those who copy from the page.
struct PageShape
{
    QPainterPath path;
    QColor ink;
};

/// What a part of a page is, for previews (a click finds its article) and for tests of page breaks.
struct PageRegion
{
    enum class Kind { Title, Logo, Heading, Line, TableHead, TableRow, TableTotal, Signature };

    Kind kind = Kind::Line;
    QRectF box;
    /// Index of the article in its document; -1 for the title.
    int article = -1;
    /// Index of the block in its article; -1 for the heading.
    int block = -1;
    /// Counts the lines, rows or signature blocks inside the block.
    int item = 0;
};

/// One page ready to be painted on anything: shapes first, then rules, boxes, pictures and texts.
/// A plain value; it may be painted on any thread, by one thread at a time.
struct PrintPage
{
    QSizeF size;
    QList<PageShape> shapes;
    QList<PageRule> rules;
    QList<PageBox> boxes;
    QList<PageImage> images;
    QList<PageText> texts;
    QList<PageRegion> regions;
};

} // namespace etabli
