package org.districtprogress.testing.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Lists cut to their first item, all but the campaigns and the errors, so that an example fits on a
 * screen.
 */
final class Shortening {

    private static final Set<String> WHOLE = Set.of("campaigns", "errors");

    private Shortening() {}

    static JsonNode of(JsonNode answer) {
        return of("", answer);
    }

    private static JsonNode of(String field, JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode shortened = object.objectNode();
            object.fields()
                    .forEachRemaining(
                            each ->
                                    shortened.set(
                                            each.getKey(), of(each.getKey(), each.getValue())));
            return shortened;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode shortened = array.arrayNode();
            for (JsonNode item : array) {
                if (shortened.isEmpty() || WHOLE.contains(field)) {
                    shortened.add(of("", item));
                }
            }
            return shortened;
        }
        return value;
    }
}
