#include "core/charter/render.h"

#include "core/charter/htmlwriter.h"
#include "core/charter/odtwriter.h"
#include "core/charter/outputfile.h"
#include "core/charter/pagelayout.h"
#include "core/charter/pdfwriter.h"

#include <QFileInfo>

namespace etabli {

Result<CharterFormat> charterFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("pdf"))
        return CharterFormat::Pdf;
    if (suffix == QStringLiteral("odt"))
        return CharterFormat::Odt;
    if (suffix == QStringLiteral("html") || suffix == QStringLiteral("htm"))
        return CharterFormat::Html;
    return failure(Fault::Unsupported, path, QStringLiteral("neither .pdf, .odt nor .html"));
}

Result<QByteArray> charterBytes(const CharterDocument &document, CharterFormat format)
{
    switch (format) {
    case CharterFormat::Pdf: {
        ETABLI_ASSIGN(const PageLayout layout, PageLayout::of(document));
        return pdfOf(layout.pages(), document.title, document.language);
    }
    case CharterFormat::Odt:
        return odtOf(document);
    case CharterFormat::Html:
        return htmlOf(document);
    }
    return failure(Fault::Internal, document.title);
}

Result<void> renderCharter(const CharterDocument &document, const QString &path)
{
    ETABLI_ASSIGN(const CharterFormat format, charterFormatOf(path));
    ETABLI_ASSIGN(const QByteArray bytes, charterBytes(document, format));
    return writeWhole(path, bytes);
}

} // namespace etabli
