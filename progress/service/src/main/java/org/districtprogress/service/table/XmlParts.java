package org.districtprogress.service.table;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.table.XmlText;

/** XML of a workbook, without document types and outer entities, which no workbook has. */
final class XmlParts {

    private XmlParts() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw malformed();
                });
        return factory;
    }

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return factory().createXMLStreamReader(in);
    }

    /** The next event; what no workbook has is refused. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw malformed();
        }
        return event;
    }

    static RuntimeException malformed() {
        return FileRefusal.of(
                "workbook-malformed",
                "The file is not a well-formed workbook (XLSX). Save it anew in a spreadsheet.");
    }

    /** An attribute by its local name, in any name space. */
    @Nullable
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException noNumber) {
            throw malformed();
        }
    }

    static boolean flag(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return "1".equals(value) || "true".equals(value);
    }

    /** The text of an element up to a length, and one character more where there is more. */
    static String text(XMLStreamReader xml, int longest) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int event = next(xml);
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw malformed();
            }
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                int room = longest + 1 - text.length();
                text.append(
                        xml.getTextCharacters(),
                        xml.getTextStart(),
                        Math.min(room, xml.getTextLength()));
            }
            event = next(xml);
        }
        return text.toString();
    }

    /** The text of a rich string (si, is), without how it is to be pronounced. */
    static String richText(XMLStreamReader xml, int longest) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int silentFrom = Integer.MAX_VALUE;
        while (depth > 0) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if ("rPh".equals(xml.getLocalName())) {
                    silentFrom = Math.min(silentFrom, depth);
                } else if ("t".equals(xml.getLocalName())) {
                    String run = text(xml, longest);
                    depth--;
                    if (depth < silentFrom) {
                        text.append(run, 0, Math.min(run.length(), longest + 1 - text.length()));
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                silentFrom = depth == silentFrom ? Integer.MAX_VALUE : silentFrom;
                depth--;
            }
        }
        return unescaped(text.toString());
    }

    /** With the characters that XML cannot hold: _x000D_ is one of them. */
    static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int code = XmlText.code(text, at);
            if (code >= 0) {
                whole.append(text, from, at).append((char) code);
                from = at + XmlText.ESCAPE_LENGTH;
            }
            at = text.indexOf("_x", code >= 0 ? from : at + 1);
        }
        return whole.append(text, from, text.length()).toString();
    }
}
