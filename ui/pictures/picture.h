#pragma once

#include <QImage>
#include <QSize>
#include <QString>

namespace etabli {

/// A file as a picture, or why there is none.
struct Picture
{
    enum class Problem {
        None,
        Missing,     ///< its bytes have not come with an archive yet
        NoPreview,   ///< neither an image nor a PDF
        NoPdf,       ///< built without the reader of PDF
        TooLarge,    ///< more points than may be decoded
        Damaged,
        Locked,      ///< a PDF that asks for a password
    };
    QImage image;
    int pages = 0; ///< of a PDF; 0 for an image
    Problem problem = Problem::None;
    bool incomplete = false; ///< an image cut short: what could be read is shown
};

/// Decodes images and pages of PDF without trusting them. Any thread.
namespace decode {

/// Points beyond which an image is not decoded.
constexpr qint64 mostPoints = 100'000'000;

/// The image at `path` turned as its camera says, or a page of the PDF there (from 0), no larger than `within`.
[[nodiscard]] Picture picture(const QString &path, const QSize &within, int page = 0);

} // namespace decode
} // namespace etabli
