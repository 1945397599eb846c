package org.districtprogress.service.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files of rows. */
public final class RowReaders {

    private RowReaders() {}

    /** With the {@linkplain Bounds#STANDARD usual} bounds. */
    public static RowReader open(Format format, Path file, Table table) throws IOException {
        return open(format, file, table, Bounds.STANDARD);
    }

    /**
     * The rows of a file, which has to stay as it is until the reader is closed.
     *
     * @throws org.districtprogress.core.error.ProgressException INVALID when the file cannot be
     *     read at all; the code says why
     */
    public static RowReader open(Format format, Path file, Table table, Bounds bounds)
            throws IOException {
        return switch (format) {
            case NDJSON -> new NdjsonReader(Files.newInputStream(file), bounds);
            case CSV -> CsvReader.open(file, table, bounds);
            case XLSX -> XlsxReader.open(file, table, bounds);
        };
    }
}
