// styles.xml, meta.xml and the manifest of an OpenDocument charter.
#include "core/charter/draftword.h"
#include "core/charter/odtparts.h"
#include "core/charter/odtxml.h"

namespace etabli::odt {

namespace {

using namespace Qt::StringLiterals;

const QString serif = u"Gentium Book Plus"_s;
const QString sans = u"Lato"_s;

/// What a paragraph style says; empty texts are left to its parent.
struct ParagraphStyle
{
    const char16_t *name;
    QString parent;
    QString font;
    QString size;
    QString weight;
    QString style;
    QString colour;
    QString lineHeight;
    QString above;
    QString below;
    QString align;
    bool keepWithNext = false;
    /// Place of a right tabulation, and of a centred one before it.
    QString rightTab;
    QString centreTab;
    QString outlineLevel;
};

void writeStyle(XmlPart &xml, const ParagraphStyle &style)
{
    const auto attribute = [](const QString &value, const QString &fallback) {
        return value.isEmpty() ? fallback : value;
    };
    const QString name = QStringView(style.name).toString();
    QString display = name;
    display.replace(u"_20_"_s, u" "_s);
    if (style.outlineLevel.isEmpty())
        xml.open(u"style:style", {{u"style:name", name},
                                  {u"style:display-name", display},
                                  {u"style:family", u"paragraph"_s},
                                  {u"style:parent-style-name", style.parent}});
    else
        xml.open(u"style:style", {{u"style:name", name},
                                  {u"style:display-name", display},
                                  {u"style:family", u"paragraph"_s},
                                  {u"style:parent-style-name", style.parent},
                                  {u"style:default-outline-level", style.outlineLevel}});
    xml.open(u"style:paragraph-properties",
             {{u"fo:line-height", attribute(style.lineHeight, u"16.5pt"_s)},
              {u"fo:margin-top", attribute(style.above, u"0pt"_s)},
              {u"fo:margin-bottom", attribute(style.below, u"0pt"_s)},
              {u"fo:text-align", attribute(style.align, u"start"_s)},
              {u"fo:keep-with-next", style.keepWithNext ? u"always"_s : u"auto"_s},
              {u"fo:orphans", u"2"_s},
              {u"fo:widows", u"2"_s}});
    if (!style.rightTab.isEmpty()) {
        xml.open(u"style:tab-stops");
        if (!style.centreTab.isEmpty())
            xml.leaf(u"style:tab-stop", {{u"style:position", style.centreTab}, {u"style:type", u"center"_s}});
        xml.leaf(u"style:tab-stop", {{u"style:position", style.rightTab}, {u"style:type", u"right"_s}});
        xml.close();
    }
    xml.close();
    xml.leaf(u"style:text-properties", {{u"style:font-name", attribute(style.font, serif)},
                                        {u"fo:font-size", attribute(style.size, u"11.5pt"_s)},
                                        {u"fo:font-weight", attribute(style.weight, u"normal"_s)},
                                        {u"fo:font-style", attribute(style.style, u"normal"_s)},
                                        {u"fo:color", attribute(style.colour, u"#1a2529"_s)}});
    xml.close();
}

QList<ParagraphStyle> paragraphStyles()
{
    const QString standard = u"Standard"_s;
    const QString accent = u"#0b5f66"_s;
    const QString second = u"#4f5e65"_s;
    const QString bold = u"bold"_s;
    ParagraphStyle cell{u"Cellule_20_gauche",
                        standard,
                        sans,
                        u"9.5pt"_s,
                        {},
                        {},
                        {},
                        u"13pt"_s,
                        {},
                        {},
                        {},
                        false,
                        {},
                        {},
                        {}};
    ParagraphStyle strongCell = cell;
    strongCell.name = u"Cellule_20_gauche_20_forte";
    strongCell.weight = bold;
    ParagraphStyle rightCell = cell;
    rightCell.name = u"Cellule_20_droite";
    rightCell.align = u"end"_s;
    ParagraphStyle strongRightCell = rightCell;
    strongRightCell.name = u"Cellule_20_droite_20_forte";
    strongRightCell.weight = bold;
    return {
        {u"Text_20_body", standard, {}, {}, {}, {}, {}, {}, u"3pt"_s, u"3.5pt"_s, {}, false, {}, {}, {}},
        {u"Annonce", u"Text_20_body"_s, {}, {}, {}, {}, {}, {}, u"3pt"_s, u"3.5pt"_s, {}, true, {}, {}, {}},
        {u"Puce", u"Text_20_body"_s, {}, {}, {}, {}, {}, {}, u"1.5pt"_s, u"2pt"_s, {}, false, {}, {}, {}},
        {u"Nature",
         standard,
         sans,
         u"10.5pt"_s,
         bold,
         {},
         accent,
         u"15pt"_s,
         {},
         u"3pt"_s,
         {},
         true,
         {},
         {},
         {}},
        {u"Title", standard, {}, u"25pt"_s, bold, {}, {}, u"30pt"_s, {}, u"4pt"_s, {}, true, {}, {}, {}},
        {u"Subtitle",
         standard,
         {},
         u"12.5pt"_s,
         {},
         u"italic"_s,
         second,
         u"17.5pt"_s,
         {},
         u"10pt"_s,
         {},
         true,
         {},
         {},
         {}},
        {u"Heading_20_1",
         standard,
         {},
         u"13.5pt"_s,
         bold,
         {},
         accent,
         u"18pt"_s,
         u"18pt"_s,
         u"4pt"_s,
         {},
         true,
         {},
         {},
         u"1"_s},
        cell,
        strongCell,
        rightCell,
        strongRightCell,
        {u"Signature_20_partie",
         standard,
         sans,
         u"11pt"_s,
         bold,
         {},
         accent,
         u"15pt"_s,
         {},
         u"4pt"_s,
         {},
         true,
         {},
         {},
         {}},
        {u"Signature_20_personne", standard, {}, {}, {}, {}, {}, u"15.5pt"_s, {}, {}, {}, true, {}, {}, {}},
        {u"Petit", standard, sans, u"9.5pt"_s, {}, {}, second, u"13pt"_s, {}, {}, {}, true, {}, {}, {}},
        {u"Signature_20_date",
         standard,
         sans,
         u"9.5pt"_s,
         {},
         {},
         second,
         u"13pt"_s,
         u"2.6cm"_s,
         {},
         {},
         false,
         u"7.55cm"_s,
         {},
         {}},
        {u"Header",
         standard,
         sans,
         u"9.5pt"_s,
         {},
         {},
         second,
         u"13pt"_s,
         {},
         u"6pt"_s,
         {},
         false,
         u"16.6cm"_s,
         u"8.3cm"_s,
         {}},
        {u"Footer",
         standard,
         sans,
         u"8.5pt"_s,
         {},
         {},
         second,
         u"11.5pt"_s,
         u"6pt"_s,
         {},
         {},
         false,
         u"16.6cm"_s,
         {},
         {}},
    };
}

void writeFonts(XmlPart &xml)
{
    xml.open(u"office:font-face-decls");
    for (const QString &family : {serif, sans})
        xml.leaf(u"style:font-face", {{u"style:name", family}, {u"svg:font-family", u"'%1'"_s.arg(family)}});
    xml.close();
}

void writePage(XmlPart &xml)
{
    xml.open(u"office:automatic-styles");
    xml.open(u"style:style", {{u"style:name", u"MotProjet"_s}, {u"style:family", u"text"_s}});
    xml.leaf(u"style:text-properties", {{u"fo:font-weight", u"bold"_s}, {u"fo:color", u"#b0261d"_s}});
    xml.close();
    xml.open(u"style:page-layout", {{u"style:name", u"A4"_s}});
    xml.leaf(u"style:page-layout-properties", {{u"fo:page-width", u"21.001cm"_s},
                                               {u"fo:page-height", u"29.7cm"_s},
                                               {u"style:print-orientation", u"portrait"_s},
                                               {u"fo:margin-left", u"2.2cm"_s},
                                               {u"fo:margin-right", u"2.2cm"_s},
                                               {u"fo:margin-top", u"1.2cm"_s},
                                               {u"fo:margin-bottom", u"1.2cm"_s}});
    xml.open(u"style:header-style");
    xml.leaf(u"style:header-footer-properties",
             {{u"fo:margin-bottom", u"0.5cm"_s}, {u"fo:border-bottom", u"0.5pt solid #c4ced1"_s}});
    xml.close();
    xml.open(u"style:footer-style");
    xml.leaf(u"style:header-footer-properties",
             {{u"fo:margin-top", u"0.5cm"_s}, {u"fo:border-top", u"0.5pt solid #c4ced1"_s}});
    xml.close();
    xml.close();
    xml.close();
}

void writeHeaderAndFooter(XmlPart &xml, const CharterDocument &document)
{
    xml.open(u"office:master-styles");
    xml.open(u"style:master-page", {{u"style:name", u"Standard"_s}, {u"style:page-layout-name", u"A4"_s}});
    xml.open(u"style:header");
    xml.open(u"text:p", {{u"text:style-name", u"Header"_s}});
    xml.characters(document.kind);
    xml.leaf(u"text:tab", {});
    if (document.draft)
        xml.text(u"text:span", draftWord, {{u"text:style-name", u"MotProjet"_s}});
    xml.leaf(u"text:tab", {});
    xml.characters(document.title.size() > 60 ? document.title.left(59).trimmed() + u'…' : document.title);
    xml.close();
    xml.close();
    xml.open(u"style:footer");
    QStringList initials;
    for (const Party &party : document.parties)
        initials += party.initials + u"\u00A0........"_s;
    if (!initials.isEmpty())
        xml.text(u"text:p", u"Paraphes\u202F: "_s + initials.join(u"   "_s),
                 {{u"text:style-name", u"Footer"_s}});
    xml.open(u"text:p", {{u"text:style-name", u"Footer"_s}});
    xml.characters(QStringList{document.versionLine, document.fingerprint}.join(u' ').trimmed());
    xml.leaf(u"text:tab", {});
    xml.text(u"text:page-number", u"1"_s, {{u"text:select-page", u"current"_s}});
    xml.characters(u" / "_s);
    xml.text(u"text:page-count", u"1"_s);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QByteArray styles(const CharterDocument &document)
{
    XmlPart xml(u"office:document-styles"_s);
    writeFonts(xml);
    xml.open(u"office:styles");
    xml.open(u"style:default-style", {{u"style:family", u"paragraph"_s}});
    xml.leaf(u"style:paragraph-properties", {{u"fo:hyphenation-ladder-count", u"no-limit"_s}});
    xml.leaf(u"style:text-properties",
             {{u"style:font-name", serif},
              {u"fo:font-size", u"11.5pt"_s},
              {u"fo:language", document.language.section(u'-', 0, 0)},
              {u"fo:country",
               document.language.contains(u'-') ? document.language.section(u'-', 1, 1) : u"none"_s}});
    xml.close();
    xml.leaf(u"style:style", {{u"style:name", u"Standard"_s}, {u"style:family", u"paragraph"_s}});
    for (const ParagraphStyle &style : paragraphStyles())
        writeStyle(xml, style);
    xml.open(u"text:outline-style", {{u"style:name", u"Outline"_s}});
    xml.leaf(u"text:outline-level-style", {{u"text:level", u"1"_s}, {u"style:num-format", QString()}});
    xml.close();
    xml.open(u"text:list-style", {{u"style:name", u"Puces"_s}});
    xml.open(u"text:list-level-style-bullet", {{u"text:level", u"1"_s}, {u"text:bullet-char", u"•"_s}});
    xml.open(u"style:list-level-properties",
             {{u"text:list-level-position-and-space-mode", u"label-alignment"_s}});
    xml.leaf(u"style:list-level-label-alignment", {{u"text:label-followed-by", u"listtab"_s},
                                                   {u"text:list-tab-stop-position", u"0.5cm"_s},
                                                   {u"fo:text-indent", u"-0.5cm"_s},
                                                   {u"fo:margin-left", u"0.5cm"_s}});
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    writePage(xml);
    writeHeaderAndFooter(xml, document);
    return xml.finish();
}

QByteArray meta(const CharterDocument &document)
{
    XmlPart xml(u"office:document-meta"_s);
    xml.open(u"office:meta");
    xml.text(u"meta:generator", u"Établi"_s);
    xml.text(u"dc:title", document.title);
    xml.text(u"dc:subject", document.kind);
    xml.text(u"dc:language", document.language);
    xml.close();
    return xml.finish();
}

QByteArray manifest(const CharterDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString space = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
    xml.writeStartDocument();
    xml.writeNamespace(space, u"manifest"_s);
    xml.writeStartElement(space, u"manifest"_s);
    xml.writeAttribute(space, u"version"_s, u"1.2"_s);
    for (const auto &[path, type] :
         {std::pair{u"/"_s, u"application/vnd.oasis.opendocument.text"_s},
          std::pair{u"content.xml"_s, u"text/xml"_s}, std::pair{u"styles.xml"_s, u"text/xml"_s},
          std::pair{u"meta.xml"_s, u"text/xml"_s}}) {
        xml.writeEmptyElement(space, u"file-entry"_s);
        xml.writeAttribute(space, u"full-path"_s, path);
        xml.writeAttribute(space, u"media-type"_s, type);
    }
    for (qsizetype i = 0; i < document.logos.size(); ++i) {
        xml.writeEmptyElement(space, u"file-entry"_s);
        xml.writeAttribute(space, u"full-path"_s, logoName(i));
        xml.writeAttribute(space, u"media-type"_s, u"image/png"_s);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace etabli::odt
