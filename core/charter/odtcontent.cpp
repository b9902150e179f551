// content.xml of an OpenDocument charter.
#include "core/charter/odtparts.h"
#include "core/charter/odtxml.h"

#include <algorithm>
#include <array>

namespace etabli::odt {

namespace {

using namespace Qt::StringLiterals;

/// Width of the text, in centimetres: A4 less its margins.
constexpr double textWidth = 16.6;

QString centimetres(double value)
{
    return QString::number(value, 'f', 3) + u"cm"_s;
}

/// Writes the text of one document; used once.
class ContentWriter
{
public:
    explicit ContentWriter(const CharterDocument &document)
        : m_document(document)
    {
    }

    QByteArray write();

private:
    void automaticStyles();
    void columnStyles(const QString &name, const QList<double> &weights);
    void cellStyle(const char16_t *name, const QString &top, const QString &bottom);
    void paragraph(const char16_t *style, const QString &text);
    void spans(const Spans &spans);
    void block(const Block &block, bool announcesNext);
    void table(const Table &table);
    void row(const Table &table, const QStringList &cells, const QString &cellStyle, const QString &weight);
    void logos();
    void signatures();
    void signatureCell(const Party &party);

    const CharterDocument &m_document;
    XmlPart m_xml{u"office:document-content"_s};
    int m_tables = 0;
};

void ContentWriter::columnStyles(const QString &name, const QList<double> &weights)
{
    double sum = 0.0;
    for (const double weight : weights)
        sum += weight;
    m_xml.open(u"style:style", {{u"style:name", name}, {u"style:family", u"table"_s}});
    m_xml.leaf(u"style:table-properties", {{u"style:width", centimetres(textWidth)},
                                           {u"table:align", u"left"_s},
                                           {u"fo:margin-top", u"0.25cm"_s},
                                           {u"fo:margin-bottom", u"0.25cm"_s},
                                           {u"table:border-model", u"collapsing"_s}});
    m_xml.close();
    for (qsizetype i = 0; i < weights.size(); ++i) {
        m_xml.open(u"style:style",
                   {{u"style:name", u"%1.%2"_s.arg(name).arg(i)}, {u"style:family", u"table-column"_s}});
        m_xml.leaf(u"style:table-column-properties",
                   {{u"style:column-width", centimetres(textWidth * weights[i] / std::max(sum, 0.001))}});
        m_xml.close();
    }
}

void ContentWriter::cellStyle(const char16_t *name, const QString &top, const QString &bottom)
{
    m_xml.open(u"style:style",
               {{u"style:name", QStringView(name).toString()}, {u"style:family", u"table-cell"_s}});
    m_xml.leaf(u"style:table-cell-properties", {{u"fo:padding-left", u"0.2cm"_s},
                                                {u"fo:padding-right", u"0.2cm"_s},
                                                {u"fo:padding-top", u"0.12cm"_s},
                                                {u"fo:padding-bottom", u"0.12cm"_s},
                                                {u"fo:border-top", top},
                                                {u"fo:border-bottom", bottom},
                                                {u"fo:border-left", u"none"_s},
                                                {u"fo:border-right", u"none"_s}});
    m_xml.close();
}

void ContentWriter::automaticStyles()
{
    m_xml.open(u"office:automatic-styles");
    int tables = 0;
    for (const Article &article : m_document.articles) {
        for (const Block &block : article.blocks) {
            QList<double> weights;
            if (const auto *table = std::get_if<Table>(&block)) {
                for (const TableColumn &column : table->columns)
                    weights += column.weight;
            } else if (std::holds_alternative<SignatureGrid>(block)) {
                weights = {1.0, 1.0};
            } else {
                continue;
            }
            columnStyles(u"Tableau%1"_s.arg(++tables), weights);
        }
    }
    const QString thin = u"0.5pt solid #c4ced1"_s;
    const QString strong = u"1pt solid #0b5f66"_s;
    cellStyle(u"Cellule", u"none"_s, thin);
    cellStyle(u"CelluleTete", u"none"_s, strong);
    cellStyle(u"CelluleTotal", strong, u"none"_s);
    m_xml.open(u"style:style", {{u"style:name", u"CelluleSignature"_s}, {u"style:family", u"table-cell"_s}});
    m_xml.leaf(u"style:table-cell-properties",
               {{u"fo:padding", u"0.35cm"_s}, {u"fo:border", u"0.6pt solid #7a888e"_s}});
    m_xml.close();
    m_xml.open(u"style:style", {{u"style:name", u"Rangee"_s}, {u"style:family", u"table-row"_s}});
    m_xml.leaf(u"style:table-row-properties", {{u"fo:keep-together", u"always"_s}});
    m_xml.close();
    m_xml.open(u"style:style", {{u"style:name", u"RangeeSignature"_s}, {u"style:family", u"table-row"_s}});
    m_xml.leaf(u"style:table-row-properties",
               {{u"style:min-row-height", u"6cm"_s}, {u"fo:keep-together", u"always"_s}});
    m_xml.close();
    for (const auto &[name, attribute, value] : {std::tuple{u"Fort"_s, u"fo:font-weight", u"bold"_s},
                                                 std::tuple{u"Accent"_s, u"fo:font-style", u"italic"_s},
                                                 std::tuple{u"Alerte"_s, u"fo:color", u"#b0261d"_s}}) {
        m_xml.open(u"style:style", {{u"style:name", name}, {u"style:family", u"text"_s}});
        m_xml.leaf(u"style:text-properties", {{attribute, value}});
        m_xml.close();
    }
    m_xml.close();
}

void ContentWriter::paragraph(const char16_t *style, const QString &text)
{
    m_xml.text(u"text:p", text, {{u"text:style-name", QStringView(style).toString()}});
}

void ContentWriter::spans(const Spans &spans)
{
    for (const Span &span : spans) {
        // One style says one thing: runs of several weigh inside each other.
        const std::array<std::pair<bool, QString>, 3> styles = {
            {{span.alarm, u"Alerte"_s}, {span.strong, u"Fort"_s}, {span.emphasis, u"Accent"_s}}};
        for (const auto &[used, style] : styles) {
            if (used)
                m_xml.open(u"text:span", {{u"text:style-name", style}});
        }
        m_xml.characters(span.text);
        for (const auto &[used, style] : styles) {
            if (used)
                m_xml.close();
        }
    }
}

void ContentWriter::row(const Table &table, const QStringList &cells, const QString &cellStyle,
                        const QString &weight)
{
    m_xml.open(u"table:table-row", {{u"table:style-name", u"Rangee"_s}});
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns[i];
        const bool right = column.align == TableColumn::Align::Right;
        const bool strong = !weight.isEmpty() || column.strong;
        m_xml.open(u"table:table-cell",
                   {{u"table:style-name", cellStyle}, {u"office:value-type", u"string"_s}});
        m_xml.text(u"text:p", cells.value(i),
                   {{u"text:style-name", u"Cellule_20_"_s + (right ? u"droite"_s : u"gauche"_s) +
                                             (strong ? u"_20_forte"_s : QString())}});
        m_xml.close();
    }
    m_xml.close();
}

void ContentWriter::table(const Table &table)
{
    const QString name = u"Tableau%1"_s.arg(++m_tables);
    m_xml.open(u"table:table", {{u"table:name", name}, {u"table:style-name", name}});
    QStringList heads;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        m_xml.leaf(u"table:table-column", {{u"table:style-name", u"%1.%2"_s.arg(name).arg(i)}});
        heads += table.columns[i].head;
    }
    if (std::any_of(heads.cbegin(), heads.cend(), [](const QString &head) { return !head.isEmpty(); })) {
        m_xml.open(u"table:table-header-rows");
        row(table, heads, u"CelluleTete"_s, u"bold"_s);
        m_xml.close();
    }
    for (const QStringList &cells : table.rows)
        row(table, cells, u"Cellule"_s, {});
    if (!table.total.isEmpty())
        row(table, table.total, u"CelluleTotal"_s, u"bold"_s);
    m_xml.close();
}

