package org.districtprogress.problem.table;

/** How the cells that are written look; its place here is its number in the file. */
public enum SheetStyle {
    PLAIN("numFmtId=\"0\""),
    TEXT("numFmtId=\"49\" applyNumberFormat=\"1\""),
    /** Text that starts like a formula, or with a blank, and stays text when it is edited. */
    VERBATIM("numFmtId=\"49\" applyNumberFormat=\"1\" quotePrefix=\"1\""),
    WHOLE("numFmtId=\"1\" applyNumberFormat=\"1\""),
    DAY("numFmtId=\"164\" applyNumberFormat=\"1\""),
    MONTH("numFmtId=\"165\" applyNumberFormat=\"1\""),
    HEADING("numFmtId=\"49\" applyNumberFormat=\"1\" fontId=\"1\" fillId=\"2\""),
    HEADING_OF_EVEN_ENTRY("numFmtId=\"49\" applyNumberFormat=\"1\" fontId=\"1\" fillId=\"3\""),
    /** A ratio as per cent, two places. */
    SHARE("numFmtId=\"10\" applyNumberFormat=\"1\"");

    private static final String WRAPPED = "><alignment vertical=\"top\" wrapText=\"1\"/></xf>";

    private final String attributes;

    SheetStyle(String attributes) {
        this.attributes = attributes;
    }

    /** The styles of a workbook, as XML. */
    static String all() {
        StringBuilder xml =
                new StringBuilder(SheetXml.DECLARATION)
                        .append("<styleSheet ")
                        .append(SheetXml.MAIN)
                        .append("><numFmts count=\"2\">")
                        .append("<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>")
                        .append("<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\"/></numFmts>")
                        .append("<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/>")
                        .append("</font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font>")
                        .append("</fonts><fills count=\"4\">")
                        .append("<fill><patternFill patternType=\"none\"/></fill>")
                        .append("<fill><patternFill patternType=\"gray125\"/></fill>")
                        .append(fill("FFDDEBF7"))
                        .append(fill("FFE2EFDA"))
                        .append("</fills><borders count=\"1\"><border/></borders>")
                        .append("<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"")
                        .append(values().length)
                        .append("\">");
        for (SheetStyle style : values()) {
            xml.append("<xf xfId=\"0\" ").append(style.attributes);
            xml.append(style.isWrapped() ? WRAPPED : "/>");
        }
        return xml.append("</cellXfs></styleSheet>").toString();
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\""
                + colour
                + "\"/></patternFill></fill>";
    }

    private boolean isWrapped() {
        return this == HEADING || this == HEADING_OF_EVEN_ENTRY;
    }
}
