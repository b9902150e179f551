#pragma once

#include "core/charter/document.h"

#include <QByteArray>

namespace etabli::odt {

/// content.xml: the text; empty when it holds what XML cannot.
[[nodiscard]] QByteArray content(const CharterDocument &document);

/// styles.xml: page, running head with its fields, named styles; empty when a text holds what XML cannot.
[[nodiscard]] QByteArray styles(const CharterDocument &document);

/// meta.xml: title, language, program.
[[nodiscard]] QByteArray meta(const CharterDocument &document);

/// Where the picture of a logo lies in the file.
[[nodiscard]] inline QString logoName(qsizetype index)
{
    return QStringLiteral("Pictures/logo%1.png").arg(index + 1);
}

/// META-INF/manifest.xml.
[[nodiscard]] QByteArray manifest(const CharterDocument &document);

} // namespace etabli::odt
