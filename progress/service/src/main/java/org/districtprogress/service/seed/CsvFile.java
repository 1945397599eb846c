package org.districtprogress.service.seed;

import java.util.ArrayList;
import java.util.List;

/** The published figures as rows of the agreed columns. */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    /**
     * The rows below the header; a row with another number of columns is noted as a fault.
     *
     * @throws CatalogueException when the text is no CSV or its header is another one
     */
    static List<CsvRow> rows(String text, Faults faults) {
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<CsvRow> rows = new CsvText(plain, faults).rows();
        faults.check();
        if (rows.isEmpty() || !rows.get(0).cells().equals(CsvRow.HEADER)) {
            faults.add(1, "header", "must be " + String.join(",", CsvRow.HEADER));
            faults.check();
        }
        List<CsvRow> whole = new ArrayList<>();
        for (CsvRow row : rows.subList(1, rows.size())) {
            int columns = row.cells().size();
            if (columns == CsvRow.HEADER.size()) {
                whole.add(row);
            } else {
                faults.add(
                        row.line(),
                        "row",
                        "has " + columns + " columns, must have " + CsvRow.HEADER.size());
            }
        }
        return whole;
    }
}
