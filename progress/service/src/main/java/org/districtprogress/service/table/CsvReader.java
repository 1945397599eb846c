package org.districtprogress.service.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.table.Blanks;
import org.districtprogress.problem.table.GuardedText;

/** The rows of a CSV file below its heading line; blank rows are none. */
final class CsvReader implements RowReader {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final CsvCells cells;
    private final RowCells row;
    private final int width;

    private CsvReader(CsvCells cells, RowCells row, int width) {
        this.cells = cells;
        this.row = row;
        this.width = width;
    }

    static CsvReader open(Path file, Table table, Bounds bounds) throws IOException {
        CsvEncoding.Found encoding = CsvEncoding.of(file);
        char separator = separator(encoding, file, table, bounds);
        CsvCells cells = new CsvCells(encoding.open(file), separator, bounds);
        try {
            List<String> headings = headings(cells);
            return new CsvReader(cells, new RowCells(table, headings, bounds), headings.size());
        } catch (IOException | RuntimeException refused) {
            cells.close();
            throw refused;
        }
    }

    /** The separator by which most headings are known; a comma where none is. */
    private static char separator(CsvEncoding.Found encoding, Path file, Table table, Bounds bounds)
            throws IOException {
        Headings known = new Headings(table);
        char best = SEPARATORS[0];
        int most = 0;
        RuntimeException refusal = null;
        for (char separator : SEPARATORS) {
            try (Reader text = encoding.open(file)) {
                int count = known.known(headings(new CsvCells(text, separator, bounds)));
                if (count > most) {
                    most = count;
                    best = separator;
                }
            } catch (RuntimeException refused) {
                refusal = refusal == null ? refused : refusal;
            }
        }
        if (most == 0 && refusal != null) {
            throw refusal;
        }
        return best;
    }

    private static List<String> headings(CsvCells cells) throws IOException {
        while (cells.advance()) {
            List<String> headings = new ArrayList<>();
            int filled = 0;
            for (int i = 0; i < cells.count(); i++) {
                headings.add(Blanks.trim(cells.cell(i)));
                filled = headings.get(i).isEmpty() ? filled : i + 1;
            }
            if (filled > 0) {
                return headings.subList(0, filled);
            }
        }
        throw FileRefusal.of("file-empty", "The file has no line with headings.");
    }

    @Override
    @Nullable
    public Row next() {
        try {
            while (cells.advance()) {
                row.clear();
                for (int i = 0; i < cells.count(); i++) {
                    if (!cells.isBlank(i)) {
                        row.put(i, cell(cells.cell(i)));
                    }
                }
                if (!row.isBlank()) {
                    refuseIfCut();
                    return row.row(cells.number());
                }
            }
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Cell cell(String text) {
        return GuardedText.isFormula(text)
                ? Cell.fault(
                        "formula-not-allowed",
                        "This begins like a formula. A text that is to begin so stands behind an"
                                + " apostrophe.",
                        text)
                : Cell.of(Cell.Kind.TEXT, text);
    }

    /** A number of which the last digits are missing is a number still. */
    private void refuseIfCut() {
        boolean isWhole = cells.isClosed() && cells.count() >= width;
        if (!cells.isTerminated() && !isWhole) {
            throw FileRefusal.cut(
                    "line "
                            + cells.number()
                            + ", the last one, has no line's end. End it if nothing is missing.");
        }
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }
}
