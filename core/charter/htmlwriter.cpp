#include "core/charter/htmlwriter.h"

#include "core/charter/draftword.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <algorithm>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

const QString styleSheet = uR"(
:root { color-scheme: light; }
body { margin: 2.5rem auto; max-width: 44rem; padding: 0 1.25rem; background: #fff; color: #1a2529;
  font: 1.06rem/1.55 "Gentium Book Plus", Gentium, Georgia, serif; }
header p { margin: 0; }
.kind, table, .draft, .block .party, .small { font-family: Lato, "Segoe UI", Arial, sans-serif; }
.kind { color: #0b5f66; font-weight: 600; }
.draft { color: #b0261d; font-weight: 700; text-align: center; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: .2rem 0 .4rem; overflow-wrap: anywhere; }
.subtitle { color: #4f5e65; font-style: italic; }
h2 { color: #0b5f66; font-size: 1.25rem; margin: 2rem 0 .4rem; break-after: avoid; }
p, li { overflow-wrap: anywhere; orphans: 2; widows: 2; }
table { border-collapse: collapse; font-size: .9rem; line-height: 1.35; margin: .9rem 0; width: 100%; }
th, td { border-bottom: 1px solid #c4ced1; padding: .4rem .55rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #0b5f66; }
tbody th { font-weight: 600; }
tfoot td { border-bottom: 0; border-top: 2px solid #0b5f66; font-weight: 700; }
.right { text-align: right; white-space: nowrap; }
tr, .block { break-inside: avoid; }
.logos { align-items: center; display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; margin-top: .8rem; }
.logos img { height: 3rem; max-width: 50%; object-fit: contain; }
.alarm { color: #b0261d; }
.signatures { display: grid; gap: 1rem; grid-template-columns: 1fr 1fr; margin-top: 1rem; }
.block { border: 1px solid #7a888e; border-radius: 4px; display: flex; flex-direction: column; min-height: 14rem;
  padding: .7rem .9rem; }
.block p { margin: 0; }
.block .party { color: #0b5f66; font-weight: 600; margin-bottom: .3rem; }
.block .sign { border-top: 1px solid #c4ced1; display: flex; justify-content: space-between; margin-top: auto;
  padding-top: .3rem; }
.small { color: #4f5e65; font-size: .86rem; }
footer { border-top: 1px solid #c4ced1; margin-top: 2.5rem; padding-top: .6rem; }
@page { size: A4; margin: 20mm 22mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
)"_s;

/// Writes one document; used once.
class HtmlWriter
{
public:
    explicit HtmlWriter(QByteArray *bytes)
        : m_xml(bytes)
    {
    }

    bool write(const CharterDocument &document);

private:
    void element(const QString &name, const QString &text, const QString &cssClass = {});
    void spans(const Spans &spans);
    void block(const Block &block, const CharterDocument &document);
    void table(const Table &table);
    void row(const Table &table, const QStringList &cells, bool head, bool named);
    void signatures(const QList<Party> &parties);
    void logos(const QList<QImage> &images);

    QXmlStreamWriter m_xml;
};

void HtmlWriter::element(const QString &name, const QString &text, const QString &cssClass)
{
    m_xml.writeStartElement(name);
    if (!cssClass.isEmpty())
        m_xml.writeAttribute(u"class"_s, cssClass);
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
}

void HtmlWriter::spans(const Spans &spans)
{
    for (const Span &span : spans) {
        if (span.alarm) {
            m_xml.writeStartElement(u"span"_s);
            m_xml.writeAttribute(u"class"_s, u"alarm"_s);
        }
        if (span.strong)
            m_xml.writeStartElement(u"strong"_s);
        if (span.emphasis)
            m_xml.writeStartElement(u"em"_s);
        m_xml.writeCharacters(span.text);
        if (span.emphasis)
            m_xml.writeEndElement();
        if (span.strong)
            m_xml.writeEndElement();
        if (span.alarm)
            m_xml.writeEndElement();
    }
}

void HtmlWriter::row(const Table &table, const QStringList &cells, bool head, bool named)
{
    m_xml.writeStartElement(u"tr"_s);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns[i];
        const bool rowHead = named && column.strong;
        m_xml.writeStartElement(head || rowHead ? u"th"_s : u"td"_s);
        if (head || rowHead)
            m_xml.writeAttribute(u"scope"_s, head ? u"col"_s : u"row"_s);
        if (column.align == TableColumn::Align::Right)
            m_xml.writeAttribute(u"class"_s, u"right"_s);
        m_xml.writeCharacters(cells.value(i));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void HtmlWriter::table(const Table &table)
{
    m_xml.writeStartElement(u"table"_s);
    QStringList heads;
    for (const TableColumn &column : table.columns)
        heads += column.head;
    if (std::any_of(heads.cbegin(), heads.cend(), [](const QString &head) { return !head.isEmpty(); })) {
        m_xml.writeStartElement(u"thead"_s);
        row(table, heads, true, false);
        m_xml.writeEndElement();
    }
    m_xml.writeStartElement(u"tbody"_s);
    for (const QStringList &cells : table.rows)
        row(table, cells, false, true);
    m_xml.writeEndElement();
    if (!table.total.isEmpty()) {
        m_xml.writeStartElement(u"tfoot"_s);
        row(table, table.total, false, false);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void HtmlWriter::signatures(const QList<Party> &parties)
{
    m_xml.writeStartElement(u"div"_s);
    m_xml.writeAttribute(u"class"_s, u"signatures"_s);
    for (const Party &party : parties) {
        m_xml.writeStartElement(u"div"_s);
        m_xml.writeAttribute(u"class"_s, u"block"_s);
        element(u"p"_s, party.name, u"party"_s);
        if (!party.representative.isEmpty()) {
            m_xml.writeStartElement(u"p"_s);
            element(u"strong"_s, party.representative);
            m_xml.writeEndElement();
        }
        if (!party.function.isEmpty())
            element(u"p"_s, party.function);
        if (!party.capacity.isEmpty())
            element(u"p"_s, party.capacity, u"small"_s);
        m_xml.writeStartElement(u"p"_s);
        m_xml.writeAttribute(u"class"_s, u"sign small"_s);
        element(u"span"_s, u"Signature"_s);
        element(u"span"_s, u"Date\u202F: ........ / ........ / 20........"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void HtmlWriter::block(const Block &block, const CharterDocument &document)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        m_xml.writeStartElement(u"p"_s);
        spans(paragraph->spans);
        m_xml.writeEndElement();
    } else if (const auto *list = std::get_if<BulletList>(&block)) {
        m_xml.writeStartElement(u"ul"_s);
        for (const Spans &item : list->items) {
            m_xml.writeStartElement(u"li"_s);
            spans(item);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    } else if (const auto *rows = std::get_if<Table>(&block)) {
        table(*rows);
    } else if (std::holds_alternative<SignatureGrid>(block)) {
        signatures(document.parties);
    }
}

void HtmlWriter::logos(const QList<QImage> &images)
{
    if (images.isEmpty())
        return;
    m_xml.writeStartElement(u"div"_s);
    m_xml.writeAttribute(u"class"_s, u"logos"_s);
    for (const QImage &image : images) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        m_xml.writeEmptyElement(u"img"_s);
        m_xml.writeAttribute(u"alt"_s, QString());
        m_xml.writeAttribute(u"src"_s, u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64()));
    }
    m_xml.writeEndElement();
}

bool HtmlWriter::write(const CharterDocument &document)
{
    m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
    m_xml.writeStartElement(u"html"_s);
    m_xml.writeAttribute(u"lang"_s, document.language);
    m_xml.writeStartElement(u"head"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"name"_s, u"viewport"_s);
    m_xml.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
    element(u"title"_s, document.title + u" – "_s + document.kind);
    // No < nor & in it: the same text for a reader of HTML and for one of XML. Quotes stay as they are.
    m_xml.writeStartElement(u"style"_s);
    m_xml.writeCharacters(QString());
    m_xml.device()->write(styleSheet.toUtf8());
    m_xml.writeEndElement();
    m_xml.writeEndElement();

    m_xml.writeStartElement(u"body"_s);
    m_xml.writeStartElement(u"header"_s);
    if (document.draft)
        element(u"p"_s, draftWord, u"draft"_s);
    element(u"p"_s, document.kind, u"kind"_s);
    element(u"h1"_s, document.title);
    if (!document.subtitle.isEmpty())
        element(u"p"_s, document.subtitle, u"subtitle"_s);
    logos(document.logos);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"main"_s);
    for (const Article &article : document.articles) {
        m_xml.writeStartElement(u"section"_s);
        m_xml.writeAttribute(u"id"_s, article.code);
        if (!article.heading().isEmpty())
            element(u"h2"_s, article.heading());
        for (const Block &next : article.blocks)
            block(next, document);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    if (!document.versionLine.isEmpty() || !document.fingerprint.isEmpty()) {
        m_xml.writeStartElement(u"footer"_s);
        element(u"p"_s, QStringList{document.versionLine, document.fingerprint}.join(u' ').trimmed(),
                u"small"_s);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return !m_xml.hasError();
}

} // namespace

Result<QByteArray> htmlOf(const CharterDocument &document)
{
    QByteArray bytes;
    if (!HtmlWriter(&bytes).write(document))
        return failure(Fault::RenderFailed, document.title, u"the text holds what HTML cannot"_s);
    return bytes;
}

} // namespace etabli
