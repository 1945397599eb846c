package org.districtprogress.service.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together by hand, so that they can be wrong in every way. */
final class Workbooks {

    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** One sheet with rows, in XML. */
    static Workbooks of(String rows) {
        return new Workbooks()
                .part("_rels/.rels", relations("r1", "officeDocument", "xl/workbook.xml"))
                .part(
                        "xl/workbook.xml",
                        workbook("", "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(
                                "r1",
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "r2",
                                "sharedStrings",
                                "sharedStrings.xml",
                                "r3",
                                "styles",
                                "styles.xml"))
                .part("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static String sheet(String rows) {
        return "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String workbook(String properties, String sheets) {
        return "<workbook "
                + MAIN
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + properties
                + "<sheets>"
                + sheets
                + "</sheets></workbook>";
    }

    static String relations(String... parts) {
        StringBuilder all = new StringBuilder("<Relationships>");
        for (int i = 0; i < parts.length; i += 3) {
            all.append("<Relationship Id=\"").append(parts[i]);
            all.append("\" Type=\"").append(TYPE).append(parts[i + 1]);
            all.append("\" Target=\"").append(parts[i + 2]).append("\"/>");
        }
        return all.append("</Relationships>").toString();
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String number, int style) {
        return "<c s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    Workbooks part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Formats by number: a code each, or the number of a built-in one. */
    Workbooks formats(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.length; i++) {
            boolean isBuiltIn = formats[i].matches("\\d\\d?");
            int id = isBuiltIn ? Integer.parseInt(formats[i]) : 164 + i;
            if (!isBuiltIn) {
                codes.append("<numFmt numFmtId=\"").append(id).append("\" formatCode=\"");
                codes.append(formats[i].replace("\"", "&quot;")).append("\"/>");
            }
            cells.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet "
                        + MAIN
                        + "><numFmts>"
                        + codes
                        + "</numFmts><cellStyleXfs><xf"
                        + " numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                        + cells
                        + "</cellXfs></styleSheet>");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
