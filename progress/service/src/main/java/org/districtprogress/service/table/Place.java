package org.districtprogress.service.table;

import java.util.List;

/**
 * Where the cells of one column of a file go.
 *
 * @param path of the value, with the numbers of its entries, from 1
 */
record Place(Column column, String path, List<String> steps) {

    private static final String ENTRY = "*";

    /** Of a column's path, with a number for each {@code *}. */
    static Place of(Column column, List<Integer> numbers) {
        StringBuilder path = new StringBuilder();
        int used = 0;
        for (String step : List.of(column.path().split("\\.", -1))) {
            path.append(path.length() == 0 ? "" : ".");
            path.append(ENTRY.equals(step) ? String.valueOf(numbers.get(used++)) : step);
        }
        return new Place(column, path.toString(), List.of(column.path().split("\\.", -1)));
    }

    /** What the column is called in a file: its name, with the numbers of its entries. */
    String heading(Language language) {
        StringBuilder heading = new StringBuilder(language.of(column.path(), column.name()));
        String[] filled = path.split("\\.", -1);
        for (int depth = 0; depth < steps.size(); depth++) {
            int star = heading.indexOf(ENTRY);
            if (isEntry(depth) && star >= 0) {
                heading.replace(star, star + 1, filled[depth]);
            }
        }
        return heading.toString();
    }

    /** The step at a depth is the number of an entry. */
    boolean isEntry(int depth) {
        return ENTRY.equals(steps.get(depth));
    }

    /** Whether the column is of the second, fourth … entry of its innermost list. */
    boolean isOfEvenEntry() {
        String[] filled = path.split("\\.", -1);
        int depth = steps.lastIndexOf(ENTRY);
        return depth >= 0 && Integer.parseInt(filled[depth]) % 2 == 0;
    }

    String step(int depth) {
        return path.split("\\.", -1)[depth];
    }
}
