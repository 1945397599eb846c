package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.problem.table.Blanks;

/** The cells of one row, and what is wrong with them. */
final class RowCells {

    private static final int DEEPEST = 20;

    private final Bounds bounds;
    private final List<Place> places;
    private final List<String> headings;
    private final Shape.Fields shape;
    private final Headings known;
    private final Cell[] cells;
    private final String[] steps = new String[DEEPEST];
    private final List<FieldError> errors = new ArrayList<>();
    private int depth;
    private boolean isBlank = true;

    RowCells(Table table, List<String> headings, Bounds bounds) {
        this.bounds = bounds;
        this.headings = headings;
        this.known = new Headings(table);
        this.places = known.places(headings, bounds);
        this.shape = Shape.of(places);
        this.cells = new Cell[headings.size()];
    }

    /** Begins another row. */
    void clear() {
        Arrays.fill(cells, null);
        errors.clear();
        isBlank = true;
    }

    /** A cell that is not blank; its column counts from 0. */
    void put(int column, Cell cell) {
        isBlank = false;
        if (column >= cells.length || Blanks.trim(headings.get(column)).isEmpty()) {
            if (!errors.isEmpty()) {
                return; // one such cell says enough; a row may have thousands
            }
            errors.add(
                    new FieldError(
                            "",
                            "cell-without-heading",
                            "Something stands in column "
                                    + (column + 1)
                                    + " of the file, which has no heading.",
                            cell.text()));
            return;
        }
        if (places.get(column) != null) {
            cells[column] = bounded(cell);
        }
    }

    private Cell bounded(Cell cell) {
        return cell.text().length() <= bounds.cellLength()
                ? cell
                : Cell.fault(
                        "cell-too-long",
                        "A cell has at most " + bounds.cellLength() + " characters.",
                        cell.text());
    }

    boolean isBlank() {
        return isBlank;
    }

    Row row(long number) {
        ObjectNode body = shape.build(this);
        return new Row(number, body == null ? JsonNodeFactory.instance.objectNode() : body, errors);
    }

    @Nullable
    Cell cell(int column) {
        return cells[column];
    }

    void enter(String step) {
        steps[depth++] = step;
    }

    void leave() {
        depth--;
    }

    void refuse(Unreadable unreadable, Place place, String found) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(steps[i]);
        }
        errors.add(
                new FieldError(
                        pointer.toString(),
                        unreadable.code(),
                        "Column " + place.path() + ": " + unreadable.getMessage(),
                        found));
    }
}
