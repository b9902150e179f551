#include "ui/pictures/picture.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

#ifdef ETABLI_WITH_PDF
#include <QPdfDocument>
#endif

namespace etabli {

namespace {

using Problem = Picture::Problem;

/// Formats of points. A drawing (SVG) may name other files or take for ever: it has no preview.
const QList<QByteArray> pointFormats{"png", "jpg",  "jpeg", "gif", "bmp", "webp", "tif",  "tiff",
                                     "ico", "avif", "heic", "pbm", "pgm", "ppm",  "jp2"};

/// Bytes that an image may take whole in memory, when its format cannot be shrunk while it is read.
constexpr qint64 mostBytes = qint64(256) << 20;

Picture without(Problem problem)
{
    Picture none;
    none.problem = problem;
    return none;
}

bool isPdf(QFile &file)
{
    return file.peek(1024).contains("%PDF-");
}

/// A JPEG ends with a mark; what was cut before it is filled with grey.
bool isCutShort(QFile &file)
{
    constexpr qint64 looked = qint64(1) << 16;
    const qint64 at = file.pos();
    file.seek(std::max<qint64>(0, file.size() - looked));
    const bool ended = file.read(looked).contains("\xff\xd9");
    file.seek(at);
    return !ended;
}

QSize fitted(const QSize &size, const QSize &within)
{
    if (size.width() <= within.width() && size.height() <= within.height())
        return size;
    return size.scaled(within, Qt::KeepAspectRatio).expandedTo({1, 1});
}

Picture readImage(QFile &file, const QSize &within)
{
    QImageReader::setAllocationLimit(int(mostBytes >> 20));
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (!pointFormats.contains(format))
        return without(reader.canRead() || format.isEmpty() ? Problem::NoPreview : Problem::Damaged);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return without(Problem::Damaged);
    const qint64 points = qint64(size.width()) * size.height();
    const bool shrinks = format == "jpeg" || format == "jpg";
    if (points > decode::mostPoints || (!shrinks && points > mostBytes / 4))
        return without(Problem::TooLarge);
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    reader.setScaledSize(fitted(size, turned ? within.transposed() : within));
    Picture shown;
    shown.incomplete = shrinks && isCutShort(file);
    if (!reader.read(&shown.image))
        return without(Problem::Damaged);
    return shown;
}

#ifdef ETABLI_WITH_PDF
Picture readPdf(const QString &path, const QSize &within, int page)
{
    QPdfDocument document;
    const auto outcome = document.load(path);
    using Error = QPdfDocument::Error;
    if (outcome == Error::IncorrectPassword || outcome == Error::UnsupportedSecurityScheme)
        return without(Problem::Locked);
    if (outcome != Error::None || document.pageCount() <= 0)
        return without(Problem::Damaged);
    Picture shown;
    shown.pages = document.pageCount();
    const int asked = std::clamp(page, 0, shown.pages - 1);
    const QSizeF points = document.pagePointSize(asked);
    if (points.width() <= 0 || points.height() <= 0)
        return without(Problem::Damaged);
    const QSize size = points.scaled(within, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}).boundedTo(within);
    const QImage rendered = document.render(asked, size);
    if (rendered.isNull())
        return without(Problem::Damaged);
    // Paper is white whatever the theme.
    shown.image = QImage(rendered.size(), QImage::Format_RGB32);
    shown.image.fill(Qt::white);
    QPainter(&shown.image).drawImage(0, 0, rendered);
    return shown;
}
#else
Picture readPdf(const QString &, const QSize &, int)
{
    return without(Problem::NoPdf);
}
#endif

} // namespace

Picture decode::picture(const QString &path, const QSize &within, int page)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return without(Problem::Missing);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return without(Problem::Damaged);
    const QSize most = within.expandedTo({1, 1}).boundedTo({4096, 4096});
    return isPdf(file) ? readPdf(path, most, page) : readImage(file, most);
}

} // namespace etabli
