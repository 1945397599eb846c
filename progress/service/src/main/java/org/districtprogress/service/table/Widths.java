package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** How much room the lists of rows need that are to be written into one file. */
public final class Widths {

    private final Map<String, Integer> longest = new HashMap<>();

    /** Takes note of a row. */
    public void see(ObjectNode body) {
        see(body, "");
    }

    private void see(JsonNode value, String path) {
        if (value instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                see(
                        field.getValue(),
                        path.isEmpty() ? field.getKey() : path + "." + field.getKey());
            }
        } else if (value instanceof ArrayNode list) {
            longest.merge(path, list.size(), Math::max);
            for (JsonNode entry : list) {
                see(entry, path + ".*");
            }
        }
    }

    /** The longest of each list, by its path; what {@link RowWriters#open} takes. */
    public Map<String, Integer> longest() {
        return Map.copyOf(longest);
    }
}
