package org.districtprogress.gateway.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.districtprogress.problem.table.CsvCell;
import org.districtprogress.problem.table.GuardedText;
import org.districtprogress.problem.table.PlainNumber;

/**
 * A table as CSV by RFC 4180 in UTF-8, without a mark before it: numbers exact, texts that a
 * spreadsheet would take for a formula behind an apostrophe, as in the services' files.
 */
public final class CsvText {

    private CsvText() {}

    /** The bytes of the file. */
    public static byte[] of(Table table) {
        StringWriter out = new StringWriter();
        try {
            line(out, table.headings().stream().map(heading -> Cell.of(heading)).toList());
            for (List<Cell> row : table.rows()) {
                line(out, row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringWriter out, List<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            CsvCell.write(out, text(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String text(Cell cell) {
        if (cell.number() != null) {
            return PlainNumber.of(cell.number());
        }
        return cell.text().isEmpty() ? "" : GuardedText.write(cell.text());
    }
}
