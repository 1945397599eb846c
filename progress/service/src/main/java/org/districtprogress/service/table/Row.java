package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.districtprogress.core.error.FieldError;

/**
 * One row of a file.
 *
 * @param number as the sender counts: the line of the file, or the row of the sheet, from 1
 * @param body the JSON object that the row says; what its cells leave blank is absent
 * @param errors what could not be read, by pointer into the body; empty where all could
 */
public record Row(long number, ObjectNode body, List<FieldError> errors) {

    public Row {
        Objects.requireNonNull(body, "body");
        errors = List.copyOf(errors);
    }

    /**
     * The body with what could not be read put back as text where it stood, for a file in which the
     * sender mends it.
     */
    public ObjectNode shown() {
        ObjectNode shown = body.deepCopy();
        for (FieldError error : errors) {
            int slash = error.pointer().lastIndexOf('/');
            if (slash >= 0 && error.rejected() != null) {
                JsonNode parent = shown.at(error.pointer().substring(0, slash));
                String step = error.pointer().substring(slash + 1);
                if (parent instanceof ObjectNode object && !object.has(step)) {
                    object.put(step, error.rejected());
                } else if (parent instanceof ArrayNode list && isNullAt(list, step)) {
                    list.set(Integer.parseInt(step), error.rejected());
                }
            }
        }
        return shown;
    }

    private static boolean isNullAt(ArrayNode list, String step) {
        return step.matches("\\d{1,9}") && list.path(Integer.parseInt(step)).isNull();
    }
}
