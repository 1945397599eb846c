package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.districtprogress.problem.table.CsvCell;
import org.districtprogress.problem.table.GuardedText;

/** CSV by RFC 4180 in UTF-8, with commas. */
final class CsvWriter implements RowWriter {

    private static final char MARK = '\ufeff';

    private final Writer out;
    private final Layout layout;
    private final Language language;

    CsvWriter(OutputStream out, Layout layout, Language language, boolean isMarked)
            throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.layout = layout;
        this.language = language;
        if (isMarked) {
            this.out.write(MARK);
        }
        for (int i = 0; i < layout.places().size(); i++) {
            separate(i);
            CsvCell.write(this.out, layout.places().get(i).heading(language));
        }
        this.out.write("\r\n");
    }

    @Override
    public void write(ObjectNode body) {
        JsonNode[] cells = layout.cells(body);
        try {
            for (int i = 0; i < cells.length; i++) {
                separate(i);
                if (cells[i] != null) {
                    Column column = layout.places().get(i).column();
                    String text = CellText.of(column, cells[i], language);
                    CsvCell.write(out, cells[i].isNumber() ? text : GuardedText.write(text));
                }
            }
            out.write("\r\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void separate(int column) throws IOException {
        if (column > 0) {
            out.write(',');
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
