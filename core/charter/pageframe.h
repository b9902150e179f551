#pragma once

#include "core/charter/document.h"
#include "core/charter/page.h"
#include "core/charter/textshaper.h"

namespace etabli {

/// The word across a page of this size as an outline: seen by everyone, never copied with the text.
[[nodiscard]] QPainterPath draftShape(QSizeF page);

/// What surrounds the body of every page: running head, boxes for initials, version, page number, and the
/// word that marks a draft. Made once for a document, used on one thread.
class PageFrame
{
public:
    explicit PageFrame(const CharterDocument &document);

    /// Where the body ends, in points from the top: the more parties initial, the higher.
    [[nodiscard]] double bodyBottom() const;
    /// Draws the frame of page `number` of `count`.
    void draw(int number, int count, PrintPage &page) const;

private:
    struct InitialsGrid
    {
        int perRow = 0;
        int rows = 0;
        /// The boxes take whole lines above the version line.
        bool wide = false;
    };

    static InitialsGrid gridFor(qsizetype parties);
    void drawHead(int number, PrintPage &page) const;
    void drawInitials(PrintPage &page) const;
    void drawFoot(int number, int count, PrintPage &page) const;

    const CharterDocument &m_document;
    InitialsGrid m_grid;
    double m_footRule = 0.0;
    ShapedText m_kind;
    ShapedText m_title;
    ShapedText m_draft;
    ShapedText m_initialsLabel;
    QList<ShapedText> m_initials;
    QPainterPath m_watermark;
};

} // namespace etabli
