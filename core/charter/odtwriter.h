#pragma once

#include "core/base/result.h"
#include "core/charter/document.h"

#include <QByteArray>

namespace etabli {

/// The document as OpenDocument text (ODF 1.2): real headings, lists and tables, page numbers as fields.
/// RenderFailed when a text holds what XML cannot. Any thread.
[[nodiscard]] Result<QByteArray> odtOf(const CharterDocument &document);

} // namespace etabli
