package org.districtprogress.service.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.table.WorkbookXml;

/**
 * Which sheets of a workbook have the rows: the first one that is not hidden, and those behind it
 * that are called as its continuations.
 *
 * @param sheets names of their parts, in their order
 * @param texts name of the part with shared texts; null where there is none
 * @param styles name of the part with formats; null where there is none
 * @param isFrom1904 whether days are counted from 1904
 */
record Sheets(
        List<String> sheets, @Nullable String texts, @Nullable String styles, boolean isFrom1904) {

    Sheets {
        sheets = List.copyOf(sheets);
    }

    static Sheets of(Workbook workbook) throws IOException, XMLStreamException {
        String name = workbook.relations("").get("officeDocument");
        try (BoundedPart part = name == null ? null : workbook.part(name)) {
            if (part == null) {
                throw XmlParts.malformed();
            }
            Map<String, String> relations = workbook.relations(name);
            XMLStreamReader xml = XmlParts.open(part);
            List<String> sheets = new ArrayList<>();
            String first = null;
            boolean isFrom1904 = false;
            while (xml.hasNext()) {
                if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT) {
                    if ("workbookPr".equals(xml.getLocalName())) {
                        isFrom1904 = XmlParts.flag(xml, "date1904");
                    } else if (isVisibleSheet(xml)) {
                        String called = XmlParts.attribute(xml, "name");
                        boolean isFirst = sheets.isEmpty();
                        if (isFirst || isContinued(first, sheets.size() + 1, called)) {
                            first = isFirst ? called : first;
                            sheets.add(part(relations, xml));
                        }
                    }
                }
            }
            if (sheets.isEmpty()) {
                throw FileRefusal.of("file-empty", "The workbook has no sheet that is shown.");
            }
            return new Sheets(
                    sheets, relations.get("sharedStrings"), relations.get("styles"), isFrom1904);
        }
    }

    private static boolean isContinued(
            @Nullable String first, int number, @Nullable String called) {
        return first != null && WorkbookXml.continued(first, number).equals(called);
    }

    private static String part(Map<String, String> relations, XMLStreamReader xml) {
        String part = relations.get("id:" + XmlParts.attribute(xml, "id"));
        if (part == null) {
            throw XmlParts.malformed();
        }
        return part;
    }

    private static boolean isVisibleSheet(XMLStreamReader xml) {
        String state = XmlParts.attribute(xml, "state");
        return "sheet".equals(xml.getLocalName()) && (state == null || "visible".equals(state));
    }
}
