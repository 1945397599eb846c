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

/** The rows of a workbook's first visible sheet, below its first row that is not blank. */
final class XlsxReader implements RowReader {

    private final List<Closeable> opened = new ArrayList<>();
    private final BoundedPart part;
    private final SheetRows rows;
    private final RowCells row;

    private XlsxReader(Path file, Table table, Bounds bounds)
            throws IOException, XMLStreamException {
        try {
            Workbook workbook = kept(Workbook.open(file, bounds));
            Sheets sheets = Sheets.of(workbook);
            CellFormats formats = formats(workbook, sheets.styles());
            WorkbookTexts texts = texts(workbook, sheets.texts(), bounds);
            this.part = kept(workbook.part(sheets.sheet()));
            if (part == null) {
                throw XmlParts.malformed();
            }
            this.rows = new SheetRows(part, bounds, formats, texts, sheets.isFrom1904());
            this.row = new RowCells(table, headings(), bounds);
        } catch (IOException | XMLStreamException | RuntimeException refused) {
            close();
            throw refused;
        }
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
                    headings.set(column, Words.trim(cell.text()));
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
                    return null;
                }
                if (!row.isBlank()) {
                    return row.row(rows.number());
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
