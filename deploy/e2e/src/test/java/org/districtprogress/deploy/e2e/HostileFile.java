package org.districtprogress.deploy.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that nobody sends who means well. */
final class HostileFile {

    static final String HEADINGS = "indicator,area,period,value,source.system,note\n";

    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final byte[] MEGABYTE = new byte[1024 * 1024];

    static {
        Arrays.fill(MEGABYTE, (byte) ' ');
    }

    private HostileFile() {}

    /** Spaces that gzip makes a thousand times smaller. */
    static byte[] gzipOfSpaces(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            fill(gzip, MEGABYTE, megabytes);
        }
        return bytes.toByteArray();
    }

    /** A workbook of one sheet, with an XML of that beginning. */
    static byte[] workbook(String before, String rows) throws IOException {
        return workbook(before, rows, new byte[0], 0);
    }

    /** The same, whose rows are followed by so many times the same bytes. */
    static byte[] workbook(String before, String rows, byte[] more, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook "
                            + MAIN
                            + " xmlns:r=\""
                            + TYPE.substring(0, TYPE.length() - 1)
                            + "\"><sheets><sheet name=\"a\" sheetId=\"1\""
                            + " r:id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(utf8(before + "<worksheet " + MAIN + "><sheetData>" + rows));
            fill(zip, more, times);
            zip.write(utf8("</sheetData></worksheet>"));
        }
        return bytes.toByteArray();
    }

    private static void fill(OutputStream out, byte[] bytes, int times) throws IOException {
        for (int written = 0; written < times; written++) {
            out.write(bytes);
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(content));
    }

    private static String relation(String type, String target) {
        return "<Relationships><Relationship Id=\"r1\" Type=\""
                + TYPE
                + type
                + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }

    /** A row of a sheet. */
    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
