#include "core/charter/pdfwriter.h"

#include "core/charter/pagepainter.h"
#include "core/charter/textshaper.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

/// Says the language of the document, which Qt's writer cannot: a new version of the catalogue is appended as
/// an incremental update (ISO 32000-1 §7.5.6). A file whose shape is not the expected one is left as it is.
QByteArray withLanguage(QByteArray pdf, const QString &language)
{
    static const QRegularExpression startExpression(u"startxref\\s+(\\d+)\\s+%%EOF\\s*$"_s);
    static const QRegularExpression rootExpression(u"/Root (\\d+) 0 R"_s);
    static const QRegularExpression sizeExpression(u"/Size (\\d+)"_s);
    static const QRegularExpression infoExpression(u"/Info \\d+ 0 R"_s);
    static const QRegularExpression idExpression(u"/ID\\s*\\[\\s*<[0-9A-Fa-f]*>\\s*<[0-9A-Fa-f]*>\\s*\\]"_s);
    static const QRegularExpression languageExpression(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);

    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    if (trailerAt < 0 || !languageExpression.match(language).hasMatch())
        return pdf;
    const QString trailer = QString::fromLatin1(pdf.mid(trailerAt));
    const auto start = startExpression.match(trailer);
    const auto root = rootExpression.match(trailer);
    const auto size = sizeExpression.match(trailer);
    if (!start.hasMatch() || !root.hasMatch() || !size.hasMatch())
        return pdf;
    const QByteArray objectHead = root.captured(1).toLatin1() + " 0 obj";
    const qsizetype objectAt = pdf.lastIndexOf(QByteArray("\n" + objectHead));
    const qsizetype bodyAt = pdf.indexOf("<<", objectAt);
    const qsizetype objectEnd = pdf.indexOf("endobj", objectAt);
    if (objectAt < 0 || bodyAt < 0 || objectEnd < bodyAt)
        return pdf;
    const QByteArray catalogue = pdf.mid(bodyAt + 2, objectEnd - bodyAt - 2);
    if (catalogue.contains("/Lang"))
        return pdf;

    if (!pdf.endsWith('\n'))
        pdf += '\n';
    const qsizetype newObjectAt = pdf.size();
    pdf += objectHead + "\n<<\n/Lang (" + language.toLatin1() + ")" + catalogue + "endobj\n";
    const qsizetype newTableAt = pdf.size();
    pdf += "xref\n" + root.captured(1).toLatin1() + " 1\n" +
           QByteArray::number(newObjectAt).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<<\n" + size.captured(0).toLatin1() + "\n" + root.captured(0).toLatin1() + "\n" +
           infoExpression.match(trailer).captured(0).toLatin1() + "\n" +
           idExpression.match(trailer).captured(0).toLatin1() + "\n/Prev " + start.captured(1).toLatin1() +
           "\n>>\nstartxref\n" + QByteArray::number(newTableAt) + "\n%%EOF\n";
    return pdf;
}

} // namespace

Result<QByteArray> pdfOf(const QList<PrintPage> &pages, const QString &title, const QString &language)
{
    if (pages.isEmpty())
        return failure(Fault::RenderFailed, title, u"no page"_s);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(title);
        writer.setCreator(u"Établi"_s);
        writer.setResolution(72 * shapingUnitsPerPoint);
        writer.setPageSize(QPageSize(QPageSize::A4));
        const QSizeF paper = pages.first().size;
        writer.setPageOrientation(paper.width() > paper.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(Fault::RenderFailed, title, u"the PDF writer did not start"_s);
        bool first = true;
        for (const PrintPage &page : pages) {
            if (!first && !writer.newPage())
                return failure(Fault::RenderFailed, title, u"no further page"_s);
            first = false;
            painter.save();
            painter.scale(shapingUnitsPerPoint, shapingUnitsPerPoint);
            paintPage(painter, page);
            painter.restore();
        }
        if (!painter.end())
            return failure(Fault::RenderFailed, title, u"the PDF writer did not finish"_s);
    }
    if (!buffer.data().startsWith("%PDF-"))
        return failure(Fault::RenderFailed, title, u"no PDF came out"_s);
    return withLanguage(buffer.data(), language);
}

} // namespace etabli
