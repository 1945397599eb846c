package org.districtprogress.service.table;

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
}
