#pragma once

#include "core/base/result.h"
#include "core/charter/document.h"

#include <QByteArray>

namespace etabli {

/// The document as one HTML page that needs no other file and is well-formed XML too; UTF-8. Any thread.
[[nodiscard]] Result<QByteArray> htmlOf(const CharterDocument &document);

} // namespace etabli
