#include "core/charter/odtxml.h"

namespace etabli::odt {

using namespace Qt::StringLiterals;

XmlPart::XmlPart(const QString &root)
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(root);
    const QString base = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    for (const auto &[prefix, name] :
         {std::pair{u"office", u"office:1.0"}, std::pair{u"style", u"style:1.0"},
          std::pair{u"text", u"text:1.0"}, std::pair{u"table", u"table:1.0"},
          std::pair{u"fo", u"xsl-fo-compatible:1.0"}, std::pair{u"meta", u"meta:1.0"},
          std::pair{u"svg", u"svg-compatible:1.0"}, std::pair{u"draw", u"drawing:1.0"}})
        m_xml.writeAttribute(u"xmlns:"_s + QStringView(prefix), base + QStringView(name));
    m_xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    m_xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    m_xml.writeAttribute(u"office:version"_s, u"1.2"_s);
}

void XmlPart::open(const char16_t *name, Attributes attributes)
{
    m_xml.writeStartElement(QStringView(name).toString());
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(QStringView(key).toString(), value);
}

void XmlPart::leaf(const char16_t *name, Attributes attributes)
{
    open(name, attributes);
    close();
}

void XmlPart::text(const char16_t *name, const QString &content, Attributes attributes)
{
    open(name, attributes);
    m_xml.writeCharacters(content);
    close();
}

QByteArray XmlPart::finish()
{
    m_xml.writeEndDocument();
    return m_xml.hasError() ? QByteArray() : m_bytes;
}

} // namespace etabli::odt
