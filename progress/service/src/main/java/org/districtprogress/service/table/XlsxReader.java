package org.districtprogress.service.table;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.table.Blanks;

/**
 * The rows of a workbook's first visible sheet, below its first row that is not blank; where it is
 * full, those of the sheets that continue it. Rows are counted over all of them.
 */
final class XlsxReader implements RowReader {

    private final List<Closeable> opened = new ArrayList<>();
    private final Workbook workbook;
    private final Bounds bounds;
    private final Sheets sheets;
    private final CellFormats formats;
    @Nullable private final WorkbookTexts texts;
    private final List<String> headings;
    private final RowCells row;
    private int sheet;
    private SheetRows rows;

    private XlsxReader(Path file, Table table, Bounds bounds)
            throws IOException, XMLStreamException {
        try {
            this.workbook = kept(Workbook.open(file, bounds));
            this.bounds = bounds;
            this.sheets = Sheets.of(workbook);
            this.formats = formats(workbook, sheets.styles());
            this.texts = texts(workbook, sheets.texts(), bounds);
            this.rows = rows(0);
            this.headings = headings();
            this.row = new RowCells(table, headings, bounds);
        } catch (IOException | XMLStreamException | RuntimeException refused) {
            close();
            throw refused;
        }
    }

    private SheetRows rows(int number) throws IOException, XMLStreamException {
        BoundedPart part = kept(workbook.part(sheets.sheets().get(number)));
        if (part == null) {
            throw XmlParts.malformed();
        }
        return new SheetRows(part, bounds, formats, texts, sheets.isFrom1904());
    }

    /** Begins the sheet that continues a full one; false where there is none. */
    private boolean isContinued() throws IOException, XMLStreamException {
        if (rows.number() < bounds.sheetRows() || sheet + 1 == sheets.sheets().size()) {
            return false;
        }
        sheet++;
        rows = rows(sheet);
        if (!headings().equals(headings)) {
            throw FileRefusal.of(
                    "sheet-differs",
                    "Sheet " + (sheet + 1) + " has other headings than the one it continues.");
        }
        return true;
    }

    static XlsxReader open(Path file, Table table, Bounds bounds) throws IOException {
        try {
            return new XlsxReader(file, table, bounds);
        } catch (IOException | XMLStreamException failed) {
            throw said(failed);
        }
    }

    @Nullable
    private <T extends Closeable> T kept(@Nullable T part) {
        if (part != null) {
            opened.add(0, part);
        }
        return part;
    }

    private static CellFormats formats(Workbook workbook, @Nullable String name)
            throws IOException, XMLStreamException {
        try (BoundedPart styles = name == null ? null : workbook.part(name)) {
            return styles == null ? new CellFormats() : CellFormats.read(XmlParts.open(styles));
        }
    }

    @Nullable
    private WorkbookTexts texts(Workbook workbook, @Nullable String name, Bounds bounds)
            throws IOException, XMLStreamException {
        try (BoundedPart in = name == null ? null : workbook.part(name)) {
            return in == null ? null : kept(WorkbookTexts.read(XmlParts.open(in), bounds, in));
        }
    }

    private List<String> headings() throws IOException, XMLStreamException {
        List<String> headings = new ArrayList<>();
        SheetRows.Sink sink =
                (column, cell) -> {
                    if (cell.kind() == Cell.Kind.FAULT) {
                        ProgressException refusal =
                                FileRefusal.of(
                                        cell.fault().code(),
                                        "In the headings: " + cell.fault().getMessage(),
                                        cell.text());
                        throw refusal;
                    }
                    while (headings.size() <= column) {
                        headings.add("");
                    }
                    headings.set(column, Blanks.trim(cell.text()));
                };
        while (headings.isEmpty()) {
            if (!rows.advance(sink)) {
                throw FileRefusal.of("file-empty", "The first sheet has no row with headings.");
            }
        }
        return headings;
    }

    @Override
    @Nullable
    public Row next() {
        try {
            while (true) {
                row.clear();
                if (!rows.advance(row::put)) {
                    if (!isContinued()) {
                        return null;
                    }
                } else if (!row.isBlank()) {
                    return row.row((long) sheet * bounds.sheetRows() + rows.number());
                }
            }
        } catch (IOException | XMLStreamException failed) {
            throw said(failed);
        }
    }

    /** What the sender is told; a parser says neither that a file is cut nor what it refused. */
    private static RuntimeException said(Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProgressException refusal) {
                return refusal;
            }
            if (cause instanceof EOFException) {
                return FileRefusal.cut("a part of the workbook is not complete.");
            }
            if (cause instanceof ZipException) {
                return XmlParts.malformed();
            }
        }
        return failed instanceof IOException io
                ? new UncheckedIOException(io)
                : XmlParts.malformed();
    }

    @Override
    public void close() throws IOException {
        for (Closeable each : opened) {
            each.close();
        }
    }
}
