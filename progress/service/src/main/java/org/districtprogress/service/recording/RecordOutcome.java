package org.districtprogress.service.recording;

import java.util.List;
import java.util.Objects;
import org.districtprogress.core.error.FieldError;

/**
 * What came of one row.
 *
 * @param number of the row
 * @param errors why it is rejected; empty of every other
 */
public record RecordOutcome(long number, Kind kind, List<FieldError> errors) {

    /** What can come of a row. */
    public enum Kind {
        CREATED,
        CHANGED,
        CLOSED,
        /** Equal to what is recorded already. */
        UNCHANGED,
        REJECTED
    }

    public RecordOutcome {
        Objects.requireNonNull(kind, "kind");
        errors = List.copyOf(errors);
        if ((kind == Kind.REJECTED) == errors.isEmpty()) {
            throw new IllegalArgumentException(kind + " with errors " + errors);
        }
    }

    static RecordOutcome of(RecordRow row, Kind kind) {
        return new RecordOutcome(row.number(), kind, List.of());
    }

    static RecordOutcome rejected(RecordRow row, List<FieldError> errors) {
        return new RecordOutcome(row.number(), Kind.REJECTED, errors);
    }
}
