package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.Nullable;

/** Which columns a file has, lists laid out side by side, and which value of a row goes where. */
final class Layout {

    /** Columns of one file. */
    private final List<Place> places;

    private final Map<String, Integer> columns = new HashMap<>();

    private Layout(List<Place> places) {
        this.places = List.copyOf(places);
        for (Place place : places) {
            columns.put(place.path(), columns.size());
        }
    }

    /** With as many entries of each list as is said; 1 where nothing is. */
    static Layout of(Table table, Map<String, Integer> widths) {
        List<Place> places = new ArrayList<>();
        List<Column> all = table.columns();
        int at = 0;
        while (at < all.size()) {
            int to = at + 1;
            String list = list(all.get(at).path());
            while (list != null && to < all.size() && list.equals(list(all.get(to).path()))) {
                to++;
            }
            entries(all.subList(at, to), List.of(), widths, places);
            at = to;
        }
        return new Layout(places);
    }

    /** The outermost list that a column is in; null where it is in none. */
    @Nullable
    private static String list(String path) {
        int star = path.indexOf(".*");
        return star < 0 ? null : path.substring(0, star);
    }

    /** All columns of the first entry, then those of the second. */
    private static void entries(
            List<Column> columns,
            List<Integer> numbers,
            Map<String, Integer> widths,
            List<Place> places) {
        int depth = numbers.size();
        int at = 0;
        while (at < columns.size()) {
            String list = inner(columns.get(at).path(), depth);
            int to = at + 1;
            while (list != null
                    && to < columns.size()
                    && list.equals(inner(columns.get(to).path(), depth))) {
                to++;
            }
            if (list == null) {
                places.add(Place.of(columns.get(at), numbers));
            } else {
                int width = widths.getOrDefault(list, 1);
                for (int number = 1; number <= width; number++) {
                    List<Integer> within = new ArrayList<>(numbers);
                    within.add(number);
                    entries(columns.subList(at, to), within, widths, places);
                }
            }
            at = to;
        }
    }

    /** The list that a column is in at a depth, e.g. record.a.*.b of record.a.*.b.*.c at 1. */
    @Nullable
    private static String inner(String path, int depth) {
        int star = -1;
        for (int i = 0; i <= depth; i++) {
            star = path.indexOf(".*", star + 1);
            if (star < 0) {
                return null;
            }
        }
        return path.substring(0, star);
    }

    List<Place> places() {
        return places;
    }

    /** The values of a row by column; null where a cell is blank. */
    JsonNode[] cells(ObjectNode body) {
        JsonNode[] cells = new JsonNode[places.size()];
        lay(body, new StringBuilder(), cells);
        return cells;
    }

    private void lay(JsonNode value, StringBuilder path, JsonNode[] cells) {
        int length = path.length();
        if (value instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                lay(field.getValue(), step(path, field.getKey()), cells);
                path.setLength(length);
            }
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                lay(array.get(i), step(path, String.valueOf(i + 1)), cells);
                path.setLength(length);
            }
        } else if (!value.isNull()) {
            Integer column = columns.get(path.toString());
            if (column == null) {
                throw new IllegalArgumentException("there is no column for " + path);
            }
            cells[column] = value;
        }
    }

    private static StringBuilder step(StringBuilder path, String step) {
        return path.append(path.length() == 0 ? "" : ".").append(step);
    }
}