void ContentWriter::signatureCell(const Party &party)
{
    m_xml.open(u"table:table-cell",
               {{u"table:style-name", u"CelluleSignature"_s}, {u"office:value-type", u"string"_s}});
    paragraph(u"Signature_20_partie", party.name);
    m_xml.open(u"text:p", {{u"text:style-name", u"Signature_20_personne"_s}});
    m_xml.text(u"text:span", party.representative, {{u"text:style-name", u"Fort"_s}});
    m_xml.close();
    if (!party.function.isEmpty())
        paragraph(u"Signature_20_personne", party.function);
    if (!party.capacity.isEmpty())
        paragraph(u"Petit", party.capacity);
    m_xml.open(u"text:p", {{u"text:style-name", u"Signature_20_date"_s}});
    m_xml.characters(u"Signature"_s);
    m_xml.leaf(u"text:tab", {});
    m_xml.characters(u"Date\u202F: ........ / ........ / 20........"_s);
    m_xml.close();
    m_xml.close();
}

void ContentWriter::signatures()
{
    const QString name = u"Tableau%1"_s.arg(++m_tables);
    m_xml.open(u"table:table", {{u"table:name", name}, {u"table:style-name", name}});
    m_xml.leaf(u"table:table-column", {{u"table:style-name", name + u".0"_s}});
    m_xml.leaf(u"table:table-column", {{u"table:style-name", name + u".1"_s}});
    for (qsizetype i = 0; i < m_document.parties.size(); i += 2) {
        m_xml.open(u"table:table-row", {{u"table:style-name", u"RangeeSignature"_s}});
        signatureCell(m_document.parties[i]);
        if (i + 1 < m_document.parties.size()) {
            signatureCell(m_document.parties[i + 1]);
        } else {
            m_xml.open(u"table:table-cell", {{u"office:value-type", u"string"_s}});
            paragraph(u"Petit", {});
            m_xml.close();
        }
        m_xml.close();
    }
    m_xml.close();
}

