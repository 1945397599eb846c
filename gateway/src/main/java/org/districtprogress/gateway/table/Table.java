package org.districtprogress.gateway.table;

import java.util.List;

/**
 * Rows under headings.
 *
 * @param name what the sheet is called
 */
public record Table(String name, List<String> headings, List<List<Cell>> rows) {

    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        int columns = headings.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("a row of " + name + " has not " + columns);
        }
    }
}
