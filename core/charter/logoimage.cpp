#include "core/charter/logoimage.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>

namespace etabli {

namespace {

/// A PNG that ends before its last chunk does: its library would complain of it on the error output by itself.
bool isCutPng(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(8))
        return true;
    for (;;) {
        const QByteArray head = file.read(8);
        if (head.size() < 8)
            return true;
        if (head.endsWith("IEND"))
            return false;
        const qint64 next = file.pos() + qFromBigEndian<quint32>(head.constData()) + 4;
        if (next > file.size() || !file.seek(next))
            return true;
    }
}

} // namespace

QImage logoImage(const QString &path)
{
    constexpr int tallest = 480;
    constexpr qint64 mostPixels = 40'000'000;
    static const QList<QByteArray> formats = {"png", "jpeg", "jpg", "gif", "bmp", "webp"};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || !formats.contains(reader.format()))
        return {};
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (reader.format() == "png" && isCutPng(path))
        return {};
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (image.height() > tallest)
        image = image.scaledToHeight(tallest, Qt::SmoothTransformation);
    if (image.width() > 4 * tallest)
        image = image.scaledToWidth(4 * tallest, Qt::SmoothTransformation);
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, image);
    painter.end();
    return opaque;
}

} // namespace etabli
