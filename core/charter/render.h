#pragma once

#include "core/base/result.h"
#include "core/charter/document.h"

#include <QByteArray>
#include <QString>

namespace etabli {

/// The kinds of file a charter is printed to.
enum class CharterFormat { Pdf, Odt, Html };

/// The format a file name asks for by its ending; Unsupported (the subject is the path) for any other.
[[nodiscard]] Result<CharterFormat> charterFormatOf(const QString &path);

/// The bytes of the document in this format. PDF needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> charterBytes(const CharterDocument &document, CharterFormat format);

/// Writes the document to `path`, in the format of its ending, wholly or not at all; makes missing folders.
/// Unsupported, RenderFailed, NotWritable or DiskFull.
[[nodiscard]] Result<void> renderCharter(const CharterDocument &document, const QString &path);

} // namespace etabli
