#include "core/charter/odtwriter.h"

#include "core/charter/odtparts.h"

#include <KZip>

#include <QBuffer>
#include <QDateTime>

namespace etabli {

Result<QByteArray> odtOf(const CharterDocument &document)
{
    using namespace Qt::StringLiterals;
    struct Entry
    {
        QString name;
        QByteArray bytes;
    };
    QList<Entry> entries = {{u"content.xml"_s, odt::content(document)},
                                  {u"styles.xml"_s, odt::styles(document)},
                                  {u"meta.xml"_s, odt::meta(document)},
                                  {u"META-INF/manifest.xml"_s, odt::manifest(document)}};
    for (qsizetype i = 0; i < document.logos.size(); ++i) {
        QByteArray png;
        QBuffer picture(&png);
        picture.open(QIODevice::WriteOnly);
        document.logos[i].save(&picture, "PNG");
        entries += Entry{odt::logoName(i), png};
    }
    for (const Entry &entry : std::as_const(entries)) {
        if (entry.bytes.isEmpty())
            return failure(Fault::RenderFailed, entry.name, u"the text holds what XML cannot"_s);
    }

    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        return failure(Fault::RenderFailed, document.title, zip.errorString());
    // The type comes first, stored as it is and without extra field, so that anyone finds it at a fixed
    // offset.
    zip.setExtraField(KZip::NoExtraField);
    zip.setCompression(KZip::NoCompression);
    bool done = zip.writeFile(u"mimetype"_s, QByteArrayLiteral("application/vnd.oasis.opendocument.text"));
    zip.setCompression(KZip::DeflateCompression);
    for (const Entry &entry : std::as_const(entries))
        done = done && zip.writeFile(entry.name, entry.bytes);
    if (!zip.close() || !done)
        return failure(Fault::RenderFailed, document.title, zip.errorString());
    return buffer.data();
}

} // namespace etabli
