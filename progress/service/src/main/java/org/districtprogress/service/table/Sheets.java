package org.districtprogress.service.table;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.districtprogress.core.Nullable;

/**
 * Which sheet of a workbook has the rows: the first one that is not hidden.
 *
 * @param sheet name of its part
 * @param texts name of the part with shared texts; null where there is none
 * @param styles name of the part with formats; null where there is none
 * @param isFrom1904 whether days are counted from 1904
 */
record Sheets(String sheet, @Nullable String texts, @Nullable String styles, boolean isFrom1904) {

    static Sheets of(Workbook workbook) throws IOException, XMLStreamException {
        String name = workbook.relations("").get("officeDocument");
        try (BoundedPart part = name == null ? null : workbook.part(name)) {
            if (part == null) {
                throw XmlParts.malformed();
            }
            Map<String, String> relations = workbook.relations(name);
            XMLStreamReader xml = XmlParts.open(part);
            String sheet = null;
            boolean isFrom1904 = false;
            while (xml.hasNext()) {
                if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT) {
                    if ("workbookPr".equals(xml.getLocalName())) {
                        isFrom1904 = XmlParts.flag(xml, "date1904");
                    } else if (sheet == null && isVisibleSheet(xml)) {
                        sheet = relations.get("id:" + XmlParts.attribute(xml, "id"));
                    }
                }
            }
            if (sheet == null) {
                throw FileRefusal.of("file-empty", "The workbook has no sheet that is shown.");
            }
            return new Sheets(
                    sheet, relations.get("sharedStrings"), relations.get("styles"), isFrom1904);
        }
    }

    private static boolean isVisibleSheet(XMLStreamReader xml) {
        String state = XmlParts.attribute(xml, "state");
        return "sheet".equals(xml.getLocalName()) && (state == null || "visible".equals(state));
    }
}
