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

/// All pages again as many times, in an incremental update: new pages that show the contents of the first ones, and a
/// new tree of pages. Nothing when the file does not have the shape that Qt gives.
QByteArray withCopies(QByteArray pdf, qsizetype copies)
{
    static const QRegularExpression startExpression(u"startxref\\s+(\\d+)\\s+%%EOF\\s*$"_s);
    static const QRegularExpression sizeExpression(u"/Size (\\d+)"_s);
    static const QRegularExpression rootExpression(u"/Root \\d+ 0 R"_s);
    static const QRegularExpression infoExpression(u"/Info \\d+ 0 R"_s);
    static const QRegularExpression idExpression(u"/ID\\s*\\[\\s*<[0-9A-Fa-f]*>\\s*<[0-9A-Fa-f]*>\\s*\\]"_s);
    static const QRegularExpression kidsExpression(u"/Kids\\s*\\[([\\s\\d R]*)\\]"_s);
    static const QRegularExpression countExpression(u"/Count\\s+\\d+"_s);
    static const QRegularExpression kidExpression(u"(\\d+) 0 R"_s);

    // The dictionary of an object of the first and only part of the file.
    const auto dictionary = [&pdf](const QByteArray &number, const QByteArray &type) {
        const qsizetype at = pdf.indexOf(QByteArray("\n" + number + " 0 obj\n<<\n/Type /" + type + "\n"));
        const qsizetype from = at < 0 ? -1 : pdf.indexOf("<<", at);
        const qsizetype to = from < 0 ? -1 : pdf.indexOf("endobj", from);
        return to < 0 ? QByteArray() : pdf.mid(from, to - from);
    };
    const QString trailer = QString::fromLatin1(pdf.mid(std::max<qsizetype>(0, pdf.lastIndexOf("trailer"))));
    const auto start = startExpression.match(trailer);
    const auto size = sizeExpression.match(trailer);
    const auto root = rootExpression.match(trailer);
    const qsizetype treeAt = pdf.lastIndexOf(" 0 obj\n<<\n/Type /Pages\n");
    const qsizetype treeLine = treeAt < 0 ? -1 : pdf.lastIndexOf('\n', treeAt);
    if (!start.hasMatch() || !size.hasMatch() || !root.hasMatch() || treeLine < 0)
        return {};
    const QByteArray treeNumber = pdf.mid(treeLine + 1, treeAt - treeLine - 1);
    QString tree = QString::fromLatin1(dictionary(treeNumber, "Pages"));
    const auto kids = kidsExpression.match(tree);
    if (!kids.hasMatch() || !countExpression.match(tree).hasMatch())
        return {};
    QList<QByteArray> pages;
    QString list = kids.captured(1);
    for (auto kid = kidExpression.globalMatch(list); kid.hasNext();) {
        pages += dictionary(kid.next().captured(1).toLatin1(), "Page");
        if (pages.last().isEmpty())
            return {};
    }

    qint64 next = size.captured(1).toLongLong();
    const qint64 firstNew = next;
    QByteArray table;
    const auto entry = [&table](qsizetype at) { table += QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n"; };
    if (!pdf.endsWith('\n'))
        pdf += '\n';
    for (qsizetype copy = 1; copy < copies; ++copy) {
        for (const QByteArray &page : std::as_const(pages)) {
            entry(pdf.size());
            pdf += QByteArray::number(next) + " 0 obj\n" + page + "endobj\n";
            list += QString::number(next++) + u" 0 R\n";
        }
    }
    tree.replace(kids.captured(0), u"/Kids\n["_s + list + u']');
    tree.replace(countExpression, u"/Count %1"_s.arg(pages.size() * copies));
    const qsizetype newTreeAt = pdf.size();
    pdf += treeNumber + " 0 obj\n" + tree.toLatin1() + "endobj\n";
    const qsizetype newTableAt = pdf.size();
    pdf += "xref\n" + treeNumber + " 1\n" + QByteArray::number(newTreeAt).rightJustified(10, '0') + " 00000 n \n";
    pdf += QByteArray::number(firstNew) + ' ' + QByteArray::number(next - firstNew) + '\n' + table;
    pdf += "trailer\n<<\n/Size " + QByteArray::number(next) + '\n' + root.captured(0).toLatin1() + '\n'
        + infoExpression.match(trailer).captured(0).toLatin1() + '\n' + idExpression.match(trailer).captured(0).toLatin1()
        + "\n/Prev " + start.captured(1).toLatin1() + "\n>>\nstartxref\n" + QByteArray::number(newTableAt) + "\n%%EOF\n";
    return pdf;
}

} // namespace

Result<QByteArray> pdfOf(const QList<PrintPage> &pages, const QString &title, const QString &language,
                         qsizetype copies)
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
    if (copies < 2)
        return withLanguage(buffer.data(), language);
    const QByteArray all = withCopies(buffer.data(), copies);
    if (!all.isEmpty())
        return withLanguage(all, language);
    QList<PrintPage> drawn;
    for (qsizetype copy = 0; copy < copies; ++copy)
        drawn += pages;
    return pdfOf(drawn, title, language);
}

} // namespace etabli
