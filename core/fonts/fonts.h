#pragma once

#include "core/base/result.h"

#include <QFont>

namespace etabli {

/// The faces embedded at build time.
enum class FontRole {
    /// Lato: screen, tables and labels on paper.
    Sans,
    /// Gentium Book Plus: running text of charters and portraits.
    Serif,
};

/// Makes the embedded faces known to the font database of this process; needs a QGuiApplication.
/// Calling it again costs nothing. Fails with RenderFailed when a face cannot be read. GUI thread first.
[[nodiscard]] Result<void> loadFonts();

/// The family name of a role, as QFont wants it.
[[nodiscard]] QString fontFamily(FontRole role);

/// A font for print: unhinted, its size in pixels (the caller chooses what a pixel is), ligatures kept apart
/// so that copied text keeps every letter. Any thread once the fonts are loaded.
[[nodiscard]] QFont printFont(FontRole role, int pixelSize, QFont::Weight weight = QFont::Normal,
                              bool italic = false);

} // namespace etabli
