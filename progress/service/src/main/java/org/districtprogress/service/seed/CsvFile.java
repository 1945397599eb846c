package org.districtprogress.service.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A CSV text (RFC 4180) as rows with lines. */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    /**
     * The rows below the header.
     *
     * @throws CatalogueException when it is no CSV or its header is another one
     */
    static List<CsvRow> rows(String text, Faults faults) {
        List<CsvRow> rows = new ArrayList<>();
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (CsvParser parser = new CsvFactory().createParser(plain)) {
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.enable(CsvParser.Feature.SKIP_EMPTY_LINES);
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY
                        && parser.getParsingContext().getParent().inArray()) {
                    rows.add(row(parser));
                }
            }
        } catch (JsonProcessingException syntax) {
            int line = syntax.getLocation() == null ? 1 : syntax.getLocation().getLineNr();
            faults.add(line, "file", "is no CSV: " + syntax.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        faults.check();
        return belowHeader(rows, faults);
    }

    private static CsvRow row(CsvParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cells.add(parser.getText());
        }
        return new CsvRow(line, cells);
    }

    private static List<CsvRow> belowHeader(List<CsvRow> rows, Faults faults) {
        if (rows.isEmpty() || !rows.get(0).cells().equals(CsvRow.HEADER)) {
            faults.add(1, "header", "must be " + String.join(",", CsvRow.HEADER));
            faults.check();
        }
        List<CsvRow> whole = new ArrayList<>();
        for (CsvRow row : rows.subList(1, rows.size())) {
            if (row.cells().size() == CsvRow.HEADER.size()) {
                whole.add(row);
            } else {
                faults.add(
                        row.line(),
                        "row",
                        "has "
                                + row.cells().size()
                                + " columns, must have "
                                + CsvRow.HEADER.size());
            }
        }
        return whole;
    }
}
