#pragma once

#include "core/charter/textshaper.h"

namespace etabli::print {

// Paper: A4 and its margins, in points.
inline constexpr double pageWidth = 595.276;
inline constexpr double pageHeight = 841.89;
inline constexpr double margin = 62.36;
inline constexpr double bodyWidth = pageWidth - 2 * margin;
inline constexpr double headTop = 36.0;
inline constexpr double headRule = 53.5;
inline constexpr double bodyTop = 70.0;
inline constexpr double footRule = 776.0;
inline constexpr double bodyToFoot = 18.0;

// Inks of LOOK.md.
inline const QColor text(0x1A, 0x25, 0x29);
inline const QColor second(0x4F, 0x5E, 0x65);
inline const QColor accent(0x0B, 0x5F, 0x66);
inline const QColor line(0xC4, 0xCE, 0xD1);
inline const QColor outline(0x7A, 0x88, 0x8E);
inline const QColor alarm(0xB0, 0x26, 0x1D);
inline const QColor watermark(0xE9, 0xED, 0xEE);

/// Running text.
[[nodiscard]] inline TextStyle body()
{
    return {FontRole::Serif, 11.5, 16.5, QFont::Normal, QFont::Bold, false, text};
}

/// Heading of an article.
[[nodiscard]] inline TextStyle heading()
{
    return {FontRole::Serif, 13.5, 18.0, QFont::Bold, QFont::Bold, false, accent};
}

/// Title of the document; a long one is set smaller.
[[nodiscard]] inline TextStyle title(bool isLong)
{
    return {
        FontRole::Serif, isLong ? 16.0 : 25.0, isLong ? 21.0 : 30.0, QFont::Bold, QFont::Bold, false, text};
}

/// Line under the title.
[[nodiscard]] inline TextStyle subtitle()
{
    return {FontRole::Serif, 12.5, 17.5, QFont::Normal, QFont::Bold, true, second};
}

/// Kind of document above its title.
[[nodiscard]] inline TextStyle kind()
{
    return {FontRole::Sans, 10.5, 15.0, QFont::DemiBold, QFont::Bold, false, accent};
}

/// Cells of tables.
[[nodiscard]] inline TextStyle cell(QFont::Weight weight = QFont::Normal)
{
    return {FontRole::Sans, 9.5, 13.0, weight, QFont::Bold, false, text};
}

/// Running head and small labels.
[[nodiscard]] inline TextStyle small(QColor ink = second, QFont::Weight weight = QFont::Normal)
{
    return {FontRole::Sans, 9.5, 13.0, weight, QFont::Bold, false, ink};
}

/// Footer.
[[nodiscard]] inline TextStyle footer()
{
    return {FontRole::Sans, 8.5, 11.5, QFont::Normal, QFont::Bold, false, second};
}

/// Letters under the boxes for initials.
[[nodiscard]] inline TextStyle initials()
{
    return {FontRole::Sans, 8.0, 10.0, QFont::Normal, QFont::Bold, false, second};
}

} // namespace etabli::print
