#pragma once

#include "core/base/result.h"
#include "core/charter/page.h"

#include <QByteArray>
#include <QString>

namespace etabli {

/// The bytes of a PDF/A-1b file with these pages, all of the first one's size (A4, upright or lying), fonts embedded,
/// title and language said. All of them come `copies` times, one after the other; what is drawn on them is in the
/// file once. RenderFailed when Qt gives no file. Needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> pdfOf(const QList<PrintPage> &pages, const QString &title, const QString &language,
                                       qsizetype copies = 1);

} // namespace etabli
