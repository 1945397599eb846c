package org.districtprogress.service.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.districtprogress.problem.table.CsvCell;
import org.districtprogress.problem.table.GuardedText;
import org.districtprogress.service.table.RowWriter;

/** SDMX-CSV 2.0: RFC 4180 in UTF-8 without a mark, for the first heading must be STRUCTURE. */
final class SdmxWriter implements RowWriter {

    private static final String LINE_END = "\r\n";

    private final List<String> columns;
    private final Writer out;

    SdmxWriter(List<String> columns, OutputStream out) throws IOException {
        this.columns = columns;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(String.join(",", columns) + LINE_END);
    }

    @Override
    public void write(ObjectNode body) {
        try {
            String separator = "";
            for (String column : columns) {
                out.write(separator);
                CsvCell.write(out, text(body.path(column)));
                separator = ",";
            }
            out.write(LINE_END);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode()) {
            return "";
        }
        return value.isNumber()
                ? value.decimalValue().toPlainString()
                : GuardedText.write(value.asText());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
