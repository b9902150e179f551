#pragma once

#include "core/base/result.h"
#include "core/charter/document.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace etabli {

/// The kinds of file a charter is printed to.
enum class CharterFormat { Pdf, Odt, Html };

/// The format a file name asks for by its ending; Unsupported (the subject is `charter=` and the path) for any other.
[[nodiscard]] Result<CharterFormat> charterFormatOf(const QString &path);

/// The bytes of the document in this format. PDF needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> charterBytes(const CharterDocument &document, CharterFormat format);

/// Writes the document to `path`, in the format of its ending, wholly or not at all; makes missing folders.
/// Unsupported, RenderFailed, NotWritable or DiskFull.
[[nodiscard]] Result<void> renderCharter(const CharterDocument &document, const QString &path);

/// A document and where it goes.
struct CharterPrint
{
    CharterDocument document;
    QString path;
};

/// The same for many, on every core: each thread keeps its fonts from one document to the next. Stops at the first
/// failure; what was written before stays. The caller waits.
[[nodiscard]] Result<void> renderCharters(const QList<CharterPrint> &prints);

} // namespace etabli
