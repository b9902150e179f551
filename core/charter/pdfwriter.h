#pragma once

#include "core/base/result.h"
#include "core/charter/pagelayout.h"

#include <QByteArray>
#include <QString>

namespace etabli {

/// The bytes of a PDF/A-1b file with these pages, fonts embedded, title and language said.
/// RenderFailed when Qt gives no file. Needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> pdfOf(const PageLayout &layout, const QString &title,
                                       const QString &language);

} // namespace etabli
