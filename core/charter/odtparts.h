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

/// META-INF/manifest.xml.
[[nodiscard]] QByteArray manifest();

} // namespace etabli::odt
