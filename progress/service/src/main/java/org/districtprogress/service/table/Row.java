package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;

/**
 * One row of a file.
 *
 * @param number as the sender counts: the line of the file, or the row of the sheet, from 1
 * @param body the JSON object that the row says; what its cells leave blank is absent
 * @param errors what could not be read, by pointer into the body; empty where all could
 * @param line of a row that could not be read at all, as it stands in the file; else null
 */
public record Row(long number, ObjectNode body, List<FieldError> errors, @Nullable String line) {

    /** Under which a line that could not be read is given back. */
    static final String LINE = "line";

    private static final int LONGEST_LINE = 10_000;

    public Row {
        Objects.requireNonNull(body, "body");
        errors = List.copyOf(errors);
    }

    /** A row of which something, or everything, could be read. */
    public Row(long number, ObjectNode body, List<FieldError> errors) {
        this(number, body, errors, null);
    }

    /** A row of which nothing could be read. */
    static Row unreadable(long number, String line, List<FieldError> errors) {
        return new Row(number, JsonNodeFactory.instance.objectNode(), errors, line);
    }

    /** Whether the body says nothing because the row could not be read. */
    public boolean isUnreadable() {
        return line != null;
    }

    /**
     * The body with what could not be read put back as text where it stood, for a file in which the
     * sender mends it.
     */
    public ObjectNode shown() {
        ObjectNode shown = body.deepCopy();
        if (line != null) {
            return shown.put(LINE, line.substring(0, Math.min(line.length(), LONGEST_LINE)));
        }
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
