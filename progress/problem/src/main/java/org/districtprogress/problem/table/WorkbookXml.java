package org.districtprogress.problem.table;

import java.util.List;

/** The parts of a workbook that say which parts there are. */
public final class WorkbookXml {

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LONGEST_NAME = 31;

    private WorkbookXml() {}

    /** Stands first in the file, where nobody knows yet how many sheets there will be. */
    static String contentTypes() {
        return SheetXml.DECLARATION
                + "<Types xmlns=\""
                + PACKAGE
                + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/"
                + "vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\""
                + SPREADSHEET
                + "worksheet+xml\"/>"
                + part("/xl/workbook.xml", "sheet.main")
                + part("/xl/styles.xml", "styles")
                + "</Types>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\""
                + name
                + "\" ContentType=\""
                + SPREADSHEET
                + type
                + "+xml\"/>";
    }

    static String root() {
        return relations(relation("r1", "officeDocument", "xl/workbook.xml"));
    }

    static String relations(int sheets) {
        StringBuilder all = new StringBuilder(relation("styles", "styles", "styles.xml"));
        for (int sheet = 1; sheet <= sheets; sheet++) {
            all.append(relation("sheet" + sheet, "worksheet", "worksheets/sheet" + sheet + ".xml"));
        }
        return relations(all.toString());
    }

    private static String relations(String all) {
        return SheetXml.DECLARATION
                + "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\">"
                + all
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\""
                + id
                + "\" Type=\""
                + OFFICE
                + "/"
                + type
                + "\" Target=\""
                + target
                + "\"/>";
    }

    static String workbook(List<String> sheets, boolean isLastHidden) {
        StringBuilder xml =
                new StringBuilder(SheetXml.DECLARATION)
                        .append("<workbook " + SheetXml.MAIN + " xmlns:r=\"" + OFFICE + "\">")
                        .append("<sheets>");
        for (int sheet = 1; sheet <= sheets.size(); sheet++) {
            xml.append("<sheet name=\"").append(XmlText.of(name(sheets.get(sheet - 1))));
            xml.append("\" sheetId=\"").append(sheet).append('"');
            xml.append(isLastHidden && sheet == sheets.size() ? " state=\"hidden\"" : "");
            xml.append(" r:id=\"sheet").append(sheet).append("\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private static String name(String name) {
        return name(name, LONGEST_NAME);
    }

    private static String name(String name, int longest) {
        String allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ");
        return allowed.length() > longest ? allowed.substring(0, longest) : allowed;
    }

    /** What a sheet is called that goes on where the one of that name is full: the second is 2. */
    public static String continued(String name, int number) {
        String suffix = " +" + number;
        return name(name, LONGEST_NAME - suffix.length()) + suffix;
    }
}
