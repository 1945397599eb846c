package org.districtprogress.service.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Opens files of rows for writing. */
public final class RowWriters {

    private RowWriters() {}

    /**
     * Writes a file of rows. Closing the writer ends the file and closes the stream.
     *
     * @param language of the headings of CSV and XLSX
     * @param widths how many entries each list has room for, by its path with {@code *} for the
     *     numbers of lists around it ({@code record.receipts}); 1 where none is given. NDJSON needs
     *     none.
     * @throws IllegalArgumentException from {@code write} when a row has more than there is room
     *     for, or a value that no column has: nothing is dropped silently
     */
    public static RowWriter open(
            Format format,
            OutputStream out,
            Table table,
            Language language,
            Map<String, Integer> widths)
            throws IOException {
        return switch (format) {
            case NDJSON -> new NdjsonWriter(out);
            case CSV -> new CsvWriter(out, Layout.of(table, widths), language, true);
            case XLSX ->
                    new XlsxWriter(out, table, Layout.of(table, widths), language, Bounds.STANDARD);
        };
    }

    /** CSV without the byte order mark, for programs that do not know it. */
    public static RowWriter plainCsv(
            OutputStream out, Table table, Language language, Map<String, Integer> widths)
            throws IOException {
        return new CsvWriter(out, Layout.of(table, widths), language, false);
    }
}
