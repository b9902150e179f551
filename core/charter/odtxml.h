#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace etabli::odt {

/// A writer of the XML parts of an OpenDocument file: names are written with their usual prefix ("text:p").
/// Used once, on one thread.
class XmlPart
{
public:
    using Attributes = std::initializer_list<std::pair<const char16_t *, QString>>;

    /// Opens the root element with every namespace and the version of the format.
    explicit XmlPart(const QString &root);

    void open(const char16_t *name, Attributes attributes = {});
    void close() { m_xml.writeEndElement(); }
    /// An element without content.
    void leaf(const char16_t *name, Attributes attributes);
    /// An element with only text; runs of spaces are kept as one.
    void text(const char16_t *name, const QString &content, Attributes attributes = {});
    void characters(const QString &content) { m_xml.writeCharacters(content); }

    /// Closes what is open and gives the bytes; empty when a text holds what XML cannot.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace etabli::odt
