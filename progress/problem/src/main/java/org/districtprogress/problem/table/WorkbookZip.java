package org.districtprogress.problem.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The file that a workbook is: its sheets one after another, and what names them at the end. */
public final class WorkbookZip implements Closeable {

    /** Same rows, same bytes: a workbook does not say when it was written. 2 January 1980. */
    private static final long WRITTEN_MILLIS = 315_619_200_000L;

    private final ZipOutputStream zip;
    private final Writer out;

    /** Begins the file. */
    public WorkbookZip(OutputStream out) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        part("[Content_Types].xml", WorkbookXml.contentTypes());
        part("_rels/.rels", WorkbookXml.root());
        part("xl/styles.xml", SheetStyle.all());
    }

    /**
     * Begins a sheet; the one before must have ended.
     *
     * @param number from 1
     * @param before the XML of the sheet that stands before its rows
     */
    public SheetXml startSheet(int number, String before) throws IOException {
        zip.putNextEntry(entry("xl/worksheets/sheet" + number + ".xml"));
        out.write(SheetXml.DECLARATION + "<worksheet " + SheetXml.MAIN + ">" + before);
        out.write("<sheetData>");
        return new SheetXml(out);
    }

    /**
     * Ends the sheet.
     *
     * @param behind the XML of the sheet that stands behind its rows
     */
    public void endSheet(String behind) throws IOException {
        out.write("</sheetData>" + behind + "</worksheet>");
        out.flush();
        zip.closeEntry();
    }

    /**
     * Names the sheets.
     *
     * @param isLastHidden whether the last sheet is not shown
     */
    public void name(List<String> sheets, boolean isLastHidden) throws IOException {
        part("xl/_rels/workbook.xml.rels", WorkbookXml.relations(sheets.size()));
        part("xl/workbook.xml", WorkbookXml.workbook(sheets, isLastHidden));
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(entry(name));
        out.write(content);
        out.flush();
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(WRITTEN_MILLIS);
        return entry;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