void ContentWriter::block(const Block &block, bool announcesNext)
{
    if (const auto *text = std::get_if<Paragraph>(&block)) {
        m_xml.open(u"text:p", {{u"text:style-name", announcesNext ? u"Annonce"_s : u"Text_20_body"_s}});
        spans(text->spans);
        m_xml.close();
    } else if (const auto *list = std::get_if<BulletList>(&block)) {
        m_xml.open(u"text:list", {{u"text:style-name", u"Puces"_s}});
        for (const Spans &item : list->items) {
            m_xml.open(u"text:list-item");
            m_xml.open(u"text:p", {{u"text:style-name", u"Puce"_s}});
            spans(item);
            m_xml.close();
            m_xml.close();
        }
        m_xml.close();
    } else if (const auto *rows = std::get_if<Table>(&block)) {
        table(*rows);
    } else if (std::holds_alternative<SignatureGrid>(block)) {
        signatures();
    }
}

/// In one paragraph under the title, all of the same height.
void ContentWriter::logos()
{
    constexpr double height = 1.27;
    if (m_document.logos.isEmpty())
        return;
    m_xml.open(u"text:p", {{u"text:style-name", u"Text_20_body"_s}});
    for (qsizetype i = 0; i < m_document.logos.size(); ++i) {
        const QImage &logo = m_document.logos[i];
        const double natural = height * logo.width() / std::max(1, logo.height());
        const double width = std::min(natural, textWidth / 2);
        if (i > 0)
            m_xml.characters(u" "_s);
        m_xml.open(u"draw:frame", {{u"draw:name", u"Logo%1"_s.arg(i + 1)},
                                   {u"text:anchor-type", u"as-char"_s},
                                   {u"svg:width", centimetres(width)},
                                   {u"svg:height", centimetres(height * width / natural)}});
        m_xml.leaf(u"draw:image", {{u"xlink:href", logoName(i)},
                                   {u"xlink:type", u"simple"_s},
                                   {u"xlink:show", u"embed"_s},
                                   {u"xlink:actuate", u"onLoad"_s}});
        m_xml.close();
    }
    m_xml.close();
}

QByteArray ContentWriter::write()
{
    automaticStyles();
    m_xml.open(u"office:body");
    m_xml.open(u"office:text");
    paragraph(u"Nature", m_document.kind);
    paragraph(u"Title", m_document.title);
    if (!m_document.subtitle.isEmpty())
        paragraph(u"Subtitle", m_document.subtitle);
    logos();
    for (const Article &article : m_document.articles) {
        if (!article.heading().isEmpty())
            m_xml.text(u"text:h", article.heading(),
                   {{u"text:style-name", u"Heading_20_1"_s}, {u"text:outline-level", u"1"_s}});
        for (qsizetype i = 0; i < article.blocks.size(); ++i) {
            const bool announces =
                i + 1 < article.blocks.size() && !std::holds_alternative<Paragraph>(article.blocks[i + 1]);
            block(article.blocks[i], announces);
        }
    }
    m_xml.close();
    m_xml.close();
    return m_xml.finish();
}

} // namespace

QByteArray content(const CharterDocument &document)
{
    return ContentWriter(document).write();
}

} // namespace etabli::odt
