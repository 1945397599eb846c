package org.districtprogress.gateway.table;

import java.util.List;
import java.util.stream.Stream;

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

    /** The same with one more column, that is alike in every row. */
    public Table with(String heading, Cell alike) {
        return new Table(
                name,
                Stream.concat(headings.stream(), Stream.of(heading)).toList(),
                rows.stream()
                        .map(row -> Stream.concat(row.stream(), Stream.of(alike)).toList())
                        .toList());
    }
}
