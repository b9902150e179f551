#pragma once

#include "core/charter/document.h"
#include "core/charter/page.h"
#include "core/fonts/fonts.h"

namespace etabli {

/// Text is shaped in twentieths of a point: sizes of LOOK.md are whole numbers of them, and no device
/// matters.
inline constexpr int shapingUnitsPerPoint = 20;

/// How a text is set: sizes in points.
struct TextStyle
{
    FontRole role = FontRole::Serif;
    double size = 11.5;
    double leading = 16.5;
    QFont::Weight weight = QFont::Normal;
    QFont::Weight strongWeight = QFont::Bold;
    bool italic = false;
    QColor ink;
};

/// A text shaped once for a width; its lines are placed where they are wanted.
/// Borrow it by value: copies share the shaping.
class ShapedText
{
public:
    enum class Align { Left, Right, Centre };

    /// Shapes `spans` for `width` points; a word wider than that is cut anywhere. A character that no font of
    /// the system can show becomes « ? »: an archived PDF may not name a missing glyph. Needs the fonts
    /// loaded.
    ShapedText(const Spans &spans, const TextStyle &style, double width, Align align = Align::Left);

    [[nodiscard]] int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    [[nodiscard]] double height() const { return lineCount() * m_style.leading; }
    /// Width of the widest line, in points.
    [[nodiscard]] double naturalWidth() const;
    /// Line `index` with the top of its leading at `topLeft`.
    [[nodiscard]] PageText line(int index, QPointF topLeft) const;
    /// Every line, one under the other.
    [[nodiscard]] QList<PageText> lines(QPointF topLeft) const;
    /// The leading of its style, in points.
    [[nodiscard]] double leading() const { return m_style.leading; }

private:
    /// One character alone, to know whether it can be shown.
    ShapedText(const QString &cluster, const TextStyle &style);
    void shape(const Spans &spans, Align align);
    /// Some character has no glyph in any font of the system.
    [[nodiscard]] bool lacksGlyphs() const;

    TextStyle m_style;
    double m_width = 0.0;
    std::shared_ptr<QTextLayout> m_layout;
};

/// `text` shortened with … so that it fits `width` points on one line.
[[nodiscard]] QString elidedForPrint(const QString &text, const TextStyle &style, double width);

} // namespace etabli
