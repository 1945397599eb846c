package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.districtprogress.core.Nullable;

/**
 * How the cells of a row become JSON. A part all of whose cells are blank is absent; a cell that
 * cannot be read is missing, but its part is there, so that pointers point at something.
 */
sealed interface Shape {

    /** The JSON of this part; null where all its cells are blank. */
    @Nullable
    JsonNode build(RowCells row);

    /** One cell. */
    record Leaf(int cell, Place place, CellValue value) implements Shape {

        @Override
        @Nullable
        public JsonNode build(RowCells row) {
            Cell found = row.cell(cell);
            if (found == null) {
                return null;
            }
            try {
                if (found.kind() == Cell.Kind.FAULT) {
                    throw found.fault();
                }
                return value.read(found);
            } catch (Unreadable unreadable) {
                row.refuse(unreadable, place, found.text());
                return MissingNode.getInstance();
            }
        }
    }

    /** An object. */
    record Fields(Map<String, Shape> fields) implements Shape {

        @Override
        @Nullable
        public ObjectNode build(RowCells row) {
            ObjectNode object = null;
            for (Map.Entry<String, Shape> field : fields.entrySet()) {
                row.enter(field.getKey());
                JsonNode value = field.getValue().build(row);
                row.leave();
                if (value != null) {
                    object = object == null ? JsonNodeFactory.instance.objectNode() : object;
                    if (!value.isMissingNode()) {
                        object.set(field.getKey(), value);
                    }
                }
            }
            return object;
        }
    }

    /** A list; entries that are blank are left out, and those behind them move up. */
    record Entries(Map<Integer, Shape> entries) implements Shape {

        @Override
        @Nullable
        public ArrayNode build(RowCells row) {
            ArrayNode array = null;
            for (Shape entry : entries.values()) {
                row.enter(String.valueOf(array == null ? 0 : array.size()));
                JsonNode value = entry.build(row);
                row.leave();
                if (value != null) {
                    array = array == null ? JsonNodeFactory.instance.arrayNode() : array;
                    array.add(value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value);
                }
            }
            return array;
        }
    }

    /** Of the places of a file's columns; null where a column is not read. */
    static Fields of(List<Place> places) {
        List<Integer> cells = new ArrayList<>();
        for (int cell = 0; cell < places.size(); cell++) {
            if (places.get(cell) != null) {
                cells.add(cell);
            }
        }
        return (Fields) of(places, cells, 0);
    }

    private static Shape of(List<Place> places, List<Integer> cells, int depth) {
        Place first = places.get(cells.get(0));
        if (first.steps().size() == depth) {
            return new Leaf(cells.get(0), first, CellValue.of(first.column()));
        }
        Map<String, List<Integer>> parts = new LinkedHashMap<>();
        for (int cell : cells) {
            parts.computeIfAbsent(places.get(cell).step(depth), step -> new ArrayList<>())
                    .add(cell);
        }
        if (first.isEntry(depth)) {
            Map<Integer, Shape> entries = new TreeMap<>();
            parts.forEach(
                    (step, part) ->
                            entries.put(Integer.valueOf(step), of(places, part, depth + 1)));
            return new Entries(entries);
        }
        Map<String, Shape> fields = new LinkedHashMap<>();
        parts.forEach((step, part) -> fields.put(step, of(places, part, depth + 1)));
        return new Fields(fields);
    }
}
