#pragma once

#include <QImage>
#include <QString>

namespace etabli {

/// A picture as printed: opaque, on white, no larger than paper needs; null when the file is no picture that may be
/// trusted to a decoder.
/// Any thread.
[[nodiscard]] QImage logoImage(const QString &path);

} // namespace etabli
