package org.districtprogress.service.seed;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a CSV text (RFC 4180) apart, counting lines: a cell in quotes may contain commas, doubled
 * quotes and line breaks. Empty lines are skipped.
 */
final class CsvText {

    private static final int END = -1;

    private final String text;
    private final Faults faults;
    private int position;
    private int line = 1;

    CsvText(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** The rows, the header among them, each with the line on which it begins. */
    List<CsvRow> rows() {
        List<CsvRow> rows = new ArrayList<>();
        while (peek() != END) {
            int begins = line;
            List<String> cells = cells();
            if (!cells.equals(List.of(""))) {
                rows.add(new CsvRow(begins, cells));
            }
        }
        return rows;
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (peek() == ',') {
            position++;
            cells.add(cell());
        }
        if (peek() == '\r') {
            position++;
        }
        if (peek() == '\n') {
            position++;
            line++;
        }
        return cells;
    }

    private String cell() {
        return peek() == '"' ? quoted() : plain();
    }

    private String plain() {
        int begins = position;
        skipToEndOfCell();
        String cell = text.substring(begins, position);
        if (cell.contains("\"")) {
            faults.add(line, "row", "has a quote within a cell that does not begin with one");
        }
        return cell;
    }

    private String quoted() {
        int begins = line;
        StringBuilder cell = new StringBuilder();
        position++;
        while (peek() != END) {
            char next = text.charAt(position++);
            if (next == '"' && peek() == '"') {
                position++;
            } else if (next == '"') {
                if (!isEndOfCell()) {
                    faults.add(line, "row", "has text behind the closing quote of a cell");
                    skipToEndOfCell();
                }
                return cell.toString();
            } else if (next == '\n') {
                line++;
            }
            cell.append(next);
        }
        faults.add(begins, "row", "has a cell whose quote is never closed");
        return cell.toString();
    }

    private void skipToEndOfCell() {
        while (!isEndOfCell()) {
            position++;
        }
    }

    private boolean isEndOfCell() {
        int next = peek();
        return next == END
                || next == ','
                || next == '\n'
                || (next == '\r'
                        && (position + 1 == text.length() || text.charAt(position + 1) == '\n'));
    }

    private int peek() {
        return position < text.length() ? text.charAt(position) : END;
    }
}
